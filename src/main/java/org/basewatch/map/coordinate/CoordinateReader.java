package org.basewatch.map.coordinate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.map.coordinate.CoordinateReading.Found;
import org.basewatch.map.coordinate.CoordinateReading.Position;
import org.basewatch.model.GeoPoint;

/**
 * Reads a position however it is written: in all of {@link CoordinateFormat}, with the hemisphere before or after or by sign, with
 * comma, semicolon or spaces between, with decimal commas, in Arabic digits. What may mean two positions is answered by both.
 */
public final class CoordinateReader {
    private static final Pattern MGRS =
            Pattern.compile("(?:MGRS:? ?)?(\\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z]{2}) ?(\\d*)(?: (\\d+))?");
    private static final Pattern UTM = Pattern.compile("(?:UTM:? ?)?(?:ZONE ?)?(\\d{1,2}) ?([C-HJ-NP-X]),? "
            + "(\\d{6}(?:\\.\\d+)?) ?(?:M ?)?E?[,;]? ?(\\d{1,8}(?:\\.\\d+)?) ?(?:M ?)?N?");
    private static final double LARGEST_SQUARE = 100_000;

    private CoordinateReader() {}

    /** What a text says. */
    public static CoordinateReading read(String text) {
        String plain = PlainWriting.of(text).replaceAll(" +", " ");
        Matcher mgrs = MGRS.matcher(plain);
        if (mgrs.matches()) {
            return guarded(() -> mgrs(mgrs));
        }
        Matcher utm = UTM.matcher(plain);
        if (utm.matches()) {
            return guarded(() -> utm(utm));
        }
        return AngleReader.read(plain);
    }

    private static CoordinateReading guarded(Supplier<CoordinateReading> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException impossible) {
            return new CoordinateReading.Wrong("This is no position: " + impossible.getMessage() + ".");
        }
    }

    /** The middle of the square that is named: a short reference means all of its square. */
    private static CoordinateReading mgrs(Matcher parts) {
        String first = parts.group(4);
        String digits = first + Optional.ofNullable(parts.group(5)).orElse("");
        boolean uneven = parts.group(5) != null && parts.group(5).length() != first.length();
        if (uneven || digits.length() % 2 != 0 || digits.length() > 10) {
            throw new IllegalArgumentException(
                    "after the letters of a military grid reference come up to ten digits, as"
                            + " many for the easting as for the northing");
        }
        double side = LARGEST_SQUARE / Math.pow(10, digits.length() / 2.0);
        GridPosition corner = GridPosition.ofMgrs(parts.group(1) + parts.group(2) + parts.group(3) + digits);
        GeoPoint middle = new GridPosition(
                        corner.zone(), corner.north(), corner.easting() + side / 2, corner.northing() + side / 2)
                .point();
        return found(middle, side <= 1 ? "MGRS" : "MGRS, middle of a square of " + metres(side));
    }

    private static String metres(double side) {
        return side >= 1000 ? Math.round(side / 1000) + " km" : Math.round(side) + " m";
    }

    /** After the zone stands N or S, or the letter of the band; S can be both. */
    private static CoordinateReading utm(Matcher parts) {
        int zone = Integer.parseInt(parts.group(1));
        char letter = parts.group(2).charAt(0);
        double easting = Double.parseDouble(parts.group(3));
        double northing = Double.parseDouble(parts.group(4));
        if (letter != 'S') {
            return found(new GridPosition(zone, letter >= 'N', easting, northing).point(), "UTM");
        }
        GeoPoint inBand = new GridPosition(zone, true, easting, northing).point();
        GeoPoint south = new GridPosition(zone, false, easting, northing).point();
        boolean mayBeBand = inBand.lat() >= 31.9 && inBand.lat() <= 40.1;
        Position southern = new Position(south, "UTM, S for the southern hemisphere");
        return new Found(
                mayBeBand
                        ? List.of(new Position(inBand, "UTM, S for the band from 32° to 40° north"), southern)
                        : List.of(southern));
    }

    private static Found found(GeoPoint point, String readAs) {
        return new Found(List.of(new Position(point, readAs)));
    }
}
