package org.basewatch.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.ReportFilter;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.weighing.OwnLetters;

/**
 * The one open catalogue, the one filter, the one set of visible rows and the one selection that map, list, filter and pictures
 * share, with undo and redo over filter, view and the user's own letters. JavaFX application thread only; needs no toolkit.
 */
public final class Workspace {
    private final ReportFilter filter;
    private final ReadOnlyObjectWrapper<Catalogue> catalogue;
    private final ReadOnlyObjectWrapper<FilterResult> result;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(this, "selection", Selection.none());
    private final ObjectProperty<Furniture> furniture =
            new SimpleObjectProperty<>(this, "furniture", Furniture.standard());
    private final ObjectProperty<LabelLanguage> labels = new SimpleObjectProperty<>(this, "labels", LabelLanguage.BOTH);
    private final ObjectProperty<MapTheme> theme = new SimpleObjectProperty<>(this, "theme", MapTheme.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<MapView>> view =
            new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
    private final ReadOnlyObjectWrapper<LetterChoice> letters =
            new ReadOnlyObjectWrapper<>(this, "letters", LetterChoice.none());
    private final ObjectProperty<CoordinateFormat> coordinates =
            new SimpleObjectProperty<>(this, "coordinates", CoordinateFormat.DECIMAL);
    private final ReadOnlyObjectWrapper<Annotations> annotations =
            new ReadOnlyObjectWrapper<>(this, "annotations", Annotations.none());
    private final ReadOnlyObjectWrapper<List<SavedLayer>> layers =
            new ReadOnlyObjectWrapper<>(this, "layers", List.of());
    private final History<WorkspaceState> history;
    private final ReadOnlyBooleanWrapper part = new ReadOnlyBooleanWrapper(this, "part", false);
    private Catalogue read;
    private boolean goesOn;
    private boolean isChangingLetters; // whoever changes them says what step of undo it is

    /** A workspace with a catalogue open and nothing filtered or selected. */
    public Workspace(ReportFilter filter, Catalogue start) {
        this.filter = filter;
        this.read = start;
        this.catalogue = new ReadOnlyObjectWrapper<>(this, "catalogue", start);
        this.result = new ReadOnlyObjectWrapper<>(this, "result", filter.apply(start, FilterCriteria.all()));
        this.history = new History<>(state());
    }

    /** Puts another catalogue in place of the open one: filter, selection and undo start anew, the view stays. */
    public void open(Catalogue opened) {
        part.set(false);
        replace(opened);
    }

    /**
     * Like {@link #open}, for the first reports of a set that is still being read. {@link #goOn} and then {@link #complete} follow,
     * or {@link #bringBack}.
     */
    public void openPart(Catalogue first) {
        part.set(true);
        replace(first);
    }

    /** Puts more reports of the same set in place; rows stay what they are, and so do filter, selection and undo. */
    public void goOn(Catalogue longer) {
        put(longer, true);
        apply(criteria());
    }

    /** Like {@link #goOn}, with all reports of the set. */
    public void complete(Catalogue whole) {
        part.set(false);
        goOn(whole);
    }

    /** Puts a set that was read again in place of itself; what filter, selection and undo name and is still there stays. */
    public void openAgain(Catalogue again) {
        Selection chosen = selection.get();
        selection.set(Selection.none());
        // whoever searches looks for the words anew, and until they are found nothing is left out for them
        apply(criteria().withText(criteria().text().map(words -> TextMatch.pending(words.query()))));
        put(again, true);
        apply(criteria().withText(criteria().text().filter(words -> words.rows().isPresent())));
        history.replaceAll(WorkspaceState::withoutText);
        history.replacePresent(state());
        selection.set(chosen.in(again));
    }

    /** Whether the catalogue that is put in place is more of the one before, or the same read again. */
    public boolean goesOn() {
        return goesOn;
    }

    /** Whether the open catalogue is a part of a set that is still being read. It changes before the catalogue does. */
    public ReadOnlyBooleanProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** What is open, with filter, selection and undo, to be brought back if what is opened next cannot be read to its end. */
    public KeptSet keep() {
        return new KeptSet(read, criteria(), selection.get(), history.keep());
    }

    /** Puts in place what was kept; view, drawing, layers and letters stay as they are now. */
    public void bringBack(KeptSet kept) {
        part.set(false);
        selection.set(Selection.none());
        put(kept.read, true);
        apply(kept.criteria);
        selection.set(kept.selection);
        history.bringBack(kept.history);
        history.replaceAll(state -> state.withOwn(letters.get(), annotations.get(), layers.get()));
        history.replacePresent(state());
    }

    private void put(Catalogue now, boolean isMoreOfTheSame) {
        read = now;
        goesOn = isMoreOfTheSame;
        catalogue.set(letters.get().over(read));
    }

    private void replace(Catalogue opened) {
        selection.set(Selection.none());
        put(opened, false);
        result.set(filter.apply(catalogue.get(), FilterCriteria.all()));
        history.restart(state());
    }

    /** The open catalogue. */
    public ReadOnlyObjectProperty<Catalogue> catalogueProperty() {
        return catalogue.getReadOnlyProperty();
    }

    /** The open catalogue. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** The criteria in force. */
    public FilterCriteria criteria() {
        return result.get().criteria();
    }

    /** The open catalogue as it was read, without the user's own letters. */
    public Catalogue readCatalogue() {
        return read;
    }

    /** The user's own letters, and whether they are in use; they stay when another catalogue is opened. */
    public ReadOnlyObjectProperty<LetterChoice> lettersProperty() {
        return letters.getReadOnlyProperty();
    }

    /** The user's own letters, and whether they are in use. */
    public LetterChoice letters() {
        return letters.get();
    }

    /** Puts other letters of the user's own in place, in use or not; one step of undo. Filter and selection stay. */
    public void useLetters(LetterChoice choice) {
        show(choice);
        history.record(state());
    }

    /** Puts the letters in place that were kept from before, now and in every step of undo; it is no step itself. */
    public void restoreLetters(LetterChoice kept) {
        history.replaceAll(state -> state.withOwn(kept, state.annotations(), state.layers()));
        show(kept);
    }

    /** Changes the letters by what was done to them elsewhere, now and in every step of undo; it is no step itself. */
    public void changeLettersThroughout(UnaryOperator<OwnLetters> change) {
        history.replaceAll(state -> state.withLetters(change));
        show(letters().with(change));
    }

    /** Filters by other criteria; one step of undo. A trial that is part of them is none. */
    public void filterBy(FilterCriteria criteria) {
        if (criteria.equals(criteria())) {
            filterFurther(criteria);
        } else {
            apply(criteria);
            history.record(state());
        }
    }

    /** Goes on with the last step, as while somebody types or drags ({@link FilterRun}): no step of undo of its own. */
    public void filterFurther(FilterCriteria criteria) {
        if (!criteria.equals(criteria()) || !criteria.isFoundAs(criteria())) {
            apply(criteria);
            if (!isChangingLetters) {
                history.goOn(state());
            }
        }
    }

    /** Criteria, visible rows and counts: the single truth for map, list, filter and pictures. */
    public ReadOnlyObjectProperty<FilterResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Criteria, visible rows and counts. */
    public FilterResult result() {
        return result.get();
    }

    /** What is selected; panes both follow and set it. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** What is selected. */
    public Selection selection() {
        return selection.get();
    }

    /** Selects. */
    public void select(Selection chosen) {
        selection.set(chosen);
    }

    /** Which helps for reading are on the map. */
    public ObjectProperty<Furniture> furnitureProperty() {
        return furniture;
    }

    /** In which languages the map names things. */
    public ObjectProperty<LabelLanguage> labelsProperty() {
        return labels;
    }

    /** The look of the map and the window. */
    public ObjectProperty<MapTheme> themeProperty() {
        return theme;
    }

    /** The view to which the map has come to rest, or that undo asks it to show; empty until the map has a size. */
    public ReadOnlyObjectProperty<Optional<MapView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Tells that the map has come to rest at a view that the user chose; one step of undo. */
    public void viewSettled(MapView settled) {
        boolean first = view.get().isEmpty();
        view.set(Optional.of(settled));
        if (first) {
            history.replacePresent(state());
        } else {
            history.record(state());
        }
    }

    /** Tells that the view has changed without the user's doing, such as by a window of another size; no step of undo. */
    public void viewAdjusted(MapView adjusted) {
        view.set(Optional.of(adjusted));
        history.replacePresent(state());
    }

    /** Tells that the map is drawn in another projection: {@code change} brings a view into it, {@code now} is what it shows there. */
    public void reproject(UnaryOperator<MapView> change, MapView now) {
        history.replaceAll(state -> state.withView(change));
        viewAdjusted(now);
    }

    /** How positions are written. */
    public ObjectProperty<CoordinateFormat> coordinatesProperty() {
        return coordinates;
    }

    /** What the author has drawn on the map. */
    public ReadOnlyObjectProperty<Annotations> annotationsProperty() {
        return annotations.getReadOnlyProperty();
    }

    /** What the author has drawn on the map. */
    public Annotations annotations() {
        return annotations.get();
    }

    /** Begins with what was drawn before the window was opened, in every step of undo; it is no step itself. */
    public void beginWith(Annotations drawn) {
        annotations.set(drawn);
        history.replaceAll(state -> state.withOwn(state.letters(), drawn, state.layers()));
    }

    /** Draws something else; one step of undo. */
    public void annotate(Annotations drawn) {
        if (!drawn.equals(annotations.get())) {
            annotations.set(drawn);
            history.record(state());
        }
    }

    /** Goes on with the last change of the drawing, as while somebody moves a corner by keys: no step of undo of its own. */
    public void annotateFurther(Annotations drawn) {
        if (!drawn.equals(annotations.get())) {
            annotations.set(drawn);
            history.replacePresent(state());
        }
    }

    /** The layers of the user's own, uppermost first, as far as they can be found again; undo asks to have them as they were. */
    public ReadOnlyObjectProperty<List<SavedLayer>> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /** Begins with the layers that lay on the map before the window was opened, in every step of undo; it is no step itself. */
    public void beginWithLayers(List<SavedLayer> uppermostFirst) {
        layers.set(List.copyOf(uppermostFirst));
        history.replaceAll(state -> state.withOwn(state.letters(), state.annotations(), layers.get()));
    }

    /** Tells that the user has arranged the layers otherwise; one step of undo. */
    public void arrange(List<SavedLayer> uppermostFirst) {
        layers.set(List.copyOf(uppermostFirst));
        history.record(state());
    }

    /** Goes on with the last change of the layers, as while somebody drags a slider: no step of undo of its own. */
    public void arrangeFurther(List<SavedLayer> uppermostFirst) {
        layers.set(List.copyOf(uppermostFirst));
        history.replacePresent(state());
    }

    /** Takes the last change of filter, view, drawing or layers back. */
    public void undo() {
        history.back().ifPresent(this::restore);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        history.forward().ifPresent(this::restore);
    }

    /** A number that is another one after each step of undo that is made, taken back or made again. */
    long step() {
        return history.step();
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canGoBackProperty();
    }

    /** Whether there is something to make again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canGoForwardProperty();
    }

    private void restore(WorkspaceState state) {
        show(state.letters());
        FilterCriteria wanted = state.criteria().withWhatIf(criteria().whatIf());
        if (!wanted.equals(criteria())) {
            apply(wanted);
        }
        annotations.set(state.annotations());
        layers.set(state.layers());
        state.view().ifPresent(old -> view.set(Optional.of(old)));
    }

    private void apply(FilterCriteria criteria) {
        result.set(filter.apply(catalogue.get(), criteria));
    }

    private void show(LetterChoice choice) {
        if (choice.equals(letters.get())) {
            return;
        }
        letters.set(choice);
        Catalogue now = choice.over(read);
        if (now != read || catalogue.get() != read) {
            goesOn = part.get();
            isChangingLetters = true;
            catalogue.set(now);
            apply(criteria());
            isChangingLetters = false;
        }
    }

    /** A trial is no step of undo, so what is remembered is without it. */
    private WorkspaceState state() {
        return new WorkspaceState(
                criteria().withWhatIf(Optional.empty()), view.get(), letters.get(), annotations.get(), layers.get());
    }
}
