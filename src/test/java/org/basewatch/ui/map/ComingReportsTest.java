package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.ViewLimits;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a set that is still being read, the map and all figures go on together. */
class ComingReportsTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), executor, new HandRest(), Rest.none());
    private final Catalogue first = SampleSets.large(50, 3);
    private final Catalogue all = SampleSets.large(200, 3);
    private final List<Integer> shown = new ArrayList<>();

    @BeforeEach
    void showFirst() {
        model.resized(800, 600, 1);
        model.paintWith(new NotingPainter());
        workspace.openPart(first);
        executor.finishNext();
        executor.finishNext();
        assertThat(onMap()).isEqualTo(50);
    }

    @Test
    void nothingIsShownBeforeTheMapOfItAndThenAllAtOnce() {
        workspace.resultProperty().addListener((property, before, now) -> shown.add(onMap()));
        model.frameProperty()
                .addListener((property, before, now) ->
                        shown.add(workspace.catalogue().size()));

        model.parts().showWithMap(all, () -> workspace.complete(all));
        assertThat(workspace.catalogue()).isSameAs(first);
        assertThat(workspace.partProperty().get()).isTrue();

        executor.finishNext();
        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(workspace.partProperty().get()).isFalse();
        assertThat(onMap()).isEqualTo(200);
        // in one piece of work of the window: first the figures, at once the map
        assertThat(shown).containsExactly(50, 200);
        assertThat(model.frames().awaitFiltered()).as("the map is there").isFalse();
    }

    @Test
    void aFilterThatChangesMeanwhileHoldsForWhatComes() {
        model.parts().showWithMap(all, () -> workspace.complete(all));
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        executor.finishNext();
        executor.finishNext();

        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(model.frameProperty()
                        .get()
                        .orElseThrow()
                        .snapshot()
                        .content()
                        .visible())
                .isEqualTo(workspace.result().visible());
        assertThat(workspace.criteria().hiddenKinds()).containsExactly(ReportKind.OPINION);
    }

    @Test
    void theNewestPartIsTheOneThatIsShown() {
        Catalogue more = SampleSets.large(100, 3);
        model.parts().showWithMap(more, () -> shown.add(100));
        model.parts().showWithMap(all, () -> workspace.complete(all));
        executor.finishNext();
        executor.finishNext();

        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(shown).isEmpty();
    }

    @Test
    void whatComesIsForgottenWhenAnotherSetIsOpened() {
        model.parts().showWithMap(all, () -> shown.add(200));
        workspace.open(SmallSet.catalogue());
        executor.finishNext();
        executor.finishNext();

        assertThat(shown).isEmpty();
        assertThat(onMap()).isEqualTo(5);
    }

    @Test
    void whoCannotWaitHasItAtOnce() {
        model.parts().showWithMap(all, () -> workspace.complete(all));
        model.parts().finish();

        assertThat(workspace.catalogue()).isSameAs(all);
    }

    @Test
    void aMapThatCannotBePaintedHoldsNothingUp() {
        model.paintWith((wanted, previous) -> {
            throw new IllegalStateException("no room");
        });
        model.parts().showWithMap(all, () -> workspace.complete(all));
        executor.finishNext();

        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(model.problemProperty().get()).isNotEqualTo(Optional.empty());
    }

    private int onMap() {
        return model.frameProperty()
                .get()
                .orElseThrow()
                .snapshot()
                .content()
                .catalogue()
                .size();
    }
}
