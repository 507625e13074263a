package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapView;
import org.basewatch.map.SpotCluster;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.ui.History;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SpotKey;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.TaskExecutor;

/**
 * What the map pane shows and does, without a node: viewport, gestures, views back and forward, and the frames painted for them.
 * Screen coordinates are logical units from the upper left corner of the pane. JavaFX application thread; needs no toolkit.
 */
public final class MapViewModel {
    private static final double FIT_MARGIN = 28;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<MapProjection> projection;
    private final SelectedExtent selected;
    private ViewLimits limits;
    private final FrameOrders frames;
    private final Rest rest;
    private final History<Optional<MapView>> views = new History<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> noNearer =
            new ReadOnlyObjectWrapper<>(this, "noNearer", Optional.empty());
    private final BooleanBinding canFitSelection;
    private boolean fitted = true;
    private Optional<MapView> startView = Optional.empty();
    private boolean movedByUser;

    /**
     * A map without a size; nothing is painted before {@link #resized} and {@link #paintWith}.
     *
     * @param limits how far one may move and zoom
     * @param executor runs the painter, and nothing else, so that the map never waits for other work
     * @param rest tells when the map has come to rest
     * @param breath how long the painter leaves the processor to others between two frames while a hand moves the map
     */
    public MapViewModel(
            Workspace workspace,
            MapProjection projection,
            ViewLimits limits,
            TaskExecutor executor,
            Rest rest,
            Rest breath) {
        this.workspace = workspace;
        this.projection = new ReadOnlyObjectWrapper<>(this, "projection", projection);
        this.limits = limits;
        this.rest = rest;
        // A frame without a margin gets one when the map has come to rest, before it is panned.
        this.frames = new FrameOrders(workspace, viewport::get, executor, breath, () -> rest.then(this::settle));
        this.selected = new SelectedExtent(workspace, frames::last);
        this.canFitSelection = Bindings.createBooleanBinding(
                () -> selected.in(projectionProperty().get()).isPresent(), workspace.selectionProperty());
        workspace.viewProperty().addListener((property, before, now) -> now.ifPresent(this::follow));
    }

    /** Gives the painter, or another one. */
    public void paintWith(MapPainter painter) {
        frames.paintWith(painter);
    }

    /** What the map is drawn in. */
    public ReadOnlyObjectProperty<MapProjection> projectionProperty() {
        return projection.getReadOnlyProperty();
    }

    /**
     * Draws the map in another projection; what it shows stays, as far as its limits allow, and so do the views to go back to.
     *
     * @param nextLimits how far one may move and zoom in it
     * @param painter paints the map in that projection
     */
    public void drawIn(MapProjection next, ViewLimits nextLimits, MapPainter painter) {
        settleMoved();
        ProjectionChange change = new ProjectionChange(projection.get(), next);
        projection.set(next);
        limits = nextLimits;
        views.replaceAll(view -> view.map(change::of));
        frames.startAnewWith(painter);
        viewport.get().ifPresent(shown -> {
            Viewport whole = fitting(country(), shown.width(), shown.height());
            MapView kept = fitted ? MapView.of(whole) : change.of(MapView.of(shown));
            show(limits.clamp(kept.in(shown.width(), shown.height())));
            MapView now = MapView.of(viewport.get().get());
            views.replacePresent(Optional.of(now));
            workspace.reproject(change::of, now);
        });
    }

    /** Shows a frame that was painted beforehand, if it fits the pane and what is open; false if it does not. */
    public boolean showReady(MapFrame ready) {
        return frames.showReady(ready);
    }

    /** What a pane of a size shows at first: the whole country. */
    public static Viewport firstView(double width, double height) {
        return Viewport.fitting(ViewLimits.syria(), width, height, FIT_MARGIN);
    }

    /** What the pane shows; empty until it has a size. */
    public ReadOnlyObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** The frame painted last; it may have been painted for a viewport from a moment ago. */
    public ReadOnlyObjectProperty<Optional<MapFrame>> frameProperty() {
        return frames.frameProperty();
    }

    /** The frames that were ordered, and those that came. */
    FrameOrders frames() {
        return frames;
    }

    /** Through which the parts of a large set are shown. */
    public PartsWithMap parts() {
        return frames;
    }

    /** Layers of the user's own that are visible, lowest first; painted elsewhere, named by legend and attribution. */
    public ObjectProperty<List<StyledLayer>> layersProperty() {
        return frames.layersProperty();
    }

    /** What the window lays over the map: signs and names keep off it. */
    public OverMap over() {
        return frames.over();
    }

    /** Why one cannot zoom in any further, in a few words; empty as long as one can. */
    public ReadOnlyObjectProperty<Optional<String>> noNearerProperty() {
        return noNearer.getReadOnlyProperty();
    }

    /** Sets other limits, such as where a layer with more detail than the bundled map goes on. */
    public void keepWithin(ViewLimits other) {
        limits = other;
        viewport.get().ifPresent(shown -> show(limits.clamp(shown)));
    }

    /** Folds the legend of the window, or opens it again. */
    public void foldLegend() {
        frames.foldLegend();
    }

    /** Why the last frame could not be painted. */
    public ReadOnlyObjectProperty<Optional<Exception>> problemProperty() {
        return frames.problemProperty();
    }

    /** Whether there is a view to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return views.canGoBackProperty();
    }

    /** Whether there is a view to go forward to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return views.canGoForwardProperty();
    }

    /** Whether something with a position is selected. */
    public ObservableBooleanValue canFitSelection() {
        return canFitSelection;
    }

    /** Takes a view to begin with, from an earlier run; it is brought within the limits. To be called before there is a size. */
    public void startAt(MapView start) {
        startView = Optional.of(start);
        fitted = false;
    }

    /** The view to come back to in a later run; empty while the whole country is shown, which fits a pane of any size. */
    public Optional<MapView> viewToKeep() {
        // the map begins in its own projection, and is drawn in another afterwards
        ProjectionChange back = new ProjectionChange(projection.get(), LambertConformalConic.syria());
        return viewport.get().filter(shown -> !fitted).map(MapView::of).map(back::of);
    }

    /**
     * Tells the size of the pane. As long as nobody has moved the map it goes on showing the whole country.
     *
     * @param pixels pixels of the screen in one logical unit
     */
    public void resized(double width, double height, double pixels) {
        if (width < 1 || height < 1) {
            return;
        }
        frames.paintFor(pixels);
        Viewport next = viewport.get()
                .filter(shown -> !fitted)
                .map(shown -> shown.resized(width, height))
                .orElseGet(() -> startView
                        .map(start -> start.in(width, height))
                        .orElseGet(() -> fitting(country(), width, height)));
        show(limits.clamp(next));
        rest.then(this::settle);
    }

    /** Moves what is at (0, 0) to (dx, dy). */
    public void pan(double dx, double dy) {
        viewport.get().ifPresent(shown -> move(shown.panned(dx, dy)));
    }

    /** Enlarges by a factor; the map point under (x, y) stays where it is. */
    public void zoom(double factor, double x, double y) {
        viewport.get().ifPresent(shown -> move(shown.zoomed(factor, x, y)));
    }

    /** Enlarges by a factor around the middle. */
    public void zoom(double factor) {
        viewport.get().ifPresent(shown -> zoom(factor, shown.width() / 2, shown.height() / 2));
    }

    /** Shows the whole country. */
    public void fitSyria() {
        viewport.get().ifPresent(shown -> {
            move(fitting(country(), shown.width(), shown.height()));
            fitted = true;
        });
    }

    /** Shows the selected site with what is around it; nothing happens if none is selected or it has no position. */
    public void fitSelection() {
        selected.in(projection.get())
                .ifPresent(extent ->
                        viewport.get().ifPresent(shown -> move(fitting(extent, shown.width(), shown.height()))));
    }

    /** Brings the middle of the selected site into view at the scale as it is; what has no position moves nothing. */
    public void revealSelection() {
        selected.in(projection.get())
                .flatMap(extent -> viewport.get().map(shown -> shown.revealing(extent.centre())))
                .filter(next -> !viewport.get().equals(Optional.of(next)))
                .ifPresent(this::move);
    }

    /** Shows a part of the map as large as it fits. */
    public void fit(Extent extent) {
        viewport.get().ifPresent(shown -> move(fitting(extent, shown.width(), shown.height())));
    }

    /** Shows a part of the map, unless some of it is in view already. */
    public void reveal(Extent extent) {
        if (viewport.get().filter(shown -> !shown.extent().intersects(extent)).isPresent()) {
            fit(extent);
        }
    }

    /** Goes back to the view before. */
    public void back() {
        settleMoved();
        views.back().ifPresent(this::jump);
    }

    /** Goes forward again to the view from which {@link #back} came. */
    public void forward() {
        settleMoved();
        views.forward().ifPresent(this::jump);
    }

    /** The site under a point of the pane. */
    public Optional<SiteMark> siteAt(double x, double y) {
        return frames.last()
                .flatMap(shown ->
                        viewport.get().flatMap(port -> shown.siteAt(port, x, y)).flatMap(shown::mark));
    }

    /**
     * Does what a click or Enter on a site does: selects it, or comes nearer until several spots that are drawn together come apart; where
     * one cannot come nearer, all of these are selected.
     */
    public void choose(SiteMark mark) {
        if (!mark.key().startsWith(SpotCluster.KEY_PREFIX)) {
            select(mark.key());
            return;
        }
        Optional<Location.Approximate> several = selected.locationOnMap(mark.key())
                .filter(Location.Approximate.class::isInstance)
                .map(Location.Approximate.class::cast);
        if (viewport.get().filter(limits::isNearest).isEmpty()) {
            several.ifPresent(spots -> viewport.get()
                    .ifPresent(shown ->
                            move(PartingView.of(spots, projection.get()).from(shown))));
        } else {
            several.map(all -> Selection.ofSpot(SpotKey.around(all.point(), all.radiusMetres())))
                    .ifPresent(workspace::select);
        }
    }

    /** Whether a site is the one that is selected. */
    boolean isSelected(SiteMark mark) {
        return SiteKeys.isSelected(mark.key(), workspace.selection());
    }

    /** Selects a site. */
    public void select(String key) {
        workspace.select(SiteKeys.selection(key));
    }

    /** Selects nothing; false if nothing was selected. */
    public boolean clearSelection() {
        boolean wasSelected = !workspace.selection().equals(Selection.none());
        workspace.select(Selection.none());
        return wasSelected;
    }

    /** Longitude and latitude under a point of the pane; empty until it has a size. */
    public Optional<GeoPoint> positionAt(double x, double y) {
        return viewport.get().map(shown -> projection.get().unproject(shown.mapPoint(x, y)));
    }

    private Extent country() {
        return ViewLimits.syria(projection.get());
    }

    private static Viewport fitting(Extent extent, double width, double height) {
        return Viewport.fitting(extent, width, height, FIT_MARGIN);
    }

    /** While the hand moves the map, the pictures at hand do as long as they reach. */
    private void move(Viewport next) {
        fitted = false;
        movedByUser = true;
        showing(limits.clamp(next));
        frames.orderWhileMoving();
        rest.then(this::settle);
    }

    private void jump(Optional<MapView> old) {
        old.ifPresent(view -> {
            follow(view);
            workspace.viewSettled(view);
        });
    }

    /** Goes where undo, redo or the history of views points; a view that is shown already changes nothing. */
    private void follow(MapView view) {
        viewport.get().filter(shown -> !MapView.of(shown).equals(view)).ifPresent(shown -> {
            fitted = false;
            movedByUser = false;
            show(view.in(shown.width(), shown.height()));
            views.record(Optional.of(view));
        });
    }

    private void settleMoved() {
        if (movedByUser) {
            settle();
        }
    }

    private void settle() {
        if (viewport.get().isEmpty()) {
            return;
        }
        MapView view = MapView.of(viewport.get().get());
        if (movedByUser) {
            views.record(Optional.of(view));
            workspace.viewSettled(view);
        } else {
            views.replacePresent(Optional.of(view));
            workspace.viewAdjusted(view);
        }
        movedByUser = false;
        frames.orderAtRest();
    }

    private void show(Viewport next) {
        showing(next);
        frames.order();
    }

    private void showing(Viewport next) {
        viewport.set(Optional.of(next));
        noNearer.set(limits.isNearest(next) ? Optional.of(limits.whyNoNearer()) : Optional.empty());
    }
}
