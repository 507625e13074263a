package org.basewatch.ui.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks how a briefing picture is to be, shows it, and saves it. It stays open when saving fails, with the reason in words. */
final class PictureDialog extends Dialog<Void> {
    private static final ButtonType SAVE = new ButtonType("Save…", ButtonData.OK_DONE);

    /**
     * A dialog over a window.
     *
     * @param saved gets the files when a picture was saved
     */
    PictureDialog(Window owner, PictureViewModel model, Consumer<List<Path>> saved) {
        initOwner(owner);
        setTitle("Save picture");
        setResizable(true);
        PictureForm form = new PictureForm(model);
        BorderPane content = new BorderPane(
                new PreviewPane(model), null, null, new VBox(carried(model), problem(model)), scrolling(form));
        content.setPadding(new Insets(18, 18, 6, 18));
        getDialogPane().getButtonTypes().setAll(SAVE, ButtonType.CANCEL);
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("picture-dialog");
        getDialogPane().setMinSize(720, 520);
        getDialogPane().setPrefSize(Math.min(1180, owner.getWidth() - 80), Math.min(760, owner.getHeight() - 80));
        if (owner.getScene() != null) {
            getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        Button save = (Button) getDialogPane().lookupButton(SAVE);
        save.setId("picture-save");
        save.disableProperty().bind(model.savingProperty());
        save.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            form.change();
            model.save(files -> {
                saved.accept(files);
                close();
            });
        });
        setOnShown(event -> model.draw());
        setOnHidden(event -> model.close());
    }

    /** In a low window the choices are higher than the dialog. */
    private static ScrollPane scrolling(PictureForm form) {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(310);
        scroll.getStyleClass().add("picture-choices");
        return scroll;
    }

    private static Label carried(PictureViewModel model) {
        Label label = new Label(model.carried().orElse(""));
        label.setId("picture-carried");
        label.getStyleClass().add("picture-carried");
        label.setWrapText(true);
        label.setVisible(model.carried().isPresent());
        label.setManaged(label.isVisible());
        return label;
    }

    private static Label problem(PictureViewModel model) {
        Label label = new Label();
        label.setId("picture-problem");
        label.getStyleClass().add("picture-problem");
        label.setWrapText(true);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.problemProperty().get().orElse(""), model.problemProperty()));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
