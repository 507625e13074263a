package org.basewatch.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints overlays on a plain ground. */
final class SitePictures {
    private SitePictures() {}

    static BufferedImage paint(Viewport view, double scale, MapTheme theme, List<? extends Overlay> overlays) {
        int width = (int) Math.round(view.width() * scale);
        int height = (int) Math.round(view.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(theme == MapTheme.DARK ? new Color(0x1e2328) : new Color(0xf4f2ec));
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        overlays.forEach(overlay -> overlay.paint(g, view));
        g.dispose();
        return image;
    }

    static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = grey.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return grey;
    }

    static void write(BufferedImage image, String name) throws IOException {
        File folder = new File("target/site-pictures");
        Files.createDirectories(folder.toPath());
        ImageIO.write(image, "png", new File(folder, name + ".png"));
    }
}
