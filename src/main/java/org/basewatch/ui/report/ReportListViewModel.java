package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterDiagnosis;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.LastReport;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.ui.Freshness;
import org.basewatch.ui.PlaceOrder;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.search.Highlights;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.weighing.Disagreement;

/**
 * The list of the visible reports of what is selected, and the report opened in it. It follows the selection and the filter of
 * the workspace and sets both. JavaFX application thread; needs no toolkit.
 */
public final class ReportListViewModel {
    private final PlaceOrder places = new PlaceOrder();
    private final Workspace workspace;
    private final Highlights highlights;
    private final Freshness freshness;
    private final ObjectProperty<ReportOrder> order = new SimpleObjectProperty<>(this, "order", ReportOrder.NEWEST);
    private final ReadOnlyObjectWrapper<RowLook> rowLook;
    private final ReadOnlyObjectWrapper<ReportListing> listing;
    private final ReadOnlyObjectWrapper<OptionalInt> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<HiddenReport>> hidden =
            new ReadOnlyObjectWrapper<>(this, "hidden", Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> scope = new ReadOnlyObjectWrapper<>(this, "scope", Selection.none());
    private final BooleanProperty relaysUnfolded = new SimpleBooleanProperty(this, "relaysUnfolded", false);
    private final WeighedClaims claims;
    private final ListSorting sorting;
    private ReportOrder listedBy = ReportOrder.NEWEST;
    private Optional<ReportId> shownAnyway = Optional.empty();
    private ReportScope knownScope;
    private Runnable whenPlaceChosen = () -> {};

    /** The list of a workspace. */
    public ReportListViewModel(Workspace workspace) {
        this(workspace, Optional.empty());
    }

    /**
     * The list of a workspace.
     *
     * @param executor looks through large sets for claims that disagree
     */
    public ReportListViewModel(Workspace workspace, Optional<TaskExecutor> executor) {
        this.workspace = workspace;
        this.claims = new WeighedClaims(workspace, executor);
        this.sorting = new ListSorting(workspace, executor, this::refresh);
        this.highlights = new Highlights(workspace);
        this.freshness = new Freshness(workspace);
        this.knownScope = new ReportScope(workspace.catalogue(), workspace.selection());
        this.listing = new ReadOnlyObjectWrapper<>(this, "listing", ReportListing.empty());
        this.rowLook = new ReadOnlyObjectWrapper<>(this, "rowLook", RowLook.of(workspace, OptionalInt.empty()));
        // Not the catalogue: it changes a moment before the result that belongs to it.
        workspace.resultProperty().addListener((property, before, now) -> refresh());
        workspace.selectionProperty().addListener((property, before, now) -> refresh());
        order.addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The order of the list that is wanted; a large set is listed as it was until that is there. */
    public ObjectProperty<ReportOrder> orderProperty() {
        return order;
    }

    /** What stands in the list. */
    public ReadOnlyObjectProperty<ReportListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Row of the opened report, if the list holds it. */
    public ReadOnlyObjectProperty<OptionalInt> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The opened report, if the filter hides it. */
    public ReadOnlyObjectProperty<Optional<HiddenReport>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** The place or spot that is listed; never with a report. It changes only if another one is chosen. */
    public ReadOnlyObjectProperty<Selection> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** What rows depend on beside their reports; changes after the list. */
    ReadOnlyObjectProperty<RowLook> rowLookProperty() {
        return rowLook.getReadOnlyProperty();
    }

    /** Where the words that are searched for stand in texts of the list. */
    public Highlights highlights() {
        return highlights;
    }

    /** Where in a report's text the words stand that are searched for; empty if nowhere but in its title or in a name. */
    public Optional<String> snippet(int row) {
        if (workspace.criteria().text().isEmpty()) {
            return Optional.empty();
        }
        Report report = workspace.catalogue().report(row);
        List<String> texts = new ArrayList<>(List.of(report.summary()));
        report.equipment().forEach(item -> texts.add(item.label()));
        report.provenance().relay().forEach(step -> texts.add(step.name()));
        return highlights.snippet(texts);
    }

    /** When the chosen place was last reported on; empty if no place is chosen. */
    public Optional<LastReport> lastReport() {
        return workspace.selection().place().flatMap(freshness::of);
    }

    /** The workspace behind the list. */
    public Workspace workspace() {
        return workspace;
    }

    /** The choices at the top of the panel: everything, then each place with its number of visible reports. */
    public List<PlaceChoice> choices() {
        Catalogue catalogue = workspace.catalogue();
        List<PlaceChoice> choices = new ArrayList<>();
        int all = workspace.result().visible().count();
        boolean nothingChosen = workspace.selection().siteKey().isEmpty();
        choices.add(new PlaceChoice(Optional.empty(), "All", "All visible reports", all, nothingChosen, true));
        for (int index : places.of(catalogue)) {
            choices.add(PlaceChoice.of(workspace, index));
        }
        return choices;
    }

    /** What the head of the list says. */
    public PlaceProfile profile() {
        Selection selection = workspace.selection();
        return selection
                .place()
                .flatMap(workspace.catalogue()::place)
                .map(PlaceProfile::of)
                .or(() -> ReportScope.spot(selection).map(PlaceProfile::ofSpot))
                .orElseGet(() -> PlaceProfile.ofSet(workspace.catalogue().info()));
    }

    /** How many of the reports of what is listed are shown, such as "14 of 19 reports", and whether more may follow. */
    public String countLine() {
        int shown = listing.get().reports();
        int total = currentScope().total();
        String soFar = workspace.partProperty().get()
                ? " so far"
                : workspace.catalogue().info().end().map(end -> ", cut off").orElse("");
        return (shown == total ? Counts.reports(total) : Counts.full(shown) + " of " + Counts.reports(total)) + soFar;
    }

    /** The short words for a report. */
    public ReportHeadline headline(int row) {
        return ReportHeadline.of(workspace.catalogue(), row, known());
    }

    /** Whether the drawing of who took it from whom is unfolded, for whichever report is opened. */
    public BooleanProperty relaysUnfoldedProperty() {
        return relaysUnfolded;
    }

    /** Which reports were known on the day up to which things are known, whatever else the filter does. */
    public KnownRows known() {
        return new KnownRows(workspace.catalogue(), workspace.criteria().asOf());
    }

    /** The claims that disagree, by the day: of the whole set, or those that touch the chosen place; none for a spot of the map. */
    KnownClaims claims() {
        return workspace.selection().spot().isPresent()
                ? KnownClaims.ofAll(List.of())
                : claims.by(chosenPlace(), workspace.criteria().asOf());
    }

    /** Changes when claims that disagree were found later, in a large set. */
    public ReadOnlyObjectProperty<List<Disagreement>> claimsProperty() {
        return claims.foundProperty();
    }

    /** How far the search for claims that disagree has come. */
    ReadOnlyObjectProperty<ClaimSearch> claimSearchProperty() {
        return claims.searchProperty();
    }

    /** Looks for claims that disagree once more, after that was stopped or failed. */
    void lookForClaimsAgain() {
        claims.lookAgain();
    }

    /** Position of the chosen place in the catalogue. */
    public Optional<Integer> chosenPlace() {
        return workspace
                .selection()
                .place()
                .flatMap(workspace.catalogue()::place)
                .map(workspace.catalogue().places()::indexOf);
    }

    /** All words for a report. */
    public ReportDetail detail(int row) {
        return ReportDetail.of(
                workspace.result().visible(), row, known(), workspace.criteria().whatIf());
    }

    /** Lists a place, or everything. */
    public void choose(Optional<PlaceId> place) {
        workspace.select(place.map(Selection::of).orElseGet(Selection::none));
        if (place.isPresent()) {
            whenPlaceChosen.run();
        }
    }

    /** Sets what is to happen after a place was chosen by its name, such as bringing it into view on the map. */
    public void onPlaceChosen(Runnable action) {
        whenPlaceChosen = action;
    }

    /** Opens a report of the list, or closes it if it is the open one. */
    public void toggle(int row) {
        boolean isOpen = opened.get().isPresent() && opened.get().getAsInt() == row;
        open(isOpen ? Optional.empty() : Optional.of(idOf(row)));
    }

    /** Closes the opened report; what is listed stays. */
    public void close() {
        open(Optional.empty());
    }

    /** Goes to a report wherever it is: it stays within what is listed if it can, else it chooses the report's first place. */
    public void follow(int row) {
        Report report = workspace.catalogue().report(row);
        Selection base = currentScope().holds(row)
                ? workspace.selection()
                : report.places().stream().findFirst().map(Selection::of).orElseGet(Selection::none);
        workspace.select(base.withReport(Optional.of(report.id())));
    }

    /** Goes to a report by its id; does nothing if there is none. */
    public void follow(ReportId id) {
        workspace.catalogue().row(id).ifPresent(this::follow);
    }

    /** Lists the opened report although the filter hides it, until another is opened. */
    public void showAnyway() {
        shownAnyway = workspace.selection().report();
        refresh();
    }

    /** Changes the filter by just as much as the opened report needs to be visible. */
    public void liftForOpened() {
        openedRow().ifPresent(row -> {
            Report report = workspace.catalogue().report(row);
            FilterCriteria lifted = FilterLift.over(
                    workspace.criteria(),
                    workspace.catalogue(),
                    row,
                    workspace.selection().place(),
                    report.places());
            workspace.filterBy(lifted);
        });
    }

    /** What the criteria leave: whoever shows figures follows it. */
    public ReadOnlyObjectProperty<FilterResult> resultProperty() {
        return workspace.resultProperty();
    }

    /** Why no report is listed, and what would help. */
    public EmptyReason emptyReason() {
        return EmptyReason.of(workspace.criteria(), currentScope());
    }

    /** Lifts parts of the filter. */
    public void lift(Set<FilterPart> parts) {
        workspace.filterBy(FilterDiagnosis.lift(workspace.criteria(), parts));
    }

    /** A report as a citation in one line. */
    public String citation(int row) {
        return Citation.of(workspace.catalogue(), row);
    }

    /** Clears the whole filter. */
    public void clearFilter() {
        workspace.filterBy(FilterCriteria.all());
    }

    /** Whether the filter hides a report that is listed nonetheless. */
    public boolean isShownAnyway(int row) {
        return !workspace.result().visible().contains(row);
    }

    private void open(Optional<ReportId> report) {
        workspace.select(workspace.selection().withReport(report));
    }

    private boolean isHiddenByTrial(int row) {
        return FilterDiagnosis.isLeftOutBy(workspace.catalogue(), workspace.criteria(), row, FilterPart.WHAT_IF);
    }

    private ReportId idOf(int row) {
        return workspace.catalogue().id(row);
    }

    private OptionalInt openedRow() {
        return workspace.selection().report().map(workspace.catalogue()::row).orElse(OptionalInt.empty());
    }

    private ReportScope currentScope() {
        if (!knownScope.isOf(workspace.catalogue(), workspace.selection())) {
            knownScope = new ReportScope(workspace.catalogue(), workspace.selection());
        }
        return knownScope;
    }

    private void refresh() {
        OptionalInt wanted = openedRow();
        if (!shownAnyway.equals(workspace.selection().report())) {
            shownAnyway = Optional.empty();
        }
        ReportScope present = currentScope();
        if (order.get() != listedBy && sorting.isReady(order.get())) {
            listedBy = order.get();
        }
        ReportListing now = present.listing(
                workspace.result().visible(),
                listedBy,
                shownAnyway.isPresent() ? wanted : OptionalInt.empty(),
                sorting.isUnderWay());
        if (!now.equals(listing.get())) {
            listing.set(now);
        }
        boolean listed = wanted.isPresent()
                && present.holds(wanted.getAsInt())
                && (shownAnyway.isPresent() || workspace.result().visible().contains(wanted.getAsInt()));
        opened.set(listed ? wanted : OptionalInt.empty());
        hidden.set(
                wanted.isPresent() && !listed
                        ? Optional.of(new HiddenReport(headline(wanted.getAsInt()), isHiddenByTrial(wanted.getAsInt())))
                        : Optional.empty());
        scope.set(workspace.selection().withReport(Optional.empty()));
        rowLook.set(RowLook.of(workspace, opened.get()));
    }
}
