package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of a map that its names go beside where they can: borders, shores, rivers, as the style sheet lists them. Any thread. */
final class MapLines {
    /** By how much the squares along bent letters are smaller here, on each side: they stand straight, and reach beyond the letters. */
    private static final double BENT = 0.2;

    private static final String RIVERS = "rivers";
    private static final String LAKES = "lakes";

    private final List<PaintGroup> groups;
    private final List<MapFeature> lakes;
    private final List<String> layers = new ArrayList<>();
    private final Map<String, int[]> costs = new ConcurrentHashMap<>();

    /** The lines of a map in a style. */
    MapLines(BaseMap map, MapStyle style) {
        this.lakes = map.features(LAKES);
        this.groups = PaintGroup.of(style.besideClasses(), map);
        for (PaintGroup group : groups) {
            if (!layers.contains(group.paint().layer())) {
                layers.add(group.paint().layer());
            }
        }
        if (layers.size() > Byte.SIZE) {
            throw new IllegalArgumentException("The style sheet lists classes of " + layers.size()
                    + " layers under “beside”; use at most " + Byte.SIZE + ".");
        }
    }

    /**
     * Where they run in a view, as far as they are painted at its scale.
     *
     * @param margin how far beyond the frame, in logical units
     */
    InkMask in(Viewport viewport, double margin) {
        InkMask ink = new InkMask(viewport, margin);
        Extent near = viewport.extent().grown(margin * viewport.metresPerUnit());
        for (PaintGroup group : groups) {
            if (group.paint().scales().contains(viewport.scaleDenominator())) {
                group.features().stream()
                        .filter(feature -> feature.bounds().intersects(near))
                        .forEach(feature -> add(feature, group, near, ink));
            }
        }
        return ink;
    }

    private void add(MapFeature feature, PaintGroup group, Extent near, InkMask ink) {
        int kind = 1 << layers.indexOf(group.paint().layer());
        if (group.paint().area().flatMap(AreaStyle::hatch).isPresent()) {
            ink.fill(feature, kind);
        }
        for (int i = 0; i < feature.partCount(); i++) {
            if (feature.partBounds(i).intersects(near)) {
                ink.add(feature.part(i), group.areas(), kind);
            }
        }
    }

    /** How much of the lines lies under the letters of a name; for one that runs along a line those of the same layer do not count. */
    int under(PlacedName name, InkMask ink) {
        NameClass named = name.item().nameClass();
        int[] each = costs.computeIfAbsent(named.at() == NameClass.At.LINE ? named.layer() : "", this::costs);
        int count = 0;
        for (TextPiece piece : name.pieces()) {
            double inset = piece.straight().isPresent() ? 0 : BENT;
            for (Rectangle2D box : piece.boxes()) {
                double dx = inset * box.getWidth();
                double dy = inset * box.getHeight();
                Rectangle2D letters = new Rectangle2D.Double(
                        box.getX() + dx, box.getY() + dy, box.getWidth() - 2 * dx, box.getHeight() - 2 * dy);
                count += ink.under(letters, each);
            }
        }
        return count;
    }

    /** Whether a point of a river lies in a lake that it runs through. */
    boolean isInLake(NameItem river, MapPoint point) {
        return river.nameClass().layer().equals(RIVERS)
                && lakes.stream()
                        .anyMatch(lake -> lake.bounds().contains(point) && isInside(lake, point.x(), point.y()));
    }

    private static boolean isInside(MapFeature area, double x, double y) {
        boolean inside = false;
        for (int i = 0; i < area.partCount(); i++) {
            int[] ring = area.part(i);
            int last = ring.length - 2;
            for (int k = 0; k < ring.length; last = k, k += 2) {
                boolean crosses = ring[k + 1] > y != ring[last + 1] > y;
                inside ^= crosses
                        && x < ring[k] + (y - ring[k + 1]) * (ring[last] - ring[k]) / (ring[last + 1] - ring[k + 1]);
            }
        }
        return inside;
    }

    /** What each set of lines counts for names along lines of a layer; "" for other names. */
    private int[] costs(String own) {
        int[] sums = new int[1 << Byte.SIZE];
        for (int kind = 0; kind < layers.size(); kind++) {
            String layer = layers.get(kind);
            int across = groups.stream()
                    .map(PaintGroup::paint)
                    .filter(paint -> paint.layer().equals(layer))
                    .mapToInt(PaintClass::across)
                    .max()
                    .orElse(0);
            for (int set = 0; set < sums.length && !layer.equals(own); set++) {
                sums[set] += (set >> kind & 1) * across;
            }
        }
        return sums;
    }
}
