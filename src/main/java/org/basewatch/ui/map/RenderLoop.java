package org.basewatch.ui.map;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Has frames painted one after the other: one is under way at most, orders that come meanwhile are merged into the last of them,
 * and a frame that has become wrong is not shown. A frame that only lies elsewhere is shown, moved: otherwise a long gesture would
 * never see a sharp picture. While a hand moves the map, a breath is taken between two of them: on two cores a painter that never
 * rests takes the time that the frames of the window need. JavaFX application thread.
 */
final class RenderLoop {
    private final TaskExecutor executor;
    private final Rest breath;
    private final Consumer<MapFrame> commit;
    private final Consumer<Exception> failed;
    private Optional<MapPainter> painter = Optional.empty();
    private Optional<MapSnapshot> waiting = Optional.empty();
    private Optional<MapFrame> last = Optional.empty();
    private Optional<Order> underWay = Optional.empty();
    private long newest;
    private boolean isMoving;

    /** A frame that is being painted, and who paints it. */
    private record Order(MapPainter hand, CompletableFuture<MapFrame> painted) {}

    RenderLoop(TaskExecutor executor, Rest breath, Consumer<MapFrame> commit, Consumer<Exception> failed) {
        this.executor = executor;
        this.breath = breath;
        this.commit = commit;
        this.failed = failed;
    }

    /** Gives the painter, or another one, and what it has painted already: nothing is painted before there is one. */
    void paintWith(MapPainter given, Optional<MapFrame> before) {
        painter = Optional.of(given);
        last = before;
        startNext();
    }

    /** Orders a frame; replaces an order that has not been started. */
    void order(MapSnapshot snapshot) {
        isMoving = false;
        take(snapshot);
        startNext();
    }

    /** Orders a frame of a map that a hand moves. */
    void orderWhileMoving(MapSnapshot snapshot) {
        boolean isFirst = !isMoving;
        isMoving = true;
        take(snapshot);
        if (isFirst) {
            startNext();
        }
    }

    /** Gives a frame that is shown no more back to the painter. */
    void giveBack(MapFrame unseen, MapFrame shown, MapFrame widest) {
        painter.ifPresent(hand -> hand.giveBack(unseen, shown, widest));
    }

    private void take(MapSnapshot snapshot) {
        newest = snapshot.number();
        waiting = Optional.of(snapshot);
    }

    /**
     * Waits until all that was ordered is painted and shows it, so that it comes with what else changes in the window. A frame that
     * takes longer is shown when it comes.
     *
     * @param longest how long to wait at most
     */
    void await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (underWay.isPresent() && isPainted(underWay.get(), end - System.nanoTime())) {
            arrived(underWay.get());
        }
    }

    private static boolean isPainted(Order order, long nanos) {
        try {
            order.painted().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void startNext() {
        if (underWay.isPresent() || waiting.isEmpty() || painter.isEmpty()) {
            return;
        }
        MapSnapshot snapshot = waiting.get();
        Order order = new Order(painter.get(), new CompletableFuture<>());
        Optional<MapFrame> before = last;
        waiting = Optional.empty();
        underWay = Optional.of(order);
        executor.start(
                "Drawing the map",
                progress -> order.painted().complete(order.hand().paint(snapshot, before)),
                painted -> arrived(order),
                this::gaveUp);
    }

    /** Told twice of a frame that was waited for. */
    private void arrived(Order order) {
        if (underWay.filter(order::equals).isEmpty()) {
            return;
        }
        MapFrame frame = order.painted().join();
        underWay = Optional.empty();
        if (painter.filter(order.hand()::equals).isPresent()) {
            last = Optional.of(frame);
            if (isStillRight(frame)) {
                commit.accept(frame);
            }
        }
        goOn();
    }

    private void goOn() {
        if (isMoving) {
            breath.then(this::breathed);
        } else {
            startNext();
        }
    }

    /** A hand that has stopped meanwhile and moves again later is not kept waiting. */
    private void breathed() {
        isMoving = isMoving && waiting.isPresent();
        startNext();
    }

    private boolean isStillRight(MapFrame frame) {
        return frame.snapshot().number() == newest
                || waiting.filter(next ->
                                next.content().isCloseTo(frame.snapshot().content()))
                        .isPresent();
    }

    private void gaveUp(Exception problem) {
        underWay = Optional.empty();
        failed.accept(problem);
        goOn();
    }
}
