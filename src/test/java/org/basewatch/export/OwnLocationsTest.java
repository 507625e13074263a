package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapSite;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.junit.jupiter.api.Test;

class OwnLocationsTest {
    private static final String SET = """
            {"format": "basewatch-reports", "version": 1, "title": "Spots",
             "places": [{"id": "p", "kind": "other", "names": {"en": "P"},
               "location": {"type": "exact", "lon": 36, "lat": 35, "precisionM": 10, "basis": "web"}}],
             "sources": [{"id": "s", "name": "S", "kind": "news",
               "ratings": [{"letter": "B", "reason": "r", "by": "editorial", "date": "2024-12-01"}]}],
             "origins": [],
             "reports": [%s, %s, %s, %s]}
            """.formatted(
                    report("here", "\"placeIds\": [\"p\"]"),
                    report("spot", "\"location\": " + point(38)),
                    report("both", "\"placeIds\": [\"p\"], \"location\": " + point(38.5)),
                    report("area", """
                            "location": {"type": "area", "basis": "web", "reason": "r",
                              "shape": {"type": "ellipse", "lon": 39, "lat": 35, "semiMajorM": 9000, "semiMinorM": 9000,
                                "bearingDeg": 0}}"""));

    @Test
    void onlyReportsWithoutAPlaceAreDrawnWhereTheySayTheyAre() throws Exception {
        Catalogue catalogue = read();
        LambertConformalConic projection = LambertConformalConic.syria();
        RowSet all = RowSet.all(catalogue.size());
        MapScene places = SceneComposer.compose(catalogue, all, Optional.empty(), Optional.of("p"), false);
        Viewport view = new Viewport(projection.project(37.5, 35), 500, 1000, 800);
        MapScene scene = SceneComposer.withOwnLocations(places, OwnLocations.of(catalogue, projection), all, view);
        assertThat(scene.sites()).hasSize(3);
        assertThat(scene.selected()).contains("p");
        assertThat(scene.sites().get(0).tally().total()).isEqualTo(2);
        assertThat(scene.sites().get(1).key()).startsWith("at:38.");
        assertThat(scene.sites().get(1).location())
                .isEqualTo(catalogue.report(1).location().orElseThrow());
        assertThat(scene.sites().get(2).location()).isInstanceOf(Location.Area.class);
    }

    @Test
    void hiddenReportsAreNotDrawn() throws Exception {
        Catalogue catalogue = read();
        LambertConformalConic projection = LambertConformalConic.syria();
        Viewport view = new Viewport(projection.project(37.5, 35), 500, 1000, 800);
        List<MapSite> sites = new ArrayList<>();
        boolean isAll =
                OwnLocations.of(catalogue, projection).addSites(sites, RowSet.none(), view, OptionalInt.empty());
        assertThat(isAll).isTrue();
        assertThat(sites).isEmpty();
    }

    private static Catalogue read() throws Exception {
        CatalogueReadResult result = new JsonCatalogueReader()
                .read(new ByteArrayInputStream(SET.getBytes(StandardCharsets.UTF_8)), "spots.json");
        assertThat(result.problems()).isEmpty();
        return result.catalogue();
    }

    private static String point(double lon) {
        return "{\"type\": \"exact\", \"lon\": " + lon + ", \"lat\": 35, \"precisionM\": 50, \"basis\": \"web\"}";
    }

    private static String report(String id, String where) {
        return """
                {"id": "%s", "title": "T", "summary": "S", %s, "kind": "movement", "sourceId": "s", "basis": "web",
                 "ratings": [{"credibility": 2, "reason": "r", "by": "editorial", "date": "2024-12-01"}]}""".formatted(id, where);
    }
}
