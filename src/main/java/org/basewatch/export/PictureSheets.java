package org.basewatch.export;

import java.util.List;
import org.basewatch.map.Extent;

/**
 * A picture that has been laid out.
 *
 * @param sheets its sheets; the first has the map
 * @param view what the map shows, in metres of the display projection
 */
public record PictureSheets(List<SheetLayout> sheets, Extent view) {
    /** Copies the list. */
    public PictureSheets {
        sheets = List.copyOf(sheets);
    }

    /** The sheet with the map. */
    public SheetLayout first() {
        return sheets.get(0);
    }
}
