package org.basewatch.export;

import java.util.List;
import org.basewatch.map.Extent;

/**
 * A picture that has been laid out.
 *
 * @param sheets its sheets; the first has the map
 * @param view what the map shows, in metres of the display projection
 * @param notOnMap sentences on what of the visible reports the map does not show
 */
public record PictureSheets(List<SheetLayout> sheets, Extent view, List<String> notOnMap) {
    /** Copies the lists. */
    public PictureSheets {
        sheets = List.copyOf(sheets);
        notOnMap = List.copyOf(notOnMap);
    }

    /** The sheet with the map. */
    public SheetLayout first() {
        return sheets.get(0);
    }
}
