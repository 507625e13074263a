package org.basewatch.ui.picture;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The preview: the sheet as it will be saved, and a way to the other sheets where there are any. */
final class PreviewPane extends BorderPane {
    private static final double MARGIN = 24;

    private final ImageView view = new ImageView();
    private final Label waiting = new Label("The preview is being drawn…");
    private final StackPane mat = new StackPane(waiting, view);
    private final Label which = new Label();
    private final Button before = new Button("Previous");
    private final Button after = new Button("Next");

    PreviewPane(PictureViewModel model) {
        view.setId("picture-preview");
        view.setPreserveRatio(true);
        mat.getStyleClass().add("picture-mat");
        mat.setMinSize(300, 240);
        waiting.getStyleClass().add("picture-label");
        waiting.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.previewProperty().get().isEmpty()
                                && model.problemProperty().get().isEmpty(),
                        model.previewProperty(),
                        model.problemProperty()));
        setCenter(mat);
        HBox pager = new HBox(10, before, which, after);
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("picture-pager");
        pager.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.previewProperty()
                                .get()
                                .filter(shown -> shown.sheets() > 1)
                                .isPresent(),
                        model.previewProperty()));
        setBottom(pager);
        before.setId("picture-sheet-before");
        after.setId("picture-sheet-after");
        model.previewProperty().addListener((property, old, now) -> now.ifPresent(drawn -> show(model, drawn)));
        mat.widthProperty().addListener((property, old, now) -> fit(model));
        mat.heightProperty().addListener((property, old, now) -> fit(model));
    }

    private void fit(PictureViewModel model) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        model.fit((int) ((mat.getWidth() - MARGIN) * scale), (int) ((mat.getHeight() - MARGIN) * scale));
        view.setFitWidth(Math.max(1, mat.getWidth() - MARGIN));
        view.setFitHeight(Math.max(1, mat.getHeight() - MARGIN));
    }

    private void show(PictureViewModel model, PicturePreview drawn) {
        view.setImage(SheetImage.of(drawn.pixels()));
        which.setText("Sheet " + (drawn.sheet() + 1) + " of " + drawn.sheets());
        before.setDisable(drawn.sheet() == 0);
        after.setDisable(drawn.sheet() == drawn.sheets() - 1);
        before.setOnAction(event -> model.show(drawn.sheet() - 1));
        after.setOnAction(event -> model.show(drawn.sheet() + 1));
    }
}
