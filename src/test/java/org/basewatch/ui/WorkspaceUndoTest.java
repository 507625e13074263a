package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapView;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;

/** What is the user's own is not lost by a step of undo that has to do with something else. */
class WorkspaceUndoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Workspace workspace = SmallSet.workspace();

    @Test
    void whatIsKeptFromBeforeIsNotUndoneWithAViewThatCameEarlier() {
        workspace.viewSettled(view(1));
        workspace.viewSettled(view(2));
        LetterChoice kept = letter(LetterChoice.none(), "s-c");
        Annotations drawn = new Annotations(List.of(Annotation.of(new AnnotationShape.Words(new GeoPoint(36, 35)))));

        workspace.restoreLetters(kept);
        workspace.beginWith(drawn);
        workspace.beginWithLayers(List.of());
        workspace.undo();

        assertThat(workspace.letters()).isEqualTo(kept);
        assertThat(workspace.annotations()).isEqualTo(drawn);
        assertThat(workspace.canUndoProperty().get()).isFalse();
        workspace.redo();
        assertThat(workspace.letters()).isEqualTo(kept);
    }

    @Test
    void aLetterThatWasGivenWhileALargeSetWasReadStaysWhenThatIsCancelled() {
        workspace.filterBy(FilterCriteria.all().withHiddenSources(Set.of(new SourceId("s-b"))));
        KeptSet before = workspace.keep();
        workspace.openPart(SmallSet.large(10));
        LetterChoice given = letter(workspace.letters(), "s-c");
        workspace.useLetters(given);

        workspace.bringBack(before);
        workspace.undo();

        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(workspace.letters()).isEqualTo(given);
    }

    @Test
    void aLetterIsOneStep() {
        LetterChoice given = letter(LetterChoice.none(), "s-c");
        workspace.useLetters(given);
        workspace.undo();
        assertThat(workspace.letters()).isEqualTo(LetterChoice.none());
        workspace.redo();
        assertThat(workspace.letters()).isEqualTo(given);
    }

    private LetterChoice letter(LetterChoice before, String id) {
        Source source = SmallSet.catalogue().source(new SourceId(id)).orElseThrow();
        OwnLetters letters = before.letters().with(source, Reliability.B, "a reason", DAY);
        return new LetterChoice(letters, true);
    }

    private static MapView view(double x) {
        return new MapView(new MapPoint(x, 0), 100);
    }
}
