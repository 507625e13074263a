package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AwaitedStartTest {
    private final AtomicInteger exits = new AtomicInteger();

    @Test
    void whoeverWaitsGoesOnAfterAStart() {
        AtomicInteger shown = new AtomicInteger();
        AwaitedStart start = new AwaitedStart(shown::incrementAndGet, exits::incrementAndGet);

        begin(start);

        assertThatCode(start::await).doesNotThrowAnyException();
        assertThat(shown).hasValue(1);
        assertThat(exits).hasValue(0);
    }

    @Test
    void anErrorOfJavaItselfEndsTheWaitingToo() throws InterruptedException {
        Error error = new OutOfMemoryError("Java heap space");
        AwaitedStart start = new AwaitedStart(
                () -> {
                    throw error;
                },
                exits::incrementAndGet);

        Thread toolkit = begin(start);

        assertThatThrownBy(start::await)
                .isInstanceOf(IllegalStateException.class)
                .hasCause(error);
        toolkit.join();
        assertThat(exits).hasValue(1);
    }

    private static Thread begin(AwaitedStart start) {
        Thread toolkit = new Thread(start, "toolkit");
        toolkit.setDaemon(true);
        toolkit.start();
        return toolkit;
    }
}
