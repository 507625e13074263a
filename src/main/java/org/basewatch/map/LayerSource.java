package org.basewatch.map;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where the files of the map (layers, style sheets, fonts) come from. */
@FunctionalInterface
public interface LayerSource {
    /**
     * Opens a file; the caller closes it.
     *
     * @param path such as "maps/rivers.layer"
     * @throws IOException if there is none, or it cannot be opened
     */
    InputStream open(String path) throws IOException;

    /** The files bundled with the program, on the class path below /basewatch. */
    static LayerSource bundled() {
        return path -> {
            InputStream stream = LayerSource.class.getResourceAsStream("/basewatch/" + path);
            if (stream == null) {
                throw new FileNotFoundException(
                        "The program's own file “" + path + "” is missing. Install Basewatch again.");
            }
            return stream;
        };
    }
}
