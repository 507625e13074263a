package org.basewatch.ui.picture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.export.FileNames;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureWriteException;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * What is behind "Save picture…": the draft, its preview, and the saving. A preview that is overtaken by a newer draft is dropped.
 * JavaFX application thread; needs no toolkit.
 */
public final class PictureViewModel {
    private static final RunningTask NOTHING = () -> {};

    private final PictureSource source;
    private final PictureMaker maker;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<PictureDraft> draft;
    private final ReadOnlyObjectWrapper<Optional<PicturePreview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private RunningTask drawing = NOTHING;
    private int sheet;
    private int width = 800;
    private int height = 600;

    /** A view model with the choices that were made last time, for the day of knowledge of the window. */
    public PictureViewModel(
            PictureSource source, PictureMaker maker, TaskExecutor executor, Dialogs dialogs, PictureDraft last) {
        this.source = source;
        this.maker = maker;
        this.executor = executor;
        this.dialogs = dialogs;
        this.draft = new ReadOnlyObjectWrapper<>(this, "draft", last.withAsOf(source.asOf()));
    }

    /** The choices. */
    public ReadOnlyObjectProperty<PictureDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The picture as it will be saved; the one before stays until the new one is there. */
    public ReadOnlyObjectProperty<Optional<PicturePreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What went wrong last, in one sentence. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a picture is being saved. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The title that the picture has if none is given. */
    public String standardTitle() {
        return source.title();
    }

    /**
     * What a saved file tells of the user beside what is to be seen on it, in one sentence; empty if no letters of the user's own
     * are in force.
     */
    public Optional<String> carried() {
        int letters = source.ownLetters();
        return letters == 0
                ? Optional.empty()
                : Optional.of("The file carries the letters chosen by you for " + Counts.full(letters)
                        + (letters == 1 ? " source" : " sources")
                        + ", with reasons and dates: whoever gets it can read them.");
    }

    /** Changes the choices and draws anew. */
    public void change(PictureDraft changed) {
        problem.set(Optional.empty());
        if (!changed.equals(draft.get())) {
            draft.set(changed);
            draw();
        }
    }

    /** Says that a choice cannot be used, such as a size out of range; the last one that could stays. */
    public void refuse(String sentence) {
        problem.set(Optional.of(sentence));
    }

    /** Shows another sheet, from 0. */
    public void show(int wanted) {
        sheet = Math.max(0, wanted);
        draw();
    }

    /** Draws for a box of pixels on the screen. */
    public void fit(int pixelsAcross, int pixelsDown) {
        if (pixelsAcross != width || pixelsDown != height) {
            width = Math.max(64, pixelsAcross);
            height = Math.max(64, pixelsDown);
            draw();
        }
    }

    /** Draws the preview in the background. */
    public void draw() {
        drawing.cancel();
        request().ifPresent(request -> {
            int wanted = sheet;
            int across = width;
            int down = height;
            drawing = executor.start(
                    "Drawing the preview",
                    progress -> maker.preview(request, wanted, across, down),
                    this::shown,
                    this::fail);
        });
    }

    /** Lets go of a preview that is still being drawn. */
    public void close() {
        drawing.cancel();
    }

    /** Asks for a file and saves; {@code done} gets the files of the sheets. */
    public void save(Consumer<List<Path>> done) {
        Optional<PictureRequest> request = request();
        if (saving.get() || request.isEmpty()) {
            return;
        }
        dialogs.choosePicture(suggestedName()).map(PictureViewModel::withEnding).ifPresent(file -> {
            saving.set(true);
            problem.set(Optional.empty());
            executor.start(
                    "Saving " + file.getFileName(),
                    progress -> maker.save(file, request.get()),
                    files -> {
                        saving.set(false);
                        done.accept(files);
                    },
                    failure -> {
                        saving.set(false);
                        fail(failure);
                    });
        });
    }

    /** The name that is offered for the file. */
    String suggestedName() {
        PictureDraft now = draft.get();
        String title = now.title().isBlank() ? source.title() : now.title();
        return FileNames.suggestion(title, now.size(), Optional.of(now.asOf().orElseGet(LocalDate::now)));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? file : file.resolveSibling(name + ".png");
    }

    private Optional<PictureRequest> request() {
        try {
            return Optional.of(source.request(draft.get()));
        } catch (IllegalArgumentException tooLong) {
            problem.set(Optional.of("The picture cannot be made: " + tooLong.getMessage() + "."));
            return Optional.empty();
        }
    }

    private void shown(PicturePreview drawn) {
        sheet = drawn.sheet();
        preview.set(Optional.of(drawn));
    }

    private void fail(Exception failure) {
        boolean plain = failure instanceof PictureWriteException
                || failure instanceof PictureProblem
                || failure instanceof java.io.IOException;
        problem.set(Optional.of(
                plain ? String.valueOf(failure.getMessage()) : "Something unexpected went wrong (" + failure + ")."));
    }
}
