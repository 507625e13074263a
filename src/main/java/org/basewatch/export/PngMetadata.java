package org.basewatch.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a PNG file says of itself besides its pixels.
 *
 * @param dotsPerInch the resolution, greater than 0
 * @param texts texts by keyword, in the order in which they are written; a keyword is 1 to 79 Latin letters, digits or signs
 */
public record PngMetadata(double dotsPerInch, Map<String, String> texts) {
    /** The keyword of the complete map state, as JSON. */
    public static final String STATE = "basewatch:state";

    /** Checks the resolution and the keywords and copies the texts. */
    public PngMetadata {
        if (!(dotsPerInch > 0 && dotsPerInch < 1e6)) {
            throw new IllegalArgumentException(dotsPerInch + " dots an inch");
        }
        for (String keyword : texts.keySet()) {
            if (!keyword.matches("[!-~]([ -~]{0,77}[!-~])?")) {
                throw new IllegalArgumentException("\"" + keyword + "\" cannot be a keyword of a PNG text");
            }
        }
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The resolution in whole pixels a metre, as it is stored. */
    int pixelsPerMetre() {
        return (int) Math.round(dotsPerInch / 0.0254);
    }
}
