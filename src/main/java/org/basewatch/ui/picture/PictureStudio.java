package org.basewatch.ui.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.basewatch.export.PictureRequest;
import org.basewatch.ui.News;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.main.PictureActions;
import org.basewatch.ui.task.TaskExecutor;

/** The picture actions of the window. What was chosen last is offered again as long as the window is open. JavaFX application thread. */
public final class PictureStudio implements PictureActions {
    private final Window owner;
    private final PictureSource source;
    private final PictureMaker maker;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final PictureNews news;
    private PictureDraft last = PictureDraft.standard();

    /** Where pictures go and who is told of them. */
    public interface PictureNews extends News {
        /** Puts an image on the clipboard. */
        void copy(Image image);
    }

    /** Actions of a window. */
    public PictureStudio(
            Window owner,
            PictureSource source,
            PictureMaker maker,
            TaskExecutor executor,
            Dialogs dialogs,
            PictureNews news) {
        this.owner = owner;
        this.source = source;
        this.maker = maker;
        this.executor = executor;
        this.dialogs = dialogs;
        this.news = news;
    }

    @Override
    public void savePicture() {
        if (source.isPart()) {
            news.tell(PictureSource.PART);
            return;
        }
        PictureViewModel model = new PictureViewModel(source, maker, executor, dialogs, source.likeTheMap(last));
        model.draftProperty().addListener((property, before, now) -> last = now);
        Consumer<List<Path>> saved = files -> news.done(saved(files));
        new PictureDialog(owner, model, saved).show();
    }

    @Override
    public void copyPicture() {
        if (source.isPart()) {
            news.tell(PictureSource.PART);
            return;
        }
        PictureRequest request = source.request(source.likeTheMap(last).withAsOf(source.asOf()));
        int width = request.size().pixelWidth();
        int height = request.size().pixelHeight();
        executor.start(
                "Copying the picture",
                progress -> maker.preview(request, 0, width, height),
                this::copied,
                failure -> news.tell(String.valueOf(failure.getMessage())));
    }

    private void copied(PicturePreview picture) {
        news.copy(SheetImage.of(picture.pixels()));
        if (picture.sheets() == 1) {
            news.done("The picture is on the clipboard.");
        } else {
            news.tell("The first of " + picture.sheets()
                    + " sheets is on the clipboard; save the picture to have them all.");
        }
    }

    private static String saved(List<Path> files) {
        String first = "The picture was saved as " + files.get(0);
        return files.size() == 1 ? first + "." : first + ", with " + (files.size() - 1) + " more sheets beside it.";
    }
}
