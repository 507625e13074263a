package org.basewatch.map.geotools.raster;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.FeatureAttribute;

/**
 * What a file has at one pixel.
 *
 * @param pixel where it lies, in pixels of level 0
 * @param name its values in a few words, not blank
 * @param lines the value of each band, and which pixel it is
 */
record PixelReading(Rectangle2D pixel, String name, List<FeatureAttribute> lines) {
    /** Keeps the lines from being changed. */
    PixelReading {
        lines = List.copyOf(lines);
    }

    /** A pixel of level 0 of a picture whose columns and rows mean something to its user. */
    static PixelReading counted(int column, int row, PixelValues values) {
        List<FeatureAttribute> lines = new ArrayList<>(values.lines());
        lines.add(new FeatureAttribute("Column", column + " (the first is 0)"));
        lines.add(new FeatureAttribute("Row", row + " (the first is 0)"));
        return new PixelReading(new Rectangle2D.Double(column, row, 1, 1), values.name(), lines);
    }
}
