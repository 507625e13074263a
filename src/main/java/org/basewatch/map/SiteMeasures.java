package org.basewatch.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Weights and type sizes of report symbols and furniture, from {@code style/sites.properties} and the file of the look. Lengths in
 * logical units of 1/96 inch, strengths 0 to 1.
 *
 * @param type sizes of lettering
 * @param sign pins, marks and leaders
 * @param hatch the hatch of an area that is not confirmed
 * @param line the line that a report refers to
 * @param doubt circles of doubt and candidates
 * @param row count and rating
 * @param plate the ground of furniture
 * @param legend the legend on the map
 */
record SiteMeasures(Type type, Sign sign, Hatch hatch, Line line, Doubt doubt, Row row, Plate plate, Legend legend) {
    /** Sizes of lettering: names, words below them, rating codes, figures of the scale bar, small print, legend. */
    record Type(double title, double words, double code, double bar, double small, double legend) {}

    /**
     * Sizes of signs.
     *
     * @param head radius of the head of a pin
     * @param tip from the middle of that head down to the tip
     * @param mark radius of a mark, and half the height of a diamond
     * @param cluster least radius of several spots drawn together
     * @param casing how wide the edge is that parts a sign from the map
     * @param line width of the outline of signs without a visible report, and of diamonds
     * @param halo how far the ring of the selected sign reaches
     * @param haloEdge width of the edge of that ring
     * @param leader width of the line from a moved sign to its point
     * @param point radius of the dot at that point
     * @param pointEdge width of the edge of that dot, and of the leader
     */
    record Sign(
            double head,
            double tip,
            double mark,
            double cluster,
            double casing,
            double line,
            double halo,
            double haloEdge,
            double leader,
            double point,
            double pointEdge) {}

    /** Spacing of the lines, dense and where the area is large, and how it is drawn in each state. */
    record Hatch(double spacing, double widestSpacing, Strength usual, Strength selected, Strength empty) {
        Strength of(boolean isSelected, boolean isEmpty) {
            return isSelected ? selected : isEmpty ? empty : usual;
        }
    }

    /** Weight of the lines, their strength, and that of the ground between them. */
    record Strength(double weight, double line, double tint) {}

    /** Width in each state, that of the light line below when selected, lengths of line and gap in turn. */
    record Line(double width, double selectedWidth, double selectedCasing, List<Float> dash) {}

    /** Width, lengths of line and gap in turn, strength of the ground. */
    record Doubt(double width, List<Float> dash, double fill) {}

    /**
     * The row of count and rating.
     *
     * @param height height of the row
     * @param cell width of a lettered cell that stands alone, and the mean width of several
     * @param leastCell least width of a lettered cell among several
     * @param leastUnjudged the same for F, whose cell has a frame
     * @param leastStrip least width of several cells together
     * @param step by which a cell grows with its share of the reports
     * @param gap between count and rating
     * @param frame weight of the frames
     * @param corner radius of the corners of codes and cells
     * @param leastCount least width of the count
     * @param countRoom what the count is wider than its figures
     * @param codeRoom what a code is wider than its letters
     * @param hatch spacing of the hatch of what cannot be judged
     * @param hatchStrength strength of that hatch
     */
    record Row(
            double height,
            double cell,
            double leastCell,
            double leastUnjudged,
            double leastStrip,
            double step,
            double gap,
            double frame,
            double corner,
            double leastCount,
            double countRoom,
            double codeRoom,
            double hatch,
            double hatchStrength) {}

    /** Radius of the corners, weight of the edge. */
    record Plate(double corner, double edge) {}

    /** Room inside the edge, between columns, a column's width, the head's height, room between lines, size of signs as a share. */
    record Legend(double pad, double gap, double column, double head, double spacing, double signScale) {}

    /**
     * Reads the measures.
     *
     * @throws IllegalStateException if one is missing or no number; the message names it
     */
    static SiteMeasures from(Map<String, String> entries) {
        Reader r = new Reader(entries);
        return new SiteMeasures(
                new Type(
                        r.number("type.title"),
                        r.number("type.words"),
                        r.number("type.code"),
                        r.number("type.bar"),
                        r.number("type.small"),
                        r.number("type.legend")),
                sign(r),
                new Hatch(
                        r.number("hatch.spacing"),
                        r.number("hatch.widest-spacing"),
                        r.strength("hatch.weight", ""),
                        r.strength("hatch.weight-selected", "-selected"),
                        r.strength("hatch.weight", "-empty")),
                new Line(
                        r.number("line.width"),
                        r.number("line.width-selected"),
                        r.number("line.casing-selected"),
                        r.dash("line.dash")),
                new Doubt(r.number("doubt.width"), r.dash("doubt.dash"), r.number("doubt.fill")),
                row(r),
                new Plate(r.number("plate.corner"), r.number("plate.edge")),
                new Legend(
                        r.number("legend.pad"),
                        r.number("legend.gap"),
                        r.number("legend.column"),
                        r.number("legend.head"),
                        r.number("legend.spacing"),
                        r.number("legend.sign-scale")));
    }

    private static Sign sign(Reader r) {
        return new Sign(
                r.number("sign.head"),
                r.number("sign.tip"),
                r.number("sign.mark"),
                r.number("sign.cluster"),
                r.number("sign.casing"),
                r.number("sign.line"),
                r.number("sign.halo"),
                r.number("sign.halo-edge"),
                r.number("sign.leader"),
                r.number("sign.point"),
                r.number("sign.point-edge"));
    }

    private static Row row(Reader r) {
        return new Row(
                r.number("row.height"),
                r.number("row.cell"),
                r.number("row.least-cell"),
                r.number("row.least-unjudged"),
                r.number("row.least-strip"),
                r.number("row.step"),
                r.number("row.gap"),
                r.number("row.frame"),
                r.number("row.corner"),
                r.number("row.least-count"),
                r.number("row.count-room"),
                r.number("row.code-room"),
                r.number("row.hatch"),
                r.number("row.hatch-strength"));
    }

    private record Reader(Map<String, String> entries) {
        Strength strength(String weight, String state) {
            return new Strength(number(weight), number("hatch.strength" + state), number("hatch.tint" + state));
        }

        double number(String key) {
            String text = entries.getOrDefault(key, "").strip();
            if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
                throw new IllegalStateException("The measure " + key + " is '" + text + "', not a number such as 1.5.");
            }
            return Double.parseDouble(text);
        }

        List<Float> dash(String key) {
            String text = entries.getOrDefault(key, "").strip();
            if (!text.matches("[0-9. ]*")) {
                throw new IllegalStateException("The dashes " + key + " are '" + text + "', not lengths such as 6 3.");
            }
            return LineStyle.checkedDash(Arrays.stream(text.split(" +", -1))
                    .filter(length -> !length.isEmpty())
                    .map(Float::valueOf)
                    .toList());
        }
    }
}
