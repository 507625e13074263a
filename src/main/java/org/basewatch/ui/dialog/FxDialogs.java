package org.basewatch.ui.dialog;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Dialogs over one window. The folders last used are properties, so that they can be kept from one run to the next. */
public final class FxDialogs implements Dialogs {
    private static final double WORDS_WIDTH = 520;

    private final Window owner;
    private final ObjectProperty<Optional<Path>> openFolder =
            new SimpleObjectProperty<>(this, "openFolder", Optional.empty());
    private final ObjectProperty<Optional<Path>> pictureFolder =
            new SimpleObjectProperty<>(this, "pictureFolder", Optional.empty());
    private final ObjectProperty<Optional<Path>> letterFolder =
            new SimpleObjectProperty<>(this, "letterFolder", Optional.empty());
    private final ObjectProperty<Optional<Path>> layerFolder =
            new SimpleObjectProperty<>(this, "layerFolder", Optional.empty());

    /** Dialogs that belong to a window. */
    public FxDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Folders folders() {
        return new Folders(openFolder, pictureFolder);
    }

    @Override
    public Optional<Path> chooseReportSet() {
        FileChooser chooser = chooser("Open a report set", openFolder);
        chooser.getExtensionFilters()
                .addAll(new ExtensionFilter("Report sets (*.json)", "*.json"), new ExtensionFilter("All files", "*.*"));
        return chosen(Optional.ofNullable(chooser.showOpenDialog(owner)), openFolder);
    }

    @Override
    public Optional<Path> choosePicture(String suggestedName) {
        FileChooser chooser = chooser("Save the picture", pictureFolder);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter("PNG picture (*.png)", "*.png"));
        return chosen(Optional.ofNullable(chooser.showSaveDialog(owner)), pictureFolder);
    }

    @Override
    public List<Path> chooseLayers(List<String> patterns) {
        FileChooser chooser = chooser("Add layers to the map", layerFolder);
        chooser.getExtensionFilters()
                .addAll(new ExtensionFilter("Layers of a map", patterns), new ExtensionFilter("All files", "*.*"));
        List<File> files =
                Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        files.stream().findFirst().ifPresent(first -> chosen(Optional.of(first), layerFolder));
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseLettersToSave(String suggestedName) {
        FileChooser chooser = chooser("Export your letters", letterFolder);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter("Letters (*.json)", "*.json"));
        return chosen(Optional.ofNullable(chooser.showSaveDialog(owner)), letterFolder);
    }

    @Override
    public Optional<Path> chooseLettersToOpen() {
        FileChooser chooser = chooser("Import letters", letterFolder);
        chooser.getExtensionFilters().add(new ExtensionFilter("Letters (*.json)", "*.json"));
        return chosen(Optional.ofNullable(chooser.showOpenDialog(owner)), letterFolder);
    }

    @Override
    public Optional<Path> locateFile(String name) {
        FileChooser chooser = chooser("Where is " + name + " now?", layerFolder);
        chooser.getExtensionFilters().addAll(new ExtensionFilter(name, name), new ExtensionFilter("All files", "*.*"));
        return chosen(Optional.ofNullable(chooser.showOpenDialog(owner)), layerFolder);
    }

    @Override
    public Optional<String> askCoordinateSystem(String title, String question) {
        CrsQuestion dialog = new CrsQuestion(title, question);
        prepare(dialog);
        return dialog.showAndWait();
    }

    @Override
    public boolean confirmOpenLink(URI address, Optional<String> warning) {
        ButtonType open = new ButtonType("Open in browser", ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", open, ButtonType.CANCEL);
        alert.setTitle("Open a web page");
        alert.setHeaderText("Your browser will open this address. Basewatch itself connects to nothing.");
        VBox content = new VBox(10);
        warning.map(FxDialogs::words).ifPresent(content.getChildren()::add);
        content.getChildren().add(readOnly(address.toString(), 3));
        alert.getDialogPane().setContent(content);
        prepare(alert);
        return alert.showAndWait().filter(open::equals).isPresent();
    }

    @Override
    public void showText(String title, String text) {
        ButtonType copy = new ButtonType("Copy", ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, ButtonType.CLOSE);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setResizable(true);
        alert.getDialogPane().setContent(readOnly(text, 16));
        prepare(alert);
        keepOpenOnCopy(alert, copy, text);
        alert.showAndWait();
    }

    private static void keepOpenOnCopy(Alert alert, ButtonType copy, String text) {
        Button button = (Button) alert.getDialogPane().lookupButton(copy);
        button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        });
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WORDS_WIDTH);
        // Else the dialog is as narrow as it likes and cuts them.
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextArea readOnly(String text, int rows) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(60);
        return area;
    }

    private void prepare(Dialog<?> dialog) {
        dialog.initOwner(owner);
        if (owner.getScene() != null) {
            dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
    }

    private static FileChooser chooser(String title, ObjectProperty<Optional<Path>> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.get().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> chosen(Optional<File> file, ObjectProperty<Optional<Path>> folder) {
        Optional<Path> path = file.map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder.set(Optional.of(parent)));
        return path;
    }
}
