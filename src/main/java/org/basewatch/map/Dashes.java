package org.basewatch.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Cuts lines into dashes. Java2D's own dashes come out solid for lines that leave the clip and return (JDK 17), and their phase
 * cannot be kept with the map.
 */
final class Dashes {
    private final List<Float> lengths;
    private final Path2D.Double cut = new Path2D.Double();
    private int index;
    private double left;

    private Dashes(List<Float> lengths) {
        this.lengths = lengths;
    }

    /**
     * The dashes of straight-lined paths; the pattern starts anew with each line.
     *
     * @param path without curves
     * @param lengths of line and gap in turn, an even number of them, not all 0
     */
    static Path2D cut(Path2D path, List<Float> lengths) {
        var dashes = new Dashes(lengths);
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_MOVETO) {
                dashes.start(point[0], point[1]);
            } else {
                dashes.segment(x, y, point[0], point[1]);
            }
            x = point[0];
            y = point[1];
        }
        return dashes.cut;
    }

    private void start(double x, double y) {
        index = 0;
        left = lengths.get(0);
        cut.moveTo(x, y);
    }

    private void segment(double x1, double y1, double x2, double y2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double done = 0;
        while (length - done > left) {
            done += left;
            double x = x1 + (x2 - x1) * done / length;
            double y = y1 + (y2 - y1) * done / length;
            if (index % 2 == 0) {
                cut.lineTo(x, y);
            } else {
                cut.moveTo(x, y);
            }
            index = (index + 1) % lengths.size();
            left = lengths.get(index);
        }
        left -= length - done;
        if (index % 2 == 0) {
            cut.lineTo(x2, y2);
        }
    }
}
