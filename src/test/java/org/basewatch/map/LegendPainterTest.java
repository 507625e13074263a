package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegendPainterTest {
    private static final double WIDTH = 120;

    private final LegendPainter painter = new LegendPainter(SampleScene.style(MapTheme.LIGHT), 10, 4);

    private double higher(List<LegendSign> left, List<LegendSign> right) {
        return Math.max(painter.height(left, WIDTH), painter.height(right, WIDTH));
    }

    /** Against every way to split them. */
    @Test
    void twoColumnsAreSplitWhereTheyAreLowest() {
        Random random = new Random(7);
        for (int count = 2; count < 18; count++) {
            List<LegendSign> signs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                signs.add(
                        new LegendSign("word ".repeat(1 + random.nextInt(12)), 8 + random.nextInt(30), (g, box) -> {}));
            }
            double least = IntStream.range(1, count)
                    .mapToDouble(at -> higher(signs.subList(0, at), signs.subList(at, signs.size())))
                    .min()
                    .orElseThrow();
            List<List<LegendSign>> columns = painter.split(signs, WIDTH);
            assertThat(columns).hasSize(2);
            assertThat(columns).flatExtracting(column -> column).isEqualTo(signs);
            assertThat(higher(columns.get(0), columns.get(1))).isCloseTo(least, within(1e-9));
        }
        List<LegendSign> one = List.of(new LegendSign("word", 12, (g, box) -> {}));
        assertThat(painter.split(one, WIDTH)).containsExactly(one);
    }
}
