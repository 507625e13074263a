package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.MapScene;

/** Paints nothing, and notes what was asked of it. */
final class NotingPainter implements MapPainter {
    /** What the next frames show. */
    MapScene scene = MapScene.empty();

    private final List<MapSnapshot> asked = new ArrayList<>();
    private final List<MapFrame> givenBack = new ArrayList<>();
    private final List<MapFrame> keptAsWidest = new ArrayList<>();

    @Override
    public MapFrame paint(MapSnapshot wanted, Optional<MapFrame> previous) {
        asked.add(wanted);
        BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        return new MapFrame(
                wanted,
                wanted.viewport()
                        .resized(
                                wanted.viewport().width() + 20,
                                wanted.viewport().height() + 20),
                blank,
                false,
                blank,
                false,
                blank,
                scene,
                List.of(new SiteMark("north", 10, 10, 20, 20, () -> new SiteMark.Words("North", "North", "North"))),
                (x, y) -> x < 100 ? Optional.of("north") : Optional.empty(),
                Optional.empty());
    }

    @Override
    public void giveBack(MapFrame unseen, MapFrame shown, MapFrame widest) {
        givenBack.add(unseen);
        keptAsWidest.add(widest);
    }

    /** The frames that were given back, in order. */
    List<MapFrame> givenBack() {
        return givenBack;
    }

    /** With each of them the frame whose ground was still seen. */
    List<MapFrame> keptAsWidest() {
        return keptAsWidest;
    }

    List<MapSnapshot> asked() {
        return asked;
    }

    MapSnapshot last() {
        return asked.get(asked.size() - 1);
    }
}
