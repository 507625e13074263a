package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.model.GeoPoint;

/**
 * From pixels of the screen to pixels of a file. The exact way (screen → map → longitude and latitude → system of the file → its
 * pixels) is walked at the nodes of a mesh; in between it is interpolated, and in cells where that would be off by more than
 * {@value #TOLERANCE} screen pixels the exact way is walked for each pixel.
 */
final class WarpMesh {
    static final int STEP = 16;
    private static final double TOLERANCE = 0.2;

    private final SourceCrs crs;
    private final MapProjection projection;
    private final Viewport viewport;
    private final double pixelsPerUnit;
    private final AffineTransform crsToPixel;

    WarpMesh(PixelSource source, MapProjection projection, Viewport viewport, double pixelsPerUnit) {
        this.crs = source.crs();
        this.projection = projection;
        this.viewport = viewport;
        this.pixelsPerUnit = pixelsPerUnit;
        try {
            this.crsToPixel = source.pixelToCrs().createInverse();
        } catch (NoninvertibleTransformException flat) {
            throw new IllegalArgumentException("pixels without an area", flat);
        }
    }

    /**
     * Level-0 positions (x, y pairs, in pixel corners) of the centres of a block of screen pixels, row by row.
     *
     * @param size edge of the block, a multiple of {@value #STEP}
     */
    double[] block(int x, int y, int size) {
        int cells = size / STEP;
        double[] nodes = exact(x, y, cells + 1, cells + 1, STEP);
        double[] middles = exact(x + STEP / 2, y + STEP / 2, cells, cells, STEP);
        double[] positions = new double[2 * size * size];
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                fillCell(positions, size, nodes, middles, row, column, x, y);
            }
        }
        return positions;
    }

    private void fillCell(
            double[] positions, int size, double[] nodes, double[] middles, int row, int column, int x, int y) {
        int cells = size / STEP;
        int a = 2 * (row * (cells + 1) + column);
        int c = a + 2 * (cells + 1);
        int middle = 2 * (row * cells + column);
        double offX = (nodes[a] + nodes[a + 2] + nodes[c] + nodes[c + 2]) / 4 - middles[middle];
        double offY = (nodes[a + 1] + nodes[a + 3] + nodes[c + 1] + nodes[c + 3]) / 4 - middles[middle + 1];
        double pixel = Math.hypot(nodes[c + 2] - nodes[a], nodes[c + 3] - nodes[a + 1]) / (STEP * Math.sqrt(2));
        if (!(Math.hypot(offX, offY) <= TOLERANCE * pixel)) {
            copyExact(positions, size, row, column, x, y);
            return;
        }
        for (int j = 0; j < STEP; j++) {
            double down = j / (double) STEP;
            int to = 2 * ((row * STEP + j) * size + column * STEP);
            double leftX = nodes[a] + (nodes[c] - nodes[a]) * down;
            double leftY = nodes[a + 1] + (nodes[c + 1] - nodes[a + 1]) * down;
            double stepX = (nodes[a + 2] + (nodes[c + 2] - nodes[a + 2]) * down - leftX) / STEP;
            double stepY = (nodes[a + 3] + (nodes[c + 3] - nodes[a + 3]) * down - leftY) / STEP;
            for (int i = 0; i < STEP; i++) {
                positions[to + 2 * i] = leftX + stepX * i;
                positions[to + 2 * i + 1] = leftY + stepY * i;
            }
        }
    }

    private void copyExact(double[] positions, int size, int row, int column, int x, int y) {
        double[] all = exact(x + column * STEP, y + row * STEP, STEP, STEP, 1);
        for (int j = 0; j < STEP; j++) {
            System.arraycopy(all, 2 * j * STEP, positions, 2 * ((row * STEP + j) * size + column * STEP), 2 * STEP);
        }
    }

    private double[] exact(int x, int y, int columns, int rows, int step) {
        double[] pairs = new double[2 * columns * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                GeoPoint point = projection.unproject(
                        viewport.mapPoint((x + i * step + 0.5) / pixelsPerUnit, (y + j * step + 0.5) / pixelsPerUnit));
                pairs[2 * (j * columns + i)] = point.lon();
                pairs[2 * (j * columns + i) + 1] = point.lat();
            }
        }
        crs.fromDegrees(pairs, pairs.length / 2);
        crsToPixel.transform(pairs, 0, pairs, 0, pairs.length / 2);
        return pairs;
    }
}
