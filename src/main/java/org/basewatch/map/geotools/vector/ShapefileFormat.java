package org.basewatch.map.geotools.vector;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.UserLayerFormat;
import org.geotools.api.referencing.FactoryException;
import org.h2gis.functions.io.shp.internal.IndexFile;
import org.h2gis.functions.io.shp.internal.ShapefileHeader;
import org.h2gis.functions.io.shp.internal.ShapefileReader;
import org.locationtech.jts.geom.Geometry;

/** Shapefiles: H2GIS reads the shapes, JavaDBF the table, GeoTools the coordinate system in the .prj beside. */
public final class ShapefileFormat implements UserLayerFormat {
    @Override
    public String name() {
        return "Shapefile";
    }

    @Override
    public List<String> endings() {
        return List.of(".shp");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        Path index = opening.beside(".shx")
                .orElseThrow(() -> new UnusableLayerException("The file " + opening.baseName()
                        + ".shx that belongs to " + opening.fileName()
                        + " is missing; put all files of the shapefile into one folder."));
        try (var shapes = new FileInputStream(opening.file().toFile());
                var places = new FileInputStream(index.toFile());
                var table = ShapefileTable.beside(opening)) {
            var reader = new ShapefileReader(shapes.getChannel());
            var records = new IndexFile(places.getChannel());
            ShapeCollector collector = new ShapeCollector(opening, crs(opening, reader.getHeader()));
            table.announce(collector, records.getRecordCount());
            collect(opening, reader, records, table, collector);
            table.tellDeleted();
            return FeatureLayers.single(opening, collector, table.source(), opening.baseName(), name());
        }
    }

    private static void collect(
            Opening opening, ShapefileReader reader, IndexFile records, ShapefileTable table, ShapeCollector collector)
            throws UnusableLayerException, IOException {
        int count = records.getRecordCount();
        long length = Files.size(opening.file());
        long beyond = 0;
        for (int i = 0; i < count; i++) {
            if (i % 1024 == 0) {
                opening.step(0.95 * i / count);
            }
            int offset = records.getOffset(i);
            if (offset + 8 + 2L * records.getContentLength(i) > length) {
                beyond++;
                continue;
            }
            if (table.isDeleted(i)) {
                continue;
            }
            try {
                Geometry shape = reader.geomAt(offset);
                if (shape != null) {
                    collector.add(shape, table.name(i), i);
                }
            } catch (RuntimeException | EOFException odd) {
                collector.addUnreadable();
            }
        }
        if (beyond > 0 && beyond == count) {
            throw new UnusableLayerException(
                    opening.fileName() + " is cut off before its first feature; get the file again.");
        }
        if (beyond > 0) {
            opening.warn(opening.fileName() + " is cut off: " + beyond + " of its " + count
                    + " features are missing; get the file again.");
        }
    }

    private static SourceCrs crs(Opening opening, ShapefileHeader header) throws UnusableLayerException, IOException {
        Optional<SourceCrs> chosen = opening.chosenCrs();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        Optional<Path> prj = opening.beside(".prj");
        if (prj.isPresent()) {
            try {
                return SourceCrs.ofWkt(Files.readString(prj.get()));
            } catch (FactoryException unknown) {
                opening.warn("The coordinate system in " + prj.get().getFileName() + " is not understood.");
            }
        }
        return opening.assumedCrs(header.minX(), header.minY(), header.maxX(), header.maxY());
    }
}
