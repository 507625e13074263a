package org.basewatch.map;

import java.util.Arrays;

/**
 * Rows with positions, in an order in which neighbours on the map are neighbours in memory: sorted once along a {@link CurveOrder
 * curve}, with a directory that says where on it each cell of the map begins. A filter never touches it: whoever walks it asks of
 * each row whether it is visible. Positions are kept to a centimetre. Immutable; any thread.
 */
public final class SpotIndex {
    /** Stands for a position that is not that of a place. */
    public static final int NO_PLACE = -1;

    /** Centimetres in a map metre. */
    static final double FINE = 100;
    /** About so many rows lie in a cell of the directory. */
    private static final int CELL_ROWS = 64;

    private static final int MOST_CELL_BITS = 10;
    /** What is farther from the middle than about 2,700 km shares the outermost cells. */
    private static final int WIDEST_BITS = 28;
    /** So many positions tell where the middle is. */
    private static final int SOME = 1000;

    private final int[] rows;
    /** The place of each position, or nothing where no position is that of a place. */
    private final int[] places;

    private final int placeCount;
    private final int[] xs;
    private final int[] ys;
    private final double middleX;
    private final double middleY;
    private final int halfBits;
    private final int cellBits;
    private final int[] starts;

    private SpotIndex(int[] order, Positions positions, Spots spots) {
        middleX = positions.middleX;
        middleY = positions.middleY;
        halfBits = positions.halfBits;
        cellBits = cellBits(order.length);
        rows = new int[order.length];
        places = new int[spots.places().length == 0 ? 0 : order.length];
        placeCount = Arrays.stream(spots.places()).max().orElse(NO_PLACE) + 1;
        xs = new int[order.length];
        ys = new int[order.length];
        starts = new int[(1 << 2 * cellBits) + 1];
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            int spot = positions.rows[from];
            rows[i] = spots.rows()[spot];
            if (places.length > 0) {
                places[i] = spots.places()[spot];
            }
            xs[i] = positions.xs[from];
            ys[i] = positions.ys[from];
            starts[cellOf(positions.keys[from]) + 1]++;
        }
        for (int cell = 1; cell < starts.length; cell++) {
            starts[cell] += starts[cell - 1];
        }
    }

    /**
     * An index of rows.
     *
     * @param x map metres east by row; NaN where a row has no position
     * @param y map metres north by row
     */
    public static SpotIndex of(double[] x, double[] y) {
        int[] rows = new int[x.length];
        Arrays.setAll(rows, row -> row);
        return of(new Spots(rows, new int[0], x, y));
    }

    /** An index of spots; a row may have several. */
    public static SpotIndex of(Spots spots) {
        Positions positions = new Positions(spots.x(), spots.y());
        return new SpotIndex(CurveOrder.sorted(positions.keys), positions, spots);
    }

    /**
     * Rows and where they are, one entry for each position of a row.
     *
     * @param rows the row of each position
     * @param places the place whose position it is, as the caller numbers places, or {@link #NO_PLACE}; empty if no position is that of
     *     a place
     * @param x map metres east; NaN where there is no position
     * @param y map metres north
     */
    // Columns, which are read once and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Spots(int[] rows, int[] places, double[] x, double[] y) {
        /** Checks that all have one length. */
        public Spots {
            if (x.length != y.length || rows.length != x.length || (places.length != 0 && places.length != x.length)) {
                throw new IllegalArgumentException("positions with " + rows.length + " rows, " + places.length
                        + " places, " + x.length + " x and " + y.length + " y");
            }
        }
    }

    /** How many positions there are. */
    public int size() {
        return rows.length;
    }

    /** The row at a place of the order. */
    int row(int at) {
        return rows[at];
    }

    /** The place whose position it is, at a place of the order, or {@link #NO_PLACE}. */
    int place(int at) {
        return places.length == 0 ? NO_PLACE : places[at];
    }

    /** Whether some position is that of a place. */
    boolean hasPlaces() {
        return placeCount > 0;
    }

    /** One more than the highest number of a place. */
    int placeCount() {
        return placeCount;
    }

    /** Centimetres east of the middle, at a place of the order. */
    int x(int at) {
        return xs[at];
    }

    /** Centimetres north of the middle, at a place of the order. */
    int y(int at) {
        return ys[at];
    }

    /** Centimetres east of the middle of the index. */
    double fineX(double mapX) {
        return (mapX - middleX) * FINE;
    }

    /** Centimetres north of the middle of the index. */
    double fineY(double mapY) {
        return (mapY - middleY) * FINE;
    }

    /** Map metres of centimetres from the middle. */
    MapPoint mapPoint(double fineX, double fineY) {
        return new MapPoint(middleX + fineX / FINE, middleY + fineY / FINE);
    }

    /**
     * The parts of the order that hold every row in a part of the map, and at their edges some rows beside it: pairs of a first
     * place and the place behind the last, ascending.
     */
    int[] runs(Extent extent) {
        return new Runs(extent).found();
    }

    /** The rows in a part of the map, edges included, ascending; one that has several positions there as often. */
    public int[] rowsIn(Extent extent) {
        double left = Math.ceil(fineX(extent.minX()));
        double right = Math.floor(fineX(extent.maxX()));
        double bottom = Math.ceil(fineY(extent.minY()));
        double top = Math.floor(fineY(extent.maxY()));
        int[] runs = runs(extent);
        int most = 0;
        for (int run = 0; run < runs.length; run += 2) {
            most += runs[run + 1] - runs[run];
        }
        int[] inside = new int[most + 1];
        int used = 0;
        for (int run = 0; run < runs.length; run += 2) {
            for (int at = runs[run]; at < runs[run + 1]; at++) {
                inside[used] = rows[at];
                used += xs[at] >= left & xs[at] <= right & ys[at] >= bottom & ys[at] <= top ? 1 : 0;
            }
        }
        int[] found = Arrays.copyOf(inside, used);
        Arrays.sort(found);
        return found;
    }

    private int cellOf(int key) {
        return cellBits == 0 ? 0 : key >>> 2 * (CurveOrder.BITS - cellBits);
    }

    private static int cellBits(int size) {
        int bits = 0;
        while (bits < MOST_CELL_BITS && (long) CELL_ROWS << 2 * bits < size) {
            bits++;
        }
        return bits;
    }

    /** Looks for the cells that an extent touches: from large squares of the curve to ever smaller ones. */
    private final class Runs {
        private final double left;
        private final double right;
        private final double bottom;
        private final double top;
        private int[] runs = new int[32];
        private int used;

        Runs(Extent extent) {
            left = fineX(extent.minX()) - 1;
            right = fineX(extent.maxX()) + 1;
            bottom = fineY(extent.minY()) - 1;
            top = fineY(extent.maxY()) + 1;
        }

        int[] found() {
            look(0, 0, 0, 0);
            return Arrays.copyOf(runs, used);
        }

        /** Looks at the square of {@code 4^(cellBits - depth)} cells that begins at a cell of the curve. */
        private void look(int depth, int cell, int column, int row) {
            int rest = cellBits - depth;
            int from = starts[cell];
            int to = starts[cell + (1 << 2 * rest)];
            if (from == to || isBeside(depth, column, row)) {
                return;
            }
            if (rest == 0 || isInside(depth, column, row)) {
                add(from, to);
                return;
            }
            int quarter = 1 << 2 * (rest - 1);
            for (int child = 0; child < 4; child++) {
                look(depth + 1, cell + child * quarter, 2 * column + (child & 1), 2 * row + (child >> 1));
            }
        }

        private boolean isBeside(int depth, int column, int row) {
            return low(depth, column) > right
                    || high(depth, column) < left
                    || low(depth, row) > top
                    || high(depth, row) < bottom;
        }

        private boolean isInside(int depth, int column, int row) {
            return low(depth, column) >= left
                    && high(depth, column) <= right
                    && low(depth, row) >= bottom
                    && high(depth, row) <= top;
        }

        /** The outermost cells reach as far as one likes. */
        private double low(int depth, int number) {
            return number == 0 ? Double.NEGATIVE_INFINITY : Math.scalb(number, halfBits + 1 - depth) - (1L << halfBits);
        }

        private double high(int depth, int number) {
            return number == (1 << depth) - 1 ? Double.POSITIVE_INFINITY : low(depth, number + 1);
        }

        private void add(int from, int to) {
            if (used > 0 && runs[used - 1] == from) {
                runs[used - 1] = to;
                return;
            }
            if (used == runs.length) {
                runs = Arrays.copyOf(runs, 2 * used);
            }
            runs[used++] = from;
            runs[used++] = to;
        }
    }

    /** What is known of the rows with a position before they are sorted. */
    private static final class Positions {
        private final double middleX;
        private final double middleY;
        private final int halfBits;
        private final int[] rows;
        private final int[] xs;
        private final int[] ys;
        private final int[] keys;

        Positions(double[] x, double[] y) {
            int[] located = located(x, y);
            middleX = middle(x, located);
            middleY = middle(y, located);
            int[] kept = new int[located.length];
            int used = 0;
            for (int row : located) {
                kept[used] = row;
                used += isFar(x[row] - middleX) || isFar(y[row] - middleY) ? 0 : 1;
            }
            rows = Arrays.copyOf(kept, used);
            xs = new int[used];
            ys = new int[used];
            keys = new int[used];
            for (int i = 0; i < used; i++) {
                xs[i] = (int) Math.rint((x[rows[i]] - middleX) * FINE);
                ys[i] = (int) Math.rint((y[rows[i]] - middleY) * FINE);
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(usualDistance());
            halfBits = Math.max(CurveOrder.BITS, Math.min(WIDEST_BITS, bits));
            for (int i = 0; i < used; i++) {
                keys[i] = CurveOrder.of(cell(xs[i]), cell(ys[i]));
            }
        }

        /** How far from the middle all but one in fifty of a few positions are: the rest shares the outermost cells. */
        private int usualDistance() {
            int step = Math.max(1, rows.length / SOME);
            int[] some = new int[(rows.length + step - 1) / step];
            for (int i = 0; i < some.length; i++) {
                some[i] = Math.max(Math.abs(xs[i * step]), Math.abs(ys[i * step]));
            }
            Arrays.sort(some);
            return some.length == 0 ? 0 : some[some.length * 49 / 50];
        }

        private int cell(int fine) {
            int half = 1 << halfBits;
            int within = Math.max(0, Math.min(2 * half - 1, Math.max(-half, Math.min(half - 1, fine)) + half));
            return within >> halfBits + 1 - CurveOrder.BITS;
        }

        /** What no number of centimetres reaches is at the far end of the world. */
        private static boolean isFar(double metres) {
            return !(Math.abs(metres) * FINE < Integer.MAX_VALUE);
        }

        private static int[] located(double[] x, double[] y) {
            int[] rows = new int[x.length];
            int used = 0;
            for (int row = 0; row < x.length; row++) {
                rows[used] = row;
                used += Double.isFinite(x[row]) && Double.isFinite(y[row]) ? 1 : 0;
            }
            return Arrays.copyOf(rows, used);
        }

        /** The median of a few, which no report from the other side of the world moves. */
        private static double middle(double[] values, int[] rows) {
            int step = Math.max(1, rows.length / SOME);
            double[] some = new double[(rows.length + step - 1) / step];
            for (int i = 0; i < some.length; i++) {
                some[i] = values[rows[i * step]];
            }
            Arrays.sort(some);
            return some.length == 0 ? 0 : Math.rint(some[some.length / 2]);
        }
    }
}
