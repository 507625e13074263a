package org.basewatch.ui.report;

import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One entry of the list at whatever height its words need at the list's width. */
final class EntryCell extends ListCell<Integer> {
    private final ReportListViewModel model;
    private final ReportRow row;
    private final Label heading = new Label();
    private final Function<Integer, Region> special;
    private final Function<Integer, DetailView> details;
    // Fields, as the properties hold them weakly: a list view drops cells without a word.
    private final ChangeListener<OptionalInt> whenOpened = (property, before, now) -> openedChanged(before, now);

    private final ChangeListener<RowLook> whenLooksChange = (property, before, now) -> looksChanged(now);

    /**
     * A cell.
     *
     * @param special makes the node for an entry that is neither a report nor a heading
     * @param details makes the node for an opened report
     */
    EntryCell(ReportListViewModel model, Function<Integer, Region> special, Function<Integer, DetailView> details) {
        this.model = model;
        this.special = special;
        this.details = details;
        this.row = new ReportRow(model);
        heading.getStyleClass().add("group-heading");
        heading.setWrapText(true);
        getStyleClass().add("entry-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        model.openedProperty().addListener(new WeakChangeListener<>(whenOpened));
        model.rowLookProperty().addListener(new WeakChangeListener<>(whenLooksChange));
    }

    @Override
    protected void updateItem(@Nullable Integer entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (entry >= 0) {
            showReport(entry);
        } else if (model.listingProperty().get().isHeading(entry)) {
            heading.setText(model.listingProperty().get().heading(entry));
            setAccessibleText(heading.getText());
            setGraphic(heading);
        } else {
            Region node = special.apply(entry);
            setAccessibleText(null);
            setGraphic(node);
        }
    }

    private void showReport(int report) {
        ReportHeadline headline = model.headline(report);
        boolean open = model.openedProperty().get().equals(OptionalInt.of(report));
        row.show(headline, model.isShownAnyway(report), open ? details.apply(report) : null);
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

    // A labelled control measures its graphic without a width, so wrapped words would be cut.
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snapSizeY(snappedTopInset() + graphic.prefHeight(Math.max(1, room)) + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return getGraphic() == null ? super.computeMinHeight(width) : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
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
