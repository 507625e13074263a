package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.layer.PretendLayers;
import org.basewatch.ui.task.SameThreadExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIntakeTest {
    private static final Path BUNDLED = Path.of("resources/reports/syria-2024.json");

    @TempDir
    private Path folder = Path.of("");

    private final SameThreadExecutor executor = new SameThreadExecutor();
    private final Workspace workspace = SmallSet.workspace();
    private final HandDialogs dialogs = new HandDialogs();
    private final MainViewModel main = new MainViewModel(workspace, new JsonCatalogueReader(), executor, dialogs);
    private final LayersViewModel layers =
            new LayersViewModel(new PretendLayers(), LambertConformalConic.syria(), executor, dialogs, new Silence());
    private final FileIntake intake = new FileIntake(main, layers, executor);

    @Test
    void opensAReportSetAndPutsTheOthersUnderIt() throws IOException {
        Path features = Files.writeString(
                folder.resolve("sites.json"), "{\"name\": \"x\", \"type\": \"FeatureCollection\", \"features\": []}");
        intake.take(List.of(Path.of("image.tif"), features, BUNDLED));
        assertThat(layers.entriesProperty().get()).hasSize(2);
        assertThat(workspace.catalogue().size()).isEqualTo(63);
        assertThat(main.noticeProperty().get()).isEmpty();
    }

    @Test
    void opensOnlyTheFirstOfSeveralReportSetsAndSaysSo() throws IOException {
        Path second = Files.copy(BUNDLED, folder.resolve("second.json"));
        intake.take(List.of(BUNDLED, second));
        assertThat(workspace.catalogue().size()).isEqualTo(63);
        assertThat(main.noticeProperty().get().orElseThrow().sentence()).contains("syria-2024.json", "1 more");
    }

    @Test
    void whatIsNeitherIsSaidToBeNoReportSetAndChangesNothing() throws IOException {
        int before = workspace.catalogue().size();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"type\": ");
        intake.take(List.of(broken));
        assertThat(workspace.catalogue().size()).isEqualTo(before);
        assertThat(layers.entriesProperty().get()).isEmpty();
        assertThat(main.noticeProperty().get().orElseThrow().sentence()).contains("broken.json");
    }

    @Test
    void aSavedPictureIsNoLayer() {
        intake.take(List.of(Path.of("docs/images/briefing.png")));
        assertThat(layers.entriesProperty().get()).isEmpty();
        assertThat(main.noticeProperty().get().orElseThrow().sentence())
                .contains("is a picture that Basewatch has saved", "export --state");
    }

    private static final class Silence implements LayersViewModel.News {
        @Override
        public void tell(String sentence) {
            throw new AssertionError("nothing was to be told of layers: " + sentence);
        }

        @Override
        public void goTo(Extent extent) {
            throw new AssertionError("nobody asked to go anywhere");
        }

        @Override
        public void reveal(Extent extent) {
            // a new layer may be brought in sight
        }
    }
}
