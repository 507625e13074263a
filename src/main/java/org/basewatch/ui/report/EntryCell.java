package org.basewatch.ui.report;

import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.OnDemand;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list at whatever height its words need at the list's width.
 *
 * <p>With every change of the list, the list view empties all cells and fills them again. So what was in a cell stays in it until
 * it is known to be needed no more: what leaves the scene and comes back is styled anew, which takes longer than all the rest.
 */
final class EntryCell extends ListCell<Integer> {
    private final ReportListViewModel model;
    private final ReportRow row;
    private final OnDemand<Label> heading = new OnDemand<>(EntryCell::heading);
    private double measuredRoom = -1;
    private double measuredHeight;
    private final SpecialEntry special;
    private final Function<Integer, DetailView> details;
    // Fields, as the properties hold them weakly: a list view drops cells without a word.
    private final ChangeListener<OptionalInt> whenOpened = (property, before, now) -> openedChanged(before, now);

    private final ChangeListener<RowLook> whenLooksChange = (property, before, now) -> looksChanged(now);

    private final ChangeListener<HeadWords> whenHeadChanges = (property, before, now) -> headChanged();

    /**
     * A cell.
     *
     * @param head what the head says; it changes with the day that is shown, though the list may hold the same reports
     * @param special makes the node for an entry that is neither a report nor a heading
     * @param details makes the node for an opened report
     */
    EntryCell(
            ReportListViewModel model,
            ObservableValue<HeadWords> head,
            SpecialEntry special,
            Function<Integer, DetailView> details) {
        this.model = model;
        this.special = special;
        this.details = details;
        this.row = new ReportRow(model);
        getStyleClass().add("entry-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        visibleProperty().addListener((property, before, now) -> dropIfEmpty());
        model.openedProperty().addListener(new WeakChangeListener<>(whenOpened));
        model.rowLookProperty().addListener(new WeakChangeListener<>(whenLooksChange));
        head.addListener(new WeakChangeListener<>(whenHeadChanges));
    }

    @Override
    protected void updateItem(@Nullable Integer entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setAccessibleText(null);
            requestLayout();
        } else if (entry >= 0) {
            showReport(entry);
        } else if (model.listingProperty().get().isHeading(entry)) {
            heading.get().setText(model.listingProperty().get().heading(entry));
            setAccessibleText(heading.get().getText());
            setGraphic(heading.get());
        } else {
            Region node = special.node(entry, getGraphic());
            setAccessibleText(null);
            setGraphic(node);
        }
    }

    private static Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("group-heading");
        heading.setWrapText(true);
        return heading;
    }

    private void dropIfEmpty() {
        if (isEmpty() && getGraphic() != null) {
            setGraphic(null);
        }
    }

    private void showReport(int report) {
        ReportHeadline headline = model.headline(report);
        boolean open = model.openedProperty().get().equals(OptionalInt.of(report));
        row.showReport(headline, model.isShownAnyway(report), open ? details.apply(report) : null);
        setAccessibleText(headline.spoken() + (open ? " Open." : ""));
        setGraphic(row);
    }

    private void openedChanged(OptionalInt before, OptionalInt now) {
        Integer entry = getItem();
        if (entry != null && entry >= 0) {
            OptionalInt mine = OptionalInt.of(entry);
            if (mine.equals(before) || mine.equals(now)) {
                showReport(entry);
                requestLayout();
            }
        }
    }

    /** A list that holds the same report as before leaves its cell alone. */
    private void looksChanged(RowLook look) {
        Integer entry = getItem();
        if (entry != null && look.has(entry)) {
            showReport(entry);
            requestLayout();
        }
    }

    private void headChanged() {
        Integer entry = getItem();
        if (entry != null && entry == ReportListing.HEAD) {
            setGraphic(special.node(entry, getGraphic()));
            requestLayout();
        }
    }

    // Whatever changes in the cell, such as a text, comes by here.
    @Override
    public void requestLayout() {
        measuredRoom = -1;
        super.requestLayout();
    }

    // A labelled control measures its graphic without a width, so wrapped words would be cut.
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        // The list view asks several times for each layout.
        if (room != measuredRoom) {
            measuredHeight =
                    snapSizeY(snappedTopInset() + graphic.prefHeight(Math.max(1, room)) + snappedBottomInset());
            measuredRoom = room;
        }
        return measuredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return getGraphic() == null || isEmpty() ? super.computeMinHeight(width) : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        dropIfEmpty();
        super.layoutChildren();
        Node graphic = getGraphic();
        if (graphic != null) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            graphic.resizeRelocate(
                    left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        }
    }
}
