package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.LegendOverlay;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapSnapshot;
import org.junit.jupiter.api.Test;

/** The head of the legend says how many places lie below it; that is never the number of an earlier filter. */
class LegendHeadTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();

    private final Catalogue reports = SampleSets.large(3000, 1);
    private final Viewport view = new Viewport(PROJECTION.project(new GeoPoint(38, 35)), 900, 900, 700);

    private MapContent content(RowSet rows) {
        return new MapContent(
                reports,
                rows,
                Optional.empty(),
                Furniture.standard().withLegend(LegendFolding.OPEN),
                Optional.of(LabelLanguage.ENGLISH),
                MapTheme.LIGHT);
    }

    @Test
    void theFurnitureIsPaintedAnewWhenOtherPlacesLieBelowTheLegend() throws IOException {
        BundledMapLayers layers = BundledMap.load().layers(PROJECTION, MapTheme.LIGHT);
        LayeredMapPainter painter = new LayeredMapPainter(layers);
        MapFrame before =
                painter.paint(new MapSnapshot(1, content(RowSet.all(reports.size())), view, 1), Optional.empty());
        MapFrame last = before;
        int painted = 0;
        int below = below(layers, RowSet.all(reports.size()));
        for (int month = 0; month < 24; month++) {
            LocalDate day = LocalDate.of(2022, 2, 1).plusMonths(month);
            RowSet rows = new RowFilter()
                    .apply(reports, FilterCriteria.all().withEvents(EventDays.between(day, day.plusDays(40))))
                    .visible();
            MapFrame now = painter.paint(new MapSnapshot(2 + month, content(rows), view, 1), Optional.of(last));
            int other = below(layers, rows);
            if (other != below) {
                painted++;
                assertThat(now.furniture()).isNotSameAs(last.furniture());
            }
            below = other;
            last = now;
        }
        assertThat(painted).as("filters that change the number").isPositive();
    }

    private int below(BundledMapLayers layers, RowSet rows) {
        return LegendOverlay.placesBelowAmong(
                layers.reports(new MapSnapshot(1, content(rows), view, 1), view).furniture(), view);
    }
}
