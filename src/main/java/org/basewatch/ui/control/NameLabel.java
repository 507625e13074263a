package org.basewatch.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/** A name in Latin, Cyrillic or Arabic letters. Arabic gets its own font, since no other falls back to it, and runs right to left. */
public final class NameLabel extends Label {
    /** A label for a name. */
    public NameLabel(String name) {
        super(name);
        getStyleClass().add("name-label");
        setWrapText(true);
        if (Scripts.isArabic(name)) {
            getStyleClass().add("arabic");
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }
}
