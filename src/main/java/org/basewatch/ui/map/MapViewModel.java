package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.basewatch.export.OwnLocations;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapView;
import org.basewatch.map.SpotCluster;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;
import org.basewatch.ui.History;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.TaskExecutor;

/**
 * What the map pane shows and does, without a node: viewport, gestures, views back and forward, and the frames painted for them.
 * Screen coordinates are logical units from the upper left corner of the pane. JavaFX application thread; needs no toolkit.
 */
public final class MapViewModel {
    private static final double FIT_MARGIN = 28;
    /** Sites without a place have keys that begin so. */
    private static final String SPOT = "at:";
    /** How much a click on several spots drawn together enlarges the map, to part them. */
    private static final double PARTING = 3;

    private final Workspace workspace;
    private final MapProjection projection;
    private final SiteExtents extents;
    private ViewLimits limits;
    private final RenderLoop loop;
    private final Rest rest;
    private final History<Optional<MapView>> views = new History<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MapFrame>> frame =
            new ReadOnlyObjectWrapper<>(this, "frame", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> noNearer =
            new ReadOnlyObjectWrapper<>(this, "noNearer", Optional.empty());
    private final BooleanBinding canFitSelection;
    private final ObjectProperty<List<StyledLayer>> layers = new SimpleObjectProperty<>(this, "layers", List.of());
    private double pixelScale = 1;
    private long orders;
    private boolean fitted = true;
    private Optional<MapView> startView = Optional.empty();
    private boolean movedByUser;

    /**
     * A map without a size; nothing is painted before {@link #resized} and {@link #paintWith}.
     *
     * @param limits how far one may move and zoom
     * @param executor runs the painter, and nothing else, so that the map never waits for other work
     * @param rest tells when the map has come to rest
     */
    public MapViewModel(
            Workspace workspace, MapProjection projection, ViewLimits limits, TaskExecutor executor, Rest rest) {
        this.workspace = workspace;
        this.projection = projection;
        this.extents = new SiteExtents(projection);
        this.limits = limits;
        this.rest = rest;
        this.canFitSelection = Bindings.createBooleanBinding(
                () -> selectedLocation().flatMap(extents::around).isPresent(), workspace.selectionProperty());
        this.loop = new RenderLoop(executor, this::commit, failure -> problem.set(Optional.of(failure)));
        workspace.resultProperty().addListener((property, before, now) -> order());
        workspace.furnitureProperty().addListener((property, before, now) -> order());
        workspace.labelsProperty().addListener((property, before, now) -> order());
        workspace.themeProperty().addListener((property, before, now) -> order());
        layers.addListener((property, before, now) -> order());
        workspace.selectionProperty().addListener((property, before, now) -> {
            if (!before.siteKey().equals(now.siteKey())) {
                order();
            }
        });
        workspace.viewProperty().addListener((property, before, now) -> now.ifPresent(this::follow));
    }

    /** Gives the painter, or another one. */
    public void paintWith(MapPainter painter) {
        loop.paintWith(painter, frame.get());
    }

    /**
     * Shows a frame that was painted beforehand, if it fits.
     *
     * @return whether it fits the pane and what is open
     */
    public boolean showReady(MapFrame ready) {
        MapSnapshot painted = ready.snapshot();
        boolean fits = viewport.get().filter(painted.viewport()::equals).isPresent()
                && painted.pixelScale() == pixelScale
                && painted.content().isCloseTo(content());
        if (fits) {
            commit(ready);
        }
        return fits;
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
        return frame.getReadOnlyProperty();
    }

    /** Layers of the user's own that are visible, lowest first; painted elsewhere, named by legend and attribution. */
    public ObjectProperty<List<StyledLayer>> layersProperty() {
        return layers;
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
        var furniture = workspace.furnitureProperty();
        furniture.set(furniture.get().withLegendFolded(!furniture.get().legendFolded()));
    }

    /** Why the last frame could not be painted. */
    public ReadOnlyObjectProperty<Optional<Exception>> problemProperty() {
        return problem.getReadOnlyProperty();
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
        return viewport.get().filter(shown -> !fitted).map(MapView::of);
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
        pixelScale = pixels;
        Viewport next = viewport.get()
                .filter(shown -> !fitted)
                .map(shown -> shown.resized(width, height))
                .orElseGet(() ->
                        startView.map(start -> start.in(width, height)).orElseGet(() -> firstView(width, height)));
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
            move(firstView(shown.width(), shown.height()));
            fitted = true;
        });
    }

    /** Shows the selected site with what is around it; nothing happens if none is selected or it has no position. */
    public void fitSelection() {
        selectedLocation()
                .flatMap(extents::around)
                .ifPresent(extent ->
                        viewport.get().ifPresent(shown -> move(fitting(extent, shown.width(), shown.height()))));
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
        return frame.get()
                .flatMap(shown ->
                        viewport.get().flatMap(port -> shown.siteAt(port, x, y)).flatMap(shown::mark));
    }

    /** Does what a click on a site does: selects it, or comes nearer where several spots are drawn together. */
    public void choose(SiteMark mark, double x, double y) {
        if (mark.key().startsWith(SpotCluster.KEY_PREFIX)) {
            zoom(PARTING, x, y);
        } else {
            select(mark.key());
        }
    }

    /** Selects a site. */
    public void select(String key) {
        if (key.startsWith(OwnLocations.AREA_KEY_PREFIX)) {
            ReportId report = new ReportId(key.substring(OwnLocations.AREA_KEY_PREFIX.length()));
            workspace.select(Selection.none().withReport(Optional.of(report)));
        } else {
            workspace.select(key.startsWith(SPOT) ? Selection.ofSpot(key) : Selection.of(new PlaceId(key)));
        }
    }

    /** Selects nothing any more. */
    public void clearSelection() {
        workspace.select(Selection.none());
    }

    /** Longitude and latitude under a point of the pane; empty until it has a size. */
    public Optional<GeoPoint> positionAt(double x, double y) {
        return viewport.get().map(shown -> projection.unproject(shown.mapPoint(x, y)));
    }

    private Optional<Location> selectedLocation() {
        Selection chosen = workspace.selection();
        Optional<Location> ofPlace =
                chosen.place().flatMap(workspace.catalogue()::place).map(Place::location);
        return ofPlace.or(() -> chosen.spot().flatMap(this::locationOnMap));
    }

    private Optional<Location> locationOnMap(String key) {
        return frame.get()
                .flatMap(shown -> shown.scene().sites().stream()
                        .filter(site -> site.key().equals(key))
                        .map(site -> site.location())
                        .findFirst());
    }

    private static Viewport fitting(Extent extent, double width, double height) {
        return Viewport.fitting(extent, width, height, FIT_MARGIN);
    }

    private void move(Viewport next) {
        fitted = false;
        movedByUser = true;
        show(limits.clamp(next));
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
        viewport.get().filter(shown -> !isAt(shown, view)).ifPresent(shown -> {
            fitted = false;
            movedByUser = false;
            show(view.in(shown.width(), shown.height()));
            views.record(Optional.of(view));
        });
    }

    /** A frame without a margin gets one when the map has come to rest, before it is panned. */
    private void commit(MapFrame done) {
        frame.set(Optional.of(done));
        if (done.isTight()) {
            rest.then(this::settle);
        }
    }

    private static boolean isAt(Viewport shown, MapView view) {
        MapPoint centre = shown.centre();
        return centre.equals(view.centre()) && shown.metresPerUnit() == view.metresPerUnit();
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
        if (frame.get().filter(MapFrame::isTight).isPresent()) {
            order();
        }
    }

    private void show(Viewport next) {
        viewport.set(Optional.of(next));
        noNearer.set(limits.isNearest(next) ? Optional.of(limits.whyNoNearer()) : Optional.empty());
        order();
    }

    private void order() {
        viewport.get().ifPresent(shown -> loop.order(new MapSnapshot(++orders, content(), shown, pixelScale)));
    }

    private MapContent content() {
        return new MapContent(
                workspace.catalogue(),
                workspace.result().visible(),
                workspace.selection().siteKey(),
                workspace.furnitureProperty().get(),
                Optional.of(workspace.labelsProperty().get()),
                workspace.themeProperty().get(),
                layers.get());
    }
}
