package org.basewatch.map.measure;

import java.util.Locale;

/** Lengths, directions and areas in words, rounded so that no figure pretends to be more than a drawing on a map can be. */
public final class MeasureWords {
    private static final double NAUTICAL_MILE = 1852;

    private MeasureWords() {}

    /** Kilometres and nautical miles, such as "12.3 km (6.6 nmi)"; metres below one kilometre. */
    public static String distance(double metres) {
        return metric(metres) + " (" + figure(metres / NAUTICAL_MILE) + " nmi)";
    }

    /** Kilometres, or metres below one kilometre, such as "12.3 km". */
    public static String metric(double metres) {
        return metres < 999.5 ? Math.round(metres) + " m" : figure(metres / 1000) + " km";
    }

    /** Degrees from true north with three digits, such as "045° true". */
    public static String bearing(double degrees) {
        return String.format(Locale.ROOT, "%03d° true", Math.round(degrees) % 360);
    }

    /** Square kilometres, such as "12.3 km²"; hectares below one. */
    public static String area(double squareMetres) {
        return squareMetres < 995_000
                ? figure(squareMetres / 10_000) + " ha"
                : figure(squareMetres / 1_000_000) + " km²";
    }

    /** Two lengths of one thing, such as "30.0 × 28.5 m"; centimetres below one metre. */
    public static String size(double metresAcross, double metresDown) {
        double most = Math.max(metresAcross, metresDown);
        double unit = most < 0.9995 ? 0.01 : most < 9_995 ? 1 : 1000;
        String name = unit < 1 ? " cm" : unit > 1 ? " km" : " m";
        return figure(metresAcross / unit) + " × " + figure(metresDown / unit) + name;
    }

    /** Three figures and more: 1.23, 12.3, 123, 1 234 with a fixed space. */
    private static String figure(double value) {
        if (value < 9.995) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
        return value < 99.95
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', '\u00a0');
    }
}
