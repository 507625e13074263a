package org.basewatch.ui.filter;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Counts;

/**
 * The filter over the workspace: what stands beside each control, and what each control does. It keeps no state of its own, so
 * that undo, redo and opening another set need nothing here. JavaFX application thread; needs no toolkit.
 */
public final class FilterViewModel {
    private final Workspace workspace;
    private final Facet<ReportKind> kinds;
    private final Facet<Optional<PlaceId>> places;
    private final Facet<SourceId> sources;

    /** The filter of a workspace. */
    public FilterViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.kinds = new KindFacet(workspace);
        this.places = new PlaceFacet(workspace);
        this.sources = new SourceFacet(workspace);
    }

    /** What the criteria leave: whoever shows figures follows it. */
    public ReadOnlyObjectProperty<FilterResult> resultProperty() {
        return workspace.resultProperty();
    }

    /** Switches for the kinds. */
    public Facet<ReportKind> kinds() {
        return kinds;
    }

    /** Switches for the places; the empty key stands for reports that name no place. */
    public Facet<Optional<PlaceId>> places() {
        return places;
    }

    /** Switches for the sources. */
    public Facet<SourceId> sources() {
        return sources;
    }

    /** How many reports a cell holds that pass everything but the ratings. */
    public int count(RatingCode cell) {
        return workspace.result().counts().cell(cell.reliability(), cell.credibility());
    }

    /** The largest count of any cell. */
    public int largestCount() {
        int largest = 0;
        for (Reliability letter : Reliability.values()) {
            for (Credibility figure : Credibility.values()) {
                largest = Math.max(largest, workspace.result().counts().cell(letter, figure));
            }
        }
        return largest;
    }

    /** Whether a cell is switched on. */
    public boolean isOn(RatingCode cell) {
        return workspace.criteria().ratings().contains(cell);
    }

    /** Whether any cell of a range is switched on. */
    public boolean isAnyOn(CellRange range) {
        return (workspace.criteria().ratings().bits() & range.mask().bits()) != 0;
    }

    /** How many reports a range holds that pass everything but the ratings. */
    public int count(CellRange range) {
        return workspace.result().counts().under(range.mask());
    }

    /** Switches a cell. */
    public void toggle(RatingCode cell) {
        switchRange(CellRange.between(cell, cell), !isOn(cell));
    }

    /**
     * Switches a row, a column or another range off, or on if all of it is off. Never on while a part of it is on: whoever has
     * switched F off and then takes 6 off must not get F6 back.
     */
    public void toggle(CellRange range) {
        switchRange(range, !isAnyOn(range));
    }

    /** Switches every cell of a range on or off; one step of undo. */
    public void switchRange(CellRange range, boolean on) {
        filterByRatings(range.applyTo(workspace.criteria().ratings(), on));
    }

    /** Makes a quick choice. */
    public void choose(RatingPreset preset) {
        filterByRatings(preset.mask());
    }

    /** Whether a quick choice is what is chosen now. */
    public boolean isChosen(RatingPreset preset) {
        return workspace.criteria().ratings().equals(preset.mask());
    }

    /** How many reports a quick choice would leave. */
    public int count(RatingPreset preset) {
        return workspace.result().counts().under(preset.mask());
    }

    /** The cell in words, such as "B2: 8 reports, shown". */
    public String spoken(RatingCode cell) {
        return cell + ": " + Counts.reports(count(cell)) + (isOn(cell) ? ", shown" : ", not shown");
    }

    /** How many reports are shown, such as "9 of 48 reports shown", and whether the set goes on behind them. */
    public String countLine() {
        return words().count(workspace.result())
                + (workspace.partProperty().get() ? " so far" : "")
                + workspace
                        .catalogue()
                        .info()
                        .end()
                        .map(end -> " (" + end.brief() + ")")
                        .orElse("");
    }

    /** The filter in words. */
    public String sentence() {
        return isFiltered() || !workspace.catalogue().ownLetters().isEmpty()
                ? words().criteria(workspace.result())
                : "Nothing is filtered";
    }

    /** What the filter leaves out, in words; empty if nothing. */
    public Optional<String> leftOut() {
        return words().leftOut(workspace.result());
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !workspace.criteria().isAll();
    }

    /** Lets everything through again; one step of undo. */
    public void clear() {
        workspace.filterBy(FilterCriteria.all());
    }

    private FilterSentence words() {
        return new FilterSentence(workspace.catalogue());
    }

    private void filterByRatings(RatingMask mask) {
        workspace.filterBy(workspace.criteria().withRatings(mask));
    }
}
