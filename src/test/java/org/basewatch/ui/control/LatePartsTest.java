package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatePartsTest {
    private final List<String> made = new ArrayList<>();
    private final LateParts late = new LateParts();

    @Test
    void makesEachPartOnceInOrderAndLaterOnesAtOnce() {
        late.add(() -> made.add("icons"));
        late.add(() -> made.add("panels"));
        assertThat(made).isEmpty();
        late.make();
        late.add(() -> made.add("late comer"));
        late.make();
        assertThat(made).containsExactly("icons", "panels", "late comer");
    }
}
