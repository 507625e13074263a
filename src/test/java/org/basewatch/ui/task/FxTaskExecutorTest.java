package org.basewatch.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FxTaskExecutorTest {
    private final LinkedBlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final FxTaskExecutor executor = new FxTaskExecutor("test", 1, fx::add);
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        executor.close();
    }

    @Test
    void bringsAnswersAndFailuresThroughTheOneThread() throws InterruptedException {
        executor.start("good", progress -> "answer", heard::add, problem -> heard.add("failed"));
        executor.start(
                "bad",
                progress -> {
                    throw new IOException("no such file");
                },
                answer -> heard.add("answered"),
                problem -> heard.add(problem.getMessage()));
        assertThat(executor.running()).extracting(FxTask::title).containsExactly("good", "bad");
        runNext();
        runNext();
        assertThat(heard).containsExactly("answer", "no such file");
        assertThat(executor.running()).isEmpty();
    }

    @Test
    void anErrorOfJavaItselfIsAFailureTooSoThatNobodyWaitsForEver() throws InterruptedException {
        executor.start(
                "too large",
                progress -> {
                    throw new OutOfMemoryError("no room");
                },
                answer -> heard.add("answered"),
                problem -> heard.add(String.valueOf(problem.getCause())));
        runNext();
        assertThat(heard).containsExactly("java.lang.OutOfMemoryError: no room");
        assertThat(executor.running()).isEmpty();
    }

    @Test
    void showsHowFarWorkIs() throws InterruptedException {
        executor.start(
                "long",
                progress -> {
                    progress.report(0.5);
                    return "done";
                },
                heard::add,
                problem -> {});
        FxTask task = executor.running().get(0);
        assertThat(task.shareProperty().get()).isNegative();
        runNext();
        assertThat(task.shareProperty().get()).isEqualTo(0.5);
        runNext();
        assertThat(heard).containsExactly("done");
    }

    @Test
    void thousandsOfReportsDoNotHoldUpTheThreadThatShowsThem() throws InterruptedException {
        executor.start(
                "chatty",
                progress -> {
                    for (int i = 0; i <= 100_000; i++) {
                        progress.report(i / 100_000.0);
                    }
                    return "done";
                },
                heard::add,
                problem -> {});
        FxTask task = executor.running().get(0);
        runNext();
        assertThat(task.shareProperty().get()).isBetween(0.0, 1.0);
        int handedOver = 1;
        while (heard.isEmpty()) {
            runNext();
            handedOver++;
        }
        assertThat(handedOver).isLessThan(300);
        assertThat(task.shareProperty().get()).as("the end is not lost").isEqualTo(1);
    }

    @Test
    void cancelledWorkIsTakenOffTheListAndDeliversNothing() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        RunningTask task = executor.start(
                "endless",
                progress -> {
                    begun.countDown();
                    cancelled.await();
                    return progress.isCancelled() ? "stopped" : "went on";
                },
                heard::add,
                problem -> heard.add("failed"));
        begun.await();
        task.cancel();
        runNext();
        assertThat(executor.running()).isEmpty();
        cancelled.countDown();
        runNext();
        assertThat(heard).isEmpty();
    }

    private void runNext() throws InterruptedException {
        Runnable next = fx.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something for the JavaFX thread").isNotNull();
        next.run();
    }
}
