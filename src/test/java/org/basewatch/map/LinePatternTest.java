package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePatternTest {
    @Test
    void dashesGoAroundCorners() {
        var line = new Path2D.Double();
        line.moveTo(0, 0);
        line.lineTo(10, 0);
        line.lineTo(10, 10);
        // 0–6 drawn, 6–9 gap, 9–15 drawn (around the corner), 15–18 gap, 18–20 drawn
        Path2D dashes = Dashes.cut(line, List.of(6f, 3f));
        assertThat(length(dashes)).isCloseTo(6 + 6 + 2, within(1e-9));
    }

    @Test
    void dashesOfAStraightLineAreTheSameHoweverManyPointsItHas() {
        var few = new Path2D.Double();
        few.moveTo(0, 0);
        few.lineTo(997, 0);
        var many = new Path2D.Double();
        many.moveTo(0, 0);
        for (int x = 1; x <= 997; x++) {
            many.lineTo(x, 0);
        }
        List<Float> pattern = List.of(5f, 2f, 0.5f, 2f);
        assertThat(length(Dashes.cut(many, pattern))).isCloseTo(length(Dashes.cut(few, pattern)), within(1e-6));
    }

    @Test
    void hatchLinesStayInsideTheirShape() {
        var circle = new Ellipse2D.Double(10, 20, 100, 100);
        Path2D lines = Hatching.lines(circle, 4, -50, 3, 7);
        var wider = new Ellipse2D.Double(9.7, 19.7, 100.6, 100.6);
        double[] point = new double[6];
        int count = 0;
        for (PathIterator i = lines.getPathIterator(null); !i.isDone(); i.next(), count++) {
            i.currentSegment(point);
            assertThat(wider.contains(point[0], point[1])).isTrue();
        }
        assertThat(count).isBetween(48, 52);
        // lines so far apart cover the area as often as the spacing goes into it
        assertThat(length(lines)).isCloseTo(Math.PI * 50 * 50 / 4, within(20.0));
    }

    @Test
    void hatchKeepsItsPlaceOnTheMap() {
        Path2D here = Hatching.lines(new Rectangle2D.Double(0, 0, 50, 30), 5, 30, 0, 0);
        Path2D moved = Hatching.lines(new Rectangle2D.Double(17, -4, 50, 30), 5, 30, 17, -4);
        assertThat(moved.getBounds2D().getX()).isCloseTo(here.getBounds2D().getX() + 17, within(1e-9));
        assertThat(length(moved)).isCloseTo(length(here), within(1e-6));
    }

    private static double length(Path2D path) {
        double[] point = new double[6];
        double sum = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_LINETO) {
                sum += Math.hypot(point[0] - x, point[1] - y);
            }
            x = point[0];
            y = point[1];
        }
        return sum;
    }
}
