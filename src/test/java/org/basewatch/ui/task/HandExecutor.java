package org.basewatch.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Keeps started work until the test has it done. */
public final class HandExecutor implements TaskExecutor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> done = new ArrayDeque<>();

    @Override
    public <T> RunningTask start(
            String title, BackgroundWork<T> work, Consumer<T> answer, Consumer<Exception> failed, Runnable told) {
        boolean[] cancelled = {false};
        waiting.add(() -> {
            Runnable delivery = result(work, answer, failed);
            done.add(() -> {
                if (!cancelled[0]) {
                    delivery.run();
                }
            });
        });
        return () -> {
            cancelled[0] = true;
            told.run();
        };
    }

    /** How much work was started and not yet done. */
    public int underWay() {
        return waiting.size();
    }

    /** Does the oldest work, and delivers its answer. */
    public void finishNext() {
        doNext();
        deliverNext();
    }

    /** Does the newest work, and delivers its answer. */
    public void finishNewest() {
        waiting.removeLast().run();
        done.removeLast().run();
    }

    /** Does the oldest work without delivering its answer. */
    public void doNext() {
        waiting.remove().run();
    }

    /** Delivers the oldest answer. */
    public void deliverNext() {
        done.remove().run();
    }

    private static <T> Runnable result(BackgroundWork<T> work, Consumer<T> answer, Consumer<Exception> failed) {
        try {
            T value = work.run(new Watched());
            return () -> answer.accept(value);
        } catch (Exception problem) {
            return () -> failed.accept(problem);
        }
    }

    private static final class Watched implements TaskProgress {
        @Override
        public void report(double share) {
            // the test looks at answers only
        }

        @Override
        public void say(String words) {
            // the test looks at answers only
        }

        @Override
        public void show(Runnable part) {
            part.run();
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
