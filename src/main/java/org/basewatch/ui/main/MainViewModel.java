package org.basewatch.ui.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.Catalogue;
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
    private static final String BUNDLED = "syria-2024.json";

    private final Workspace workspace;
    private final CatalogueReader reader;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private InOneGo screen = InOneGo.atOnce();
    private RunningTask opening = () -> {};
    private String dataName = BUNDLED;
    private long unreadable;

    /** A window over a workspace. */
    public MainViewModel(Workspace workspace, CatalogueReader reader, TaskExecutor executor, Dialogs dialogs) {
        this.workspace = workspace;
        this.reader = reader;
        this.executor = executor;
        this.dialogs = dialogs;
    }

    /** Shows parts of large sets in one go with something else, such as the map. */
    public void showPartsOn(InOneGo all) {
        screen = all;
    }

    /** The last thing to know; empty once it was dismissed. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Asks for a report set and opens it. */
    public void chooseAndOpen() {
        dialogs.chooseReportSet().ifPresent(this::open);
    }

    /** Opens a report set in the background; what was open stays open until something of it can be
     * shown, and is open again if it cannot be read to its end or is cancelled. */
    public void open(Path file) {
        String before = dataName;
        long lost = unreadable;
        screen.finish();
        SetOpening shown = new SetOpening(workspace, screen, () -> beginWith(file), () -> {
            dataName = before;
            unreadable = lost;
        });
        follow(file, watcher -> reader.read(file, watcher), shown);
    }

    /**
     * Goes on with a reading that was begun before the window was there.
     *
     * @param first the reports that can be shown at once
     * @param otherwise runs if the set cannot be read to its end, or nobody wants it to be
     */
    public void goOn(Path file, Catalogue first, SetReading reading, Runnable otherwise) {
        SetOpening shown = new SetOpening(workspace, screen, () -> beginWith(file), otherwise);
        shown.part(first);
        follow(file, reading, shown);
    }

    private void follow(Path file, SetReading reading, SetOpening shown) {
        opening.cancel();
        opening = executor.start(
                "Reading " + Optional.ofNullable(file.getFileName()).orElse(file),
                progress -> reading.read(new OpeningWatcher(progress, shown)),
                read -> shown.whole(read.catalogue(), () -> {
                    unreadable = read.leftOut();
                    summary(read).ifPresent(this::tell);
                }),
                problem -> {
                    shown.back();
                    fail(problem);
                },
                shown::back);
    }

    private void beginWith(Path file) {
        dismissNotice();
        dataName = String.valueOf(file.getFileName());
        unreadable = 0;
    }

    /** Shows the report set of a file that was read, and says what of it was left out. */
    public void show(CatalogueReadResult read, Path file) {
        dataName = String.valueOf(file.getFileName());
        show(read);
    }

    /** Shows the bundled report set, as at first. */
    public void showBundled(CatalogueReadResult read) {
        dataName = BUNDLED;
        show(read);
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

    /** Tells something beside what is told already, which has perhaps not been read yet. */
    public void tellToo(String sentence) {
        Optional<Notice> told = notice.get();
        if (told.filter(news -> news.sentence().contains(sentence)).isEmpty()) {
            tell(told.map(news -> new Notice(news.sentence() + " " + sentence, news.details()))
                    .orElseGet(() -> Notice.of(sentence)));
        }
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
