package org.basewatch.export;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;

/** The labels of the Traffic Light Protocol, version 2.0, in their exact spelling. They are never translated. */
public enum TlpLabel {
    /** For the eyes and ears of individual recipients only. */
    RED("TLP:RED", 0xff2b2b),
    /** Limited disclosure, restricted to the recipient's organisation. */
    AMBER_STRICT("TLP:AMBER+STRICT", 0xffc000),
    /** Limited disclosure, on a need-to-know basis within the organisation and its clients. */
    AMBER("TLP:AMBER", 0xffc000),
    /** Limited disclosure within the community. */
    GREEN("TLP:GREEN", 0x33ff00),
    /** Disclosure is not limited. */
    CLEAR("TLP:CLEAR", 0xffffff);

    private final String label;
    private final Color colour;

    TlpLabel(String label, int rgb) {
        this.label = label;
        this.colour = new Color(rgb);
    }

    /** The colour of the letters on black, as the protocol lays it down. */
    Color colour() {
        return colour;
    }

    /** The label as it is printed. */
    public String label() {
        return label;
    }

    /** The label for a text such as "TLP:AMBER+STRICT" or "green"; empty if there is none. */
    public static Optional<TlpLabel> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (TlpLabel value : values()) {
            if (value.label.equals(wanted) || value.label.equals("TLP:" + wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return label;
    }
}
