package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Box;
import org.basewatch.map.MapScene;
import org.basewatch.map.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A painted map: two pictures that move with the hand, and a third that stays where it is. The pictures are not painted on
 * again, so that any thread may read them, until the frame is {@linkplain MapPainter#giveBack given back}.
 *
 * @param snapshot what was asked for
 * @param padded what the two moving pictures show: the viewport with a margin around, so that panning meets no empty edge
 * @param ground the base map
 * @param isPieced whether the ground was put together from what was in sight before and what has come into sight
 * @param reports labels and sites: on the ground, or on a transparent ground where something lies between
 * @param isWhole whether the ground is in the picture of the reports, which the window then moves in half the time
 * @param furniture scale bar, north arrow, legend and attribution, on a transparent ground, of the size of the viewport
 * @param scene the sites, also those that lie outside the picture
 * @param marks where the sites are, in units of the padded pictures, in the order of Tab
 * @param finder tells which site is under a point of the padded pictures
 * @param legendHead where the head of the legend is in the furniture, which folds it
 */
public record MapFrame(
        MapSnapshot snapshot,
        Viewport padded,
        BufferedImage ground,
        boolean isPieced,
        BufferedImage reports,
        boolean isWhole,
        BufferedImage furniture,
        MapScene scene,
        List<SiteMark> marks,
        SiteFinder finder,
        Optional<Box> legendHead) {
    /** How much more than the pane the pictures must show so that no edge comes in sight, as a share of its width. */
    private static final double SPARE = 0.04;

    /** Copies the list. */
    public MapFrame {
        marks = List.copyOf(marks);
    }

    /** Frames are pictures: two of them are alike only if they are one. To compare what is in them takes as long as a frame may. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The same pictures as the answer to another order. */
    MapFrame answering(MapSnapshot other) {
        return new MapFrame(
                other, padded, ground, isPieced, reports, isWhole, furniture, scene, marks, finder, legendHead);
    }

    /**
     * Whether a hand that moves the map can go on with these pictures: they are of the same scale, and show all of the pane and a
     * little more. While nothing is painted, the frames of the window have both processors for themselves.
     */
    boolean servesWhileMoving(Viewport pane, double pixelScale) {
        double more = pane.width() * SPARE * pane.metresPerUnit();
        return padded.metresPerUnit() == pane.metresPerUnit()
                && snapshot.pixelScale() == pixelScale
                && padded.extent().contains(pane.extent().grown(more));
    }

    /** Whether these pictures were painted for the viewport. */
    boolean isFor(Optional<Viewport> pane) {
        return pane.filter(snapshot.viewport()::equals).isPresent();
    }

    /** Whether the moving pictures show no more than the pane, so that the next move would meet an edge. */
    boolean isTight() {
        return padded.equals(snapshot.viewport());
    }

    /** Whether a better frame of the same view is to be painted when the map has come to rest. */
    boolean isProvisional() {
        return isTight() || isPieced || snapshot.isMoving();
    }

    /** The one of two frames that shows more of the map; this one if the other is of another look. */
    MapFrame wider(Optional<MapFrame> other) {
        return other.filter(it ->
                        it.snapshot.content().theme() == snapshot.content().theme())
                .filter(it -> it.padded.extent().width() > padded.extent().width())
                .orElse(this);
    }

    /** One of the moving pictures with what it shows. */
    MapPicture picture(BufferedImage image) {
        return new MapPicture(image, padded, snapshot.pixelScale());
    }

    /** The picture that stays where it is. */
    MapPicture furniturePicture() {
        return new MapPicture(furniture, snapshot.viewport(), snapshot.pixelScale());
    }

    /** How the moving pictures have to be moved so that they fit a viewport. */
    FrameShift shiftTo(Viewport viewport) {
        return FrameShift.between(padded, viewport);
    }

    /** The site under a point of the pane that shows a viewport now. */
    Optional<String> siteAt(Viewport viewport, double x, double y) {
        FrameShift shift = shiftTo(viewport);
        return finder.at((x - shift.x()) / shift.scale(), (y - shift.y()) / shift.scale());
    }

    /** The mark of a site. */
    Optional<SiteMark> mark(String key) {
        return marks.stream().filter(mark -> mark.key().equals(key)).findFirst();
    }
}
