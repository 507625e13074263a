package org.basewatch.ui.map;

import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.Workspace;

/** More reports of the open set, of which the map is painted before anything of them is shown. JavaFX application thread. */
final class ComingReports {
    private final Workspace workspace;
    private final Catalogue base;
    private final Catalogue longer;
    private final Runnable show;
    private LetterChoice letters;
    private FilterCriteria criteria;
    private Catalogue lettered;
    private RowSet visible;

    /**
     * Reports that go on with what is open now.
     *
     * @param show puts them in place
     */
    ComingReports(Workspace workspace, Catalogue longer, Runnable show) {
        this.workspace = workspace;
        this.base = workspace.readCatalogue();
        this.longer = longer;
        this.show = show;
        letters = workspace.letters();
        lettered = letters.over(longer);
        criteria = workspace.criteria();
        visible = RowFilter.visible(lettered, criteria);
    }

    /** Whether what is open is still what they go on with. */
    boolean isAwaited() {
        return workspace.readCatalogue() == base;
    }

    /** Whether a frame shows them. */
    boolean isIn(MapFrame frame) {
        return isAwaited() && frame.snapshot().content().catalogue() == lettered;
    }

    void show() {
        show.run();
    }

    /** Them, with the letters in force. */
    Catalogue catalogue() {
        follow();
        return lettered;
    }

    /** Those of them that the filter in force lets through. */
    RowSet visible() {
        follow();
        return visible;
    }

    private void follow() {
        boolean sameLetters = letters.equals(workspace.letters());
        if (!sameLetters) {
            letters = workspace.letters();
            lettered = letters.over(longer);
        }
        if (!sameLetters || !criteria.equals(workspace.criteria())) {
            criteria = workspace.criteria();
            visible = RowFilter.visible(lettered, criteria);
        }
    }
}
