package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/**
 * The furniture over the map. Most of its picture is empty, and blending emptiness over the map costs as much per frame as
 * blending ink: only the tiles with something on them become nodes.
 */
final class FurnitureLayer extends Group {
    private static final int TILE = 160;

    FurnitureLayer() {
        setMouseTransparent(true);
    }

    void show(BufferedImage picture, double pixelScale) {
        WritableImage image = PixelImage.of(picture);
        int[] pixels = PixelImage.pixels(picture);
        List<Node> tiles = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y += TILE) {
            int height = Math.min(TILE, picture.getHeight() - y);
            for (int x = 0; x < picture.getWidth(); x += TILE) {
                int width = Math.min(TILE, picture.getWidth() - x);
                if (isInked(pixels, picture.getWidth(), x, y, width, height)) {
                    tiles.add(tile(image, new Rectangle2D(x, y, width, height), pixelScale));
                }
            }
        }
        getChildren().setAll(tiles);
    }

    private static ImageView tile(WritableImage image, Rectangle2D part, double pixelScale) {
        ImageView view = new ImageView(image);
        view.setViewport(part);
        view.setX(part.getMinX() / pixelScale);
        view.setY(part.getMinY() / pixelScale);
        view.setFitWidth(part.getWidth() / pixelScale);
        view.setFitHeight(part.getHeight() / pixelScale);
        return view;
    }

    private static boolean isInked(int[] pixels, int across, int x, int y, int width, int height) {
        for (int line = y; line < y + height; line++) {
            int start = line * across + x;
            for (int i = start; i < start + width; i++) {
                if (pixels[i] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
