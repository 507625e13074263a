package org.basewatch.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.MapKit;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.task.FxTaskExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog with real pictures, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Image> copied = new ArrayList<>();
    private Optional<PictureStudio> studio = Optional.empty();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new StackPane(), 1200, 800);
        for (String sheet : new String[] {"tokens-light.css", "window.css", "picture.css"}) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.show();
        PictureSource source = new PictureSource(
                SmallSet.workspace(), new RowFilter(), Optional::empty, () -> "small.json", () -> 0, "1.0");
        PictureMaker maker = new PictureMaker(MapKit::bundled, (request, view) -> "{}");
        FxTaskExecutor executor = new FxTaskExecutor("pictures", 1, Platform::runLater);
        studio = Optional.of(new PictureStudio(
                stage, source, maker, executor, new HandDialogs().savingTo(folder.resolve("out.png")), new News()));
    }

    @Test
    void previewFollowsTheChoicesAndSaveWritesTheFile(FxRobot robot) throws Exception {
        robot.interact(() -> studio.orElseThrow().savePicture());
        ImageView preview = robot.lookup("#picture-preview").query();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> preview.getImage() != null);
        double wide = preview.getImage().getWidth() / preview.getImage().getHeight();
        assertThat(wide).isCloseTo(16.0 / 9, org.assertj.core.api.Assertions.within(0.01));
        robot.interact(
                () -> robot.lookup("#picture-size").<ComboBox<String>>query().setValue("Custom…"));
        robot.interact(() -> {
            robot.lookup("#picture-width").<TextField>query().setText("600");
            robot.lookup("#picture-height").<TextField>query().setText("900");
        });
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> preview.getImage().getHeight() > preview.getImage().getWidth());
        robot.clickOn("#picture-save");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertThat(told.get(0)).startsWith("The picture was saved as ");
        assertThat(Files.size(folder.resolve("out.png"))).isGreaterThan(10_000);
    }

    @Test
    void aSizeOutOfRangeIsSaid(FxRobot robot) throws Exception {
        robot.interact(() -> studio.orElseThrow().savePicture());
        robot.interact(() -> {
            robot.lookup("#picture-width").<TextField>query().setText("5");
            robot.lookup("#picture-size").<ComboBox<String>>query().setValue("Custom…");
        });
        Label problem = robot.lookup("#picture-problem").query();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> problem.getText().contains("320 to 12000"));
        assertThat(problem.isVisible()).isTrue();
    }

    @Test
    void copyPutsThePictureOnTheClipboard(FxRobot robot) throws Exception {
        robot.interact(() -> studio.orElseThrow().copyPicture());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertThat(copied.get(0).getWidth()).isEqualTo(1920);
        assertThat(told.get(0)).contains("clipboard");
    }

    private final class News implements PictureStudio.PictureNews {
        @Override
        public void copy(Image image) {
            copied.add(image);
        }

        @Override
        public void tell(String sentence) {
            told.add(sentence);
        }
    }
}
