package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;

/** What is below the line of a layer: what it is, whom it names, what is odd about it, how it is painted, what can be done. */
final class LayerDetails extends VBox {
    private static final String NO_NAMES = "No names";

    private final long id;
    private final LayersViewModel model;
    private final Label about = caption();
    private final VBox remarks = new VBox(3);
    private final Choice opacity;
    private final Choice line;
    private final Choice fill;
    private final Choice point;
    private final ColorPicker colour = new ColorPicker();
    private final HBox colourLine = new HBox(8, fixed("Colour"), colour);
    private final ComboBox<String> names = new ComboBox<>();
    private final HBox namesLine = new HBox(8, fixed("Names"), names);
    private boolean showing;
    private final FlowPane actions = new FlowPane(12, 4);

    LayerDetails(long id, LayersViewModel model) {
        super(6);
        this.id = id;
        this.model = model;
        getStyleClass().add("layer-details");
        opacity = new Choice("Opacity", 0, 1, "%", UserLayerStyle::opacity, UserLayerStyle::withOpacity);
        line = new Choice("Lines", 0, 8, "px", UserLayerStyle::lineWidth, UserLayerStyle::withLineWidth);
        fill = new Choice("Fill", 0, 1, "%", UserLayerStyle::fillOpacity, UserLayerStyle::withFillOpacity);
        point = new Choice("Points", 1, 20, "px", UserLayerStyle::pointSize, UserLayerStyle::withPointSize);
        colourLine.setAlignment(Pos.CENTER_LEFT);
        colour.setAccessibleText("Colour of the layer");
        colour.getStyleClass().add("layer-colour");
        colour.setOnAction(event -> model.restyle(id, style -> style.withRgb(rgb(colour.getValue()))));
        namesLine.setAlignment(Pos.CENTER_LEFT);
        names.setId("names-" + id);
        names.setAccessibleText("The attribute that names the features on the map");
        names.getStyleClass().add("dense");
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setOnAction(event -> name());
        getChildren().addAll(about, remarks, opacity, colourLine, line, fill, point, namesLine, actions);
    }

    void show(LayerEntry entry) {
        boolean open = entry.layer().isPresent();
        boolean features = entry.layer()
                .filter(layer -> layer.kind() == UserLayer.Kind.FEATURES)
                .isPresent();
        about.setText(entry.layer().map(LayerDetails::about).orElse(entry.fileName()));
        remarks.getChildren()
                .setAll(entry.remarks().stream().map(LayerDetails::remark).toList());
        present(remarks, !entry.remarks().isEmpty());
        present(opacity, open);
        for (Node node : List.of(colourLine, line, fill, point)) {
            present(node, features);
        }
        showNames(entry);
        for (Choice choice : List.of(opacity, line, fill, point)) {
            choice.show(entry.style());
        }
        colour.setValue(LayerRow.colour(entry.style().rgb()));
        actions.getChildren().setAll(actions(entry));
    }

    private void showNames(LayerEntry entry) {
        List<String> attributes = entry.layer().map(UserLayer::attributes).orElse(List.of());
        present(namesLine, !attributes.isEmpty());
        List<String> choices = new ArrayList<>();
        choices.add(NO_NAMES);
        choices.addAll(attributes);
        showing = true;
        if (!names.getItems().equals(choices)) {
            names.getItems().setAll(choices);
        }
        names.setValue(entry.style().namedBy().filter(attributes::contains).orElse(NO_NAMES));
        showing = false;
    }

    /** Names the features by the attribute chosen; the file is read again, as only one attribute is kept. */
    private void name() {
        String chosen = names.getValue();
        if (!showing && chosen != null) {
            model.restyle(
                    id, style -> style.withNamedBy(chosen.equals(NO_NAMES) ? Optional.empty() : Optional.of(chosen)));
        }
    }

    private List<Hyperlink> actions(LayerEntry entry) {
        List<Hyperlink> links = new ArrayList<>();
        if (entry.layer().isPresent()) {
            links.add(link("Zoom to", () -> model.zoomTo(id)));
            links.add(link("Up", () -> model.moveBy(id, -1)));
            links.add(link("Down", () -> model.moveBy(id, 1)));
            links.add(link("Coordinate system…", () -> model.chooseCrs(id)));
        }
        if (entry.state() instanceof LayerState.Missing missing) {
            links.add(link("Locate…", () -> model.locate(id)));
            if (missing.changed()) {
                links.add(link("Use as it is", () -> model.useAsItIs(id)));
            }
        }
        links.add(link("Remove", () -> model.remove(id)));
        return links;
    }

    private static String about(UserLayer layer) {
        String kind = layer.kind() == UserLayer.Kind.IMAGERY ? "imagery" : "features";
        OptionalDouble pixel = layer.groundResolution();
        String fine = pixel.isPresent() ? " · " + metres(pixel.getAsDouble()) + " a pixel" : "";
        String credit = layer.attribution().map(whom -> "\n© " + whom).orElse("");
        return layer.reference().file().getFileName() + " · " + layer.format() + ", " + kind + fine + credit;
    }

    private static String metres(double length) {
        return length < 10
                ? String.format(Locale.ROOT, "%.2g m", length)
                : String.format(Locale.ROOT, "%,d m", Math.round(length));
    }

    private static int rgb(Color chosen) {
        return (int) Math.round(chosen.getRed() * 255) << 16
                | (int) Math.round(chosen.getGreen() * 255) << 8
                | (int) Math.round(chosen.getBlue() * 255);
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private static Label caption() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label remark(String sentence) {
        Label label = caption();
        label.setText(sentence);
        label.getStyleClass().setAll("label", "caution");
        return label;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(52);
        return label;
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("small-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A slider with its name and its figure. */
    private final class Choice extends HBox {
        private final Slider slider;
        private final Label figure = new Label();
        private final String unit;
        private final ToDoubleFunction<UserLayerStyle> value;

        Choice(
                String words,
                double least,
                double most,
                String unit,
                ToDoubleFunction<UserLayerStyle> value,
                BiFunction<UserLayerStyle, Double, UserLayerStyle> change) {
            super(8);
            this.unit = unit;
            this.value = value;
            slider = new Slider(least, most, most);
            slider.setBlockIncrement((most - least) / 20);
            slider.setMinWidth(60);
            slider.setPrefWidth(100);
            slider.setAccessibleText(words);
            slider.getStyleClass().add("small");
            HBox.setHgrow(slider, Priority.ALWAYS);
            figure.getStyleClass().add("caption");
            figure.setMinWidth(42);
            figure.setAlignment(Pos.CENTER_RIGHT);
            setAlignment(Pos.CENTER_LEFT);
            setId(words.toLowerCase(Locale.ROOT) + "-" + id);
            getChildren().addAll(fixed(words), slider, figure);
            slider.valueProperty().addListener((property, before, now) -> {
                double rounded = Math.round(now.doubleValue() * 100) / 100.0;
                model.restyle(
                        id, style -> value.applyAsDouble(style) == rounded ? style : change.apply(style, rounded));
            });
        }

        void show(UserLayerStyle style) {
            double now = value.applyAsDouble(style);
            if (Math.abs(slider.getValue() - now) > 0.006) {
                slider.setValue(now);
            }
            figure.setText(
                    unit.equals("%") ? Math.round(now * 100) + " %" : String.format(Locale.ROOT, "%.1f px", now));
        }
    }
}
