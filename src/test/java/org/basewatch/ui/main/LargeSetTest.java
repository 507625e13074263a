package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.ReadWatcher;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.task.HandExecutor;
import org.basewatch.ui.task.TaskProgress;
import org.junit.jupiter.api.Test;

/** What the window shows of a large set while it is being read, step by step. */
class LargeSetTest {
    private static final Path FILE = Path.of("big.json");

    private final Workspace workspace = SmallSet.workspace();
    private final Catalogue before = workspace.catalogue();
    private final HandExecutor executor = new HandExecutor();
    private final Catalogue first = SampleSets.large(50, 3);
    private final Catalogue all = SampleSets.large(200, 3);
    private final StepReader reader = new StepReader(all);
    private final MainViewModel model = new MainViewModel(workspace, reader, executor, new HandDialogs());

    @Test
    void firstReportsAreShownAndTheOthersFollow() {
        begin();
        assertThat(workspace.catalogue()).isSameAs(first);
        assertThat(workspace.partProperty().get()).isTrue();
        assertThat(model.dataName()).isEqualTo("big.json");

        executor.deliverNext();
        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(workspace.partProperty().get()).isFalse();
    }

    @Test
    void filterSelectionAndUndoGoOn() {
        begin();
        FilterCriteria chosen = workspace.criteria().withKind(ReportKind.OPINION, false);
        workspace.filterBy(chosen);
        Selection selected = Selection.of(first.places().get(2).id());
        workspace.select(selected);

        executor.deliverNext();

        assertThat(workspace.criteria()).isEqualTo(chosen);
        assertThat(workspace.selection()).isEqualTo(selected);
        assertThat(workspace.result().visible().count())
                .isGreaterThan(first.size())
                .isLessThan(all.size());
        workspace.undo();
        assertThat(workspace.result().visible().count()).isEqualTo(all.size());
    }

    @Test
    void whoeverTurnsToAnotherFileHasBackWhatWasOpenUntilThatIsRead() {
        FilterCriteria chosen = workspace.criteria().withKind(ReportKind.OPINION, false);
        workspace.filterBy(chosen);
        String name = model.dataName();
        begin();
        ReadWatcher late = reader.watcher();
        workspace.filterBy(workspace.criteria().withKind(ReportKind.IMAGERY, false));

        model.open(Path.of("other.json"));

        assertThat(workspace.catalogue()).isSameAs(before);
        assertThat(workspace.partProperty().get()).isFalse();
        assertThat(workspace.criteria()).isEqualTo(chosen);
        assertThat(model.dataName()).isEqualTo(name);
        late.soFar(all);
        executor.deliverNext();
        assertThat(workspace.catalogue()).isSameAs(before);
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(workspace.canUndoProperty().get()).isFalse();
    }

    @Test
    void aFileThatBreaksOffBringsBackWhatWasOpenAndSaysWhy() {
        reader.failWith(new UnreadableFileException("\"big.json\" ends too early."));
        begin();
        executor.deliverNext();

        assertThat(workspace.catalogue()).isSameAs(before);
        assertThat(model.noticeProperty().get().map(Notice::sentence)).contains("\"big.json\" ends too early.");
    }

    @Test
    void aReadingThatBeganBeforeTheWindowGoesOn() {
        boolean[] isOther = {false};
        model.goOn(FILE, first, watcher -> new CatalogueReadResult(all, List.of()), () -> isOther[0] = true);
        assertThat(workspace.catalogue()).isSameAs(first);
        assertThat(workspace.partProperty().get()).isTrue();

        executor.finishNext();
        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(workspace.partProperty().get()).isFalse();
        assertThat(isOther[0]).isFalse();
    }

    @Test
    void readAgainWhileItIsBeingReadItGoesOnUnderItsOwnName() {
        begin();
        FilterCriteria chosen = workspace.criteria().withKind(ReportKind.OPINION, false);
        workspace.filterBy(chosen);

        model.readAgain();

        assertThat(workspace.catalogue()).isSameAs(first);
        assertThat(executor.underWay()).isZero();
        assertThat(model.dataName()).isEqualTo("big.json");
        assertThat(sentence()).contains("big.json is still being read. Once all of it is there, F5 reads it again.");

        executor.deliverNext();
        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(workspace.criteria()).isEqualTo(chosen);
        assertThat(model.dataName()).isEqualTo("big.json");
        assertThat(sentence()).as("all of it is there").isEmpty();

        model.readAgain();
        executor.finishNext();
        assertThat(model.dataName()).isEqualTo("big.json");
        assertThat(sentence()).isEmpty();
    }

    @Test
    void thatItIsBeingReadIsNotSaidOfASetThatIsGone() {
        begin();
        model.readAgain();

        model.open(Path.of("other.json"));

        assertThat(workspace.catalogue()).isSameAs(before);
        assertThat(sentence()).isEmpty();
    }

    @Test
    void allThatOnlyWaitsForItsMapIsReadAgainAtOnce() {
        WaitingScreen screen = new WaitingScreen();
        model.showPartsOn(screen);
        begin();
        executor.deliverNext();

        model.readAgain();

        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(executor.underWay()).isEqualTo(1);
        assertThat(sentence()).isEmpty();
    }

    @Test
    void twoFilesThatAreNotReadToTheirEndBringBackWhatWasOpenWithItsName() {
        String name = model.dataName();
        begin();
        breakOff(Path.of("other.json"));

        assertThat(workspace.catalogue()).isSameAs(before);
        assertThat(model.dataName()).isEqualTo(name);
    }

    @Test
    void atTheStartTheBundledSetComesOnlyWhereNothingElseIsShown() {
        int[] asked = {0};
        CatalogueReadResult bundled = new CatalogueReadResult(SampleSets.large(9, 3), List.of());
        model.goOn(FILE, first, watcher -> new CatalogueReadResult(all, List.of()), () -> asked[0]++);
        model.open(Path.of("other.json"));
        assertThat(asked[0]).isEqualTo(1);
        assertThat(model.dataName()).isNotEqualTo("big.json");
        executor.finishNext();

        executor.doNext();
        reader.watcher().soFar(first);
        model.showInstead(bundled);
        assertThat(workspace.catalogue()).as("a part of the other file").isSameAs(first);
        assertThat(model.dataName()).isEqualTo("other.json");

        executor.deliverNext();
        model.showInstead(bundled);
        assertThat(workspace.catalogue()).as("the other file").isSameAs(all);
        assertThat(model.dataName()).isEqualTo("other.json");
    }

    @Test
    void atTheStartTheBundledSetComesAfterEachFileThatBreaksOff() {
        int[] asked = {0};
        CatalogueReadResult bundled = new CatalogueReadResult(SampleSets.large(9, 3), List.of());
        model.goOn(FILE, first, watcher -> new CatalogueReadResult(all, List.of()), () -> asked[0]++);
        executor.doNext();
        breakOff(Path.of("other.json"));
        assertThat(asked[0]).isEqualTo(2);

        model.showInstead(bundled);
        assertThat(workspace.catalogue()).isSameAs(bundled.catalogue());
        assertThat(model.dataName()).isEqualTo("syria-2024.json");

        begin();
        model.readAgain();
        executor.deliverNext();
        assertThat(asked[0]).as("there is a set to come back to").isEqualTo(2);
    }

    @Test
    void progressIsSaidInWords() {
        assertThat(OpeningWatcher.words(240_000, 0.374)).isEqualTo("240,000 reports so far, 37 %");
        assertThat(OpeningWatcher.words(1, -1)).isEqualTo("1 report so far");
    }

    @Test
    void onceReportsAreShownNoOtherCountStandsBesideTheirs() {
        List<String> said = new ArrayList<>();
        TaskProgress progress = new TaskProgress() {
            @Override
            public void report(double share) {
                // the words are looked at
            }

            @Override
            public void say(String words) {
                said.add(words);
            }

            @Override
            public void show(Runnable part) {
                part.run();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        SetOpening opening = new SetOpening(workspace, InOneGo.atOnce(), () -> {}, () -> {});
        OpeningWatcher watcher = new OpeningWatcher(progress, opening::part, 0);
        watcher.read(40, 0.2);
        watcher.soFar(first);
        watcher.read(120, 0.6);

        assertThat(said).containsExactly("40 reports so far, 20 %", "", "60 %");
    }

    @Test
    void whatWaitsForItsMapIsShownBeforeAnotherFileIsOpened() {
        WaitingScreen screen = new WaitingScreen();
        model.showPartsOn(screen);
        begin();
        executor.deliverNext();
        assertThat(workspace.catalogue()).isSameAs(first);

        model.open(Path.of("other.json"));

        assertThat(workspace.catalogue()).isSameAs(all);
        assertThat(workspace.partProperty().get()).isFalse();
    }

    /** Opens a file while another is being read, and has it end after its first reports. */
    private void breakOff(Path file) {
        model.open(file);
        reader.failWith(new UnreadableFileException("It ends too early."));
        executor.doNext();
        reader.watcher().soFar(first);
        assertThat(model.dataName()).isEqualTo(String.valueOf(file));
        executor.deliverNext();
        executor.deliverNext();
    }

    private Optional<String> sentence() {
        return model.noticeProperty().get().map(Notice::sentence);
    }

    /** Has the file read up to its first reports. */
    private void begin() {
        model.open(FILE);
        executor.doNext();
        reader.watcher().soFar(first);
    }

    private static final class WaitingScreen implements InOneGo {
        private Runnable waiting = () -> {};

        @Override
        public void show(Catalogue longer, Runnable show) {
            waiting = show;
        }

        @Override
        public void finish() {
            waiting.run();
        }
    }

    /** Lets the test call the watcher; its answer is there at once and delivered by the executor when the test says so. */
    private static final class StepReader implements CatalogueReader {
        private final Catalogue answer;
        private Optional<ReadWatcher> watcher = Optional.empty();
        private Optional<UnreadableFileException> failure = Optional.empty();

        StepReader(Catalogue answer) {
            this.answer = answer;
        }

        ReadWatcher watcher() {
            return watcher.orElseThrow();
        }

        void failWith(UnreadableFileException problem) {
            failure = Optional.of(problem);
        }

        @Override
        public CatalogueReadResult read(Path file, ReadWatcher told) throws UnreadableFileException {
            watcher = Optional.of(told);
            if (failure.isPresent()) {
                throw failure.get();
            }
            return new CatalogueReadResult(answer, List.of());
        }

        @Override
        public CatalogueReadResult read(InputStream stream, String name) {
            return new CatalogueReadResult(answer, List.of());
        }
    }
}
