package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
    private static final URI ADDRESS = URI.create("https://example.org/a?b=c");

    private final List<URI> byToolkit = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void leavesItToTheToolkitWhereNothingWasAdded() {
        new Browser("no such program", new WindowEnvironment(List.of()), byToolkit::add).open(ADDRESS);
        assertThat(byToolkit).containsExactly(ADDRESS);
    }

    @Test
    void leavesItToTheToolkitWhereThereIsNoProgramForIt() {
        String nothing = folder.resolve("nothing").toString();
        new Browser(nothing, new WindowEnvironment(List.of("GDK_GL")), byToolkit::add).open(ADDRESS);
        assertThat(byToolkit).containsExactly(ADDRESS);
    }

    @Test
    void theProgramDoesNotInheritWhatWasAddedForTheWindow() {
        String inherited = System.getenv().keySet().iterator().next();
        Browser browser = new Browser("open it", new WindowEnvironment(List.of(inherited)), byToolkit::add);
        ProcessBuilder opening = browser.opening(ADDRESS);
        assertThat(opening.command()).containsExactly("open it", ADDRESS.toString());
        assertThat(opening.environment())
                .doesNotContainKey(inherited)
                .hasSize(System.getenv().size() - 1);
    }
}
