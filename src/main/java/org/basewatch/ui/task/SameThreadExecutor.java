package org.basewatch.ui.task;

import java.util.function.Consumer;

/** Runs work at once on the calling thread: for tests and for tools without a window. */
public final class SameThreadExecutor implements TaskExecutor {
    @Override
    public <T> RunningTask start(
            String title, BackgroundWork<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable cancelled) {
        T answer;
        try {
            answer = work.run(new Never());
        } catch (Exception problem) {
            failed.accept(problem);
            return () -> {};
        }
        done.accept(answer);
        return () -> {};
    }

    private static final class Never implements TaskProgress {
        @Override
        public void report(double share) {
            // nobody watches work that is over before the call returns
        }

        @Override
        public void say(String words) {
            // nobody watches work that is over before the call returns
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
