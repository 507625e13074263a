package org.basewatch.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersViewModelTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    @TempDir
    private Path folder = Path.of("");

    private final PretendLayers files = new PretendLayers();
    private final HandExecutor executor = new HandExecutor();
    private final Answers dialogs = new Answers();
    private final Told told = new Told();
    private final LayersViewModel model = new LayersViewModel(files, SYRIA, executor, dialogs, told);

    @Test
    void showsAFileAsOpeningAndThenAsEachOfItsLayers() {
        files.parts.put("sites.gpkg", List.of("runways", "hangars"));
        model.add(Path.of("sites.gpkg"));
        assertThat(model.entriesProperty().get())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isInstanceOf(LayerState.Opening.class));
        assertThat(model.paintedProperty().get()).isEmpty();
        executor.finishNext();
        assertThat(names()).containsExactly("runways", "hangars");
        assertThat(painted()).containsExactly("hangars", "runways");
        assertThat(told.revealed).containsExactly(new Extent(1, 2, 3, 4));
    }

    @Test
    void putsImageryUnderFeaturesButOverOtherImagery() {
        open("old.tif", "sites.gpkg", "new.tif");
        assertThat(names()).containsExactly("sites.gpkg", "new.tif", "old.tif");
    }

    @Test
    void imageryLiesInTheOrderInWhichItWasAddedWhicheverIsReadFirst() {
        files.parts.put("many.tif", List.of("north", "south"));
        for (String name : List.of("low.tif", "many.tif", "sites.gpkg", "high.tif")) {
            model.add(Path.of(name));
        }
        for (int i = 0; i < 4; i++) {
            executor.finishNewest();
        }
        assertThat(names()).containsExactly("sites.gpkg", "high.tif", "north", "south", "low.tif");
    }

    @Test
    void hidesFadesMovesAndRemoves() {
        open("a.gpkg", "b.gpkg");
        model.setVisible(id("b.gpkg"), false);
        assertThat(painted()).containsExactly("a.gpkg");
        model.restyle(id("a.gpkg"), style -> style.withOpacity(0.5));
        assertThat(model.paintedProperty().get().get(0).style().opacity()).isEqualTo(0.5);
        model.setVisible(id("b.gpkg"), true);
        model.moveBy(id("b.gpkg"), 1);
        assertThat(names()).containsExactly("a.gpkg", "b.gpkg");
        model.move(id("b.gpkg"), 0);
        assertThat(names()).containsExactly("b.gpkg", "a.gpkg");
        model.zoomTo(id("a.gpkg"));
        assertThat(told.gone).hasSize(1);
        model.remove(id("b.gpkg"));
        assertThat(names()).containsExactly("a.gpkg");
        assertThat(files.opened)
                .filteredOn(layer -> layer.closed)
                .singleElement()
                .satisfies(layer -> assertThat(layer.name()).isEqualTo("b.gpkg"));
    }

    @Test
    void closesWhatArrivesForALineThatWasRemovedMeanwhile() {
        model.add(Path.of("a.gpkg"));
        executor.doNext();
        model.remove(model.entriesProperty().get().get(0).id());
        executor.deliverNext();
        assertThat(model.entriesProperty().get()).isEmpty();
        assertThat(files.opened).allSatisfy(layer -> assertThat(layer.closed).isTrue());
        assertThat(told.sentences).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeOpenedAndKeepsTheRest() {
        open("a.gpkg");
        files.broken.put("bad.tif", new UnusableLayerException("bad.tif is empty; get the file again."));
        open("bad.tif");
        assertThat(names()).containsExactly("a.gpkg");
        assertThat(told.sentences).containsExactly("bad.tif is empty; get the file again.");
    }

    @Test
    void asksForACoordinateSystemAndOpensWithIt() {
        files.broken.put("plain.tif", UnusableLayerException.ofCrs("plain.tif does not say which."));
        dialogs.crs = Optional.of("EPSG:32637");
        open("plain.tif");
        executor.finishNext();
        assertThat(files.asked.get(1).crs()).contains("EPSG:32637");
        assertThat(model.entriesProperty().get().get(0).crs()).contains("EPSG:32637");
        assertThat(dialogs.questions).containsExactly("plain.tif does not say which.");
    }

    @Test
    void leavesAFileWhoseCoordinateSystemNobodyKnows() {
        files.broken.put("plain.tif", UnusableLayerException.ofCrs("plain.tif does not say which."));
        open("plain.tif");
        assertThat(model.entriesProperty().get()).isEmpty();
        assertThat(told.sentences).containsExactly("plain.tif does not say which.");
    }

    @Test
    void opensAFileWithSeveralLayersOnceWhenItComesBack() throws Exception {
        files.parts.put("sites.gpkg", List.of("runways", "hangars", "roads"));
        Path file = Files.writeString(folder.resolve("sites.gpkg"), "content");
        UserLayerStyle faint = UserLayerStyle.initial().withOpacity(0.25);
        model.restore(List.of(saved(file, "hangars", faint), saved(file, "runways", faint)));
        assertThat(executor.underWay()).isEqualTo(1);
        executor.finishNext();
        assertThat(names()).containsExactly("hangars", "runways");
        assertThat(model.entriesProperty().get().get(0).style()).isEqualTo(faint);
        assertThat(files.opened)
                .filteredOn(layer -> layer.closed)
                .singleElement()
                .satisfies(layer -> assertThat(layer.name()).isEqualTo("roads"));
    }

    @Test
    void listsAFileThatIsGoneOrChangedAndSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.gpkg"), "content");
        SavedLayer before = saved(file, "", UserLayerStyle.initial());
        SavedLayer gone = saved(Files.writeString(folder.resolve("b.gpkg"), "b"), "", UserLayerStyle.initial());
        Files.writeString(file, "something else");
        Files.delete(folder.resolve("b.gpkg"));
        model.restore(List.of(before, gone));
        executor.finishNext();
        executor.finishNext();
        assertThat(files.asked).isEmpty();
        assertThat(told.sentences).hasSize(2).allMatch(sentence -> sentence.startsWith("Layer missing: "));
        assertThat(model.entriesProperty().get())
                .extracting(entry -> ((LayerState.Missing) entry.state()).changed())
                .containsExactly(true, false);
        assertThat(model.saved()).containsExactly(before, gone);

        model.useAsItIs(id("a.gpkg"));
        executor.finishNext();
        dialogs.located = Optional.of(Files.writeString(folder.resolve("moved.gpkg"), "b"));
        model.locate(id("b.gpkg"));
        executor.finishNext();
        assertThat(painted()).containsExactly("moved.gpkg", "a.gpkg");
    }

    @Test
    void opensEverythingAnewInAnotherProjection() {
        open("a.gpkg", "b.gpkg");
        LambertConformalConic other = LambertConformalConic.syria();
        model.showIn(other);
        assertThat(model.paintedProperty().get()).isEmpty();
        executor.finishNext();
        executor.finishNext();
        assertThat(painted()).containsExactly("a.gpkg", "b.gpkg");
        assertThat(files.opened.subList(0, 2))
                .allSatisfy(layer -> assertThat(layer.closed).isTrue());
        assertThat(files.opened.subList(2, 4))
                .allSatisfy(layer -> assertThat(layer.projection).isSameAs(other));
    }

    private void open(String... names) {
        for (String name : names) {
            model.add(LayerRequest.of(Path.of(name)));
            executor.finishNext();
        }
    }

    private List<String> names() {
        return model.entriesProperty().get().stream().map(LayerEntry::name).toList();
    }

    private List<String> painted() {
        return model.paintedProperty().get().stream()
                .map(StyledLayer::layer)
                .map(layer -> layer.name())
                .toList();
    }

    private long id(String name) {
        return model.entriesProperty().get().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SavedLayer saved(Path file, String part, UserLayerStyle style) throws Exception {
        return new SavedLayer(LayerReference.of(file, part), Optional.empty(), style);
    }

    private static final class Told implements LayersViewModel.News {
        private final List<String> sentences = new ArrayList<>();
        private final List<Extent> gone = new ArrayList<>();
        private final List<Extent> revealed = new ArrayList<>();

        @Override
        public void tell(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void goTo(Extent extent) {
            gone.add(extent);
        }

        @Override
        public void reveal(Extent extent) {
            revealed.add(extent);
        }
    }

    private static final class Answers implements Dialogs {
        private final List<String> questions = new ArrayList<>();
        private Optional<String> crs = Optional.empty();
        private Optional<Path> located = Optional.empty();

        @Override
        public Optional<String> askCoordinateSystem(String title, String question) {
            questions.add(question);
            return crs;
        }

        @Override
        public Optional<Path> locateFile(String name) {
            return located;
        }

        @Override
        public Optional<Path> chooseReportSet() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public boolean confirmOpenLink(URI address, Optional<String> warning) {
            return false;
        }

        @Override
        public void showText(String title, String text) {
            throw new AssertionError(title);
        }
    }
}
