package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.map.coordinate.GridPosition;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Projection, UTM, MGRS, distance, bearing and area against PROJ and GeographicLib (the C++ programs) on 10,000 random points of
 * 26–50° E, 26–42° N. The figures were written by {@code reference/make_reference.py}. Tolerances: projections 1 mm, distances
 * 1 mm, bearings 1e-6°, areas 1e-9 of the area and at least 1 m², MGRS the same letters and figures at 1 m.
 */
class ReferenceTest {
    private static final double MILLIMETRE = 0.001;

    private static List<Line> lines = List.of();

    private record Line(GeoPoint point, MapPoint map, GridPosition utm, String mgrs, double metres, double bearing) {
        static Line of(String text) {
            String[] parts = text.split(" ");
            double[] f = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                f[i] = i == 7 ? 0 : Double.parseDouble(parts[i]);
            }
            return new Line(
                    new GeoPoint(f[0], f[1]),
                    new MapPoint(f[2], f[3]),
                    new GridPosition((int) f[4], true, f[5], f[6]),
                    parts[7],
                    f[8],
                    (f[9] + 360) % 360);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        lines = text("points").stream().map(Line::of).toList();
        assertThat(lines).hasSize(10_000);
    }

    @Test
    void mapProjectionAgreesWithProj() {
        LambertConformalConic projection = LambertConformalConic.syria();
        for (Line line : lines) {
            MapPoint on = projection.project(line.point());
            assertThat(Math.hypot(on.x() - line.map().x(), on.y() - line.map().y()))
                    .isLessThan(MILLIMETRE);
            GeoPoint back = projection.unproject(on);
            assertThat(GroundMeasure.leg(back, line.point()).metres()).isLessThan(MILLIMETRE);
        }
    }

    @Test
    void utmAgreesWithProj() {
        for (Line line : lines) {
            GridPosition grid = GridPosition.of(line.point()).orElseThrow();
            assertThat(grid.zone()).isEqualTo(line.utm().zone());
            assertThat(Math.hypot(
                            grid.easting() - line.utm().easting(),
                            grid.northing() - line.utm().northing()))
                    .isLessThan(MILLIMETRE);
            assertThat(GroundMeasure.leg(grid.point(), line.point()).metres()).isLessThan(MILLIMETRE);
        }
    }

    @Test
    void mgrsIsTheSameToTheMetre() {
        for (Line line : lines) {
            assertThat(CoordinateFormat.MGRS.write(line.point()).replace(" ", ""))
                    .isEqualTo(line.mgrs());
        }
    }

    @Test
    void distancesAndBearingsAgreeWithGeographicLib() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            GroundMeasure.Leg leg = GroundMeasure.leg(
                    line.point(), lines.get((i + 1) % lines.size()).point());
            assertThat(leg.metres()).isCloseTo(line.metres(), within(MILLIMETRE));
            assertThat(leg.bearing()).isCloseTo(line.bearing(), within(1e-6));
        }
    }

    @Test
    void areasAgreeWithGeographicLib() throws IOException {
        List<String> areas = text("areas");
        for (int i = 0; i < areas.size(); i++) {
            List<GeoPoint> ring =
                    lines.subList(3 * i, 3 * i + 3).stream().map(Line::point).toList();
            double squareMetres = Double.parseDouble(areas.get(i).split(" ")[0]);
            double around = Double.parseDouble(areas.get(i).split(" ")[1]);
            GroundMeasure.Ground ground = GroundMeasure.area(ring);
            assertThat(ground.squareMetres()).isCloseTo(squareMetres, within(Math.max(1, squareMetres * 1e-9)));
            assertThat(ground.metres()).isCloseTo(around, within(0.01));
        }
    }

    /** A circle that is drawn and the line to it that is measured must meet. */
    @Test
    void circlesAreAsFarAwayAsTheySay() {
        for (Line line : lines.subList(0, 200)) {
            for (GeoPoint on : GroundMeasure.circle(line.point(), 200_000, 12)) {
                assertThat(GroundMeasure.leg(line.point(), on).metres()).isCloseTo(200_000, within(MILLIMETRE));
            }
        }
    }

    private static List<String> text(String name) throws IOException {
        InputStream file =
                Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("reference/" + name + ".txt.gz"));
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }
}
