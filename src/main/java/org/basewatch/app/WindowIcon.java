package org.basewatch.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The icon of the window, drawn pixel by pixel: a pin on the accent colour. */
final class WindowIcon {
    private static final Color GROUND = Color.web("#0b56a4");
    private static final int SAMPLES = 4;

    private WindowIcon() {}

    /** The icon in the sizes that window systems ask for. */
    static List<Image> sizes() {
        return IntStream.of(16, 32, 48).mapToObj(WindowIcon::draw).toList();
    }

    private static Image draw(int size) {
        WritableImage image = new WritableImage(size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.getPixelWriter().setColor(x, y, pixel(x, y, size));
            }
        }
        return image;
    }

    /** Mean over a grid of samples in the pixel: smooth edges at every size. */
    private static Color pixel(int x, int y, int size) {
        double ground = 0;
        double pin = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double u = (x + (i % SAMPLES + 0.5) / SAMPLES) / size;
            double v = (y + (i / SAMPLES + 0.5) / SAMPLES) / size;
            ground += isGround(u, v) ? 1 : 0;
            pin += isPin(u, v) ? 1 : 0;
        }
        double all = SAMPLES * SAMPLES;
        Color colour = GROUND.interpolate(Color.WHITE, ground == 0 ? 0 : pin / ground);
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), ground / all);
    }

    /** A square of side 1 with rounded corners. */
    private static boolean isGround(double u, double v) {
        double radius = 0.2;
        double dx = Math.max(0, Math.abs(u - 0.5) - (0.5 - radius));
        double dy = Math.max(0, Math.abs(v - 0.5) - (0.5 - radius));
        return Math.hypot(dx, dy) <= radius;
    }

    /** A drop with a hole. */
    private static boolean isPin(double u, double v) {
        double fromHead = Math.hypot(u - 0.5, v - 0.4);
        boolean tip = v >= 0.4 && v <= 0.84 && Math.abs(u - 0.5) <= 0.235 * (0.84 - v) / 0.36;
        return (fromHead <= 0.24 || tip && v > 0.48) && fromHead > 0.09;
    }
}
