package org.basewatch.ui.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/** What the window as a whole does: open a report set, say what went wrong, switch the look. JavaFX application thread. */
public final class MainViewModel {
    private final Workspace workspace;
    private final CatalogueReader reader;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private RunningTask opening = () -> {};
    private String dataName = "syria-2024.json";
    private long unreadable;

    /** A window over a workspace. */
    public MainViewModel(Workspace workspace, CatalogueReader reader, TaskExecutor executor, Dialogs dialogs) {
        this.workspace = workspace;
        this.reader = reader;
        this.executor = executor;
        this.dialogs = dialogs;
    }

    /** The last thing to know; empty once it was dismissed. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Asks for a report set and opens it. */
    public void chooseAndOpen() {
        dialogs.chooseReportSet().ifPresent(this::open);
    }

    /** Opens a report set in the background; what was open stays open until it is read, and if it cannot be read. */
    public void open(Path file) {
        opening.cancel();
        opening = executor.start(
                "Opening " + Optional.ofNullable(file.getFileName()).orElse(file),
                progress -> reader.read(file),
                read -> {
                    dismissNotice();
                    dataName = String.valueOf(file.getFileName());
                    show(read);
                },
                this::fail);
    }

    /** Shows a report set that was read, and says what of it was left out. */
    public void show(CatalogueReadResult read) {
        workspace.open(read.catalogue());
        unreadable = read.leftOut();
        summary(read).ifPresent(this::tell);
    }

    /** The name of the open report set's file, without its folders. */
    public String dataName() {
        return dataName;
    }

    /** How many records of the open report set were left out because they are broken. */
    public long unreadable() {
        return unreadable;
    }

    /** Says what went wrong; nothing else changes. */
    public void fail(Exception problem) {
        Optional<String> known =
                Optional.of(problem).filter(MainViewModel::speaksPlainly).map(Throwable::getMessage);
        tell(Notice.of(known.orElseGet(() -> unexpected(problem))));
    }

    /** Tells something. */
    public void tell(Notice news) {
        notice.set(Optional.of(news));
    }

    /** Takes the notice away. */
    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    /** Shows what is behind the notice. */
    public void showNoticeDetails() {
        notice.get().ifPresent(news -> news.details().ifPresent(text -> dialogs.showText(news.sentence(), text)));
    }

    /** Changes between the light and the dark look. */
    public void switchTheme() {
        boolean light = workspace.themeProperty().get() == MapTheme.LIGHT;
        workspace.themeProperty().set(light ? MapTheme.DARK : MapTheme.LIGHT);
    }

    /** Takes the last change of filter or view back. */
    public void undo() {
        workspace.undo();
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        workspace.redo();
    }

    /** Whether the message is a sentence for the user rather than a word for a log. */
    private static boolean speaksPlainly(Exception problem) {
        return problem instanceof UnreadableFileException
                || problem instanceof IOException
                        && String.valueOf(problem.getMessage()).endsWith(".");
    }

    private static Optional<Notice> summary(CatalogueReadResult read) {
        return ProblemWords.headline(read)
                .map(sentence -> new Notice(sentence, Optional.of(ProblemWords.details(read.problems()))));
    }

    private static String unexpected(Exception problem) {
        return "Something unexpected went wrong (" + problem + "). What was open is unchanged.";
    }
}
