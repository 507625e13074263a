package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.UserLayerFormat;
import org.basewatch.map.geotools.XmlGuard;

/** KML, and KMZ: a KML file in a zip archive. */
public final class KmlFormat implements UserLayerFormat {
    @Override
    public String name() {
        return "KML";
    }

    @Override
    public List<String> endings() {
        return List.of(".kml", ".kmz");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        ShapeCollector collector = FeatureLayers.collectorOfDegrees(opening);
        var walk = new KmlWalk(opening, collector);
        if (opening.fileName().toLowerCase(Locale.ROOT).endsWith(".kmz")) {
            openArchive(opening, walk);
        } else {
            try (InputStream head = Files.newInputStream(opening.file())) {
                XmlGuard.check(head, opening.fileName());
            }
            try (InputStream kml = FeatureLayers.watched(opening)) {
                walk.all(kml);
            }
        }
        return FeatureLayers.single(
                opening, collector, walk.attributes(), walk.title().orElse(opening.baseName()), name());
    }

    private static void openArchive(Opening opening, KmlWalk walk) throws UnusableLayerException, IOException {
        try (var archive = new KmzArchive(opening)) {
            for (ZipEntry entry : archive.entries()) {
                try (InputStream head = archive.kml(entry)) {
                    XmlGuard.check(head, opening.fileName());
                }
                try (InputStream kml = archive.kml(entry)) {
                    walk.all(kml);
                }
            }
        } catch (KmzArchive.SwollenException swollen) {
            throw new UnusableLayerException(
                    opening.fileName()
                            + " swells to far more than its size when unpacked; it is not opened for safety.",
                    swollen);
        }
    }
}
