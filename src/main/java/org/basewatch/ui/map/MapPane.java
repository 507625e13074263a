package org.basewatch.ui.map;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import org.basewatch.map.Viewport;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.ui.control.LateParts;

/**
 * The map in the window: the pictures, the pins that keyboard and screen reader meet, and what floats over them. While the hand
 * moves only an affine transform is set here; everything else happens when a frame arrives.
 */
public final class MapPane extends Pane {
    private static final double EDGE = 12;
    private static final double BELOW_NORTH_ARROW = 76;

    private final MapViewModel model;
    private final ImageView ground = picture();
    private final ImageView layers = picture();
    private final ImageView reports = picture();
    private final FurnitureLayer furniture = new FurnitureLayer();
    private final PinLayer pins;
    private final Affine shift = new Affine();
    private final Affine layerShift = new Affine();
    private final HoverCard hover = new HoverCard();
    private final CoordinateReadout readout = new CoordinateReadout();
    private final NoNearerNote noNearer = new NoNearerNote();
    private final LegendFold legendFold;
    private final Region buttons;
    private final Region focusRing = new Region();
    private final Rectangle clip = new Rectangle();
    private Optional<MapFrame> shown = Optional.empty();
    private Optional<LayerPicture> shownLayers = Optional.empty();

    /**
     * A pane that shows a map.
     *
     * @param late gets what can wait until the map is on the screen
     * @param hoverRest after how long a rest of the pointer the card about a site appears
     */
    public MapPane(MapViewModel model, LateParts late, Rest hoverRest) {
        this.model = model;
        this.pins = new PinLayer(model::select);
        this.buttons = new MapButtons(model, late);
        this.legendFold = new LegendFold(model::foldLegend);
        Group moving = new Group(reports, pins);
        moving.getTransforms().add(shift);
        ground.getTransforms().add(shift);
        layers.getTransforms().add(layerShift);
        layers.setVisible(false);
        getChildren()
                .addAll(ground, layers, moving, furniture, readout, legendFold, buttons, noNearer, hover, focusRing);
        setId("map");
        getStyleClass().add("map-pane");
        // The pictures hide a border of the pane itself.
        focusRing.getStyleClass().add("map-ring");
        focusRing.setMouseTransparent(true);
        focusRing.setManaged(false);
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Map. Arrow keys move it, plus and minus zoom, Tab walks through the places.");
        new MapGestures(this, model, new FxRest(MapGestures.CLICK_MILLIS)).install();
        new MapKeys(model).installOn(this);
        new MapPointer(this, model, hover, readout, hoverRest).install();
        model.viewportProperty().addListener((property, before, now) -> moveFrame());
        model.frameProperty()
                .addListener((property, before, now) -> now.ifPresentOrElse(this::commit, this::holdPicture));
        model.noNearerProperty().addListener((property, before, now) -> {
            noNearer.show(now);
            requestLayout();
        });
        followOutputScale();
        setMinSize(120, 120);
    }

    /** What lies on a map of this width, in logical units, so that no name is written below: buttons and read-out. */
    public static Stream<Rectangle2D> coveredPlaces(double width) {
        return Stream.of(
                new Rectangle2D.Double(
                        width - EDGE - MapButtons.WIDTH, BELOW_NORTH_ARROW, MapButtons.WIDTH, MapButtons.HEIGHT),
                new Rectangle2D.Double(0, 0, CoordinateReadout.WIDTH, CoordinateReadout.HEIGHT),
                new Rectangle2D.Double(0, CoordinateReadout.HEIGHT, 52, 46));
    }

    /** Adds to the card about a site what else there is to say of it, by its key. */
    public void sayMore(Function<String, Optional<String>> more) {
        hover.sayMore(more);
    }

    /** Shows layers of the user's own between the ground and the reports. */
    public void showLayers(LayerPainting painting) {
        painting.pictureProperty().addListener((property, before, now) -> {
            shownLayers = now;
            layers.setVisible(now.isPresent());
            now.ifPresent(picture -> show(layers, picture.pixelScale(), PixelImage.of(picture.image())));
            shown.ifPresent(this::showPictures);
            moveFrame();
        });
        model.frameProperty().addListener((property, before, now) -> painting.paintFor(outputScale()));
    }

    /** Shows what the author draws: lines under the reports, words over them and under the furniture. */
    public void showAnnotations(AnnotationLayer drawings) {
        getChildren().add(getChildren().indexOf(reports.getParent()), drawings.lines());
        getChildren().add(getChildren().indexOf(furniture), drawings);
    }

    /** Writes positions as a property says; a click on the read-out changes it. */
    public void readIn(ObjectProperty<CoordinateFormat> format) {
        readout.readIn(format);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        focusRing.resize(getWidth(), getHeight());
        model.resized(snapSizeX(getWidth()), snapSizeY(getHeight()), outputScale());
        buttons.autosize();
        buttons.relocate(Math.rint(getWidth() - buttons.getWidth() - EDGE), BELOW_NORTH_ARROW);
        noNearer.place(buttons.getLayoutX(), BELOW_NORTH_ARROW);
    }

    private void commit(MapFrame frame) {
        if (shown.filter(old -> old.reports() == frame.reports()).isEmpty()) {
            pins.show(frame.marks());
        }
        if (shown.filter(old -> old.furniture() == frame.furniture()).isEmpty()) {
            furniture.show(frame.furniture(), frame.snapshot().pixelScale());
            legendFold.place(frame.legendHead());
        }
        shown = Optional.of(frame);
        showPictures(frame);
        moveFrame();
    }

    /** One picture where nothing lies between ground and reports: moving two takes twice as long. */
    private void showPictures(MapFrame frame) {
        Optional<BufferedImage> whole = frame.whole().filter(picture -> shownLayers.isEmpty());
        show(ground, frame, whole.orElse(frame.ground()));
        reports.setVisible(whole.isEmpty());
        if (whole.isEmpty()) {
            show(reports, frame, frame.reports());
        }
    }

    private static void show(ImageView view, MapFrame frame, BufferedImage picture) {
        if (view.getUserData() != picture) {
            view.setUserData(picture);
            show(view, frame.snapshot().pixelScale(), PixelImage.of(picture));
        }
    }

    /** Until there is a frame of the map in another projection the last one stays where it is. */
    private void holdPicture() {
        shown = Optional.empty();
    }

    private static void show(ImageView view, double scale, Image image) {
        view.setImage(image);
        view.setFitWidth(image.getWidth() / scale);
        view.setFitHeight(image.getHeight() / scale);
    }

    private void moveFrame() {
        Optional<Viewport> viewport = model.viewportProperty().get();
        viewport.ifPresent(now -> {
            shown.ifPresent(frame -> {
                FrameShift between = frame.shiftTo(now);
                move(shift, between);
                // an enlarged picture is soft anyway, and smoothing it in software takes as long as painting it anew
                ground.setSmooth(between.isMoveOnly());
                reports.setSmooth(between.isMoveOnly());
            });
            shownLayers.ifPresent(picture -> move(layerShift, picture.shiftTo(now)));
        });
    }

    private void move(Affine moved, FrameShift between) {
        FrameShift move = between.onPixels(outputScale());
        moved.setToTransform(move.scale(), 0, move.x(), 0, move.scale(), move.y());
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void followOutputScale() {
        ObservableValue<Number> scale =
                sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::outputScaleXProperty);
        scale.addListener((property, before, now) -> requestLayout());
    }

    private static ImageView picture() {
        ImageView view = new ImageView();
        view.setSmooth(true);
        view.setMouseTransparent(true);
        return view;
    }
}
