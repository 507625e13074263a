package org.basewatch.ui.control;

import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The rows of a list, styled when they change. JavaFX styles a row with all that is in it whenever it is given its index, twice or
 * more in each layout of the list, which takes as long as to measure its words. But within a frame whatever changed before it has
 * been styled by then: only what the layout itself fills anew has not. JavaFX application thread.
 *
 * @param <C> the rows
 */
public class RowFlow<C extends IndexedCell<?>> extends VirtualFlow<C> {
    private final Runnable whenStyling = () -> isStyled = true;
    private final Runnable whenLaidOut = () -> isStyled = false;
    /** From the styling of a frame of the window to the end of its layout. */
    private boolean isStyled;

    /** No rows yet. */
    public RowFlow() {
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                forget(before);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(whenStyling);
                now.addPostLayoutPulseListener(whenLaidOut);
            }
        });
    }

    /**
     * A list with such rows.
     *
     * @param <T> what is in it
     */
    public static <T> ListView<T> list(ObservableList<T> items) {
        return new ListView<>(items) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new ListViewSkin<>(this) {
                    @Override
                    protected VirtualFlow<ListCell<T>> createVirtualFlow() {
                        return new RowFlow<>();
                    }
                };
            }
        };
    }

    private void forget(Scene scene) {
        scene.removePreLayoutPulseListener(whenStyling);
        scene.removePostLayoutPulseListener(whenLaidOut);
        isStyled = false;
    }

    @Override
    protected void setCellIndex(C cell, int index) {
        if (isStyled && cell.getIndex() == index) {
            cell.updateIndex(index);
        } else {
            super.setCellIndex(cell, index);
        }
    }
}
