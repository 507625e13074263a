package org.basewatch.ui.dialog;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for a coordinate system: one of the usual ones, or any code of the EPSG database. Answers the code. */
final class CrsQuestion extends Dialog<String> {
    private static final double WIDTH = 460;

    CrsQuestion(String title, String question) {
        setTitle(title);
        setHeaderText(title);
        Label words = new Label(question);
        words.setWrapText(true);
        // the height of a dialog is reckoned before its width is known
        words.setPrefWidth(WIDTH);
        words.setMinHeight(Region.USE_PREF_SIZE);
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("crs-choice");
        choice.setEditable(true);
        choice.setAccessibleText("Coordinate system: choose one or type a code such as EPSG:32637");
        KnownCrs.OFFERED.forEach(known -> choice.getItems().add(known.toString()));
        choice.setValue(KnownCrs.OFFERED.get(1).toString());
        choice.setPrefWidth(WIDTH);
        Label hint = new Label("Choose one or type a code, such as EPSG:32637.");
        hint.getStyleClass().add("caption");
        getDialogPane().setContent(new VBox(10, words, choice, hint));
        getDialogPane().setPrefWidth(WIDTH + 40);
        ButtonType use = new ButtonType("Use it", ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(use, ButtonType.CANCEL);
        getDialogPane()
                .lookupButton(use)
                .disableProperty()
                .bind(choice.getEditor()
                        .textProperty()
                        .map(text -> KnownCrs.codeIn(text).isEmpty()));
        setResultConverter(button ->
                button == use ? KnownCrs.codeIn(choice.getEditor().getText()).orElse(null) : null);
        setOnShown(event -> choice.requestFocus());
    }
}
