package org.basewatch.map.geotools;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.contents.Contents;
import mil.nga.geopackage.srs.SpatialReferenceSystem;
import org.basewatch.map.Extent;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.raster.GeoPackageTiles;
import org.basewatch.map.geotools.raster.TileCache;
import org.basewatch.map.geotools.vector.GeoPackageFeatures;
import org.geotools.api.referencing.FactoryException;

/** GeoPackage: one layer for each table of features or tiles. NGA's library reads, the file is opened for reading alone. */
final class GeoPackageFormat implements UserLayerFormat {
    private final TileCache cache;

    GeoPackageFormat(TileCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "GeoPackage";
    }

    @Override
    public List<String> endings() {
        return List.of(".gpkg");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        // asked first by plain SQL: NGA's library would let a damaged file through as one without tables
        Sqlite.check(opening, "gpkg_contents");
        List<UserLayer> layers = new ArrayList<>();
        try (GeoPackage file = GeoPackageManager.open(false, opening.file().toFile(), false)) {
            Optional<UnusableLayerException> first = Optional.empty();
            for (String table : file.getFeatureTables()) {
                try {
                    layers.add(features(opening, file, table));
                } catch (UnusableLayerException unusable) {
                    first = first.or(() -> Optional.of(unusable));
                }
            }
            for (String table : file.getTileTables()) {
                layers.add(tiles(opening, file, table));
            }
            if (layers.isEmpty()) {
                throw first.orElseGet(() -> new UnusableLayerException(
                        opening.fileName() + " holds no features and no tiles, so there is nothing to show."));
            }
        } catch (UnusableLayerException | IOException | RuntimeException problem) {
            layers.forEach(UserLayer::close);
            throw problem;
        }
        return layers;
    }

    private static UserLayer features(Opening opening, GeoPackage file, String table)
            throws UnusableLayerException, IOException {
        var dao = file.getFeatureDao(table);
        Contents contents = dao.getGeometryColumns().getContents();
        SourceCrs crs = crs(opening, dao.getSrs(), contents);
        return GeoPackageFeatures.layer(opening, dao, crs, title(contents, table));
    }

    private UserLayer tiles(Opening opening, GeoPackage file, String table) throws UnusableLayerException, IOException {
        var dao = file.getTileDao(table);
        Contents contents = dao.getTileMatrixSet().getContents();
        SourceCrs crs = crs(opening, dao.getTileMatrixSet().getSrs(), contents);
        // a connection of its own, because the layers of a file are closed one by one
        GeoPackage own = GeoPackageManager.open(false, opening.file().toFile(), false);
        try {
            return GeoPackageTiles.layer(opening, own, table, crs, title(contents, table), cache);
        } catch (UnusableLayerException | IOException | RuntimeException problem) {
            own.close();
            throw problem;
        }
    }

    private static String title(Contents contents, String table) {
        return Optional.ofNullable(contents.getIdentifier())
                .filter(text -> !text.isBlank())
                .orElse(table);
    }

    private static SourceCrs crs(Opening opening, SpatialReferenceSystem srs, Contents contents)
            throws UnusableLayerException {
        Optional<SourceCrs> chosen = opening.chosenCrs();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        if (srs.getSrsId() > 0) {
            try {
                return byCodeOrText(srs);
            } catch (FactoryException unknown) {
                opening.warn("The coordinate system " + srs.getSrsName() + " in " + opening.fileName()
                        + " is not understood.");
            }
        }
        Extent box = box(contents);
        return opening.assumedCrs(box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    private static SourceCrs byCodeOrText(SpatialReferenceSystem srs) throws FactoryException {
        if ("EPSG".equalsIgnoreCase(srs.getOrganization())) {
            try {
                return SourceCrs.ofCode("EPSG:" + srs.getOrganizationCoordsysId());
            } catch (FactoryException newerThanTheDatabase) {
                return SourceCrs.ofWkt(srs.getDefinition());
            }
        }
        return SourceCrs.ofWkt(srs.getDefinition());
    }

    private static Extent box(Contents contents) {
        double[] edges = {-1e9, -1e9, 1e9, 1e9};
        if (contents.getMinX() != null && contents.getMaxX() != null && contents.getMinX() <= contents.getMaxX()) {
            edges[0] = contents.getMinX();
            edges[2] = contents.getMaxX();
        }
        if (contents.getMinY() != null && contents.getMaxY() != null && contents.getMinY() <= contents.getMaxY()) {
            edges[1] = contents.getMinY();
            edges[3] = contents.getMaxY();
        }
        return new Extent(edges[0], edges[1], edges[2], edges[3]);
    }
}
