package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The grid against a look at every box, also beyond the ground for which it is made. */
class BoxGridTest {
    private static final Box GROUND = new Box(-20, -10, 500, 300);

    private static Box box(Random random) {
        return new Box(random.nextInt(700) - 100, random.nextInt(500) - 100, random.nextInt(120), random.nextInt(90));
    }

    @Test
    void answersAsIfEveryBoxWereLookedAt() {
        Random random = new Random(3);
        int met = 0;
        for (int round = 0; round < 40; round++) {
            BoxGrid grid = new BoxGrid(GROUND);
            List<Box> all = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                Box asked = box(random);
                boolean meets =
                        asked.width() > 0 && asked.height() > 0 && all.stream().anyMatch(asked::overlaps);
                assertThat(grid.meets(asked.x(), asked.y(), asked.maxX(), asked.maxY()))
                        .as("%s among %s", asked, all)
                        .isEqualTo(meets);
                met += meets ? 1 : 0;
                Box line = box(random);
                assertThat(grid.meetsLine(line.x(), line.y(), line.maxX(), line.maxY()))
                        .as("diagonal of %s among %s", line, all)
                        .isEqualTo(all.stream().anyMatch(it -> it.meets(line.x(), line.y(), line.maxX(), line.maxY())));
                if (i % 10 == 9) {
                    Box gone = all.remove(random.nextInt(all.size()));
                    grid.remove(gone.x(), gone.y(), gone.maxX(), gone.maxY());
                }
                if (i % 3 == 0) {
                    Box added = box(random);
                    grid.add(added.x(), added.y(), added.maxX(), added.maxY());
                    all.add(added);
                }
            }
        }
        assertThat(met).isBetween(500, 5500);
    }

    @Test
    void whatWasNeverThereIsNotTakenAway() {
        BoxGrid grid = new BoxGrid(GROUND);
        grid.add(10, 10, 20, 20);
        grid.remove(10, 10, 20, 21);
        assertThat(grid.meets(15, 15, 16, 16)).isTrue();
    }

    @Test
    void touchingEdgesDoNotMeet() {
        BoxGrid grid = new BoxGrid(GROUND);
        grid.add(10, 10, 20, 20);
        assertThat(grid.meets(20, 10, 30, 20)).isFalse();
        assertThat(grid.meets(19.9, 10, 30, 20)).isTrue();
        assertThat(grid.meets(15, 15, 15, 18)).as("of no width").isFalse();
    }
}
