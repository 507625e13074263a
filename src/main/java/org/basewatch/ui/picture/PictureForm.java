package org.basewatch.ui.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.basewatch.export.PictureSize;
import org.basewatch.export.TlpLabel;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;

/** The choices for a picture. Typing is followed after a short rest, everything else at once. */
final class PictureForm extends VBox {
    private static final String CUSTOM = "Custom…";
    private static final Map<MapTheme, String> LOOKS = new EnumMap<>(
            Map.of(MapTheme.LIGHT, "Light", MapTheme.DARK, "Dark", MapTheme.PRINT, "Black and white print"));
    private static final Map<LabelLanguage, String> LABELS = new EnumMap<>(Map.of(
            LabelLanguage.BOTH, "English and Arabic",
            LabelLanguage.ENGLISH, "English",
            LabelLanguage.ARABIC, "Arabic"));
    private static final String NO_LABEL = "No TLP label";

    private final PictureViewModel model;
    private final ComboBox<String> size = new ComboBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final TextField marking = new TextField();
    private final ComboBox<String> tlp = new ComboBox<>();
    private final DatePicker asOf = new DatePicker();
    private final ComboBox<String> look = new ComboBox<>();
    private final ComboBox<String> labels = new ComboBox<>();
    private final CheckBox candidates = new CheckBox("Candidates, marked as inference");
    private final CheckBox miles = new CheckBox("Nautical miles on the scale bar");
    private final PauseTransition rest = new PauseTransition(Duration.millis(300));

    PictureForm(PictureViewModel model) {
        super(10);
        this.model = model;
        setPadding(new Insets(0, 18, 0, 0));
        setPrefWidth(290);
        setMinWidth(270);
        fill(model.draftProperty().get());
        lines();
        name();
        follow();
    }

    private void lines() {
        HBox pixels = new HBox(6, width, new Label("×"), height, new Label("pixels"));
        pixels.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        pixels.visibleProperty().bind(size.valueProperty().isEqualTo(CUSTOM));
        pixels.managedProperty().bind(pixels.visibleProperty());
        width.setPrefColumnCount(5);
        height.setPrefColumnCount(5);
        size.setMaxWidth(Double.MAX_VALUE);
        tlp.setMaxWidth(Double.MAX_VALUE);
        asOf.setMaxWidth(Double.MAX_VALUE);
        look.setMaxWidth(Double.MAX_VALUE);
        labels.setMaxWidth(Double.MAX_VALUE);
        title.setPromptText(model.standardTitle());
        marking.setPromptText("none");
        author.setPromptText("none");
        asOf.setPromptText("all dates");
        getChildren()
                .addAll(
                        labelled("Size", size),
                        pixels,
                        labelled("Title", title),
                        labelled("Author or organisation", author),
                        labelled("Marking, at top and bottom", marking),
                        labelled("Traffic Light Protocol", tlp),
                        labelled("Information as of: what was known on", asOf),
                        labelled("Look of the map", look),
                        labelled("Names on the map", labels),
                        candidates,
                        miles);
    }

    private void name() {
        size.setId("picture-size");
        width.setId("picture-width");
        height.setId("picture-height");
        title.setId("picture-title");
        author.setId("picture-author");
        marking.setId("picture-marking");
        tlp.setId("picture-tlp");
        asOf.setId("picture-as-of");
        look.setId("picture-look");
        labels.setId("picture-labels");
        candidates.setId("picture-candidates");
        miles.setId("picture-miles");
    }

    private void fill(PictureDraft draft) {
        List<String> sizes = new ArrayList<>(
                PictureSize.presets().stream().map(PictureSize::label).toList());
        sizes.add(CUSTOM);
        size.getItems().setAll(sizes);
        boolean preset = PictureSize.presets().contains(draft.size());
        size.setValue(preset ? draft.size().label() : CUSTOM);
        width.setText(String.valueOf(draft.size().pixelWidth()));
        height.setText(String.valueOf(draft.size().pixelHeight()));
        title.setText(draft.title());
        author.setText(draft.author());
        marking.setText(draft.marking());
        tlp.getItems().add(NO_LABEL);
        for (TlpLabel label : TlpLabel.values()) {
            tlp.getItems().add(label.label());
        }
        tlp.setValue(draft.tlp().map(TlpLabel::label).orElse(NO_LABEL));
        draft.asOf().ifPresent(asOf::setValue);
        look.getItems().setAll(LOOKS.values());
        look.setValue(LOOKS.get(draft.look()));
        labels.getItems().setAll(LABELS.values());
        labels.setValue(LABELS.get(draft.labels()));
        candidates.setSelected(draft.candidates());
        miles.setSelected(draft.nauticalMiles());
    }

    private void follow() {
        rest.setOnFinished(event -> change());
        for (TextField field : List.of(width, height, title, author, marking)) {
            field.textProperty().addListener((property, before, now) -> rest.playFromStart());
        }
        size.valueProperty().addListener((property, before, now) -> change());
        tlp.valueProperty().addListener((property, before, now) -> change());
        asOf.valueProperty().addListener((property, before, now) -> change());
        look.valueProperty().addListener((property, before, now) -> change());
        labels.valueProperty().addListener((property, before, now) -> change());
        candidates.selectedProperty().addListener((property, before, now) -> change());
        miles.selectedProperty().addListener((property, before, now) -> change());
    }

    /** Hands over what was typed, without waiting for a rest. */
    void change() {
        rest.stop();
        chosenSize(model::refuse)
                .ifPresent(chosen -> model.change(new PictureDraft(
                        chosen,
                        title.getText(),
                        author.getText(),
                        marking.getText(),
                        TlpLabel.of(tlp.getValue()),
                        Optional.ofNullable(asOf.getValue()),
                        chosen(LOOKS, look, MapTheme.LIGHT),
                        chosen(LABELS, labels, LabelLanguage.BOTH),
                        candidates.isSelected(),
                        miles.isSelected())));
    }

    private static <E> E chosen(Map<E, String> words, ComboBox<String> box, E standard) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(box.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(standard);
    }

    private Optional<PictureSize> chosenSize(Consumer<String> refuse) {
        for (PictureSize preset : PictureSize.presets()) {
            if (preset.label().equals(size.getValue())) {
                return Optional.of(preset);
            }
        }
        try {
            return Optional.of(PictureSize.custom(number(width), number(height)));
        } catch (IllegalArgumentException outOfRange) {
            refuse.accept("Both sides of a picture must be " + PictureSize.SMALLEST + " to " + PictureSize.LARGEST
                    + " pixels.");
            return Optional.empty();
        }
    }

    private static int number(TextField field) {
        String text = field.getText().strip();
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Node labelled(String words, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().add("picture-label");
        VBox box = new VBox(3, label, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        return box;
    }
}
