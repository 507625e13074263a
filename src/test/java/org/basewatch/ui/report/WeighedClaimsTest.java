package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.FxTaskExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Claims that disagree in a set that is so large that they are looked for in the background. */
class WeighedClaimsTest {
    private final LinkedBlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final FxTaskExecutor executor = new FxTaskExecutor("test", 1, fx::add);
    private final CountDownLatch free = new CountDownLatch(1);
    private final Workspace workspace = new Workspace(new RowFilter(), SampleSets.large(6_000, 1));
    private final WeighedClaims claims = new WeighedClaims(workspace, Optional.of(executor));

    @AfterEach
    void close() {
        free.countDown();
        executor.close();
    }

    @Test
    void saysThatTheyAreLookedForUntilTheyAreThere() throws InterruptedException {
        assertThat(claims.all()).isEmpty();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.RUNNING);
        untilOver();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.OVER);
    }

    @Test
    void whoStopsTheSearchIsToldSoAndCanLookAgain() throws InterruptedException {
        hold();
        claims.all();
        executor.running().get(1).cancel();
        runAll();
        assertThat(claims.all()).isEmpty();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.STOPPED);

        free.countDown();
        claims.lookAgain();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.RUNNING);
        untilOver();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.OVER);
    }

    @Test
    void anotherSetEndsTheSearchWithoutAWord() {
        hold();
        claims.all();
        workspace.open(SmallSet.catalogue());
        claims.all();
        runAll();
        assertThat(claims.searchProperty().get()).isEqualTo(ClaimSearch.OVER);
        assertThat(claims.all()).isNotEmpty();
    }

    /** Keeps the one thread busy. */
    private void hold() {
        executor.start(
                "other work",
                progress -> {
                    free.await();
                    return "done";
                },
                done -> {},
                problem -> {});
    }

    private void untilOver() throws InterruptedException {
        while (claims.searchProperty().get() == ClaimSearch.RUNNING) {
            Runnable next = fx.poll(20, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            next.run();
        }
    }

    private void runAll() {
        for (Runnable next = fx.poll(); next != null; next = fx.poll()) {
            next.run();
        }
    }
}
