package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapLayers;
import org.basewatch.ui.map.MapSnapshot;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void paintsOneFilteredMapAfterTheOther() throws IOException {
        Noting layers = Noting.bundled();
        Catalogue reports = SampleSets.large(2_000, 1);
        new Rehearsal(() -> layers, all(reports)).run();
        assertThat(layers.visible).hasSize(60).allMatch(rows -> rows.count() < reports.size() && !rows.isEmpty());
        List<RowSet> rows = List.copyOf(layers.visible);
        assertThat(Stream.iterate(1, i -> i < rows.size(), i -> i + 1))
                .allMatch(i -> !rows.get(i).equals(rows.get(i - 1)), "the map changes each time");
    }

    @Test
    void aSetThatTakesMostOfTheMemoryIsLeftAlone() {
        AtomicBoolean isAsked = new AtomicBoolean();
        Supplier<MapLayers> layers = () -> {
            isAsked.set(true);
            throw new IllegalStateException("nothing is to be made for it");
        };
        new Rehearsal(layers, all(SampleSets.large(200_001, 1))).run();
        assertThat(isAsked).isFalse();
    }

    @Test
    void nothingIsPaintedWhileTheMapMoves() throws Exception {
        Noting layers = Noting.bundled();
        Rehearsal rehearsal = new Rehearsal(() -> layers, all(SampleSets.large(500, 1)));
        Thread thread = new Thread(rehearsal::run);
        rehearsal.mapMoved();
        thread.start();
        for (int i = 0; i < 100; i++) {
            rehearsal.mapMoved();
            Thread.sleep(5);
        }
        int whileMoving = layers.visible.size();
        thread.join();
        assertThat(layers.visible).hasSize(60);
        assertThat(whileMoving).isLessThan(10);
    }

    private static MapContent all(Catalogue reports) {
        return new MapContent(
                reports,
                RowSet.all(reports.size()),
                Optional.empty(),
                Furniture.standard(),
                Optional.of(LabelLanguage.BOTH),
                MapTheme.LIGHT);
    }

    /** The bundled map, which notes what was visible on it. */
    private record Noting(MapLayers layers, ConcurrentLinkedQueue<RowSet> visible) implements MapLayers {
        static Noting bundled() throws IOException {
            return new Noting(
                    BundledMap.load().layers(LambertConformalConic.syria(), MapTheme.LIGHT),
                    new ConcurrentLinkedQueue<>());
        }

        @Override
        public List<Overlay> ground(MapContent content, Viewport whole) {
            return layers.ground(content, whole);
        }

        @Override
        public ReportLayer reports(MapSnapshot wanted, Viewport padded) {
            visible.add(wanted.content().visible());
            return layers.reports(wanted, padded);
        }
    }
}
