package org.basewatch.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.function.Consumer;

/**
 * Opens addresses in the system's browser.
 *
 * @param program what opens an address if something was added to the environment, which the browser must not inherit
 * @param added what was added
 * @param toolkit opens it otherwise
 */
record Browser(String program, WindowEnvironment added, Consumer<URI> toolkit) {
    /** The browser of this system. */
    static Browser ofThisSystem(Consumer<URI> toolkit) {
        return new Browser("xdg-open", WindowEnvironment.ofThisWindow(), toolkit);
    }

    void open(URI address) {
        if (added.added().isEmpty()) {
            toolkit.accept(address);
            return;
        }
        try {
            opening(address).start();
        } catch (IOException noSuchProgram) {
            toolkit.accept(address);
        }
    }

    ProcessBuilder opening(URI address) {
        ProcessBuilder opening = new ProcessBuilder(program, address.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        added.removeFrom(opening.environment());
        return opening;
    }
}
