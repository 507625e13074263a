package org.basewatch.map.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.coordinate.AngleToken.Kind;

/**
 * One angle with what is said of it.
 *
 * @param degrees decimal degrees, south and west negative
 * @param axis whether it says that it is a latitude or a longitude
 */
record WrittenAngle(double degrees, Optional<Axis> axis) {
    enum Axis {
        LAT,
        LON,
        UNKNOWN;

        Axis other() {
            return this == LAT ? LON : this == LON ? LAT : UNKNOWN;
        }

        String word() {
            return this == LAT ? "latitude" : "longitude";
        }
    }

    private static final String UNITS = "°'\"";

    /**
     * The angle of its parts.
     *
     * @throws IllegalArgumentException if they make no angle; the message says why
     */
    static WrittenAngle of(List<AngleToken> tokens) {
        List<Double> numbers = new ArrayList<>();
        boolean negative = false;
        Optional<Axis> axis = Optional.empty();
        boolean turned = false;
        boolean whole = true;
        for (AngleToken token : tokens) {
            if (token.is(Kind.NUMBER)) {
                boolean signed = token.text().startsWith("-") || token.text().startsWith("+");
                if (signed && !numbers.isEmpty() || !whole) {
                    throw new IllegalArgumentException(
                            "\"" + token.text() + "\" stands where minutes or seconds belong");
                }
                negative |= token.text().startsWith("-");
                whole = !token.text().contains(".");
                numbers.add(Math.abs(Double.parseDouble(token.text())));
            } else if (token.is(Kind.UNIT)) {
                checkUnit(token.text(), numbers.size());
            } else if (token.is(Kind.AXIS)) {
                axis = Optional.of(axisOf(token.text(), axis));
                turned |= token.text().equals("S") || token.text().equals("W");
            }
        }
        if (negative && turned) {
            throw new IllegalArgumentException("a minus and S or W are one too many");
        }
        return new WrittenAngle((negative || turned ? -1 : 1) * sum(numbers), axis);
    }

    private static void checkUnit(String unit, int numbers) {
        // a colon may stand after degrees and minutes alike
        if (!unit.equals(":") && UNITS.indexOf(unit) != numbers - 1) {
            throw new IllegalArgumentException("the sign " + unit + " stands in the wrong place");
        }
    }

    private static Axis axisOf(String text, Optional<Axis> before) {
        Axis axis = text.equals("LAT") || text.equals("N") || text.equals("S") ? Axis.LAT : Axis.LON;
        if (before.filter(other -> other != axis).isPresent()) {
            throw new IllegalArgumentException("one angle is called both latitude and longitude");
        }
        return axis;
    }

    private static double sum(List<Double> numbers) {
        if (numbers.isEmpty() || numbers.size() > 3) {
            throw new IllegalArgumentException("an angle is degrees, or degrees and minutes, or with seconds too");
        }
        double degrees = 0;
        double unit = 1;
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0 && numbers.get(i) >= 60) {
                throw new IllegalArgumentException("minutes and seconds are less than 60");
            }
            degrees += numbers.get(i) / unit;
            unit *= 60;
        }
        return degrees;
    }
}
