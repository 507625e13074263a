package org.basewatch.map.geotools;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Overlay;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.Viewport;

/** Opens the files of src/test/resources/layers, which other programs made, and paints them. */
final class LayerFiles {
    static final MapProjection SYRIA = LambertConformalConic.syria();
    private static final Path FOLDER = Path.of("src/test/resources/layers");

    private LayerFiles() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static List<UserLayer> openAll(String name) throws UnusableLayerException {
        return new GeoToolsLayers(32 << 20).open(LayerRequest.of(file(name)), SYRIA, LayerProgress.UNWATCHED);
    }

    static UserLayer open(String name) throws UnusableLayerException {
        return openAll(name).get(0);
    }

    static BufferedImage paint(Overlay overlay, Viewport viewport, double scale) {
        BufferedImage picture = new BufferedImage(
                (int) (viewport.width() * scale), (int) (viewport.height() * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        overlay.paint(graphics, viewport);
        graphics.dispose();
        return picture;
    }

    static String sentence(String name) {
        try {
            openAll(name).forEach(UserLayer::close);
        } catch (UnusableLayerException problem) {
            return String.valueOf(problem.getMessage());
        }
        throw new AssertionError(name + " was opened");
    }
}
