package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * Brings any number of spots down to a bounded number of marks. The map is divided into cells whose size goes by powers of two and
 * whose corners are fixed on the map, so that panning never changes what is drawn together; zooming does, at fixed steps. One pass
 * over the rows, without objects for each. Immutable; any thread.
 */
public final class SpotClustering {
    /** The most marks in one view. */
    public static final int MOST = 300;

    private static final double CELL_WIDTH = 128;
    private static final double CELL_ASPECT = 0.5;
    private static final int LETTERS = Reliability.values().length;

    private final double[] x;
    private final double[] y;
    private final byte[] letters;
    private final IntFunction<RatingCode> codes;
    private final MapProjection projection;

    /**
     * Spots by row. The arrays are kept, not copied: they must not be changed afterwards.
     *
     * @param x map metres east of each row; NaN where a row has no position of its own
     * @param y map metres north of each row
     * @param letters ordinal of the reliability of each row
     * @param codes the code of a row; asked only for marks that stand for one report
     * @param projection for the keys and positions of spots
     */
    public SpotClustering(
            double[] x, double[] y, byte[] letters, IntFunction<RatingCode> codes, MapProjection projection) {
        if (x.length != y.length || x.length != letters.length) {
            throw new IllegalArgumentException(
                    "spots with " + x.length + " x, " + y.length + " y and " + letters.length + " letters");
        }
        this.x = x;
        this.y = y;
        this.letters = letters;
        this.codes = codes;
        this.projection = projection;
    }

    /**
     * The marks for a view and a little around it, at most {@link #MOST}, from north to south and west to east.
     *
     * @param rows the visible rows
     * @param viewport the view
     */
    public List<SpotCluster> cluster(int[] rows, Viewport viewport) {
        Grid grid = Grid.of(viewport);
        Cells cells = new Cells(grid.columns * grid.rows);
        for (int row : rows) {
            int cell = grid.cell(x[row], y[row]);
            if (cell >= 0) {
                cells.add(cell, row, x[row], y[row], letters[row]);
            }
        }
        List<SpotCluster> clusters = new ArrayList<>();
        for (int cell = 0; cell < cells.count.length; cell++) {
            if (cells.count[cell] > 0) {
                clusters.add(mark(grid, cells, cell));
            }
        }
        return clusters;
    }

    private SpotCluster mark(Grid grid, Cells cells, int cell) {
        int count = cells.count[cell];
        boolean several = cells.maxX[cell] > cells.minX[cell] || cells.maxY[cell] > cells.minY[cell];
        int[] byLetter = new int[LETTERS];
        System.arraycopy(cells.letters, cell * byLetter.length, byLetter, 0, byLetter.length);
        int first = cells.first[cell];
        RatingTally tally = RatingTally.of(byLetter, count == 1 ? Optional.of(codes.apply(first)) : Optional.empty());
        if (!several) {
            MapPoint point = new MapPoint(x[first], y[first]);
            GeoPoint position = projection.unproject(point);
            return new SpotCluster(SpotCluster.spotKey(position), point, 0, tally, first);
        }
        // Towards the middle of the cell, so that the marks of neighbours have room, but never out from among its
        // spots.
        MapPoint inner = grid.towardsMiddle(cell, cells.sumX[cell] / count, cells.sumY[cell] / count);
        MapPoint mean = new MapPoint(
                Math.max(cells.minX[cell], Math.min(cells.maxX[cell], inner.x())),
                Math.max(cells.minY[cell], Math.min(cells.maxY[cell], inner.y())));
        double radius = Math.hypot(
                Math.max(cells.maxX[cell] - mean.x(), mean.x() - cells.minX[cell]),
                Math.max(cells.maxY[cell] - mean.y(), mean.y() - cells.minY[cell]));
        return new SpotCluster(grid.key(cell), mean, radius, tally, first);
    }

    /** The cells that a view needs. Their corners are multiples of their size. */
    private record Grid(int level, double width, double height, long left, long top, int columns, int rows) {
        static Grid of(Viewport viewport) {
            double least = CELL_WIDTH * viewport.metresPerUnit();
            int level = (int) Math.ceil(Math.log(least) / Math.log(2));
            Grid grid = at(level, viewport.extent());
            while (grid.columns * grid.rows > MOST) {
                level++;
                grid = at(level, viewport.extent());
            }
            return grid;
        }

        private static Grid at(int level, Extent extent) {
            double width = Math.pow(2, level);
            double height = width * CELL_ASPECT;
            long left = (long) Math.floor(extent.minX() / width);
            long right = (long) Math.floor(extent.maxX() / width);
            long bottom = (long) Math.floor(extent.minY() / height);
            long top = (long) Math.floor(extent.maxY() / height);
            return new Grid(level, width, height, left, top, (int) (right - left + 1), (int) (top - bottom + 1));
        }

        /** The cell of a point, or −1 if it is not needed; NaN falls through both comparisons. */
        int cell(double px, double py) {
            double column = Math.floor(px / width) - left;
            double row = top - Math.floor(py / height);
            return column >= 0 && column < columns && row >= 0 && row < rows ? (int) (row * columns + column) : -1;
        }

        /** The nearest point in the inner half of a cell. */
        MapPoint towardsMiddle(int cell, double px, double py) {
            double middleX = (left + cell % columns + 0.5) * width;
            double middleY = (top - cell / columns + 0.5) * height;
            return new MapPoint(clamp(px, middleX, width / 4), clamp(py, middleY, height / 4));
        }

        private static double clamp(double value, double middle, double reach) {
            return Math.max(middle - reach, Math.min(middle + reach, value));
        }

        String key(int cell) {
            return SpotCluster.KEY_PREFIX + level + ":" + (left + cell % columns) + ":" + (top - cell / columns);
        }
    }

    /** What is counted in each cell, in flat arrays. */
    private static final class Cells {
        private final int[] count;
        private final int[] first;
        private final int[] letters;
        private final double[] sumX;
        private final double[] sumY;
        private final double[] minX;
        private final double[] minY;
        private final double[] maxX;
        private final double[] maxY;

        Cells(int size) {
            count = new int[size];
            first = new int[size];
            letters = new int[size * LETTERS];
            sumX = new double[size];
            sumY = new double[size];
            minX = new double[size];
            minY = new double[size];
            maxX = new double[size];
            maxY = new double[size];
        }

        void add(int cell, int row, double x, double y, byte letter) {
            boolean isFirst = count[cell]++ == 0;
            first[cell] = isFirst ? row : Math.min(first[cell], row);
            letters[cell * LETTERS + letter]++;
            sumX[cell] += x;
            sumY[cell] += y;
            minX[cell] = isFirst ? x : Math.min(minX[cell], x);
            minY[cell] = isFirst ? y : Math.min(minY[cell], y);
            maxX[cell] = isFirst ? x : Math.max(maxX[cell], x);
            maxY[cell] = isFirst ? y : Math.max(maxY[cell], y);
        }
    }
}
