package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncaughtFaultsTest {
    private final Thread anyone = Thread.currentThread();
    private final List<Throwable> told = new ArrayList<>();

    @Test
    void tellsEachFault() {
        UncaughtFaults faults = new UncaughtFaults(Runnable::run, told::add);
        Throwable one = new IllegalStateException("one");
        Throwable two = new StackOverflowError("two");
        faults.uncaughtException(anyone, one);
        faults.uncaughtException(anyone, two);
        assertThat(told).containsExactly(one, two);
    }

    @Test
    void aFaultOfTheTellingIsNotToldAgainAndAgain() {
        UncaughtFaults faults = new UncaughtFaults(Runnable::run, fault -> {
            told.add(fault);
            throw new IllegalStateException("the strip cannot be shown");
        });
        assertThatThrownBy(() -> faults.uncaughtException(anyone, new IllegalStateException("one")))
                .hasMessageContaining("strip");
        faults.uncaughtException(anyone, new IllegalStateException("the strip cannot be shown"));
        assertThat(told).hasSize(1);
    }
}
