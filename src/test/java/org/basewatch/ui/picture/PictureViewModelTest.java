package org.basewatch.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.MapKit;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureSize;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.model.Reliability;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.task.HandExecutor;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureViewModelTest {
    @TempDir
    Path folder;

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final HandDialogs dialogs = new HandDialogs();
    private final PictureViewModel model = model();

    @Test
    void thePreviewIsTheSheetThatWillBeSaved() {
        model.fit(320, 300);
        executor.finishNext();
        PicturePreview preview = model.previewProperty().get().orElseThrow();
        assertThat(preview.pixels().width()).isEqualTo(320);
        assertThat(preview.pixels().height()).isEqualTo(180);
        assertThat(preview.pixels().argb()).hasSize(320 * 180);
        assertThat(preview.sheet()).isZero();
    }

    @Test
    void anOvertakenPreviewIsDropped() {
        model.fit(200, 200);
        model.change(PictureDraft.standard().withSize(PictureSize.custom(700, 700)));
        assertThat(executor.underWay()).isEqualTo(2);
        executor.doNext();
        executor.doNext();
        executor.deliverNext();
        assertThat(model.previewProperty().get()).isEmpty();
        executor.deliverNext();
        assertThat(model.previewProperty().get().orElseThrow().pixels().height())
                .isEqualTo(200);
    }

    @Test
    void savingWritesTheFileUnderTheNameChosenWithItsEnding() {
        dialogs.savingTo(folder.resolve("map"));
        List<Path> saved = new ArrayList<>();
        model.save(saved::addAll);
        assertThat(model.savingProperty().get()).isTrue();
        executor.finishNext();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(saved.get(0)).isEqualTo(folder.resolve("map.png")).exists();
        assertThat(dialogs.suggestions().get(0))
                .startsWith("SYR_small-set_1920x1080_")
                .endsWith(".png");
    }

    @Test
    void aFailureIsOneSentenceAndLeavesNoFile() {
        dialogs.savingTo(folder.resolve("none").resolve("map.png"));
        model.save(files -> {});
        executor.finishNext();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.problemProperty().get().orElseThrow()).contains("folder does not exist");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }

    @Test
    void notChoosingAFileSavesNothing() {
        model.save(files -> {});
        assertThat(executor.underWay()).isZero();
    }

    @Test
    void aTextThatIsTooLongIsSaidAndNothingIsDrawn() {
        PictureDraft draft = new PictureDraft(
                PictureSize.HD,
                "",
                "",
                "m".repeat(130),
                Optional.empty(),
                Optional.empty(),
                MapTheme.LIGHT,
                LabelLanguage.BOTH,
                false,
                false);
        model.change(draft);
        assertThat(executor.underWay()).isZero();
        assertThat(model.problemProperty().get().orElseThrow()).contains("marking has 130 characters");
    }

    @Test
    void lettersThatTheFileCarriesAreSaidOnlyWhileTheyAreInForce() {
        assertThat(model.carried()).isEmpty();
        OwnLetters letters = OwnLetters.none()
                .with(workspace.catalogue().sources().get(0), Reliability.D, "copies", LocalDate.EPOCH);
        workspace.useLetters(new LetterChoice(letters, false));
        assertThat(model.carried()).isEmpty();
        workspace.useLetters(new LetterChoice(letters, true));
        assertThat(model.carried())
                .hasValue(
                        "The file carries the letters chosen by you for 1 source, with reasons and dates: whoever gets it"
                                + " can read them.");
    }

    @Test
    void namesAndCandidatesBeginLikeTheMapAndCanBeChosenForThePictureAlone() {
        workspace.labelsProperty().set(LabelLanguage.ARABIC);
        workspace.furnitureProperty().set(workspace.furnitureProperty().get().withCandidates(true));
        PictureDraft like = source().likeTheMap(PictureDraft.standard());
        assertThat(like.labels()).isEqualTo(LabelLanguage.ARABIC);
        assertThat(like.candidates()).isTrue();

        PictureRequest other = source().request(like.withMap(LabelLanguage.ENGLISH, false));
        assertThat(other.options().labels()).isEqualTo(LabelLanguage.ENGLISH);
        assertThat(other.options().furniture().candidates()).isFalse();
        assertThat(workspace.labelsProperty().get()).isEqualTo(LabelLanguage.ARABIC);
        assertThat(workspace.furnitureProperty().get().candidates()).isTrue();
    }

    @Test
    void anAsOfDayLeavesLaterReportsOutOfThePictureAndNotOfTheWindow() {
        int shown = workspace.result().visible().count();
        PictureSource source = source();
        PictureDraft draft = PictureDraft.standard().withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));
        assertThat(source.request(draft).content().result().visible().count()).isLessThan(shown);
        assertThat(workspace.result().visible().count()).isEqualTo(shown);
    }

    private PictureViewModel model() {
        var maker = new PictureMaker(MapKit::bundled, (request, view) -> "{}");
        return new PictureViewModel(source(), maker, executor, dialogs, PictureDraft.standard());
    }

    private PictureSource source() {
        return new PictureSource(workspace, new RowFilter(), Optional::empty, () -> "small.json", () -> 0, "1.0");
    }
}
