package org.basewatch.ui.report;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.basewatch.ui.control.RowFlow;

/**
 * The rows of a list that may be very long. JavaFX measures every row from where one is to the end as soon as one scrolls in the
 * last twentieth of a list: in a list of a million that is fifty thousand rows, and several seconds. Here it is told that rows far
 * from those in sight are as high as these are on average; each is measured when it comes into sight.
 */
final class LongFlow extends RowFlow<ListCell<Integer>> {
    /** So many rows beyond those in sight are measured. */
    private static final int NEAR = 50;

    private final ListCell<Integer> likeOthers = new ListCell<>();
    private final Runnable moved;
    private boolean isScrolling;
    private boolean hasGuessed;

    private LongFlow(Runnable moved) {
        this.moved = moved;
    }

    /**
     * A list of such rows.
     *
     * @param moved told after each layout and each scrolling
     * @param around asks for the skin, which is best made while the list is empty: it measures rows before it knows how wide they are
     */
    static ListView<Integer> list(Runnable moved, UnaryOperator<Supplier<Skin<?>>> around) {
        return new ListView<>() {
            @Override
            protected Skin<?> createDefaultSkin() {
                return around.apply(() -> new LongListSkin(this, moved)).get();
            }
        };
    }

    /** The rows of such a list; empty until it has been on the screen. */
    static Optional<LongFlow> of(ListView<Integer> list) {
        return list.getSkin() instanceof LongListSkin skin ? Optional.of(skin.flow()) : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        moved.run();
    }

    @Override
    public double scrollPixels(double delta) {
        double by = scroll(delta);
        moved.run();
        return by;
    }

    private double scroll(double delta) {
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
        private final Runnable moved;

        LongListSkin(ListView<Integer> list, Runnable moved) {
            super(list);
            this.moved = moved;
        }

        // The toolkit asks for it before there is anything in this object.
        @Override
        protected VirtualFlow<ListCell<Integer>> createVirtualFlow() {
            return new LongFlow(() -> moved());
        }

        private void moved() {
            if (moved != null) {
                moved.run();
            }
        }

        LongFlow flow() {
            return (LongFlow) getVirtualFlow();
        }
    }
}
