package org.basewatch.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.basewatch.map.Box;
import org.basewatch.map.Viewport;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.ui.control.LateParts;

/**
 * The map in the window: the pictures, the pins that keyboard and screen reader meet, and what floats over them. While the hand
 * moves, the pictures are only laid elsewhere on one sheet; everything else happens when a frame arrives.
 */
public final class MapPane extends Pane {
    private static final double EDGE = 12;
    private static final double BELOW_NORTH_ARROW = 76;
    private static final double FOLDED_TOOLS = 46;
    private static final double OPEN_TOOLS = 320;
    /** The tabs that fold the panels around the map reach over its edges: how far, and how long they are. */
    private static final double TAB_DEPTH = 14;

    private static final double TAB = 52;
    /** The tabs at the sides stand in the middle of map and timeline, which may be folded: that much lower at most. */
    private static final double LOWER = 44;

    /** Pins are only met by keyboard and screen reader, which need a moment; a frame of the window is saved meanwhile. */
    private static final long PINS_MILLIS = 100;

    private static final String LACKING = "Too many areas of reports here to draw them all: come nearer, or filter";

    private static final double LACKING_WIDTH = 410;

    private final MapViewModel model;
    private final MapSheet sheet = new MapSheet();
    private final LateParts late;
    private final PinLayer pins;
    private final Rest pinRest = new FxRest(PINS_MILLIS);
    private final HoverCard hover = new HoverCard();
    private final CoordinateReadout readout = new CoordinateReadout();
    private final MapNote noNearer = new MapNote("no-nearer");
    private final MapNote lacking = new MapNote("lacking-areas");
    private final LegendFold legendFold;
    private final Region buttons;
    private final Region focusRing = new Region();
    private final Rectangle clip = new Rectangle();
    private Optional<Size> told = Optional.empty();
    private Optional<MapFrame> shown = Optional.empty();
    private Optional<LayerPicture> shownLayers = Optional.empty();
    private final MapGestures gestures;
    private Optional<LookBeside> beside = Optional.empty();
    private Runnable toReports = () -> {};
    private Supplier<Optional<MapPicture>> drawnLines = Optional::empty;
    private Supplier<Optional<MapPicture>> drawnWords = Optional::empty;

    /**
     * A pane that shows a map.
     *
     * @param late gets what can wait until the map is on the screen
     * @param hoverRest after how long a rest of the pointer the card about a site appears
     */
    public MapPane(MapViewModel model, LateParts late, Rest hoverRest) {
        this.model = model;
        this.late = late;
        this.pins = new PinLayer(this::chosenByKey);
        this.buttons = new MapButtons(model, late);
        this.legendFold = new LegendFold(model::foldLegend);
        getChildren().addAll(sheet, pins, readout, legendFold, buttons, noNearer, lacking, hover, focusRing);
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
        gestures = new MapGestures(this, model, new FxRest(MapGestures.CLICK_MILLIS));
        gestures.install();
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
        keepInStep();
        setMinSize(120, 120);
    }

    /**
     * What lies on the map in a view, in logical units, so that nothing is written below: buttons, read-out, tabs of the panels.
     *
     * @param over what is laid over the map at the moment
     */
    public static List<Box> coveredPlaces(Viewport view, LaidOver over) {
        double sideTab = (view.height() - TAB) / 2;
        List<Box> covered = new ArrayList<>(List.of(
                new Box(0, sideTab, TAB_DEPTH, TAB + LOWER),
                new Box(view.width() - TAB_DEPTH, sideTab, TAB_DEPTH, TAB + LOWER),
                new Box((view.width() - TAB) / 2, view.height() - TAB_DEPTH, TAB, TAB_DEPTH),
                new Box(view.width() - EDGE - MapButtons.WIDTH, BELOW_NORTH_ARROW, MapButtons.WIDTH, MapButtons.HEIGHT),
                new Box(0, 0, CoordinateReadout.WIDTH, CoordinateReadout.HEIGHT),
                new Box(
                        0,
                        over.toolsTop(CoordinateReadout.HEIGHT),
                        LaidOver.TOOLS_WIDTH,
                        over.toolsOpen() ? OPEN_TOOLS : FOLDED_TOOLS)));
        over.strip().ifPresent(covered::add);
        return covered;
    }

    /** Where the note stands that not all areas of a view are drawn, in logical units. */
    public static Box lackingNote(Viewport view) {
        double right = view.width() - EDGE - MapButtons.WIDTH;
        return new Box(right - LACKING_WIDTH, BELOW_NORTH_ARROW, LACKING_WIDTH, CoordinateReadout.HEIGHT);
    }

    /** Whether what is seen was painted for this very view: otherwise a sharp picture is on its way, and the last one is moved. */
    public boolean isSharp() {
        return shown.filter(frame -> frame.isFor(model.viewportProperty().get()))
                .isPresent();
    }

    /** Adds to the card about a site what else there is to say of it, by its key. */
    public void sayMore(Function<String, Optional<String>> more) {
        hover.sayMore(more);
    }

    /** Shows layers of the user's own between the ground and the reports. */
    public void showLayers(LayerPainting painting) {
        painting.pictureProperty().addListener((property, before, now) -> {
            shownLayers = now;
            showPictures();
        });
        model.frameProperty().addListener((property, before, now) -> painting.paintFor(outputScale()));
    }

    /** Shows what the author draws: lines under the reports, words over them and under the furniture; what is in the hand on top. */
    public void showAnnotations(AnnotationLayer drawings) {
        drawnLines = drawings.linesProperty()::get;
        drawnWords = drawings.wordsProperty()::get;
        drawings.linesProperty().addListener((property, before, now) -> showPictures());
        drawings.wordsProperty().addListener((property, before, now) -> showPictures());
        getChildren().add(getChildren().indexOf(readout), drawings);
    }

    /** Shows what was found of layers of the user's own: an outline over the map, and a card over everything on it. */
    public void showFound(Node outline, Node card) {
        getChildren().add(getChildren().indexOf(pins), outline);
        getChildren().add(getChildren().indexOf(hover), card);
    }

    /** Marks on the map where the opened report is. */
    public void showOpened(OpenedRings rings) {
        getChildren().add(getChildren().indexOf(pins), rings);
    }

    /** Has something look what lies under a point where there is no sign; empty for nothing. */
    public void lookBeside(Optional<LookBeside> look) {
        beside = look;
        gestures.lookBeside(look);
    }

    /** Takes the keyboard to the reports of a site; runs when Enter is pressed on a site that is selected already. */
    public void leadToReports(Runnable lead) {
        toReports = lead;
    }

    private void chosenByKey(SiteMark mark) {
        if (model.isSelected(mark)) {
            toReports.run();
        } else {
            model.choose(mark);
        }
    }

    /** What looks under a point where there is no sign. */
    public Optional<LookBeside> besideSigns() {
        return beside;
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
        tellSize(new Size(snapSizeX(getWidth()), snapSizeY(getHeight()), outputScale()));
        buttons.autosize();
        buttons.relocate(Math.rint(getWidth() - buttons.getWidth() - EDGE), BELOW_NORTH_ARROW);
        lacking.place(buttons.getLayoutX(), noNearer.place(buttons.getLayoutX(), BELOW_NORTH_ARROW));
    }

    /** Only when it is another one: the pane is laid out anew with each word in it, and a size orders a frame. */
    private void tellSize(Size size) {
        if (told.filter(size::equals).isEmpty()) {
            told = Optional.of(size);
            model.resized(size.width(), size.height(), size.pixelScale());
        }
    }

    private record Size(double width, double height, double pixelScale) {}

    private void commit(MapFrame frame) {
        boolean isOtherReports =
                shown.filter(old -> old.reports() == frame.reports()).isEmpty();
        if (shown.filter(old -> old.furniture() == frame.furniture()).isEmpty()) {
            sheet.showStanding(frame.furniturePicture());
            legendFold.place(frame.legendHead());
        }
        sheet.showBeyond(model.frames().widest().map(wide -> wide.picture(wide.ground())));
        shown = Optional.of(frame);
        showPictures();
        moveFrame();
        tellLacking(frame.scene().lacksAreas());
        if (isOtherReports) {
            late.add(() -> pinRest.then(() -> shown.ifPresent(pins::show)));
        }
    }

    private void tellLacking(boolean lacksAreas) {
        if (lacking.isVisible() != lacksAreas) {
            lacking.show(lacksAreas ? Optional.of(LACKING) : Optional.empty());
            requestLayout();
        }
    }

    private void showPictures() {
        shown.ifPresent(frame -> sheet.show(pictures(frame)));
    }

    /** Lowest first; ground and reports as one picture where nothing lies between them. */
    private List<MapPicture> pictures(MapFrame frame) {
        Optional<MapPicture> lines = drawnLines.get();
        Optional<MapPicture> layers = shownLayers.map(LayerPicture::asPicture);
        List<MapPicture> pictures = new ArrayList<>();
        if (frame.isWhole()) {
            // what is to lie between has only just come, and the frame that leaves room for it is on its way
            pictures.add(frame.picture(frame.reports()));
            lines.ifPresent(pictures::add);
        } else {
            pictures.add(frame.picture(frame.ground()));
            layers.ifPresent(pictures::add);
            lines.ifPresent(pictures::add);
            pictures.add(frame.picture(frame.reports()));
        }
        drawnWords.get().ifPresent(pictures::add);
        return pictures;
    }

    /** Until there is a frame of the map in another projection the last one stays where it is. */
    private void holdPicture() {
        shown = Optional.empty();
    }

    private void moveFrame() {
        model.viewportProperty().get().ifPresent(now -> {
            if (shown.isPresent()) {
                sheet.moveTo(now, outputScale());
                pins.moveTo(now, outputScale());
            }
        });
    }

    /** The picture for a change of the filter comes in the frame of the window that shows the rest of it. */
    private void keepInStep() {
        sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene)
                        .ifPresent(in -> in.addPostLayoutPulseListener(() -> {
                            if (model.frames().awaitFiltered()) {
                                in.getRoot().layout();
                            }
                        })));
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
}
