package org.basewatch.ui.tool;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.basewatch.map.Box;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.map.AnnotationLayer;
import org.basewatch.ui.map.LaidOver;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;

/** The map with its tools over it. JavaFX application thread. */
public final class MapTools extends StackPane {
    private static final double GAP = 8;
    /** Below the read-out of the position. */
    private static final double TOP = 44;

    private final MapPane pane;
    private final MapViewModel map;
    private final ToolsViewModel tools;
    private final AnnotationLayer layer;
    private final SpotRing ring;
    private final DrawingKeys drawingKeys;
    private final Label hint = new Label();
    private Optional<GoToBox> goTo = Optional.empty();

    /**
     * Puts tools over a map.
     *
     * @param goToModel finds where to go
     * @param copy puts a text on the clipboard
     * @param late gets what can wait until the map is on the screen
     */
    public MapTools(
            MapPane pane,
            MapViewModel map,
            Workspace workspace,
            AnnotationLayer layer,
            GoToViewModel goToModel,
            Consumer<String> copy,
            LateParts late) {
        this.pane = pane;
        this.map = map;
        this.layer = layer;
        this.tools = new ToolsViewModel(workspace);
        this.ring = new SpotRing(map);
        this.drawingKeys = new DrawingKeys(map, tools);
        setMinSize(pane.getMinWidth(), pane.getMinHeight());
        pane.showAnnotations(layer);
        pane.readIn(workspace.coordinatesProperty());
        ToolBar bar = new ToolBar(tools, late, pane::requestFocus);
        map.over().toolsOpenProperty().bind(bar.openProperty());
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hint.setId("tool-hint");
        hint.getStyleClass().addAll("map-plate", "plate-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        getChildren().addAll(pane, ring, bar, hint);
        followStrip(strip -> {
            double top = new LaidOver(false, strip).toolsTop(TOP);
            place(bar, Pos.TOP_LEFT, new Insets(top, 0, 0, 10));
        });
        place(hint, Pos.BOTTOM_CENTER, new Insets(0, 0, 18, 0));
        new ToolGestures(pane, map, tools, layer).install();
        new PointMenu(pane, map, tools, workspace, copy).install();
        late.add(() -> addLate(goToModel, workspace));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tools.toolProperty().addListener((property, before, now) -> follow());
        tools.restingProperty().addListener((property, before, now) -> follow());
        tools.livelyProperty().addListener((property, before, now) -> follow());
        tools.cornerProperty().addListener((property, before, now) -> follow());
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators()
                        .put(new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN), this::openGoTo);
            }
        });
    }

    /** Opens the field for a name or a position. */
    public void openGoTo() {
        goTo.ifPresent(GoToBox::open);
    }

    private void addLate(GoToViewModel goToModel, Workspace workspace) {
        AnnotationEditor editor = new AnnotationEditor(tools, workspace.themeProperty(), pane::requestFocus);
        GoToBox box = new GoToBox(goToModel, this::go, pane::requestFocus);
        goTo = Optional.of(box);
        getChildren().addAll(editor, box);
        placeBelowStrip(editor, TOP);
        placeBelowStrip(box, 10);
        tools.selectedProperty().addListener((property, before, now) -> writeIfNew(editor, now));
    }

    /** What one types into must not lie below words that the window lays over the upper edge of the map. */
    private void placeBelowStrip(Region field, double top) {
        followStrip(strip -> {
            double below = strip.map(box -> box.maxY() + GAP).orElse(0.0);
            place(field, Pos.TOP_CENTER, new Insets(Math.max(top, below), 60, 0, 60));
        });
    }

    private void followStrip(Consumer<Optional<Box>> placing) {
        map.over().stripProperty().addListener((property, before, now) -> placing.accept(now));
        placing.accept(map.over().stripProperty().get());
    }

    /** A new text waits for its words. */
    private void writeIfNew(AnnotationEditor editor, OptionalInt chosen) {
        boolean unwritten = chosen.isPresent()
                && tools.selection()
                        .filter(annotation -> annotation.shape() instanceof AnnotationShape.Words
                                && annotation.text().equals("Text"))
                        .isPresent();
        if (unwritten) {
            editor.write();
        }
    }

    private void follow() {
        layer.show(
                tools.restingProperty().get(),
                tools.livelyProperty().get(),
                tools.cornerProperty().get());
        Optional<String> words = tools.hint();
        hint.setText(words.orElse(""));
        hint.setVisible(words.isPresent());
    }

    private void go(GoToMatch match) {
        ring.hide();
        if (match.target() instanceof GoToMatch.Target.ReportPlace place) {
            map.select(place.place().value());
            map.fitSelection();
        } else if (match.target() instanceof GoToMatch.Target.Spot spot) {
            MapPoint on = map.projectionProperty().get().project(spot.middle());
            map.fit(new Extent(on.x(), on.y(), on.x(), on.y()).grown(spot.radiusMetres()));
            if (spot.isPoint()) {
                ring.show(spot.middle());
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean drawing = tools.toolProperty().get().isPresent();
        if (drawingKeys.moves(event)) {
            event.consume();
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case ESCAPE -> used = tools.leave() | ring.hide();
            case ENTER -> {
                used = drawing;
                if (drawing) {
                    tools.finish();
                }
            }
            case BACK_SPACE -> {
                used = drawing;
                tools.backspace();
            }
            case DELETE -> {
                used = tools.selection().isPresent();
                tools.delete();
            }
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private static void place(Node node, Pos where, Insets margin) {
        StackPane.setAlignment(node, where);
        StackPane.setMargin(node, margin);
    }
}
