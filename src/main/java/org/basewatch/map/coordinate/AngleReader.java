package org.basewatch.map.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.coordinate.AngleToken.Kind;
import org.basewatch.map.coordinate.CoordinateReading.Found;
import org.basewatch.map.coordinate.CoordinateReading.Position;
import org.basewatch.model.GeoPoint;

/** Reads two angles in degrees, with minutes and seconds if there are any. */
final class AngleReader {
    private AngleReader() {}

    static CoordinateReading read(String plain) {
        Optional<List<AngleToken>> tokens = AngleToken.split(plain);
        if (tokens.isEmpty()
                || tokens.get().stream().filter(token -> token.is(Kind.NUMBER)).count() < 2) {
            return new CoordinateReading.Nothing();
        }
        try {
            List<List<AngleToken>> halves = halves(tokens.get());
            return positions(WrittenAngle.of(halves.get(0)), WrittenAngle.of(halves.get(1)));
        } catch (IllegalArgumentException impossible) {
            return new CoordinateReading.Wrong("This is no position: " + impossible.getMessage() + ".");
        }
    }

    private static CoordinateReading positions(WrittenAngle first, WrittenAngle second) {
        WrittenAngle.Axis one = first.axis()
                .orElseGet(() -> second.axis().map(WrittenAngle.Axis::other).orElse(WrittenAngle.Axis.UNKNOWN));
        WrittenAngle.Axis two = second.axis().orElseGet(one::other);
        if (one != WrittenAngle.Axis.UNKNOWN) {
            if (one == two) {
                throw new IllegalArgumentException("both numbers are a " + one.word());
            }
            return new Found(
                    List.of(one == WrittenAngle.Axis.LAT ? position(first, second, "") : position(second, first, "")));
        }
        List<Position> meanings = new ArrayList<>();
        if (Math.abs(first.degrees()) <= 90) {
            meanings.add(position(first, second, "latitude, longitude"));
        }
        if (Math.abs(second.degrees()) <= 90) {
            meanings.add(position(second, first, "longitude, latitude"));
        }
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("neither number can be a latitude, which is at most 90°");
        }
        return new Found(meanings);
    }

    private static Position position(WrittenAngle lat, WrittenAngle lon, String order) {
        if (Math.abs(lat.degrees()) > 90) {
            throw new IllegalArgumentException("a latitude is at most 90°");
        }
        if (Math.abs(lon.degrees()) > 180) {
            throw new IllegalArgumentException("a longitude is at most 180°");
        }
        return new Position(
                new GeoPoint(lon.degrees(), lat.degrees()), order.isEmpty() ? "degrees" : "read as " + order);
    }

    /** Cut where the second angle begins: at a separator, by the letters of the compass, or in the middle of the numbers. */
    private static List<List<AngleToken>> halves(List<AngleToken> tokens) {
        long separators = count(tokens, Kind.SEPARATOR);
        int cut = separators == 1 ? indexOf(tokens, Kind.SEPARATOR, 1) : separators == 0 ? cut(tokens) : -1;
        if (cut <= 0 || cut >= tokens.size()) {
            throw new IllegalArgumentException("two angles are expected, such as 36.1234° N 38.5° E");
        }
        List<AngleToken> second = new ArrayList<>(tokens.subList(cut, tokens.size()));
        second.removeIf(token -> token.is(Kind.SEPARATOR));
        return List.of(tokens.subList(0, cut), second);
    }

    private static int cut(List<AngleToken> tokens) {
        long axes = count(tokens, Kind.AXIS);
        if (axes >= 2) {
            return tokens.get(0).is(Kind.AXIS) ? axisBeforeNumber(tokens) : indexOf(tokens, Kind.AXIS, 1) + 1;
        }
        if (axes == 1
                && !tokens.get(0).is(Kind.AXIS)
                && !tokens.get(tokens.size() - 1).is(Kind.AXIS)) {
            throw new IllegalArgumentException(
                    "it cannot be seen to which number the letter belongs; put a comma between");
        }
        List<Integer> degrees = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("°")) {
                degrees.add(i);
            }
        }
        if (degrees.size() == 2) {
            return degrees.get(1) - 1;
        }
        long numbers = count(tokens, Kind.NUMBER);
        if (numbers % 2 != 0) {
            throw new IllegalArgumentException("it cannot be seen where the second angle begins; put a comma there");
        }
        return indexOf(tokens, Kind.NUMBER, (int) numbers / 2 + 1);
    }

    /** The letter before the second angle: the first one inside that a number follows. */
    private static int axisBeforeNumber(List<AngleToken> tokens) {
        for (int i = 2; i < tokens.size() - 1; i++) {
            if (tokens.get(i).is(Kind.AXIS) && tokens.get(i + 1).is(Kind.NUMBER)) {
                return i;
            }
        }
        return -1;
    }

    private static long count(List<AngleToken> tokens, Kind kind) {
        return tokens.stream().filter(token -> token.is(kind)).count();
    }

    /** Where the n-th token of a kind is, counted from 1. */
    private static int indexOf(List<AngleToken> tokens, Kind kind, int which) {
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(kind) && ++seen == which) {
                return i;
            }
        }
        return -1;
    }
}
