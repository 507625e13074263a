package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.map.HandRest;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program changes while it is open. */
class ChangedFileTest {
    private static final Path BUNDLED = Path.of("resources/reports/syria-2024.json");
    private static final Selection CHOSEN =
            Selection.of(new PlaceId("khmeimim")).withReport(Optional.of(new ReportId("r05")));

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final HandRest rest = new HandRest();
    private final MainViewModel model = new MainViewModel(
            workspace, new JsonCatalogueReader(), executor, new HandDialogs(), rest, Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private String text = "";

    @BeforeEach
    void open() throws IOException {
        text = Files.readString(BUNDLED);
        file = Files.writeString(folder.resolve("set.json"), text);
        model.open(file);
        executor.finishNext();
    }

    @Test
    void nothingIsSaidOfAFileThatIsAsItWasRead() {
        model.lookAtFile();
        executor.finishNext();
        rest.isOver();

        assertThat(executor.underWay()).isZero();
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void aChangeIsSaidOnceWhenTheFileRests() throws IOException {
        write(text + "\n");
        model.lookAtFile();
        executor.finishNext();
        assertThat(model.noticeProperty().get()).as("it may still be written").isEmpty();
        write(text + "\n\n");
        rest.isOver();
        executor.finishNext();
        assertThat(model.noticeProperty().get()).as("it was").isEmpty();

        rest.isOver();
        executor.finishNext();
        Notice notice = model.noticeProperty().get().orElseThrow();
        assertThat(notice.sentence()).isEqualTo("set.json was changed since it was read; what is shown is as it was.");
        assertThat(notice.deed().map(Notice.Deed::words)).contains("Read again");

        model.dismissNotice();
        look();
        assertThat(model.noticeProperty().get()).as("who took it away knows").isEmpty();
    }

    @Test
    void readAgainItKeepsFilterSelectionAndUndoAsFarAsTheyAreThere() throws IOException {
        FilterCriteria chosen = workspace.criteria().withKind(ReportKind.OPINION, false);
        workspace.filterBy(chosen);
        workspace.select(CHOSEN);
        Catalogue before = workspace.catalogue();
        write(text.replace("\"id\": \"r05\"", "\"id\": \"r05-new\""));
        look();

        model.noticeProperty().get().orElseThrow().deed().orElseThrow().action().run();
        assertThat(workspace.catalogue()).as("until it was read").isSameAs(before);
        executor.finishNext();

        assertThat(workspace.catalogue().row(new ReportId("r05-new"))).isPresent();
        assertThat(workspace.criteria()).isEqualTo(chosen);
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("khmeimim")));
        assertThat(workspace.result().visible().count())
                .isLessThan(workspace.catalogue().size());
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        look();
        assertThat(model.noticeProperty().get().flatMap(Notice::deed))
                .as("this is what was read")
                .isEmpty();
    }

    @Test
    void ifItCannotBeReadAgainWhatIsOpenStays() throws IOException {
        workspace.select(CHOSEN);
        Catalogue before = workspace.catalogue();
        write("no set");
        model.readAgain();
        executor.finishNext();

        assertThat(workspace.catalogue()).isSameAs(before);
        assertThat(workspace.selection()).isEqualTo(CHOSEN);
        assertThat(model.dataName()).isEqualTo("set.json");
        assertThat(model.noticeProperty().get().orElseThrow().sentence()).contains("is not JSON");
    }

    @Test
    void aFileThatIsAwayIsNoNews() throws IOException {
        Files.delete(file);
        look();

        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void theBundledReportsHaveNoFile() throws Exception {
        model.showBundled(new JsonCatalogueReader().read(BUNDLED));
        model.lookAtFile();
        assertThat(executor.underWay()).isZero();
        model.readAgain();
        assertThat(executor.underWay()).isZero();
        assertThat(model.noticeProperty().get().orElseThrow().sentence()).contains("no file to read again");
    }

    private void look() {
        model.lookAtFile();
        for (int i = 0; i < 2; i++) {
            if (executor.underWay() > 0) {
                executor.finishNext();
            }
            rest.isOver();
        }
        if (executor.underWay() > 0) {
            executor.finishNext();
        }
    }

    private void write(String other) throws IOException {
        Files.writeString(file, other);
    }
}
