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

    @Test
    void makesWhatIsReadFirstBeforeTheOthers() {
        late.add(() -> made.add("icons"));
        late.addFirst(() -> made.add("list"));
        late.makeFirst();
        assertThat(made).containsExactly("list");
        late.make();
        late.addFirst(() -> made.add("late comer"));
        assertThat(made).containsExactly("list", "icons", "late comer");
    }

    @Test
    void makesWhatIsReadFirstIfNobodyAskedForItBefore() {
        late.add(() -> made.add("icons"));
        late.addFirst(() -> made.add("list"));
        late.make();
        assertThat(made).containsExactly("list", "icons");
    }

    @Test
    void makesOnePartAfterTheOtherAndTheirOwnPartsWithThem() {
        late.add(() -> {
            made.add("bar");
            late.add(() -> made.add("icon of the bar"));
        });
        late.add(() -> made.add("panels"));
        late.addFirst(() -> made.add("list"));
        assertThat(late.makeNext()).isTrue();
        assertThat(made).containsExactly("list", "bar", "icon of the bar");
        assertThat(late.makeNext()).isFalse();
        assertThat(late.makeNext()).isFalse();
        assertThat(made).containsExactly("list", "bar", "icon of the bar", "panels");
    }
}
