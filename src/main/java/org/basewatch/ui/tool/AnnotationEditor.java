package org.basewatch.ui.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.basewatch.map.MapTheme;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationColour;
import org.basewatch.map.annotation.AnnotationShape.Rings;
import org.basewatch.map.annotation.AnnotationSize;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What can be changed of the selected annotation: its words, the radii of rings, colour, size; and its end. */
final class AnnotationEditor extends HBox {
    private final ToolsViewModel tools;
    private final Runnable focusMap;
    private final Label kind = new Label();
    private final TextField text = new TextField();
    private final TextField radii = new TextField();
    private final HBox colours = new HBox(2);
    private final HBox sizes = new HBox(2);
    private boolean showing;

    /**
     * An editor that shows as soon as something is selected.
     *
     * @param theme the look of the map, on which colours depend
     * @param focusMap gives the keys back to the map
     */
    AnnotationEditor(ToolsViewModel tools, ObservableValue<MapTheme> theme, Runnable focusMap) {
        super(8);
        this.tools = tools;
        this.focusMap = focusMap;
        setId("annotation-editor");
        getStyleClass().add("map-plate");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.setId("annotation-text");
        text.setPromptText("Words on the map");
        text.setPrefColumnCount(16);
        radii.setId("annotation-radii");
        radii.setPromptText("km, such as 50, 100");
        radii.setPrefColumnCount(8);
        kind.getStyleClass().add("plate-title");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        writes(text, this::withText);
        writes(radii, this::withRadii);
        colours.setAlignment(Pos.CENTER);
        sizes.setAlignment(Pos.CENTER);
        addColours(theme);
        addSizes();
        getChildren().addAll(kind, text, radii, colours, sizes, deleteButton());
        tools.selectedProperty().addListener((property, before, now) -> show());
        tools.livelyProperty().addListener((property, before, now) -> {
            if (!text.isFocused() && !radii.isFocused()) {
                show();
            }
        });
        show();
    }

    /** Lets the user write at once. */
    void write() {
        text.requestFocus();
        text.selectAll();
    }

    private void show() {
        Optional<Annotation> chosen = tools.selection();
        setVisible(chosen.isPresent());
        showing = true;
        chosen.ifPresent(annotation -> {
            String label = annotation.shape().label();
            kind.setText(label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1));
            set(text, annotation.text());
            boolean rings = annotation.shape() instanceof Rings;
            radii.setVisible(rings);
            radii.setManaged(rings);
            if (annotation.shape() instanceof Rings circles) {
                set(radii, Annotation.radii(circles));
            }
            mark(colours, annotation.colour());
            mark(sizes, annotation.size());
        });
        showing = false;
    }

    private static void set(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private static void mark(HBox choices, Object chosen) {
        for (Node choice : choices.getChildren()) {
            ((ToggleButton) choice).setSelected(chosen.equals(choice.getUserData()));
        }
    }

    /** Shows with each letter what it would be, and keeps it when the user is done: one step of undo for all letters. */
    private void writes(TextField field, UnaryOperator<Annotation> edit) {
        field.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                tools.preview(edit);
            }
        });
        field.focusedProperty().addListener((property, before, now) -> {
            if (before && !now) {
                tools.change(edit);
                show();
            }
        });
        field.setOnAction(event -> focusMap.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
                focusMap.run();
                event.consume();
            }
        });
    }

    private Annotation withText(Annotation annotation) {
        String words = text.getText();
        return annotation.with(words.substring(0, Math.min(Annotation.LONGEST, words.length())));
    }

    /** Radii that make no sense change nothing; the field then shows the old ones again. */
    private Annotation withRadii(Annotation annotation) {
        if (!(annotation.shape() instanceof Rings rings)) {
            return annotation;
        }
        try {
            List<Double> kilometres = Arrays.stream(radii.getText().split("[,;\\s]+"))
                    .filter(part -> !part.isBlank())
                    .map(Double::valueOf)
                    .toList();
            return annotation.with(new Rings(rings.centre(), kilometres));
        } catch (IllegalArgumentException unfinished) {
            return annotation;
        }
    }

    private void addColours(ObservableValue<MapTheme> theme) {
        for (AnnotationColour colour : AnnotationColour.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().add("swatch");
            swatch.setStyle(fill(colour, theme.getValue()));
            theme.addListener((property, before, now) -> swatch.setStyle(fill(colour, now)));
            ToggleButton button = choice(colour, colour.label(), annotation -> annotation.with(colour));
            button.setGraphic(swatch);
            colours.getChildren().add(button);
        }
    }

    private static String fill(AnnotationColour colour, MapTheme theme) {
        return String.format(java.util.Locale.ROOT, "-fx-background-color: #%06x;", colour.rgb(theme == MapTheme.DARK));
    }

    private void addSizes() {
        for (AnnotationSize size : AnnotationSize.values()) {
            ToggleButton button = choice(size, size.label(), annotation -> annotation.with(size));
            button.setText(size.label().substring(0, 1));
            sizes.getChildren().add(button);
        }
    }

    private ToggleButton choice(Enum<?> value, String words, UnaryOperator<Annotation> edit) {
        ToggleButton button = new ToggleButton();
        button.setId("annotation-" + value.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("plate-button");
        button.setUserData(value);
        button.setAccessibleText(words);
        new LateTooltip(button).setText(words);
        button.setOnAction(event -> {
            tools.change(edit);
            show();
        });
        return button;
    }

    private Button deleteButton() {
        Button delete = new Button();
        delete.setId("annotation-delete");
        delete.getStyleClass().add("plate-button");
        delete.setGraphic(new FontIcon(Material2AL.DELETE));
        delete.setAccessibleText("Take it off the map");
        new LateTooltip(delete).setText("Take it off the map (Delete)");
        delete.setOnAction(event -> {
            tools.delete();
            focusMap.run();
        });
        return delete;
    }
}
