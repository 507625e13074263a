package org.basewatch.map.geotools.vector;

import java.util.Arrays;
import java.util.BitSet;
import org.basewatch.map.CurveOrder;

/**
 * Finds the boxes that share a point with another one: an R-tree, packed along the Z curve, in a few arrays of whole numbers. Half a
 * million boxes take 3 MB and no objects, so that the collector never has to carry them about. Immutable; any thread.
 */
final class BoxTree {
    private static final int FAN = 16;
    private static final int MANY = 4_000;
    private static final int CELLS = 1 << CurveOrder.BITS;

    private final int[] boxes;
    private final int[] order;
    /** The boxes around every sixteen of the level below, the lowest level first. */
    private final int[][] levels;

    /**
     * Packs boxes.
     *
     * @param boxes least x, least y, greatest x, greatest y of one after the other; at least one; not changed and not to be changed
     */
    BoxTree(int[] boxes) {
        this.boxes = boxes;
        this.order = CurveOrder.sorted(keys(boxes));
        int depth = 0;
        for (int count = order.length; count > 1; count = groups(count)) {
            depth++;
        }
        this.levels = new int[depth][];
        for (int level = 0; level < depth; level++) {
            levels[level] = level == 0 ? aroundBoxes() : around(levels[level - 1]);
        }
    }

    private static int groups(int count) {
        return (count + FAN - 1) / FAN;
    }

    private static int[] keys(int[] boxes) {
        int[] whole = nothing();
        for (int at = 0; at < boxes.length; at += 4) {
            extend(whole, 0, boxes, at);
        }
        double across = Math.max(1, (double) whole[2] - whole[0]);
        double up = Math.max(1, (double) whole[3] - whole[1]);
        int[] keys = new int[boxes.length / 4];
        for (int i = 0; i < keys.length; i++) {
            double x = ((double) boxes[4 * i] + boxes[4 * i + 2]) / 2 - whole[0];
            double y = ((double) boxes[4 * i + 1] + boxes[4 * i + 3]) / 2 - whole[1];
            keys[i] = CurveOrder.of((int) (x / across * (CELLS - 1)), (int) (y / up * (CELLS - 1)));
        }
        return keys;
    }

    private int[] aroundBoxes() {
        int[] around = empty(groups(order.length));
        for (int i = 0; i < order.length; i++) {
            extend(around, 4 * (i / FAN), boxes, 4 * order[i]);
        }
        return around;
    }

    private static int[] around(int[] below) {
        int[] around = empty(groups(below.length / 4));
        for (int i = 0; i < below.length / 4; i++) {
            extend(around, 4 * (i / FAN), below, 4 * i);
        }
        return around;
    }

    private static int[] empty(int count) {
        int[] all = new int[4 * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(nothing(), 0, all, 4 * i, 4);
        }
        return all;
    }

    private static int[] nothing() {
        return new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    }

    private static void extend(int[] all, int at, int[] others, int other) {
        all[at] = Math.min(all[at], others[other]);
        all[at + 1] = Math.min(all[at + 1], others[other + 1]);
        all[at + 2] = Math.max(all[at + 2], others[other + 2]);
        all[at + 3] = Math.max(all[at + 3], others[other + 3]);
    }

    /** The places of the boxes that share a point with a box, least first. */
    int[] within(double minX, double minY, double maxX, double maxY) {
        double[] wanted = {minX, minY, maxX, maxY};
        IntColumn found = new IntColumn();
        if (levels.length == 0) {
            add(0, wanted, found);
        } else {
            walk(levels.length - 1, 0, wanted, found);
        }
        int[] places = found.toArray();
        if (places.length < MANY) {
            Arrays.sort(places);
            return places;
        }
        // marking them is many times as fast as sorting
        BitSet marks = new BitSet(order.length);
        for (int place : places) {
            marks.set(place);
        }
        return marks.stream().toArray();
    }

    /** Whether any box shares a point with a box. */
    boolean isAnyWithin(double minX, double minY, double maxX, double maxY) {
        double[] wanted = {minX, minY, maxX, maxY};
        return levels.length == 0 ? meets(boxes, 4 * order[0], wanted) : isAny(levels.length - 1, 0, wanted);
    }

    private boolean isAny(int level, int node, double[] wanted) {
        if (!meets(levels[level], 4 * node, wanted)) {
            return false;
        }
        int below = level == 0 ? order.length : levels[level - 1].length / 4;
        for (int i = FAN * node; i < Math.min(below, FAN * node + FAN); i++) {
            if (level == 0 ? meets(boxes, 4 * order[i], wanted) : isAny(level - 1, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private void walk(int level, int node, double[] wanted, IntColumn found) {
        if (!meets(levels[level], 4 * node, wanted)) {
            return;
        }
        int below = level == 0 ? order.length : levels[level - 1].length / 4;
        for (int i = FAN * node; i < Math.min(below, FAN * node + FAN); i++) {
            if (level == 0) {
                add(i, wanted, found);
            } else {
                walk(level - 1, i, wanted, found);
            }
        }
    }

    private void add(int i, double[] wanted, IntColumn found) {
        if (meets(boxes, 4 * order[i], wanted)) {
            found.add(order[i]);
        }
    }

    private static boolean meets(int[] all, int at, double[] wanted) {
        return all[at] <= wanted[2] && all[at + 2] >= wanted[0] && all[at + 1] <= wanted[3] && all[at + 3] >= wanted[1];
    }
}
