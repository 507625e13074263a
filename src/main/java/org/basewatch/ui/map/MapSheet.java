package org.basewatch.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.basewatch.map.Viewport;

/**
 * The pictures of the map as one node of the size of the pane. They are put together here, once before each frame of the window, and
 * not by JavaFX: without a graphics card JavaFX takes ten times as long to enlarge a picture, blends a transparent one over the map
 * anew in every frame, and copies each new picture first; so it gets one image that stays. JavaFX application thread.
 */
final class MapSheet extends Region {
    private final ImageView view = new ImageView();
    private List<MapPicture> pictures = List.of();
    private Optional<MapPicture> widest = Optional.empty();
    private Optional<MapPicture> standing = Optional.empty();
    private Optional<Viewport> viewport = Optional.empty();
    private double pixelScale = 1;
    private Optional<Surface> surface = Optional.empty();

    private record Surface(PixelSheet sheet, PixelBuffer<IntBuffer> buffer) {
        static Surface of(int width, int height) {
            PixelSheet sheet = new PixelSheet(width, height);
            return new Surface(
                    sheet,
                    new PixelBuffer<>(
                            width, height, IntBuffer.wrap(sheet.pixels()), PixelFormat.getIntArgbPreInstance()));
        }

        boolean measures(int width, int height) {
            return sheet.width() == width && sheet.height() == height;
        }
    }

    /** An empty sheet. */
    MapSheet() {
        // the pane has a layout of its own, which must not begin anew with every frame
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(view);
    }

    /** Shows pictures that move with the map, lowest first. */
    void show(List<MapPicture> lowestFirst) {
        pictures = List.copyOf(lowestFirst);
        requestLayout();
    }

    /** Shows a picture below all others wherever these do not reach, until a sharp one does. */
    void showBeyond(Optional<MapPicture> picture) {
        widest = picture;
        requestLayout();
    }

    /** Shows a picture on top that stays where it is when the map moves, in the upper left corner. */
    void showStanding(MapPicture picture) {
        standing = Optional.of(picture);
        requestLayout();
    }

    /**
     * Shows another part of the map: the pictures are moved and enlarged to fit.
     *
     * @param pixels pixels of the screen in one logical unit
     */
    void moveTo(Viewport now, double pixels) {
        viewport = Optional.of(now);
        pixelScale = pixels;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        viewport.ifPresent(now -> {
            Surface ready =
                    surface((int) Math.round(now.width() * pixelScale), (int) Math.round(now.height() * pixelScale));
            ready.buffer().updateBuffer(buffer -> putTogether(ready.sheet(), now));
        });
    }

    private Rectangle2D putTogether(PixelSheet sheet, Viewport now) {
        List<MapPicture> all = new ArrayList<>(pictures);
        if (!pictures.isEmpty()
                && !pictures.get(0).part().extent().contains(now.extent().grown(-now.metresPerUnit()))) {
            widest.ifPresent(picture -> all.add(0, picture));
        }
        if (all.isEmpty()) {
            sheet.clear();
        }
        for (int i = 0; i < all.size(); i++) {
            lay(all.get(i), sheet, now, i == 0);
        }
        standing.ifPresent(picture -> sheet.lay(picture.image(), pixelScale / picture.pixelScale(), 0, 0));
        return new Rectangle2D(0, 0, sheet.width(), sheet.height());
    }

    private void lay(MapPicture picture, PixelSheet sheet, Viewport now, boolean first) {
        FrameShift shift = picture.shiftTo(now).onPixels(pixelScale);
        boolean asItIs = shift.isMoveOnly() && picture.pixelScale() == pixelScale;
        double scale = asItIs ? 1 : shift.scale() * pixelScale / picture.pixelScale();
        double x = shift.x() * pixelScale;
        double y = shift.y() * pixelScale;
        if (first) {
            sheet.begin(picture.image(), scale, x, y);
        } else {
            sheet.lay(picture.image(), scale, x, y);
        }
    }

    private Surface surface(int width, int height) {
        Surface ready = surface.filter(old -> old.measures(width, height)).orElseGet(() -> {
            Surface fresh = Surface.of(width, height);
            view.setImage(new WritableImage(fresh.buffer()));
            return fresh;
        });
        surface = Optional.of(ready);
        view.setFitWidth(width / pixelScale);
        view.setFitHeight(height / pixelScale);
        return ready;
    }
}
