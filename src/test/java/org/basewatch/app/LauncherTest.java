package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.LayerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<WindowRequest> opened = new ArrayList<>();

    @Test
    void withoutArgumentsItOpensTheWindow() {
        assertThat(run(this::note)).isZero();
        assertThat(opened).containsExactly(WindowRequest.of(Optional.empty()));
    }

    @Test
    void aFileIsOpenedInTheWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("export"), "{}");
        assertThat(run(this::note, file.toString())).isZero();
        assertThat(opened).containsExactly(WindowRequest.of(Optional.of(file)));
    }

    @Test
    void withoutADisplayOneSentenceNamesExport() {
        int code = run(file -> {
            throw new IllegalStateException(new RuntimeException("Unable to open DISPLAY"));
        });
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("no display").contains("export").hasLineCount(1);
    }

    @Test
    void whatIsKnownOfTheDisplayIsSaidAsItIs() {
        int code = run(file -> {
            throw new NoDisplayException("There is no display; use export.");
        });
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("There is no display; use export." + System.lineSeparator());
    }

    @Test
    void missingLibrariesAreNamed() {
        int code = run(file -> {
            throw new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file");
        });
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("libgtk-3-0").contains("export").hasLineCount(1);
    }

    @Test
    void noDisplayIsKnownBeforeTheToolkitIsLoaded() {
        assertThat(DisplayProblem.known("Linux", Optional.empty(), Optional.empty()))
                .isPresent();
        assertThat(DisplayProblem.known("Linux", Optional.of(":0"), Optional.empty()))
                .isEmpty();
        assertThat(DisplayProblem.known("Linux", Optional.empty(), Optional.of("Monocle")))
                .isEmpty();
        assertThat(DisplayProblem.known("Windows 11", Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        assertThat(run(this::note, "--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour").contains("--help");
        assertThat(opened).isEmpty();
    }

    @Test
    void versionAndHelpAreFine() {
        assertThat(run(this::note, "--version")).isZero();
        assertThat(run(this::note, "--help")).isZero();
        assertThat(out.toString()).contains("Basewatch").contains("Exit codes");
    }

    @Test
    void opensLayersWithTheWindow() throws Exception {
        Path layer = Files.writeString(folder.resolve("a@b.geojson"), "{}");
        Path plain = Files.writeString(folder.resolve("plain.tif"), "");
        assertThat(run(this::note, "--layer", layer.toString(), "--layer", plain + "@epsg:32637"))
                .isZero();
        assertThat(opened.get(0).layers())
                .containsExactly(LayerRequest.of(layer), new LayerRequest(plain, Optional.of("EPSG:32637")));
        assertThat(run(this::note, "--layer", folder.resolve("none.tif").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file");
    }

    private int note(WindowRequest request) {
        opened.add(request);
        return 0;
    }

    private int run(Desktop desktop, String... args) {
        return Launcher.run(args, new PrintWriter(out, true), new PrintWriter(err, true), desktop);
    }
}
