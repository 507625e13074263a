package org.basewatch.io;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.coordinate.CoordinateFormat;

/**
 * What a person left the window like, to find it like that again. Holds nothing of the data and no filter: whoever starts the
 * program sees all reports.
 *
 * @param window where the window was
 * @param theme light or dark
 * @param panels how wide the panels were
 * @param view what the map showed; empty if it was the whole country, which fits a window of any size
 * @param labels in which languages the map named things
 * @param folder the folder from which a report set was last opened
 * @param furniture what is drawn on the map besides reports
 * @param picture what was chosen for the last picture
 * @param ground what the map was drawn in, and what of the user's own lay on it
 * @param marks what was drawn over it, and how positions were written
 */
public record Settings(
        Optional<Window> window,
        MapTheme theme,
        Optional<Panels> panels,
        Optional<MapView> view,
        LabelLanguage labels,
        Optional<String> folder,
        Furniture furniture,
        Picture picture,
        Ground ground,
        Marks marks) {
    /** What a newcomer gets. */
    public static Settings standard() {
        return new Settings(
                Optional.empty(),
                MapTheme.LIGHT,
                Optional.empty(),
                Optional.empty(),
                LabelLanguage.BOTH,
                Optional.empty(),
                Furniture.standard(),
                Picture.standard(),
                Ground.standard(),
                Marks.standard());
    }

    /**
     * Where a window was, in units of the screen.
     *
     * @param x left edge; may be negative where there are several screens
     * @param y upper edge
     * @param width width, greater than 0
     * @param height height, greater than 0
     * @param maximized whether it filled the screen
     */
    public record Window(double x, double y, double width, double height, boolean maximized) {
        /** Checks the size. */
        public Window {
            if (!(width > 0 && height > 0 && Double.isFinite(x + y + width + height))) {
                throw new IllegalArgumentException("a window of " + width + " × " + height + " at " + x + ", " + y);
            }
        }
    }

    /**
     * How wide the panels beside the map were, in logical units.
     *
     * @param filter the filter, 0 if it was closed
     * @param reports the reports, 0 if they were closed
     * @param timeFolded whether the timeline under the map was closed
     */
    public record Panels(double filter, double reports, boolean timeFolded) {
        /** Checks the widths. */
        public Panels {
            if (!(filter >= 0 && reports >= 0 && Double.isFinite(filter + reports))) {
                throw new IllegalArgumentException("panels of " + filter + " and " + reports);
            }
        }
    }

    /**
     * What was chosen for the last picture. Title and marking are not kept: yesterday's must not stand on today's picture.
     *
     * @param size the size as the command line takes it, such as "1920x1080"
     * @param author who makes pictures here
     * @param nauticalMiles whether the scale bar also has nautical miles
     * @param folder the folder that the last picture went to
     */
    public record Picture(
            Optional<String> size, Optional<String> author, boolean nauticalMiles, Optional<String> folder) {
        /** Nothing chosen yet. */
        public static Picture standard() {
            return new Picture(Optional.empty(), Optional.empty(), false, Optional.empty());
        }
    }

    /**
     * What the user had drawn and how positions were written.
     *
     * @param coordinates the format of positions
     * @param annotations what was drawn
     */
    public record Marks(CoordinateFormat coordinates, Annotations annotations) {
        /** Nothing drawn. */
        public static Marks standard() {
            return new Marks(CoordinateFormat.DECIMAL, Annotations.none());
        }
    }

    /**
     * What lay under the reports.
     *
     * @param crs code of the coordinate system that the map was drawn in; empty for that of the bundled map
     * @param layers layers of the user's own, uppermost first
     */
    public record Ground(Optional<String> crs, List<SavedLayer> layers) {
        /** Copies the list. */
        public Ground {
            layers = List.copyOf(layers);
        }

        /** The bundled map alone. */
        public static Ground standard() {
            return new Ground(Optional.empty(), List.of());
        }
    }
}
