package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Furniture;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a hand moves the map the painter takes a breath between two frames, and no order is ever forgotten. */
class RenderLoopTest {
    private static final MapContent CONTENT = content(MapTheme.LIGHT);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Viewport VIEW = new Viewport(new MapPoint(0, 0), 1_000, 800, 600);

    private final HandExecutor executor = new HandExecutor();
    private final HandRest breath = new HandRest();
    private final NotingPainter painter = new NotingPainter();
    private final List<MapFrame> shown = new ArrayList<>();
    private final List<Exception> problems = new ArrayList<>();
    private final RenderLoop loop = new RenderLoop(executor, breath, shown::add, problems::add);
    private long number;

    @BeforeEach
    void begin() {
        loop.paintWith(painter, Optional.empty());
    }

    @Test
    void aFirstStepIsPaintedAtOnceAndTheNextAfterABreath() {
        loop.orderWhileMoving(next());
        assertThat(executor.underWay()).isEqualTo(1);
        loop.orderWhileMoving(next());
        executor.finishNext();
        assertThat(executor.underWay()).isZero();
        loop.orderWhileMoving(next());
        assertThat(executor.underWay()).isZero();
        breath.isOver();
        assertThat(executor.underWay()).isEqualTo(1);
        executor.finishNext();
        assertThat(painter.last().number()).isEqualTo(number);
        assertThat(shown.get(shown.size() - 1).snapshot().number()).isEqualTo(number);
    }

    @Test
    void whatIsNotAMoveDoesNotWait() {
        loop.orderWhileMoving(next());
        loop.orderWhileMoving(next());
        executor.finishNext();
        loop.order(next());
        assertThat(executor.underWay()).isEqualTo(1);
        breath.isOver();
        executor.finishNext();
        assertThat(painter.last().number()).isEqualTo(number);
        assertThat(executor.underWay()).isZero();
    }

    @Test
    void aHandThatStoppedMovesAgainWithoutWaiting() {
        loop.orderWhileMoving(next());
        executor.finishNext();
        breath.isOver();
        loop.orderWhileMoving(next());
        assertThat(executor.underWay()).isEqualTo(1);
    }

    @Test
    void aFrameThatFailedStopsNothing() {
        MapPainter broken = (wanted, before) -> {
            throw new IllegalStateException("no memory");
        };
        loop.paintWith(broken, Optional.empty());
        loop.orderWhileMoving(next());
        executor.finishNext();
        assertThat(problems).hasSize(1);
        breath.isOver();
        loop.paintWith(painter, Optional.empty());
        loop.orderWhileMoving(next());
        executor.finishNext();
        assertThat(painter.last().number()).isEqualTo(number);
    }

    @Test
    void aFrameThatIsWaitedForIsShownOnceAndNoneThatHasBecomeWrong() {
        loop.order(next());
        loop.order(new MapSnapshot(++number, content(MapTheme.DARK), VIEW, 1));
        executor.doNext();
        loop.await(MOMENT);
        assertThat(shown).isEmpty();
        executor.doNext();
        loop.await(MOMENT);
        assertThat(shown)
                .singleElement()
                .satisfies(frame -> assertThat(frame.snapshot().number()).isEqualTo(number));
        executor.deliverNext();
        executor.deliverNext();
        assertThat(shown).hasSize(1);
    }

    @Test
    void aFrameThatTakesLongerIsShownWhenItComes() {
        loop.order(next());
        loop.await(MOMENT);
        assertThat(shown).isEmpty();
        executor.finishNext();
        assertThat(shown).hasSize(1);
        loop.await(MOMENT);
        assertThat(shown).hasSize(1);
    }

    private static MapContent content(MapTheme theme) {
        return new MapContent(
                SmallSet.catalogue(),
                RowSet.all(SmallSet.catalogue().size()),
                Optional.empty(),
                Furniture.standard(),
                Optional.empty(),
                theme);
    }

    private MapSnapshot next() {
        return new MapSnapshot(++number, CONTENT, VIEW, 1);
    }
}
