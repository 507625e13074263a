package org.basewatch.map;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.basewatch.model.GeoPoint;

/**
 * Draws the base map at the scales that are to be looked at into a folder, and says how long each picture took once warm. Run it by
 * hand; it is no test.
 */
final class MapPreview {
    /** Processor time, because other programs share the machine. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private MapPreview() {}

    /** Arguments: folder for the pictures, [folder of other .layer files]. */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        LayerSource bundled = LayerSource.bundled();
        LayerSource source = arguments.length < 2
                ? bundled
                : path -> path.startsWith("maps/")
                        ? Files.newInputStream(Path.of(arguments[1], path.substring(5)))
                        : bundled.open(path);
        long start = System.nanoTime();
        BaseMap map = BaseMap.load(source);
        System.out.printf("layers read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        var lettering = new Lettering(Typefaces.load(bundled));
        for (MapTheme theme : MapTheme.values()) {
            MapStyle style = MapStyle.load(source, theme);
            List<Overlay> overlays = List.of(
                    new BaseMapOverlay(map, style), new LabelOverlay(map, style, lettering, LabelLanguage.BOTH));
            for (var view : views().entrySet()) {
                String name = view.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT);
                ImageIO.write(draw(name, view.getValue(), overlays), "png", new File(out.toFile(), name + ".png"));
            }
        }
    }

    private static Map<String, Viewport> views() {
        var projection = LambertConformalConic.syria();
        var limits = ViewLimits.bundled(projection);
        Map<String, Viewport> views = new TreeMap<>();
        views.put("national", limits.fitSyria(1600, 1000, 40));
        views.put("small", limits.fitSyria(800, 500, 20));
        views.put("widest", limits.clamp(new Viewport(ViewLimits.syria().centre(), 1e9, 2560, 1097)));
        views.put("west", at(projection, 36.6, 34.9, 1_500_000));
        views.put("governorate", at(projection, 36.2, 35.3, 500_000));
        views.put("damascus", at(projection, 36.3, 33.3, 800_000));
        views.put("base", at(projection, 35.949, 35.401, 50_000));
        return views;
    }

    private static Viewport at(MapProjection projection, double lon, double lat, double denominator) {
        MapPoint centre = projection.project(new GeoPoint(lon, lat));
        return new Viewport(centre, denominator * Viewport.METRES_PER_PAPER_UNIT, 1600, 1000);
    }

    private static BufferedImage draw(String name, Viewport viewport, List<Overlay> overlays) {
        var renderer = new MapRenderer();
        List<Double> times = new ArrayList<>();
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        for (int i = 0; i < 25; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            image = renderer.render(viewport, overlays, 1, () -> false).orElseThrow();
            times.add((THREAD.getCurrentThreadCpuTime() - start) / 1e6);
        }
        double first = times.get(0);
        times.sort(null);
        System.out.printf("%-20s first %.0f ms, median %.1f ms%n", name, first, times.get(times.size() / 2));
        return image;
    }
}
