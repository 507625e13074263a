package org.basewatch.map.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrokeBoxesTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(-20, -10, 400, 300);

    @Test
    void allInkInTheFrameIsInABoxAndNoBoxIsFarFromInk() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Path2D line = new Path2D.Double();
            line.moveTo(between(random), between(random));
            for (int i = 0; i < 4; i++) {
                line.lineTo(between(random), between(random));
            }
            if (round % 2 == 0) {
                line.closePath();
            }
            checkAgainstInk(line, 1 + random.nextInt(3));
        }
        checkAgainstInk(new Ellipse2D.Double(20, 20, 250, 180), 2);
    }

    @Test
    void theInsideOfARingIsFree() {
        assertThat(boxes(new Ellipse2D.Double(50, 50, 200, 200), 2))
                .isNotEmpty()
                .noneMatch(box -> box.contains(150, 150));
    }

    @Test
    void aLineThatReachesFarBeyondTheFrameCostsNoMoreThanWhatIsSeen() {
        Path2D line = new Path2D.Double();
        line.moveTo(-1e9, 100);
        line.lineTo(1e9, 120);
        assertThat(boxes(line, 2)).hasSizeBetween(60, 75);
        line.moveTo(-1e9, -1e9);
        line.lineTo(1e9, -1e9);
        assertThat(boxes(line, 2)).hasSizeBetween(60, 75);
        assertThat(boxes(new Ellipse2D.Double(1e5, 1e5, 1e6, 1e6), 2)).isEmpty();
    }

    private static void checkAgainstInk(Shape line, double half) {
        List<Rectangle2D> boxes = boxes(line, half);
        Shape middle = stroked(line, 1);
        Shape near = stroked(line, 2 * half + 2 * 8);
        for (double x = FRAME.getMinX(); x < FRAME.getMaxX(); x += 4) {
            for (double y = FRAME.getMinY(); y < FRAME.getMaxY(); y += 4) {
                double px = x;
                double py = y;
                boolean covered = boxes.stream().anyMatch(box -> box.contains(px, py));
                assertThat(covered || !middle.contains(x, y)).as("%s, %s", x, y).isTrue();
                assertThat(!covered || near.contains(x, y)).as("%s, %s", x, y).isTrue();
            }
        }
    }

    private static Shape stroked(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }

    private static List<Rectangle2D> boxes(Shape line, double half) {
        StrokeBoxes boxes = new StrokeBoxes(FRAME);
        boxes.add(line, half);
        return boxes.boxes();
    }

    private static double between(Random random) {
        return random.nextDouble() * 700 - 150;
    }
}
