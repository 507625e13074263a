package org.basewatch.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.weighing.OwnLetters;

/**
 * What undo goes back to.
 *
 * @param criteria the filter, without a trial
 * @param view what the map shows
 * @param letters the user's own letters
 * @param annotations what the author has drawn
 * @param layers the user's own layers, uppermost first
 */
record WorkspaceState(
        FilterCriteria criteria,
        Optional<MapView> view,
        LetterChoice letters,
        Annotations annotations,
        List<SavedLayer> layers) {
    WorkspaceState withView(UnaryOperator<MapView> change) {
        return new WorkspaceState(criteria, view.map(change), letters, annotations, layers);
    }

    /** Without words, whose rows mean nothing in other reports. */
    WorkspaceState withoutText() {
        return new WorkspaceState(criteria.withText(Optional.empty()), view, letters, annotations, layers);
    }

    /** With other things that are the user's own, whatever the filter and the view. */
    WorkspaceState withOwn(LetterChoice choice, Annotations drawn, List<SavedLayer> lain) {
        return new WorkspaceState(criteria, view, choice, drawn, lain);
    }

    WorkspaceState withLetters(UnaryOperator<OwnLetters> change) {
        return new WorkspaceState(criteria, view, letters.with(change), annotations, layers);
    }
}
