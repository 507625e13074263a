package org.basewatch.map;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.Candidate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Names;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/** Sites as the bundled set has them, with made-up ratings. */
final class SampleScene {
    static final MapProjection PROJECTION = LambertConformalConic.syria();
    static final String KHMEIMIM = "khmeimim";
    static final String TARTUS = "tartus";
    static final String UNNAMED = "aleppo-raqqa-unnamed";

    private SampleScene() {}

    static SiteStyle style(MapTheme theme) {
        try {
            return SiteStyle.of(theme, Typefaces.load(LayerSource.bundled()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three places; nothing selected. */
    static MapScene national() {
        return new MapScene(
                List.of(
                        air(KHMEIMIM, "Khmeimim air base", 35.949, 35.401, tally("A1 B1 B2 B2 C3 D3 F3")),
                        naval(TARTUS, "Tartus naval base", 35.872, 34.908, tally("B2 B2 C2 C3 D4")),
                        unnamed(tally("C3 C2 D2 F3"), List.of())),
                Optional.empty());
    }

    static MapScene select(MapScene scene, String key) {
        return new MapScene(scene.sites(), Optional.of(key));
    }

    static MapSite air(String key, String name, double lon, double lat, RatingTally tally) {
        return site(key, PlaceKind.AIR_BASE, name, lon, lat, tally);
    }

    static MapSite naval(String key, String name, double lon, double lat, RatingTally tally) {
        return site(key, PlaceKind.NAVAL_BASE, name, lon, lat, tally);
    }

    static MapSite site(String key, PlaceKind kind, String name, double lon, double lat, RatingTally tally) {
        Location location =
                new Location.Exact(new GeoPoint(lon, lat), 100, Basis.OPEN_DATA, Optional.of("middle of the runway"));
        return new MapSite(key, kind, name, Optional.empty(), location, tally, List.of());
    }

    static MapSite unnamed(RatingTally tally, List<Candidate> candidates) {
        AreaShape shape = new AreaShape.Ellipse(new GeoPoint(38.28, 36.12), 88_000, 30_000, 15);
        Location location = new Location.Area(
                shape,
                Basis.INFERENCE,
                Optional.of("named only by the border it lies on"),
                Optional.of("on the Aleppo–Raqqa border"),
                Optional.of(new Location.Border("Aleppo", "Raqqa")));
        return new MapSite(
                UNNAMED,
                PlaceKind.AIR_BASE,
                "Base on the Aleppo–Raqqa border",
                Optional.empty(),
                location,
                tally,
                candidates);
    }

    static List<Candidate> candidates() {
        return List.of(
                candidate(
                        "sarrin",
                        "Sarrin",
                        new Location.Area(
                                new AreaShape.Ellipse(new GeoPoint(38.46, 36.59), 20_000, 10_000, 90),
                                Basis.INFERENCE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Candidate.Verdict.MOST_LIKELY),
                candidate("jirah", "Jirah", exact(37.937, 36.097), Candidate.Verdict.POSSIBLE),
                candidate("tabqa", "Tabqa", exact(38.567, 35.755), Candidate.Verdict.UNLIKELY),
                candidate("kuweires", "Kuweires", exact(37.583, 36.187), Candidate.Verdict.UNLIKELY));
    }

    private static Location exact(double lon, double lat) {
        return new Location.Exact(new GeoPoint(lon, lat), 200, Basis.OPEN_DATA, Optional.empty());
    }

    private static Candidate candidate(String id, String name, Location location, Candidate.Verdict verdict) {
        return new Candidate(id, Names.english(name), location, Optional.empty(), Optional.empty(), verdict, List.of());
    }

    /** A tally of codes parted by blanks. */
    static RatingTally tally(String codes) {
        RatingTally tally = RatingTally.none();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(" ", -1)) {
            tally = tally.plus(new RatingCode(
                    Reliability.of(code.substring(0, 1)).orElseThrow(),
                    org.basewatch.model.Credibility.of(code.charAt(1) - '0').orElseThrow()));
        }
        return tally;
    }

    /** A wriggling line through the area, in place of the governorate line. */
    static BorderLines borders() {
        Path2D line = new Path2D.Double();
        double[][] course = {
            {38.52, 36.82}, {38.40, 36.78}, {38.44, 36.62}, {38.34, 36.50}, {38.10, 36.38},
            {38.05, 36.18}, {38.12, 35.98}, {38.02, 35.80}, {38.10, 35.62}, {38.22, 35.45}
        };
        for (double[] point : course) {
            MapPoint at = PROJECTION.project(point[0], point[1]);
            if (line.getCurrentPoint() == null) {
                line.moveTo(at.x(), at.y());
            } else {
                line.lineTo(at.x(), at.y());
            }
        }
        return border -> List.of(line);
    }

    /** A view with a point in the middle. */
    static Viewport at(double lon, double lat, double metresPerUnit, double width, double height) {
        return new Viewport(PROJECTION.project(lon, lat), metresPerUnit, width, height);
    }
}
