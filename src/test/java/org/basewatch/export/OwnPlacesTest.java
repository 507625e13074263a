package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapScene;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;

/** What a picture says of reports that name no place, but have a location of their own. */
class OwnPlacesTest {
    private static final LambertConformalConic PROJECTION = LambertConformalConic.syria();

    @Test
    void reportsAtPlacesOfTheirOwnOutsideTheViewAreSaid() throws Exception {
        List<String> where = List.of(
                "\"placeIds\": [\"p\"]",
                "\"location\": " + point(41.2),
                "\"location\": " + point(41.2),
                "\"location\": " + area(41.2, 9_000),
                "\"location\": " + point(36));
        assertThat(notes(read(where)))
                .containsExactly("Outside this view: 3 reports at places of their own: sources 2–4.");
        assertThat(notes(read(where.subList(0, 2))))
                .containsExactly("Outside this view: 1 report at a place of its own: source 2.");
        assertThat(notes(read(where.subList(0, 1)))).isEmpty();
    }

    @Test
    void theyFollowThePlacesOutsideTheView() throws Exception {
        Catalogue catalogue =
                read(List.of("\"placeIds\": [\"far\"]", "\"location\": " + point(41.2), "\"location\": " + point(36)));
        assertThat(notes(catalogue))
                .containsExactly("Outside this view: Far (1); 1 report at a place of its own: source 2.");
    }

    @Test
    void whatReachesIntoTheViewIsNotOutsideOfIt() throws Exception {
        // The edge of the view is at about 36.44 E.
        assertThat(notes(read(List.of("\"location\": " + circle(36.5, 30_000), "\"location\": " + area(37, 80_000)))))
                .isEmpty();
        assertThat(notes(read(List.of("\"location\": " + circle(36.5, 500), "\"location\": " + area(37, 500)))))
                .containsExactly("Outside this view: 2 reports at places of their own: sources 1, 2.");
    }

    @Test
    void whatHasNoLocationAtAllIsNotOutsideTheView() throws Exception {
        assertThat(notes(read(List.of("\"location\": {\"type\": \"none\", \"reason\": \"r\"}"))))
                .containsExactly("1 report has no point on the map: source 1.");
    }

    @Test
    void ofManyAreasThoseInViewAreDrawnAndTheRestIsCounted() throws Exception {
        List<String> where = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            where.add("\"location\": " + area(41.2, 900));
        }
        for (int i = 0; i < 20; i++) {
            where.add("\"location\": " + area(36, 900 + i));
        }
        Catalogue far = read(where);
        assertThat(scene(far).sites()).hasSize(20);
        assertThat(scene(far).lacksAreas()).isFalse();
        assertThat(notes(far)).noneMatch(note -> note.contains("not drawn"));

        for (int i = 20; i < 301; i++) {
            where.add("\"location\": " + area(36, 900 + i));
        }
        assertThat(notes(read(where))).contains("1 more area of a report is not drawn.");

        for (int i = 301; i < 350; i++) {
            where.add("\"location\": " + area(36, 900 + i));
        }
        Catalogue many = read(where);
        assertThat(scene(many).sites()).hasSize(300);
        assertThat(scene(many).lacksAreas()).isTrue();
        assertThat(notes(many))
                .containsExactly(
                        "Outside this view: 400 reports at places of their own: sources 1–400.",
                        "50 more areas of reports are not drawn.");
    }

    private static MapScene scene(Catalogue catalogue) {
        return SceneComposer.withOwnLocations(
                MapScene.empty(), OwnLocations.of(catalogue, PROJECTION), RowSet.all(catalogue.size()), view());
    }

    private static List<String> notes(Catalogue catalogue) {
        PictureContent content = new PictureContent(
                catalogue, new RowFilter().apply(catalogue, FilterCriteria.all()), Optional.empty(), "own.json", 0);
        PictureRequest request = new PictureRequest(
                content, Optional.empty(), PictureSize.HD, PictureTexts.none(), PictureOptions.standard("1.0"));
        SourceList sources = SourceList.ofReports(catalogue, content.result().visible(), Optional.empty());
        return new ShownWriter(request, sources, PROJECTION).words(view()).notes();
    }

    private static Viewport view() {
        return new Viewport(PROJECTION.project(36, 35), 100, 800, 600);
    }

    private static Catalogue read(List<String> where) throws Exception {
        List<String> reports = new ArrayList<>();
        for (String there : where) {
            reports.add("""
                    {"id": "r%04d", "title": "T", "summary": "S", %s, "kind": "movement", "sourceId": "s", "basis": "web",
                     "ratings": [{"credibility": 2, "reason": "r", "by": "editorial", "date": "2024-12-01"}]}""".formatted(reports.size(), there));
        }
        String set = """
                {"format": "basewatch-reports", "version": 1, "title": "Own places",
                 "places": [%s, %s],
                 "sources": [{"id": "s", "name": "S", "kind": "news",
                   "ratings": [{"letter": "B", "reason": "r", "by": "editorial", "date": "2024-12-01"}]}],
                 "origins": [], "reports": [%s]}""".formatted(place("p", "P", 36), place("far", "Far", 41.2), String.join(",", reports));
        CatalogueReadResult result = new JsonCatalogueReader()
                .read(new ByteArrayInputStream(set.getBytes(StandardCharsets.UTF_8)), "own.json");
        assertThat(result.problems()).isEmpty();
        return result.catalogue();
    }

    private static String place(String id, String name, double lon) {
        return "{\"id\": \"" + id + "\", \"kind\": \"other\", \"names\": {\"en\": \"" + name + "\"}, \"location\": "
                + point(lon) + "}";
    }

    private static String point(double lon) {
        return "{\"type\": \"exact\", \"lon\": " + lon + ", \"lat\": 35, \"precisionM\": 50, \"basis\": \"web\"}";
    }

    private static String circle(double lon, int radius) {
        return "{\"type\": \"approximate\", \"lon\": " + lon + ", \"lat\": 35, \"radiusM\": " + radius
                + ", \"basis\": \"web\", \"reason\": \"r\"}";
    }

    private static String area(double lon, int radius) {
        return """
                {"type": "area", "basis": "web", "reason": "r",
                 "shape": {"type": "ellipse", "lon": %s, "lat": 35, "semiMajorM": %d, "semiMinorM": %d, "bearingDeg": 0}}""".formatted(lon, radius, radius);
    }
}
