package org.basewatch.map.geotools;

import java.io.IOException;
import java.util.List;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;

/** One file format that layers are read from. */
public interface UserLayerFormat {
    /** What the format is called, such as "GeoTIFF". */
    String name();

    /** Endings of file names in lower case, with the dot. */
    List<String> endings();

    /**
     * Opens a file of this format.
     *
     * @throws UnusableLayerException if it cannot be used, with the sentence for the user
     * @throws IOException if it cannot be read; the opener makes the sentence
     */
    List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException;
}
