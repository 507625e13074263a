package org.basewatch.ui.main;

import java.util.OptionalDouble;
import javafx.geometry.Dimension2D;
import org.basewatch.ui.time.TimeRoom;

/**
 * How the panels beside the map are.
 *
 * @param filter width of the filter in logical units, if somebody has set it
 * @param filterFolded whether the filter is folded
 * @param reports width of the reports in logical units, if somebody has set it
 * @param reportsFolded whether the reports are folded
 * @param timeFolded whether the timeline is folded
 */
public record PanelState(
        OptionalDouble filter,
        boolean filterFolded,
        OptionalDouble reports,
        boolean reportsFolded,
        boolean timeFolded) {
    /** What a newcomer gets. */
    public static PanelState standard() {
        return new PanelState(OptionalDouble.empty(), false, OptionalDouble.empty(), false, false);
    }

    /** The size that the map has beside these panels in a window of a size, in logical units. */
    public Dimension2D mapSize(double width, double height) {
        double least = reportsFolded ? PanelWidth.RAIL : PanelWidth.REPORTS.least();
        double left = filterFolded || width < PanelWidth.NARROW
                ? PanelWidth.RAIL
                : PanelWidth.FILTER.in(width, width - least - PanelWidth.LEAST_MAP, filter);
        double right = reportsFolded
                ? PanelWidth.RAIL
                : PanelWidth.REPORTS.in(width, width - left - PanelWidth.LEAST_MAP, reports);
        double across = width - left - right;
        return new Dimension2D(across, height - TopBar.HEIGHT - (timeFolded ? 0 : TimeRoom.height(across)));
    }
}
