package org.basewatch.ui.main;

/** Makes briefing pictures of what the map shows. JavaFX application thread. */
public interface PictureActions {
    /** Asks for size and furnishing, shows a preview, and saves the picture. */
    void savePicture();

    /** Puts the picture on the clipboard. */
    void copyPicture();
}
