package org.basewatch.ui.main;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.basewatch.ui.search.SearchField;

/**
 * The panes of the window. The panels are made later than the map, so that the map is there early.
 *
 * @param search makes the field to search in
 * @param filter makes the filter
 * @param map the map
 * @param timeline makes the timeline
 * @param reports makes the reports
 */
public record WindowParts(
        Supplier<SearchField> search,
        Supplier<Region> filter,
        Region map,
        Supplier<Region> timeline,
        Supplier<Region> reports) {}
