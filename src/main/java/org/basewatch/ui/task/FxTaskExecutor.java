package org.basewatch.ui.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs work on daemon threads of its own and brings the answers back through the JavaFX application thread. What goes wrong is logged,
 * and told to whoever waits, even if it is an error of Java itself: otherwise they would wait for ever.
 */
public final class FxTaskExecutor implements TaskExecutor, AutoCloseable {
    /** The least progress that a bar shows. */
    private static final double SEEN = 0.004;

    private final ExecutorService threads;
    private final Executor fx;
    private final ObservableList<FxTask> running = FXCollections.observableArrayList();
    private final ObservableList<FxTask> runningView = FXCollections.unmodifiableObservableList(running);

    /**
     * Starts no thread yet.
     *
     * @param name what the threads are called, for a thread dump
     * @param count how many pieces of work run at the same time, at least 1
     * @param fx runs things on the JavaFX application thread, in the order in which they are handed over
     */
    public FxTaskExecutor(String name, int count, Executor fx) {
        AtomicInteger number = new AtomicInteger();
        this.fx = fx;
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name + " " + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The work that was started and is not over, oldest first. JavaFX application thread. */
    public ObservableList<FxTask> running() {
        return runningView;
    }

    @Override
    public <T> RunningTask start(
            String title, BackgroundWork<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable cancelled) {
        Job<T> job = new Job<>(title, work, done, failed, cancelled);
        running.add(job.shown);
        threads.execute(job);
        return job.shown;
    }

    /** Asks the threads to end. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private final class Job<T> implements Runnable, TaskProgress {
        private final BackgroundWork<T> work;
        private final Consumer<T> done;
        private final Consumer<Exception> failed;
        private final Runnable told;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean reporting = new AtomicBoolean();
        private final FxTask shown;
        private volatile double reported = -1;
        private boolean over;

        Job(String title, BackgroundWork<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable told) {
            this.work = work;
            this.done = done;
            this.failed = failed;
            this.told = told;
            this.shown = new FxTask(title, this::cancel);
        }

        @Override
        public void run() {
            if (isCancelled()) {
                return;
            }
            try {
                T answer = work.run(this);
                deliver(() -> done.accept(answer));
            } catch (Exception problem) {
                fail(problem, problem);
            } catch (Throwable error) {
                fail(error, new ExecutionException(error));
            }
        }

        private void fail(Throwable cause, Exception told) {
            if (!isCancelled()) {
                System.getLogger(FxTaskExecutor.class.getName())
                        .log(System.Logger.Level.WARNING, shown.title() + ": failed", cause);
            }
            deliver(() -> failed.accept(told));
        }

        /** Whoever reads a file reports thousands of times: what cannot be seen, or is out of date, is not handed over. */
        @Override
        public void report(double share) {
            if (share > 0 && share < 1 && Math.abs(share - reported) < SEEN) {
                return;
            }
            reported = share;
            if (reporting.compareAndSet(false, true)) {
                fx.execute(() -> {
                    reporting.set(false);
                    shown.setShare(reported);
                });
            }
        }

        @Override
        public void say(String words) {
            fx.execute(() -> shown.say(words));
        }

        @Override
        public void show(Runnable part) {
            fx.execute(() -> {
                if (!over && !isCancelled()) {
                    part.run();
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        private void cancel() {
            cancelled.set(true);
            fx.execute(() -> end(told));
        }

        private void deliver(Runnable answer) {
            fx.execute(() -> end(isCancelled() ? told : answer));
        }

        /** Whatever comes first ends the job: an answer, a failure, or that nobody wants it. */
        private void end(Runnable last) {
            running.remove(shown);
            if (!over) {
                over = true;
                last.run();
            }
        }
    }
}
