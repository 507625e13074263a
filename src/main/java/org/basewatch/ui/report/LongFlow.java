package org.basewatch.ui.report;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The rows of a list that may be very long. JavaFX measures every row from where one is to the end as soon as one scrolls in the
 * last twentieth of a list: in a list of a million that is fifty thousand rows, and several seconds. Here it is told that rows far
 * from those in sight are as high as these are on average; each is measured when it comes into sight.
 */
final class LongFlow extends VirtualFlow<ListCell<Integer>> {
    /** So many rows beyond those in sight are measured. */
    private static final int NEAR = 50;

    private final ListCell<Integer> likeOthers = new ListCell<>();
    private boolean isScrolling;
    private boolean hasGuessed;

    /** A list of such rows. */
    static ListView<Integer> list() {
        return new ListView<>() {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new LongListSkin(this);
            }
        };
    }

    @Override
    public double scrollPixels(double delta) {
        ListCell<Integer> first = getFirstVisibleCell();
        if (first == null) {
            return super.scrollPixels(delta);
        }
        int index = first.getIndex();
        double goal = first.getLayoutY() - delta;
        hasGuessed = false;
        double moved = scrollGuessing(delta);
        if (hasGuessed) {
            // The list is thought to have another height now, and JavaFX goes on from where it was in the old one.
            scrollToTop(index);
            layout();
            super.scrollPixels(-goal);
        }
        return moved;
    }

    private double scrollGuessing(double delta) {
        isScrolling = true;
        try {
            return super.scrollPixels(delta);
        } finally {
            isScrolling = false;
        }
    }

    @Override
    public ListCell<Integer> getCell(int index) {
        ListCell<Integer> last = getLastVisibleCell();
        if (isScrolling && last != null && index > last.getIndex() + NEAR) {
            hasGuessed = true;
            likeOthers.resize(last.getWidth(), averageHeight(last));
            return likeOthers;
        }
        return super.getCell(index);
    }

    private double averageHeight(ListCell<Integer> last) {
        ListCell<Integer> first = getFirstVisibleCell();
        double span = last.getLayoutY() + last.getHeight() - first.getLayoutY();
        return span / (last.getIndex() - first.getIndex() + 1);
    }

    private static final class LongListSkin extends ListViewSkin<Integer> {
        LongListSkin(ListView<Integer> list) {
            super(list);
        }

        @Override
        protected VirtualFlow<ListCell<Integer>> createVirtualFlow() {
            return new LongFlow();
        }
    }
}
