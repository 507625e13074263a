package org.basewatch.ui.report;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Makes the node for an entry of the list that is neither a report nor a heading. */
interface SpecialEntry {
    /**
     * The node for an entry.
     *
     * @param present what is in its cell now; it is answered again where it still says what is to be said
     */
    Region node(int entry, @Nullable Node present);
}
