package org.basewatch.map.geotools.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree finds is what is found by looking at one box after the other. */
class BoxTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 255, 256, 257, 5_000})
    void findsTheBoxesThatShareAPoint(int count) {
        Random random = new Random(count);
        for (int spread : new int[] {1, 40, 100_000, 2_000_000_000}) {
            int[] boxes = boxes(random, count, spread);
            BoxTree tree = new BoxTree(boxes);
            for (int i = 0; i < 200; i++) {
                double x = spread * (random.nextDouble() * 2 - 1);
                double y = spread * (random.nextDouble() * 2 - 1);
                double size = random.nextInt(4) == 0 ? 0 : spread * random.nextDouble();
                int[] found = slowly(boxes, x, y, x + size, y + size);
                assertThat(tree.within(x, y, x + size, y + size)).isEqualTo(found);
                assertThat(tree.isAnyWithin(x, y, x + size, y + size)).isEqualTo(found.length > 0);
            }
            assertThat(tree.within(-3e9, -3e9, 3e9, 3e9)).hasSize(count);
            int corner = 4 * random.nextInt(count);
            assertThat(tree.within(boxes[corner], boxes[corner + 1], boxes[corner], boxes[corner + 1]))
                    .contains(corner / 4);
        }
    }

    private static int[] boxes(Random random, int count, int spread) {
        int[] boxes = new int[4 * count];
        for (int i = 0; i < count; i++) {
            boxes[4 * i] = random.nextInt(spread) * (random.nextBoolean() ? 1 : -1);
            boxes[4 * i + 1] = random.nextInt(spread) * (random.nextBoolean() ? 1 : -1);
            boxes[4 * i + 2] = boxes[4 * i] + random.nextInt(spread / 20 + 1);
            boxes[4 * i + 3] = boxes[4 * i + 1] + random.nextInt(spread / 20 + 1);
        }
        return boxes;
    }

    private static int[] slowly(int[] boxes, double minX, double minY, double maxX, double maxY) {
        return IntStream.range(0, boxes.length / 4)
                .filter(i -> boxes[4 * i] <= maxX
                        && boxes[4 * i + 2] >= minX
                        && boxes[4 * i + 1] <= maxY
                        && boxes[4 * i + 3] >= minY)
                .toArray();
    }
}
