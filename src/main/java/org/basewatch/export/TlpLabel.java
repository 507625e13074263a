package org.basewatch.export;

import java.util.Optional;

/** The labels of the Traffic Light Protocol, version 2.0, in their exact spelling. They are never translated. */
public enum TlpLabel {
    /** For the eyes and ears of individual recipients only. */
    RED("TLP:RED"),
    /** Limited disclosure, restricted to the recipient's organisation. */
    AMBER_STRICT("TLP:AMBER+STRICT"),
    /** Limited disclosure, on a need-to-know basis within the organisation and its clients. */
    AMBER("TLP:AMBER"),
    /** Limited disclosure within the community. */
    GREEN("TLP:GREEN"),
    /** Disclosure is not limited. */
    CLEAR("TLP:CLEAR");

    private final String label;

    TlpLabel(String label) {
        this.label = label;
    }

    /** The label as it is printed. */
    public String label() {
        return label;
    }

    /** The label for a text such as "TLP:AMBER+STRICT" or "green"; empty if there is none. */
    public static Optional<TlpLabel> of(String text) {
        String wanted = text.strip().toUpperCase(java.util.Locale.ROOT);
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
