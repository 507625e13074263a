package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.UserLayerFormat;
import org.basewatch.map.geotools.XmlGuard;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.EngineeringCRS;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffMetadata2CRSAdapter;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.referencing.operation.transform.AffineTransform2D;

/** GeoTIFF: GeoTools says where the pixels lie, its image reader gives the pixels. */
public final class GeoTiffFormat implements UserLayerFormat {
    private static final long LARGEST_BLOCK = 100_000_000;

    private final TileCache cache;

    /** With the cache for its tiles. */
    public GeoTiffFormat(TileCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "GeoTIFF";
    }

    @Override
    public List<String> endings() {
        return List.of(".tif", ".tiff", ".gtiff");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        checkNotes(opening);
        List<TiffPictures> files = files(opening);
        try {
            check(opening, files.get(0).pictures().get(0));
            GeoTiffSource source = source(opening, files);
            source.makeMissingLevels(opening.progress());
            return List.of(ImageryLayers.layer(opening, source, cache, opening.baseName(), "", name()));
        } catch (UnusableLayerException | IOException | RuntimeException problem) {
            for (TiffPictures file : files) {
                file.close();
            }
            throw problem;
        }
    }

    /** GDAL's notes beside a picture are XML that GeoTools reads without being asked. */
    private static void checkNotes(Opening opening) throws UnusableLayerException, IOException {
        Path notes = notes(opening);
        if (Files.isRegularFile(notes)) {
            try (InputStream xml = Files.newInputStream(notes)) {
                XmlGuard.check(xml, String.valueOf(notes.getFileName()));
            }
        }
    }

    private static Path notes(Opening opening) {
        return opening.file().resolveSibling(opening.fileName() + ".aux.xml");
    }

    private static List<TiffPictures> files(Opening opening) throws IOException {
        List<TiffPictures> files = new ArrayList<>();
        files.add(new TiffPictures(opening.file().toFile()));
        File beside = opening.file().resolveSibling(opening.fileName() + ".ovr").toFile();
        if (beside.isFile()) {
            try {
                files.add(new TiffPictures(beside));
            } catch (IOException | RuntimeException damaged) {
                opening.warn("The overviews in " + beside.getName() + " cannot be read and are not used.");
            }
        }
        return files;
    }

    private static void check(Opening opening, TiffPictures.Picture full) throws UnusableLayerException {
        if ((long) full.blockWidth() * full.blockHeight() > LARGEST_BLOCK) {
            throw new UnusableLayerException(
                    opening.fileName()
                            + " is stored as one huge block; rewrite it in tiles, for example with gdal_translate -co TILED=YES.");
        }
        if (full.missing() == 1) {
            throw new UnusableLayerException(
                    opening.fileName() + " is cut off: none of its picture is there; get the file again.");
        }
        if (full.missing() > 0) {
            long percent = Math.max(1, Math.round(100 * full.missing()));
            opening.warn(opening.fileName() + " is cut off: about " + percent
                    + " % of its picture is missing and stays empty; get the file again.");
        }
    }

    private GeoTiffSource source(Opening opening, List<TiffPictures> files) throws UnusableLayerException, IOException {
        GeoTiffReader reader = reader(opening);
        try {
            var matrix = (AffineTransform2D) reader.getOriginalGridToWorld(PixelInCell.CELL_CORNER);
            TiffPictures.Picture full = files.get(0).pictures().get(0);
            var metadata = reader.getMetadata();
            OptionalDouble noData =
                    metadata.hasNoData() ? OptionalDouble.of(metadata.getNoData()) : OptionalDouble.empty();
            var pixelToCrs = new AffineTransform(matrix);
            BandNotes beside = Files.isRegularFile(notes(opening)) ? BandNotes.beside(notes(opening)) : BandNotes.NONE;
            return new GeoTiffSource(crs(opening, reader, pixelToCrs, full), pixelToCrs, files, noData, beside);
        } finally {
            reader.dispose();
        }
    }

    private static GeoTiffReader reader(Opening opening) throws UnusableLayerException {
        try {
            GeoTiffReader reader = new GeoTiffReader(opening.file().toFile());
            if (reader.getGroundControlPoints() != null) {
                throw new UnusableLayerException(opening.fileName()
                        + " has control points but no grid; bring it into a coordinate system first, for example with"
                        + " gdalwarp.");
            }
            return reader;
        } catch (DataSourceException problem) {
            throw new UnusableLayerException(
                    opening.fileName()
                            + " does not say where on the Earth it lies; open a GeoTIFF, or a picture with a world file.",
                    problem);
        }
    }

    /** What the file says itself goes before a .prj beside it, which may belong to another file of the same name. */
    private static SourceCrs crs(
            Opening opening, GeoTiffReader reader, AffineTransform pixelToCrs, TiffPictures.Picture full)
            throws UnusableLayerException {
        Optional<SourceCrs> chosen = opening.chosenCrs();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        try {
            CoordinateReferenceSystem crs = reader.getCoordinateReferenceSystem();
            if (reader.getMetadata().hasGeoKey()) {
                crs = new GeoTiffMetadata2CRSAdapter(null).createCoordinateSystem(reader.getMetadata());
            }
            if (!(crs instanceof EngineeringCRS)) {
                return SourceCrs.of(crs);
            }
        } catch (Exception unknown) {
            opening.warn("The coordinate system in " + opening.fileName() + " is not understood.");
        }
        return ImageryLayers.assumedCrs(opening, pixelToCrs, full.width(), full.height());
    }
}
