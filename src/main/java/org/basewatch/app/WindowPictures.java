package org.basewatch.app;

import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.PictureGround;
import org.basewatch.map.Viewport;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.Notice;
import org.basewatch.ui.main.PictureActions;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.picture.PictureMaker;
import org.basewatch.ui.picture.PictureSource;
import org.basewatch.ui.picture.PictureStudio;
import org.basewatch.ui.task.TaskExecutor;

/** Joins the picture actions to the parts of the window. JavaFX application thread. */
final class WindowPictures {
    private WindowPictures() {}

    static PictureActions of(
            Stage stage,
            Workspace workspace,
            MainViewModel main,
            MapViewModel map,
            TaskExecutor executor,
            Dialogs dialogs,
            Callable<BundledMap> bundled) {
        PictureSource source = new PictureSource(
                workspace,
                new RowFilter(),
                () -> map.viewportProperty().get().map(Viewport::extent),
                main::dataName,
                main::unreadable,
                () -> new PictureGround(
                        map.projectionProperty().get(), map.layersProperty().get()),
                BasewatchCommand.Version.number());
        PictureMaker maker = new PictureMaker(() -> bundled.call().kit(), PictureStates::json);
        return new PictureStudio(stage, source, maker, executor, dialogs, new News(main));
    }

    private record News(MainViewModel main) implements PictureStudio.PictureNews {
        @Override
        public void copy(Image image) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public void tell(String sentence) {
            main.tell(Notice.of(sentence));
        }

        @Override
        public void done(String sentence) {
            main.tell(Notice.done(sentence));
        }
    }
}
