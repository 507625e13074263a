package org.basewatch.map;

import java.io.IOException;

/** A map layer file that cannot be read, with the layer's name and what is wrong with it in the message. */
public final class LayerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param layer name of the layer
     * @param problem what is wrong, as the end of a sentence
     */
    public LayerFormatException(String layer, String problem) {
        super("The map layer “" + layer + "” cannot be read: " + problem + ". Install Basewatch again.");
    }
}
