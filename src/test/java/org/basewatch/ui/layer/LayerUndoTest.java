package org.basewatch.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerUndoTest {
    @TempDir
    private Path folder = Path.of("");

    private final PretendLayers files = new PretendLayers();
    private final HandExecutor executor = new HandExecutor();
    private final Workspace workspace = SmallSet.workspace();
    private final LayersViewModel model = new LayersViewModel(
            files, LambertConformalConic.syria(), executor, new HandDialogs(), new LayersViewModel.News() {
                @Override
                public void tell(String sentence) {}

                @Override
                public void goTo(Extent extent) {}

                @Override
                public void reveal(Extent extent) {}
            });

    @BeforeEach
    void follow() throws Exception {
        LayerUndo.follow(workspace, model);
        open("a.gpkg");
        open("b.gpkg");
    }

    @Test
    void aRemovedLayerComesBackWhereItWasAndAsItLooked() {
        model.restyle(id("b.gpkg"), style -> style.withOpacity(0.3));
        model.remove(id("b.gpkg"));
        assertThat(names()).containsExactly("a.gpkg");
        workspace.undo();
        assertThat(names()).containsExactly("b.gpkg", "a.gpkg");
        assertThat(model.paintedProperty().get()).hasSize(1);
        executor.finishNext();
        assertThat(model.paintedProperty().get()).hasSize(2);
        assertThat(model.paintedProperty().get().get(1).style().opacity()).isEqualTo(0.3);
        workspace.redo();
        assertThat(names()).containsExactly("a.gpkg");
        assertThat(files.opened).filteredOn(layer -> !layer.closed).hasSize(1);
    }

    @Test
    void orderAndVisibilityAreStepsEach() {
        model.moveBy(id("b.gpkg"), 1);
        model.setVisible(id("a.gpkg"), false);
        workspace.undo();
        assertThat(model.paintedProperty().get()).hasSize(2);
        assertThat(names()).containsExactly("a.gpkg", "b.gpkg");
        workspace.undo();
        assertThat(names()).containsExactly("b.gpkg", "a.gpkg");
        assertThat(files.opened).hasSize(2);
        workspace.redo();
        assertThat(names()).containsExactly("a.gpkg", "b.gpkg");
    }

    @Test
    void aSliderThatIsDraggedIsOneStep() {
        for (double opacity : new double[] {0.9, 0.7, 0.4}) {
            model.restyle(id("a.gpkg"), style -> style.withOpacity(opacity));
        }
        model.restyle(id("b.gpkg"), style -> style.withOpacity(0.5));
        workspace.undo();
        assertThat(opacity("a.gpkg")).isEqualTo(0.4);
        assertThat(opacity("b.gpkg")).isEqualTo(1);
        workspace.undo();
        assertThat(opacity("a.gpkg")).isEqualTo(1);
        assertThat(names()).hasSize(2);
    }

    @Test
    void namingByAnAttributeReadsTheFileAgainAndIsAStep() {
        int read = files.asked.size();
        model.restyle(id("a.gpkg"), style -> style.withNamedBy(Optional.of("name")));
        executor.finishNext();
        assertThat(files.asked).hasSize(read + 1);
        assertThat(files.asked.get(read).namedBy()).contains("name");
        model.restyle(id("a.gpkg"), style -> style.withOpacity(0.5));
        assertThat(files.asked).hasSize(read + 1);
        workspace.undo();
        workspace.undo();
        executor.finishNext();
        assertThat(files.asked.get(read + 1).namedBy()).isEmpty();
        assertThat(names()).containsExactly("b.gpkg", "a.gpkg");
        assertThat(files.opened).filteredOn(layer -> !layer.closed).hasSize(2);
    }

    @Test
    void addingIsAStepAndWhatIsStillComingStays() throws Exception {
        model.add(file("c.gpkg"));
        workspace.undo();
        assertThat(names()).containsExactly("c.gpkg", "a.gpkg");
        executor.finishNext();
        assertThat(names()).containsExactly("c.gpkg", "a.gpkg");
        workspace.undo();
        assertThat(names()).containsExactly("a.gpkg");
    }

    @Test
    void aFileThatIsGoneMeanwhileIsSaidAndListed() {
        model.remove(id("b.gpkg"));
        files.broken.put("b.gpkg", new UnusableLayerException("b.gpkg is empty; get the file again."));
        workspace.undo();
        executor.finishNext();
        assertThat(model.entriesProperty().get().get(0).state()).isInstanceOf(LayerState.Missing.class);
        assertThat(names()).hasSize(2);
    }

    private void open(String name) throws Exception {
        model.add(file(name));
        executor.finishNext();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    private double opacity(String name) {
        return model.entriesProperty().get().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .style()
                .opacity();
    }

    private long id(String name) {
        return model.entriesProperty().get().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> names() {
        return model.entriesProperty().get().stream().map(LayerEntry::name).toList();
    }
}
