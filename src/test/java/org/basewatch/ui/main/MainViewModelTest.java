package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.map.Rest;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final HandDialogs dialogs = new HandDialogs();
    private final MainViewModel model = new MainViewModel(workspace, new JsonCatalogueReader(), executor, dialogs);

    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsOpenWhenAFileCannotBeReadAndSaysWhichOne() throws IOException {
        Catalogue open = workspace.catalogue();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"reports\": [");
        model.open(broken);
        executor.finishNext();
        assertThat(workspace.catalogue()).isSameAs(open);
        assertThat(notice().sentence()).contains("broken.json");
        assertThat(notice().details()).isEmpty();
    }

    @Test
    void opensTheBundledSetFromAFileWithoutAWord() {
        model.fail(new IllegalStateException("old news"));
        model.open(Path.of("resources/reports/syria-2024.json"));
        executor.finishNext();
        assertThat(workspace.catalogue().size()).isGreaterThan(40);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void saysHowManyRecordsWereLeftOutAndShowsThemOnDemand() throws IOException {
        String good = Files.readString(Path.of("resources/reports/syria-2024.json"));
        Path file = Files.writeString(
                folder.resolve("spoilt.json"), good.replaceFirst("\"lon\": 35.949", "\"lon\": 935.949"));
        model.open(file);
        executor.finishNext();
        assertThat(workspace.catalogue().size()).isPositive();
        assertThat(notice().sentence()).startsWith("spoilt.json: ").contains("left out");
        model.showNoticeDetails();
        assertThat(dialogs.texts())
                .singleElement()
                .asString()
                .contains("spoilt.json")
                .contains("935.949");
        model.dismissNotice();
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void forgetsTheFileBeforeWhenAnotherIsChosen() throws IOException {
        Path first = Files.writeString(folder.resolve("first.json"), "no JSON");
        Path second = Files.writeString(folder.resolve("second.json"), "no JSON either");
        model.open(first);
        model.open(second);
        executor.finishNext();
        assertThat(model.noticeProperty().get()).isEmpty();
        executor.finishNext();
        assertThat(notice().sentence()).contains("second.json");
    }

    @Test
    void switchesTheLookToAndFro() {
        model.switchTheme();
        assertThat(workspace.themeProperty().get()).isEqualTo(MapTheme.DARK);
        model.switchTheme();
        assertThat(workspace.themeProperty().get()).isEqualTo(MapTheme.LIGHT);
    }

    @Test
    void whatNobodyForesawComesWithItsPlaceInTheProgram() {
        MainViewModel logging = new MainViewModel(
                workspace,
                new JsonCatalogueReader(),
                executor,
                dialogs,
                Rest.none(),
                Optional.of(folder.resolve("basewatch-0.log")));
        logging.fail(new CompletionException(new ExecutionException(new IllegalStateException("no ink"))));
        Notice told = logging.noticeProperty().get().orElseThrow();
        assertThat(told.sentence())
                .isEqualTo(
                        "Something unexpected went wrong (java.lang.IllegalStateException: no ink). What was open is unchanged.");
        assertThat(told.details().orElseThrow())
                .contains("basewatch-0.log", "IllegalStateException: no ink", "MainViewModelTest.whatNobodyForesaw");
    }

    @Test
    void saysWhatToDoWhereThereIsNotEnoughMemory() {
        model.fail(new ExecutionException(new OutOfMemoryError("Java heap space")));
        assertThat(notice().sentence()).contains("not enough memory", "-Xmx4g").doesNotContain("Error");
    }

    @Test
    void aFileThatCannotBeReadIsToldInItsOwnWords() {
        model.fail(new CompletionException(
                new UnreadableFileException("\"a.json\" is empty.", new IOException("0 bytes"))));
        assertThat(notice()).isEqualTo(Notice.of("\"a.json\" is empty."));
    }

    private Notice notice() {
        return model.noticeProperty().get().orElseThrow();
    }

    @Test
    void whatIsToldTooLeavesWhatIsToldAlready() {
        model.tell(new Notice("The settings are gone.", Optional.of("details")));
        model.tellToo("A letter is left out.");
        model.tellToo("A letter is left out.");
        assertThat(model.noticeProperty().get())
                .contains(new Notice("The settings are gone. A letter is left out.", Optional.of("details")));
        model.dismissNotice();
        model.tellToo("A letter is left out.");
        assertThat(model.noticeProperty().get()).contains(Notice.of("A letter is left out."));
    }
}
