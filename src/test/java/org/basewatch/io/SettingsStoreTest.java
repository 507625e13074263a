package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.annotation.SampleAnnotations;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final Settings SOME = new Settings(
            Optional.of(new Settings.Window(-1200.5, 30, 1600, 1000, true)),
            MapTheme.DARK,
            Optional.of(new Settings.Panels(280, 0, true)),
            Optional.of(new MapView(new MapPoint(12_345.678901234, -98_765.4321), 412.75)),
            LabelLanguage.ARABIC,
            Optional.of("/reports of others"),
            new Furniture(true, false, true, false, true, false, LegendFolding.FOLDED),
            new Settings.Picture(
                    Optional.of("3840x2160"),
                    Optional.of("Büro \"Nord\" حميميم"),
                    true,
                    Optional.of("/folder with space")),
            new Settings.Ground(
                    Optional.of("EPSG:3857"),
                    List.of(new SavedLayer(
                            new LayerReference(Path.of("/maps/صور.tif"), "part", "sha256:1f"),
                            Optional.of("EPSG:32637"),
                            UserLayerStyle.initial()
                                    .withVisible(false)
                                    .withOpacity(0.35)
                                    .withNamedBy(Optional.of("الاسم"))))),
            new Settings.Marks(CoordinateFormat.MGRS, SampleAnnotations.all()));

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() {
        SettingsStore store = new SettingsStore(folder.resolve("new").resolve("deep"));

        assertThat(store.save(SOME)).isEmpty();

        assertThat(store.load()).isEqualTo(new SettingsStore.Loaded(SOME, Optional.empty()));
    }

    @Test
    void standardSettingsAreLoadedAgainToo() {
        SettingsStore store = new SettingsStore(folder);
        assertThat(store.save(SOME)).isEmpty();
        assertThat(store.save(Settings.standard())).isEmpty();

        assertThat(store.load().settings()).isEqualTo(Settings.standard());
    }

    @Test
    void fileOfAnEarlierVersionIsStillRead() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DARK\"}");

        SettingsStore.Loaded loaded = new SettingsStore(folder).load();

        assertThat(loaded.problem()).isEmpty();
        assertThat(loaded.settings().theme()).isEqualTo(MapTheme.DARK);
        assertThat(loaded.settings().labels()).isEqualTo(LabelLanguage.BOTH);
        assertThat(loaded.settings().view()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"labels\": \"KLINGON\"}",
                "{\"view\": {\"x\": 1, \"y\": 2, \"metresPerUnit\": -5}}",
                "{\"view\": {\"x\": \"east\", \"y\": 2, \"metresPerUnit\": 5}}",
                "{\"folder\": 7}"
            })
    void damagedValuesGiveTheStandardAndOneSentence(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);

        SettingsStore.Loaded loaded = new SettingsStore(folder).load();

        assertThat(loaded.settings()).isEqualTo(Settings.standard());
        assertThat(loaded.problem()).isPresent();
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        SettingsStore store = new SettingsStore(folder);
        assertThat(store.save(SOME)).isEmpty();
        assertThat(store.save(SOME)).isEmpty();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(folder.resolve("settings.json"), folder.resolve("settings.json.lock"));
        }
    }

    @Test
    void theFirstStartIsNoProblem() {
        assertThat(new SettingsStore(folder).load())
                .isEqualTo(new SettingsStore.Loaded(Settings.standard(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\u0000\u0000",
                "{\"theme\": \"PINK\"}",
                "{\"theme\": 1}",
                "{\"window\": {\"x\": 1}}",
                "{\"window\": {\"x\": 0, \"y\": 0, \"width\": -5, \"height\": 9}}",
                "{\"view\": {\"x\": 0, \"y\": 0, \"metresPerUnit\": 0}}",
                "{\"furniture\": {\"legend\": \"yes\"}}"
            })
    void whatCannotBeReadGivesStandardSettingsAndOneSentence(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);

        SettingsStore.Loaded loaded = new SettingsStore(folder).load();

        assertThat(loaded.settings()).isEqualTo(Settings.standard());
        assertThat(loaded.problem())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("The settings in \"" + folder.resolve("settings.json") + "\" could not be read")
                        .contains("is kept as \"" + folder.resolve("settings.broken-1.json") + "\""));
        assertThat(folder.resolve("settings.broken-1.json")).hasContent(text);
    }

    @Test
    void whatCouldNotBeReadIsCopiedOnceAndNeverLost() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{broken");
        new SettingsStore(folder).load();
        new SettingsStore(folder).load();
        Files.writeString(file, "{broken otherwise");
        SettingsStore store = new SettingsStore(folder);
        store.load();
        assertThat(store.save(SOME)).isEmpty();

        assertThat(new SettingsStore(folder).load().settings()).isEqualTo(SOME);
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("{broken");
        assertThat(folder.resolve("settings.broken-2.json")).hasContent("{broken otherwise");
        assertThat(folder.resolve("settings.broken-3.json")).doesNotExist();
    }

    /** A folder cannot be read as a file, nor copied as one. */
    @Test
    void whatCannotBeCopiedIsNotWrittenOver() throws IOException {
        Path file = Files.createDirectory(folder.resolve("settings.json"));
        SettingsStore store = new SettingsStore(folder);

        assertThat(store.load().problem())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("left as it is").contains("not kept"));
        assertThat(store.save(SOME)).isEmpty();
        assertThat(file).isDirectory();
    }

    @Test
    void fieldsOfALaterVersionDoNoHarm() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DARK\", \"sound\": {\"loud\": true}}");

        SettingsStore.Loaded loaded = new SettingsStore(folder).load();

        assertThat(loaded.settings().theme()).isEqualTo(MapTheme.DARK);
        assertThat(loaded.problem()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeGivesOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        assertThat(new SettingsStore(file).save(SOME))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("The settings could not be written to"));
    }

    @Test
    void everySystemHasItsFolder() {
        Path home = folder.toAbsolutePath();
        Path config = folder.resolve("config").toAbsolutePath();
        String user = home.toString();

        assertThat(SettingsFolder.of("Linux", user, Map.of())).isEqualTo(home.resolve(".config/basewatch"));
        assertThat(SettingsFolder.of("Linux", user, Map.of("XDG_CONFIG_HOME", config.toString())))
                .isEqualTo(config.resolve("basewatch"));
        assertThat(SettingsFolder.of("Linux", user, Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(home.resolve(".config/basewatch"));
        assertThat(SettingsFolder.of("Mac OS X", user, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Basewatch"));
        assertThat(SettingsFolder.of("Windows 11", user, Map.of("APPDATA", config.toString())))
                .isEqualTo(config.resolve("Basewatch"));
        assertThat(SettingsFolder.of("Windows 11", user, Map.of()))
                .isEqualTo(home.resolve("AppData/Roaming/Basewatch"));
    }

    @Test
    void everySystemHasItsFolderForTheLog() {
        Path home = folder.toAbsolutePath();
        Path other = folder.resolve("other").toAbsolutePath();
        String user = home.toString();

        assertThat(SettingsFolder.log("Linux", user, Map.of())).isEqualTo(home.resolve(".local/state/basewatch"));
        assertThat(SettingsFolder.log("Linux", user, Map.of("XDG_STATE_HOME", other.toString())))
                .isEqualTo(other.resolve("basewatch"));
        assertThat(SettingsFolder.log("Linux", user, Map.of("XDG_STATE_HOME", "relative")))
                .isEqualTo(home.resolve(".local/state/basewatch"));
        assertThat(SettingsFolder.log("Mac OS X", user, Map.of())).isEqualTo(home.resolve("Library/Logs/Basewatch"));
        assertThat(SettingsFolder.log("Windows 11", user, Map.of("LOCALAPPDATA", other.toString())))
                .isEqualTo(other.resolve("Basewatch/Log"));
        assertThat(SettingsFolder.log("Windows 11", user, Map.of()))
                .isEqualTo(home.resolve("AppData/Local/Basewatch/Log"));
    }
}
