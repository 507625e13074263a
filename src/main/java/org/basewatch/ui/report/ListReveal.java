package org.basewatch.ui.report;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings an entry into view, and leaves the list alone if its beginning is in view already. */
final class ListReveal {
    private ListReveal() {}

    /** The uppermost report in view; empty while the head is, or no report is. */
    static OptionalInt uppermost(ListView<Integer> list) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof ListCell<?> cell
                && cell.getItem() instanceof Integer row
                && row >= 0) {
            return OptionalInt.of(row);
        }
        return OptionalInt.empty();
    }

    /** Brings an entry into view. */
    static void show(ListView<?> list, int index) {
        // Else cells may still stand where they stood before the list changed.
        list.applyCss();
        list.layout();
        for (Node node : list.lookupAll(".entry-cell")) {
            if (node instanceof IndexedCell<?> cell && cell.getIndex() == index && cell.isVisible()) {
                double top = list.sceneToLocal(cell.localToScene(0, 0)).getY();
                if (top >= 0 && top < list.getHeight() * 0.6) {
                    return;
                }
            }
        }
        list.scrollTo(index);
    }
}
