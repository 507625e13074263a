package org.basewatch.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a name at a scale, measured: Latin, Arabic, or one above the other. The first baseline is at 0. */
final class NameBlock {
    /** Heights as shares of the size; those of the fonts. */
    static final double CAP_HEIGHT = 0.7;

    static final double DESCENT = 0.2;

    /** Arabic letters look smaller than Latin ones of the same size. */
    private static final double ARABIC_SIZE = 1.04;

    private static final double LINE_SPACING = 1.18;

    /** Space between close letters, as a share of the usual. */
    private static final double CLOSE = 0.3;

    /** Letters grow in steps of a quarter of a unit, so that a small change of scale leaves them as they are. */
    private static final double SIZE_STEPS = 4;

    private final List<Line> lines;
    private final double size;
    private final double width;

    /**
     * A line of the block.
     *
     * @param letters of size 1
     * @param size in logical units
     * @param baseline below that of the first line
     */
    record Line(Lettering.Letters letters, double size, double baseline) {
        double width() {
            return letters.width() * size;
        }

        TextPiece at(double x, double y) {
            var place = AffineTransform.getTranslateInstance(x, y + baseline);
            place.scale(size, size);
            Rectangle2D ink = letters.ink();
            var box = new Rectangle2D.Double(
                    x + ink.getX() * size,
                    y + baseline + ink.getY() * size,
                    ink.getWidth() * size,
                    ink.getHeight() * size);
            return new TextPiece(
                    () -> place.createTransformedShape(letters.outline()),
                    List.of(box),
                    Optional.of(new TextPiece.Straight(letters, size, x, y + baseline)));
        }
    }

    private NameBlock(List<Line> lines, double size) {
        this.lines = lines;
        this.size = size;
        this.width = lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    static NameBlock of(NameItem item, Lettering lettering, LabelLanguage language, double denominator) {
        return of(item, latinLines(item), List.of(item.arabic()), 1, 1, lettering, language, denominator);
    }

    /** The same with a name on two lines; empty if it has one word, or brackets that part it anyhow. */
    static Optional<NameBlock> onTwoLines(
            NameItem item, double share, Lettering lettering, LabelLanguage language, double denominator) {
        boolean arabic = language == LabelLanguage.ARABIC && !item.arabic().isEmpty();
        List<String> lines = halves(arabic ? item.arabic() : item.latinLettered());
        if (lines.size() < 2 || !arabic && latinLines(item).size() > 1) {
            return Optional.empty();
        }
        List<String> second = arabic ? lines : List.of(item.arabic());
        return Optional.of(of(item, lines, second, share, 1, lettering, language, denominator));
    }

    /** The same so small, with letters closer together. */
    static NameBlock close(
            NameItem item, double share, Lettering lettering, LabelLanguage language, double denominator) {
        return of(item, latinLines(item), List.of(item.arabic()), share, CLOSE, lettering, language, denominator);
    }

    /** A name parted before its bracket, or else at the gap that is nearest to its middle; whole if it has none. */
    private static List<String> halves(String name) {
        int space = name.lastIndexOf(' ', name.length() / 2);
        int next = name.indexOf(' ', name.length() / 2);
        int nearest = space < 0 || next > 0 && next + space < name.length() ? next : space;
        int bracket = name.indexOf(" (");
        int cut = bracket > 0 ? bracket : nearest;
        return cut < 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    private static NameBlock of(
            NameItem item,
            List<String> latin,
            List<String> arabic,
            double share,
            double spacing,
            Lettering lettering,
            LabelLanguage language,
            double denominator) {
        TextStyle style = item.nameClass().text();
        double size = Math.round(share * style.size().at(denominator) * SIZE_STEPS) / SIZE_STEPS;
        boolean hasArabic = !item.arabic().isEmpty();
        List<Line> lines = new ArrayList<>();
        if (language != LabelLanguage.ARABIC || !hasArabic) {
            for (String line : latin) {
                var letters = lettering.latin(line, style.face(), spacing * style.tracking());
                lines.add(new Line(letters, size, lines.size() * LINE_SPACING * size));
            }
        }
        if (hasArabic
                && (language == LabelLanguage.ARABIC
                        || language == LabelLanguage.BOTH && style.arabic().contains(denominator))) {
            for (String line : arabic) {
                var letters = lettering.arabic(line, style.face());
                lines.add(new Line(letters, ARABIC_SIZE * size, lines.size() * LINE_SPACING * size));
            }
        }
        return new NameBlock(lines, size);
    }

    /** In an area, what a long name says in brackets goes on a line of its own. */
    private static List<String> latinLines(NameItem item) {
        String name = item.latinLettered();
        return item.nameClass().at() == NameClass.At.AREA && name.indexOf(" (") > 0 ? halves(name) : List.of(name);
    }

    List<Line> lines() {
        return lines;
    }

    double size() {
        return size;
    }

    double width() {
        return width;
    }

    /** From the top of the first line's capitals to below the last line. */
    double height() {
        return (CAP_HEIGHT + DESCENT) * size + lastBaseline();
    }

    double lastBaseline() {
        return lines.get(lines.size() - 1).baseline();
    }

    /**
     * The lines at a place.
     *
     * @param x left edge of the block
     * @param y first baseline
     * @param alignment 0 left, 0.5 centred, 1 right
     */
    List<TextPiece> at(double x, double y, double alignment) {
        return lines.stream()
                .map(line -> line.at(x + alignment * (width - line.width()), y))
                .toList();
    }

    /** The lines around a middle. */
    List<TextPiece> centredAt(double x, double y) {
        return at(x - width() / 2, y - height() / 2 + CAP_HEIGHT * size, 0.5);
    }
}
