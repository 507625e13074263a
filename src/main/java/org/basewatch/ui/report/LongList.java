package org.basewatch.ui.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * The list of reports, however long it is. With each turn of the wheel JavaFX's list walks over all entries above those in sight, some
 * thirty times; half a million of them take a tenth of a second. So of a long listing it is given a part at a time, which moves along
 * with what is in sight, and the scroll bar is one of our own, for the whole. JavaFX application thread.
 */
final class LongList extends BorderPane {
    /** So many entries the list view has at most. */
    static final int PART = 2_000;
    /** Nearer to an end of the part than this, another part is taken; further than anybody scrolls in one pulse. */
    private static final int NEAR_END = 300;

    private static final int TRIES = 4;
    /** Pixels that nobody sees. */
    private static final double CLOSE = 0.005;

    private static final PseudoClass IN_PARTS = PseudoClass.getPseudoClass("in-parts");

    private final ListView<Integer> view = LongFlow.list(this::moved, this::whileEmpty);
    private final ScrollBar bar = new ScrollBar();
    private ReportListing listing = ReportListing.empty();
    /** The part that the list view has. */
    private int from;

    private int to;
    private @Nullable Integer chosen;
    private boolean isExchanging;
    private boolean isFollowing;
    private boolean isPartAwaited;

    /** An empty list. */
    LongList() {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((property, before, now) -> barMoved(now.doubleValue()));
        bar.addEventHandler(ScrollEvent.SCROLL, event -> flow().ifPresent(it -> it.scrollPixels(-event.getDeltaY())));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setCenter(view);
        setRight(bar);
    }

    /** The list view; its positions count from the beginning of the part. */
    ListView<Integer> view() {
        return view;
    }

    /** How many entries there are, whether or not the list view has them. */
    int size() {
        return listing.size();
    }

    /** Shows another listing, as far down as the last one was. */
    void show(ReportListing now) {
        listing = now;
        take(from);
    }

    /** The uppermost report in sight; empty while the head is, or no report is. */
    OptionalInt uppermost() {
        return ListReveal.uppermost(view);
    }

    /** Chooses the entry at a position. */
    void choose(int index) {
        comeNear(index);
        view.getSelectionModel().select(index - from);
        view.getFocusModel().focus(index - from);
    }

    /** Brings the entry at a position into sight, and leaves the list alone if its beginning is in sight already. */
    void reveal(int index) {
        comeNear(index);
        ListReveal.show(view, index - from);
    }

    /** Brings the entry at a position to the top. */
    void scrollTo(int index) {
        if (index == 0 && view.getSkin() == null) {
            return;
        }
        comeNear(index);
        // Else the toolkit goes on from rows that it had before it was given these.
        view.layout();
        view.scrollTo(index - from);
    }

    /** The position of what was chosen last, also if it is far from what is in sight; -1 if nothing is. */
    int chosenIndex() {
        int inPart = view.getSelectionModel().getSelectedIndex();
        return inPart >= 0 ? from + inPart : Math.max(-1, chosenBeyond().orElse(-1));
    }

    private OptionalInt chosenBeyond() {
        return isLong() && chosen != null && chosen >= 0 ? listing.indexOf(chosen) : OptionalInt.empty();
    }

    private boolean isLong() {
        return listing.size() > PART;
    }

    private void comeNear(int index) {
        boolean before = from > 0 && index < from + 2 * NEAR_END;
        boolean after = to < listing.size() && index >= to - 2 * NEAR_END;
        if (before || after) {
            take(index - PART / 2);
        }
    }

    private void take(int first) {
        // Of another size than the last part: only then the toolkit forgets how high its rows were.
        int most = view.getItems().size() == PART ? PART - 1 : PART;
        int size = isLong() ? most : listing.size();
        from = Math.max(0, Math.min(first, listing.size() - size));
        to = from + size;
        isExchanging = true;
        view.setItems(new EntryList(listing, from, to));
        int again = view.getItems().indexOf(chosen);
        if (again != view.getSelectionModel().getSelectedIndex() && again >= 0) {
            view.getSelectionModel().select(again);
            view.getFocusModel().focus(again);
        }
        isExchanging = false;
        if (again < 0 && !isLong()) {
            chosen = null;
        }
        bar.setVisible(isLong());
        view.pseudoClassStateChanged(IN_PARTS, isLong());
    }

    private Supplier<Skin<?>> whileEmpty(Supplier<Skin<?>> skin) {
        return () -> {
            isExchanging = true;
            view.setItems(FXCollections.emptyObservableList());
            Skin<?> made = skin.get();
            take(from);
            return made;
        };
    }

    private void chosen(@Nullable Integer entry) {
        if (!isExchanging) {
            chosen = entry;
        }
    }

    private Optional<LongFlow> flow() {
        return LongFlow.of(view);
    }

    /** After each layout and each scrolling of the list view. */
    private void moved() {
        if (isLong() && !isExchanging) {
            flow().ifPresent(flow -> {
                ListCell<Integer> first = flow.getFirstVisibleCell();
                ListCell<Integer> last = flow.getLastVisibleCell();
                if (first != null && last != null) {
                    follow(first, last);
                    if (isNearEnd(first, last) && !isPartAwaited) {
                        // not in the middle of a layout
                        isPartAwaited = true;
                        Platform.runLater(this::takeNextPart);
                    }
                }
            });
        }
    }

    private void follow(ListCell<Integer> first, ListCell<Integer> last) {
        if (bar.isPressed()) {
            return;
        }
        isFollowing = true;
        int inSight = Math.max(1, last.getIndex() - first.getIndex());
        bar.setMax(listing.size() - inSight);
        bar.setVisibleAmount(inSight);
        bar.setBlockIncrement(inSight);
        double above = first.getHeight() > 0 ? Math.max(0, -first.getLayoutY() / first.getHeight()) : 0;
        boolean isLowest = from + last.getIndex() == listing.size() - 1
                && last.getLayoutY() + last.getHeight() <= view.getHeight() + 1;
        bar.setValue(isLowest ? bar.getMax() : from + first.getIndex() + above);
        isFollowing = false;
    }

    private boolean isNearEnd(ListCell<Integer> first, ListCell<Integer> last) {
        return from > 0 && first.getIndex() < NEAR_END
                || to < listing.size() && from + last.getIndex() >= to - NEAR_END;
    }

    private void takeNextPart() {
        // something else may have been brought into sight meanwhile
        view.layout();
        isPartAwaited = false;
        flow().ifPresent(flow -> {
            ListCell<Integer> first = flow.getFirstVisibleCell();
            ListCell<Integer> last = flow.getLastVisibleCell();
            if (isLong() && first != null && last != null && isNearEnd(first, last)) {
                int top = from + first.getIndex();
                double above = -first.getLayoutY();
                take(top - PART / 2);
                putOnTop(flow, top, cell -> above);
            }
        });
    }

    private void barMoved(double value) {
        if (isFollowing || !isLong()) {
            return;
        }
        if (value >= bar.getMax()) {
            comeNear(listing.size() - 1);
            flow().ifPresent(flow -> flow.setPosition(1));
            return;
        }
        int top = (int) value;
        comeNear(top);
        flow().ifPresent(flow -> putOnTop(flow, top, cell -> (value - top) * cell.getHeight()));
    }

    /** Brings an entry to the top, so many pixels of it above the edge; rows that are measured on the way may push it off again. */
    private void putOnTop(LongFlow flow, int index, ToDoubleFunction<ListCell<Integer>> above) {
        view.layout();
        flow.scrollToTop(index - from);
        view.layout();
        for (int i = 0; i < TRIES; i++) {
            ListCell<Integer> cell = flow.getVisibleCell(index - from);
            double off = cell == null ? 0 : cell.getLayoutY() + above.applyAsDouble(cell);
            if (Math.abs(off) < CLOSE) {
                return;
            }
            flow.scrollPixels(off);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!isLong() || event.getTarget() != view) {
            return;
        }
        switch (event.getCode()) {
            case HOME -> goTo(0, event);
            case END -> goTo(listing.size() - 1, event);
            default -> {
                if (view.getSelectionModel().isEmpty()) {
                    chosenBeyond().ifPresent(this::choose);
                }
            }
        }
    }

    private void goTo(int index, KeyEvent event) {
        choose(index);
        view.scrollTo(index - from);
        event.consume();
    }
}
