package org.basewatch.ui.layer;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.basewatch.map.UserLayer;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One layer of the list: a line with what is needed often, and below it, when unfolded, everything else. */
final class LayerRow extends VBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final long id;
    private final LayersViewModel model;
    private final Label grip = new Label();
    private final ToggleButton eye = new ToggleButton();
    private final FontIcon eyeIcon = new FontIcon(Material2MZ.VISIBILITY);
    private final Rectangle swatch = new Rectangle(12, 12);
    private final ToggleButton name = new ToggleButton();
    private final FontIcon mark = new FontIcon(Material2MZ.WARNING);
    private final LateTooltip nameTip = new LateTooltip(name);
    private Optional<LayerDetails> details = Optional.empty();
    private Optional<LayerEntry> shown = Optional.empty();

    LayerRow(long id, LayersViewModel model) {
        this.id = id;
        this.model = model;
        getStyleClass().add("layer-row");
        setId("layer-" + id);
        grip.setGraphic(new FontIcon(Material2AL.DRAG_INDICATOR));
        grip.getStyleClass().add("layer-grip");
        eye.setGraphic(eyeIcon);
        eye.getStyleClass().setAll("layer-eye");
        eye.setOnAction(event -> model.setVisible(id, eye.isSelected()));
        name.getStyleClass().setAll("layer-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("layer-mark");
        HBox line = new HBox(4, grip, eye, swatch, name, mark, removal());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("layer-line");
        name.selectedProperty().addListener((property, before, now) -> unfold(now));
        getChildren().add(line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Which layer it shows. */
    long id() {
        return id;
    }

    /** By what it is dragged. */
    Node grip() {
        return grip;
    }

    /** Sliders and pickers are made when they are first wanted: with all of them a new layer would be felt in the hand. */
    private void unfold(boolean wanted) {
        if (wanted && details.isEmpty()) {
            LayerDetails made = new LayerDetails(id, model);
            shown.ifPresent(made::show);
            getChildren().add(made);
            details = Optional.of(made);
        }
        details.ifPresent(made -> {
            made.setVisible(wanted);
            made.setManaged(wanted);
        });
    }

    void show(LayerEntry entry) {
        shown = Optional.of(entry);
        boolean missing = entry.state() instanceof LayerState.Missing;
        boolean visible = entry.style().visible();
        eye.setSelected(visible);
        eyeIcon.setIconCode(visible ? Material2MZ.VISIBILITY : Material2MZ.VISIBILITY_OFF);
        eye.setAccessibleText((visible ? "Hide " : "Show ") + entry.name());
        eye.setDisable(missing);
        name.setText(entry.name() + stateWords(entry));
        name.setAccessibleText(entry.name() + stateWords(entry)
                + ". Space unfolds it; Alt and arrow up or down moves it; Delete removes it.");
        nameTip.setText(entry.reference().file() + "\nClick for opacity, style and more");
        mark.setVisible(!entry.remarks().isEmpty());
        mark.setManaged(mark.isVisible());
        showSwatch(entry);
        pseudoClassStateChanged(HIDDEN, !visible);
        pseudoClassStateChanged(MISSING, missing);
        if (missing) {
            name.setSelected(true);
        }
        details.ifPresent(made -> made.show(entry));
    }

    private void showSwatch(LayerEntry entry) {
        Optional<UserLayer.Kind> kind = entry.layer().map(UserLayer::kind);
        swatch.setVisible(kind.filter(UserLayer.Kind.FEATURES::equals).isPresent());
        swatch.setManaged(swatch.isVisible());
        Color colour = colour(entry.style().rgb());
        swatch.setStroke(colour);
        swatch.setStrokeWidth(1.5);
        swatch.setFill(colour.deriveColor(0, 1, 1, entry.style().fillOpacity()));
    }

    static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static String stateWords(LayerEntry entry) {
        if (entry.state() instanceof LayerState.Missing missing) {
            return missing.changed() ? " — not shown" : " — missing";
        }
        return entry.state() instanceof LayerState.Opening ? " — opening …" : "";
    }

    private Button removal() {
        Button remove = new Button();
        remove.setGraphic(new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().setAll("layer-eye", "layer-remove");
        remove.setAccessibleText("Remove the layer from the map");
        new LateTooltip(remove).setText("Remove from the map (Delete); the file stays, Ctrl+Z puts the layer back");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(id));
        return remove;
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            Node focused = getScene().getFocusOwner();
            model.moveBy(id, event.getCode() == KeyCode.UP ? -1 : 1);
            focused.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(id);
            event.consume();
        }
    }
}
