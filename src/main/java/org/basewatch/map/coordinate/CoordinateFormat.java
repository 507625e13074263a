package org.basewatch.map.coordinate;

import java.util.Locale;
import java.util.Optional;
import org.basewatch.model.GeoPoint;

/** A way to write a position, to about a metre (seconds and minutes to 3 m). */
public enum CoordinateFormat {
    /** "36.12340° N 38.50000° E". */
    DECIMAL("Decimal degrees"),
    /** "36°07'24.2" N 38°30'00.0" E", with the typographic signs for minutes and seconds. */
    SECONDS("Degrees, minutes, seconds"),
    /** "36°07.404′ N 38°30.000′ E". */
    MINUTES("Degrees, decimal minutes"),
    /** "37N 455006 E 3997751 N": zone and hemisphere, easting, northing. */
    UTM("UTM"),
    /** "37S DV 55006 97751": zone and band, square of 100 km, metres in it. */
    MGRS("MGRS");

    private static final String NONE = "no grid this near to a pole";

    private final String label;

    CoordinateFormat(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The next one, for those who click through them; after the last comes the first. */
    public CoordinateFormat next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The position in words; latitude first, as people say it. */
    public String write(GeoPoint point) {
        return switch (this) {
            case DECIMAL -> both(point, 100_000, CoordinateFormat::decimal);
            case SECONDS -> both(point, 36_000, CoordinateFormat::seconds);
            case MINUTES -> both(point, 60_000, CoordinateFormat::minutes);
            case UTM -> GridPosition.of(point).map(CoordinateFormat::utm).orElse(NONE);
            case MGRS -> GridPosition.of(point).map(grid -> spaced(grid.mgrs())).orElse(NONE);
        };
    }

    /** The format of a name, such as one from a file; empty if there is none. */
    public static Optional<CoordinateFormat> named(String name) {
        for (CoordinateFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private interface Angle {
        String write(long units);
    }

    /** Rounded to whole units first, so that no 60 seconds come out. */
    private static String both(GeoPoint point, int unitsInDegree, Angle angle) {
        return angle(point.lat(), unitsInDegree, angle)
                + (point.lat() < 0 ? " S " : " N ")
                + angle(point.lon(), unitsInDegree, angle)
                + (point.lon() < 0 ? " W" : " E");
    }

    private static String angle(double degrees, int unitsInDegree, Angle angle) {
        return angle.write(Math.round(Math.abs(degrees) * unitsInDegree));
    }

    private static String decimal(long units) {
        return String.format(Locale.ROOT, "%d.%05d°", units / 100_000, units % 100_000);
    }

    private static String seconds(long tenths) {
        long within = tenths % 36_000;
        return String.format(
                Locale.ROOT, "%d°%02d′%02d.%d″", tenths / 36_000, within / 600, within % 600 / 10, within % 10);
    }

    private static String minutes(long thousandths) {
        long within = thousandths % 60_000;
        return String.format(Locale.ROOT, "%d°%02d.%03d′", thousandths / 60_000, within / 1000, within % 1000);
    }

    private static String utm(GridPosition grid) {
        return String.format(
                Locale.ROOT,
                "%d%s %06d E %d N",
                grid.zone(),
                grid.north() ? "N" : "S",
                Math.round(grid.easting()),
                Math.round(grid.northing()));
    }

    private static String spaced(String mgrs) {
        int digits = mgrs.length() - 10;
        return mgrs.substring(0, digits - 2) + " " + mgrs.substring(digits - 2, digits) + " "
                + mgrs.substring(digits, digits + 5) + " " + mgrs.substring(digits + 5);
    }
}
