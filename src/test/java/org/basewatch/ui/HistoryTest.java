package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>("a");

    @Test
    void goesBackAndForwardThroughWhatWasRecorded() {
        history.record("b");
        history.record("c");
        assertThat(history.back()).contains("b");
        assertThat(history.back()).contains("a");
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains("b");
        assertThat(history.present()).isEqualTo("b");
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingNewHappens() {
        history.record("b");
        assertThat(history.back()).contains("a");
        history.record("c");
        assertThat(history.canGoForwardProperty().get()).isFalse();
        assertThat(history.back()).contains("a");
    }

    @Test
    void ignoresAStateThatChangesNothing() {
        history.record("a");
        assertThat(history.canGoBackProperty().get()).isFalse();
    }

    @Test
    void keepsTwoHundredStepsAndNoMore() {
        for (int i = 0; i < 500; i++) {
            history.record("state " + i);
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(200);
    }
}
