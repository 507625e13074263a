package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LayerReference;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that several windows write to, each of which sees only what it does itself. */
class SharedSettingsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLastWindowToCloseLeavesWhatAnotherHasDrawnAndLaidOnTheMap() {
        Window one = new Window();
        Window two = new Window();
        one.draw("Convoy");
        one.lay(layer("roads", 1));
        two.look(412.5);
        one.save();
        two.save();

        two.look(99);
        two.save();
        assertThat(words()).containsExactly("Convoy");
        assertThat(kept().ground().layers()).containsExactly(layer("roads", 1));
        assertThat(kept().view().orElseThrow().metresPerUnit()).isEqualTo(99);
    }

    @Test
    void bothDrawAndTakeAwayAndNothingElseIsLost() {
        Window first = new Window();
        first.draw("Old");
        first.draw("Older");
        first.save();
        Window one = new Window();
        Window two = new Window();
        one.draw("Convoy");
        one.save();
        two.draw("Reach");
        two.erase("Old");
        two.save();
        assertThat(words()).containsExactlyInAnyOrder("Older", "Convoy", "Reach");

        one.erase("Older");
        one.save();
        two.draw("Border");
        two.save();
        assertThat(words()).containsExactlyInAnyOrder("Convoy", "Reach", "Border");

        two.erase("Reach");
        two.save();
        one.save();
        assertThat(words()).containsExactlyInAnyOrder("Convoy", "Border");
    }

    @Test
    void aLayerThatBothPaintAnewIsThereOnce() {
        Window first = new Window();
        first.lay(layer("roads", 1));
        first.lay(layer("relief", 1));
        first.save();
        Window one = new Window();
        Window two = new Window();
        one.now = with(one.now, List.of(layer("roads", 0.5), layer("relief", 1)));
        one.save();
        two.now = with(two.now, List.of(layer("roads", 1), layer("relief", 0.3), layer("camps", 1)));
        two.save();
        assertThat(kept().ground().layers())
                .containsExactly(layer("roads", 0.5), layer("relief", 0.3), layer("camps", 1));

        two.now = with(two.now, List.of(layer("camps", 1), layer("roads", 0.7), layer("relief", 0.3)));
        two.save();
        assertThat(kept().ground().layers())
                .containsExactly(layer("camps", 1), layer("roads", 0.7), layer("relief", 0.3));
    }

    @Test
    void everyPartAloneIsPutIntoWhatTheFileHolds() {
        Window one = new Window();
        Window two = new Window();
        one.now = settings(
                MapTheme.DARK,
                LabelLanguage.ARABIC,
                Furniture.standard().withLegend(false),
                new Settings.Picture(Optional.empty(), Optional.of("Desk"), false, Optional.empty()),
                CoordinateFormat.DECIMAL);
        two.now = settings(
                MapTheme.LIGHT,
                LabelLanguage.BOTH,
                Furniture.standard().withGraticule(false),
                new Settings.Picture(Optional.empty(), Optional.empty(), false, Optional.of("/pictures")),
                CoordinateFormat.MGRS);
        one.save();
        two.save();
        assertThat(kept())
                .isEqualTo(settings(
                        MapTheme.DARK,
                        LabelLanguage.ARABIC,
                        Furniture.standard().withLegend(false).withGraticule(false),
                        new Settings.Picture(Optional.empty(), Optional.of("Desk"), false, Optional.of("/pictures")),
                        CoordinateFormat.MGRS));

        // back to what it had at first is a change, too
        one.now = Settings.standard();
        one.save();
        assertThat(kept())
                .isEqualTo(settings(
                        MapTheme.LIGHT,
                        LabelLanguage.BOTH,
                        Furniture.standard().withGraticule(false),
                        two.now.picture(),
                        CoordinateFormat.MGRS));
    }

    @Test
    void manyWindowsAtOnceLoseNothing() {
        List<Window> windows =
                IntStream.range(0, 24).mapToObj(number -> new Window()).toList();
        IntStream.range(0, 24).parallel().forEach(number -> {
            windows.get(number).draw("Mark " + number);
            windows.get(number).save();
        });
        assertThat(words())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 24).mapToObj(i -> "Mark " + i).toList());
    }

    @Test
    void aWindowThatHasChangedNothingDoesNotTouchTheFile() throws IOException {
        String later = "{\"theme\": \"DARK\", \"sound\": {\"loud\": true}}";
        Path file = Files.writeString(folder.resolve("settings.json"), later);
        new Window().save();
        assertThat(file).hasContent(later);
    }

    @Test
    void aFileThatIsDamagedMeanwhileIsCopiedAndNamedOnceAndTheWindowsOwnIsWritten() throws IOException {
        Window window = new Window();
        window.draw("Convoy");
        window.save();
        Path file = Files.writeString(folder.resolve("settings.json"), "{half");
        window.look(10);
        assertThat(window.store.save(window.now))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("could not be read any more")
                        .contains(folder.resolve("settings.broken-1.json").toString()));
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("{half");
        assertThat(kept()).isEqualTo(window.now);
        window.look(11);
        window.save();

        Files.delete(file);
        window.look(12);
        window.save();
        assertThat(kept()).isEqualTo(window.now);
    }

    @Test
    void whatWasDamagedAtTheStartIsSaidThenAndNotAgain() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{half");
        Window one = new Window();
        Window two = new Window();
        one.draw("Convoy");
        one.save();
        two.look(7);
        two.save();
        assertThat(words()).containsExactly("Convoy");
        assertThat(folder.resolve("settings.broken-2.json")).doesNotExist();
    }

    private List<String> words() {
        return kept().marks().annotations().items().stream()
                .map(Annotation::text)
                .toList();
    }

    private Settings kept() {
        SettingsStore.Loaded loaded = new SettingsStore(folder).load();
        assertThat(loaded.problem()).isEmpty();
        return loaded.settings();
    }

    private static SavedLayer layer(String name, double opacity) {
        return new SavedLayer(
                new LayerReference(Path.of("/maps/" + name + ".tif").toAbsolutePath(), "", "sha256:1f"),
                Optional.empty(),
                UserLayerStyle.initial().withOpacity(opacity));
    }

    private static Settings with(Settings settings, List<SavedLayer> layers) {
        return with(settings, settings.view(), layers, settings.marks().annotations());
    }

    private static Settings with(
            Settings settings, Optional<MapView> view, List<SavedLayer> layers, Annotations annotations) {
        return new Settings(
                settings.window(),
                settings.theme(),
                settings.panels(),
                view,
                settings.labels(),
                settings.folder(),
                settings.furniture(),
                settings.picture(),
                new Settings.Ground(settings.ground().crs(), layers),
                new Settings.Marks(settings.marks().coordinates(), annotations));
    }

    private static Settings settings(
            MapTheme theme,
            LabelLanguage labels,
            Furniture furniture,
            Settings.Picture picture,
            CoordinateFormat coordinates) {
        return new Settings(
                Optional.empty(),
                theme,
                Optional.empty(),
                Optional.empty(),
                labels,
                Optional.empty(),
                furniture,
                picture,
                Settings.Ground.standard(),
                new Settings.Marks(coordinates, Annotations.none()));
    }

    /** A window that sees nothing of what the others do. */
    private final class Window {
        private final SettingsStore store = new SettingsStore(folder);
        private Settings now = store.load().settings();

        void draw(String text) {
            Annotation drawn = Annotation.of(new AnnotationShape.Words(new GeoPoint(38.6, 33.6)))
                    .with(text);
            now = with(
                    now,
                    now.view(),
                    now.ground().layers(),
                    now.marks().annotations().plus(drawn));
        }

        void erase(String text) {
            List<Annotation> left = new ArrayList<>(now.marks().annotations().items());
            left.removeIf(drawn -> drawn.text().equals(text));
            now = with(now, now.view(), now.ground().layers(), new Annotations(left));
        }

        void lay(SavedLayer layer) {
            List<SavedLayer> layers = new ArrayList<>(now.ground().layers());
            layers.add(layer);
            now = with(now, layers);
        }

        void look(double metresPerUnit) {
            now = with(
                    now,
                    Optional.of(new MapView(new MapPoint(1, 2), metresPerUnit)),
                    now.ground().layers(),
                    now.marks().annotations());
        }

        void save() {
            assertThat(store.save(now)).isEmpty();
        }
    }
}
