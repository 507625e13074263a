package org.basewatch.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.disk.FileStamp;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.map.Rest;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/** What the window as a whole does: open a report set, say what went wrong, switch the look. JavaFX application thread. */
public final class MainViewModel {
    private final Workspace workspace;
    private final CatalogueReader reader;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final ProblemNotice problems;
    private final NoticeBoard board = new NoticeBoard();
    private InOneGo screen = InOneGo.atOnce();
    private RunningTask opening = () -> {};
    private final ChangedFile changed;
    private OpenedSet open = OpenedSet.BUNDLED;
    /** What the workspace keeps while a part of another set is shown. */
    private OpenedSet before = open;
    /** As long as no set was read whole there is nothing to come back to: this opens something instead. */
    private Optional<Runnable> instead = Optional.empty();

    /** A window over a workspace, in which a changed file is never taken to be still written. */
    public MainViewModel(Workspace workspace, CatalogueReader reader, TaskExecutor executor, Dialogs dialogs) {
        this(workspace, reader, executor, dialogs, Rest.none(), Optional.empty());
    }

    /**
     * A window over a workspace.
     *
     * @param written so long a changed file must rest before it is spoken of
     * @param log where what goes wrong is kept, if it is
     */
    public MainViewModel(
            Workspace workspace,
            CatalogueReader reader,
            TaskExecutor executor,
            Dialogs dialogs,
            Rest written,
            Optional<Path> log) {
        this.problems = new ProblemNotice(log);
        this.changed = new ChangedFile(() -> open, executor, written, this::tellChanged);
        this.workspace = workspace;
        this.reader = reader;
        this.executor = executor;
        this.dialogs = dialogs;
    }

    /** Shows parts of large sets in one go with something else, such as the map. */
    public void showPartsOn(InOneGo all) {
        screen = all;
    }

    /** The last thing to know; empty once it was dismissed or has gone by itself. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return board.noticeProperty();
    }

    /** Asks for a report set and opens it. */
    public void chooseAndOpen() {
        dialogs.chooseReportSet().ifPresent(this::open);
    }

    /** Opens a report set in the background; what was open stays open until something of it can be
     * shown, and is open again if it cannot be read to its end or is cancelled. */
    public void open(Path file) {
        screen.finish();
        follow(file, new FileReading(reader, file), opening(file));
    }

    /**
     * Goes on with a reading that was begun before the window was there.
     *
     * @param first the reports that can be shown at once
     * @param otherwise runs if the set cannot be read to its end, or nobody wants it to be, and again if the same is true of what is
     *     opened instead; what it reads belongs into {@link #showInstead}
     */
    public void goOn(Path file, Catalogue first, SetReading reading, Runnable otherwise) {
        instead = Optional.of(otherwise);
        SetOpening shown = opening(file);
        shown.part(first);
        follow(file, reading, shown);
    }

    private SetOpening opening(Path file) {
        return new SetOpening(workspace, screen, () -> beginWith(file), this::goBack);
    }

    private void follow(Path file, SetReading reading, SetOpening shown) {
        opening.cancel();
        opening = executor.start(
                "Reading " + Optional.ofNullable(file.getFileName()).orElse(file),
                progress -> reading.read(new OpeningWatcher(progress, shown::part)),
                read -> shown.whole(read.catalogue(), () -> take(OpenedSet.begun(file), read, reading.stamp())),
                problem -> {
                    shown.back();
                    fail(problem);
                },
                shown::back);
    }

    private void beginWith(Path file) {
        dismissNotice();
        before = open;
        open = OpenedSet.begun(file);
    }

    private void goBack() {
        board.dismiss(stillRead(open));
        open = before;
        instead.ifPresent(Runnable::run);
    }

    private void take(OpenedSet set, CatalogueReadResult read, Optional<FileStamp> stamp) {
        board.dismiss(stillRead(set));
        instead = Optional.empty();
        open = set.read(stamp, read.leftOut());
        summary(read).ifPresent(this::tell);
    }

    private static Notice stillRead(OpenedSet set) {
        return Notice.of(set.name() + " is still being read. Once all of it is there, F5 reads it again.");
    }

    /**
     * Reads the open file again; what is open stays until all of it was read, and filter, selection and view stay after it. While
     * only a part of it is there, the reading under way goes on: to begin anew would take away what is shown.
     */
    public void readAgain() {
        screen.finish();
        if (workspace.partProperty().get()) {
            tell(stillRead(open));
            return;
        }
        if (open.file().isEmpty()) {
            tell(Notice.of("The bundled reports are a part of Basewatch: there is no file to read again."));
            return;
        }
        OpenedSet set = open;
        SetReading reading = new FileReading(reader, set.file().get());
        opening.cancel();
        opening = executor.start(
                "Reading " + set.name() + " again",
                progress -> reading.read(new OpeningWatcher(progress, part -> {})),
                read -> {
                    dismissNotice();
                    workspace.openAgain(read.catalogue());
                    take(set, read, reading.stamp());
                },
                this::fail);
    }

    /** Somebody has come back to the window: if the open file was changed meanwhile, it is said. */
    public void lookAtFile() {
        changed.look();
    }

    private void tellChanged() {
        tell(new Notice(
                open.name() + " was changed since it was read; what is shown is as it was.",
                Optional.empty(),
                Optional.of(new Notice.Deed(
                        "Read again",
                        "Read the file again; view, filter and selection stay (F5 or Ctrl+R)",
                        this::readAgain))));
    }

    /** Shows the report set of a file that was read, and says what of it was left out. */
    public void show(CatalogueReadResult read, Path file, Optional<FileStamp> stamp) {
        workspace.open(read.catalogue());
        take(OpenedSet.begun(file), read, stamp);
    }

    /** Shows the bundled report set. */
    public void showBundled(CatalogueReadResult read) {
        workspace.open(read.catalogue());
        take(OpenedSet.BUNDLED, read, Optional.empty());
    }

    /** Shows the bundled report set after a reading that did not come to its end, unless another set is shown by now. */
    public void showInstead(CatalogueReadResult read) {
        if (instead.isPresent() && !workspace.partProperty().get()) {
            showBundled(read);
        }
    }

    /** The name of the open report set's file, without its folders. */
    public String dataName() {
        return open.name();
    }

    /** How many records of the open report set were left out because they are broken. */
    public long unreadable() {
        return open.unreadable();
    }

    /** Says what went wrong; nothing else changes. */
    public void fail(Throwable problem) {
        tell(problems.of(problem));
    }

    /** Tells something. */
    public void tell(Notice news) {
        board.tell(news);
    }

    /** Tells something beside what is told already, which has perhaps not been read yet. */
    public void tellToo(String sentence) {
        board.tellToo(sentence);
    }

    /** Takes the notice away; false if there was none. */
    public boolean dismissNotice() {
        return board.dismiss();
    }

    /** Lets plain news of a success go by itself after a rest. */
    public void letNewsPassAfter(Rest readable) {
        board.letPassAfter(readable);
    }

    /** Says whether somebody is at the notice, with the pointer or the keys: then it does not go by itself. */
    public void holdNotice(boolean isSomebodyThere) {
        board.hold(isSomebodyThere);
    }

    /** Shows what is behind the notice. */
    public void showNoticeDetails() {
        noticeProperty()
                .get()
                .ifPresent(news -> news.details().ifPresent(text -> dialogs.showText(news.sentence(), text)));
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

    private static Optional<Notice> summary(CatalogueReadResult read) {
        return ProblemWords.headline(read)
                .map(sentence -> new Notice(sentence, Optional.of(ProblemWords.details(read.problems()))));
    }
}
