package org.basewatch.map;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Opens files of the user's own as layers of the map. Any thread; never opens a network connection, never writes to the file. */
public interface UserLayerOpener {
    /** File name patterns for a file chooser, such as "*.geojson". */
    List<String> patterns();

    /** Whether a file looks, by its name, like one that can be opened. */
    boolean knows(Path file);

    /**
     * Opens a file. Takes from milliseconds to a minute; run it off the window's thread.
     *
     * @param request what to open
     * @param projection the display projection the layers are painted in
     * @param progress is told how far it is and can cancel
     * @return one layer, or several for a file that holds several (a GeoPackage), never none; the caller closes them
     * @throws UnusableLayerException if the file cannot be opened; the message is a sentence for the user
     * @throws CancellationException if the progress was cancelled
     */
    List<UserLayer> open(LayerRequest request, MapProjection projection, LayerProgress progress)
            throws UnusableLayerException;
}
