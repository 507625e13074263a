package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Thousands;
import org.basewatch.map.Box;
import org.basewatch.model.RatingCode;

/**
 * Sets lines of sources in one or more columns.
 *
 * @param typesetter breaks text
 * @param text the type of the list
 * @param lines all lines
 * @param grouped whether a line stands for all reports of a source
 * @param compact whether the date runs on into the source, rather than standing in a column of its own
 */
record SourceTable(Typesetter typesetter, TextLook text, List<SourceLine> lines, boolean grouped, boolean compact) {
    private static final double LEADING = 1.08;
    private static final double LINE_GAP = 0.22;
    private static final int MOST_CODES = 60;

    /** What was set: the columns, and the first line that found no room. */
    record Filled(Laid laid, int next) {}

    /** The least height that all lines from one on can take: a line is never lower than its number. */
    double least(int from, int columns) {
        return leastOfOne() * Math.ceil((lines.size() - from) / (double) columns);
    }

    private double leastOfOne() {
        return Paragraph.of(typesetter, "0", text).at(100).height() + text.size() * LINE_GAP;
    }

    /** Sets as many lines as fit from one on; if all fit, the columns are as short as can be. */
    Filled fill(int from, Box room, int columns, double gap) {
        double width = (room.width() - gap * (columns - 1)) / columns;
        // A long list takes hundreds of small sheets: no more is set for each than could fit on it, and one line.
        int most = columns * (1 + (int) (room.height() / leastOfOne())) + 1;
        List<Row> rows = rows(from, Math.min(lines.size(), from + most), width);
        double height = room.height();
        if (pour(rows, height, columns).size() < rows.size()) {
            return set(rows, pour(rows, height, columns), from, width + gap);
        }
        double low = 0;
        while (height - low > 0.5) {
            double middle = (low + height) / 2;
            if (pour(rows, middle, columns).size() == rows.size()) {
                height = middle;
            } else {
                low = middle;
            }
        }
        return set(rows, pour(rows, height, columns), from, width + gap);
    }

    /** Where rows go when columns have a height: fewer places than rows if they do not all fit. */
    private static List<Place> pour(List<Row> rows, double height, int columns) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        double y = 0;
        String heading = "";
        for (Row row : rows) {
            boolean headed = !row.heading.isEmpty() && (y == 0 || !row.heading.equals(heading));
            if (y > 0 && y + row.height(headed) > height) {
                column++;
                y = 0;
                headed = !row.heading.isEmpty();
            }
            if (column >= columns || y + row.height(headed) > height) {
                return places;
            }
            places.add(new Place(column, y, headed));
            y += row.height(headed);
            heading = row.heading;
        }
        return places;
    }

    private static Filled set(List<Row> rows, List<Place> places, int from, double step) {
        List<Piece> pieces = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Row row = rows.get(i);
            double top = place.y + (place.headed ? row.headingLaid.height() : 0);
            if (place.headed) {
                pieces.addAll(row.headingLaid.at(place.column * step, place.y));
            }
            pieces.addAll(row.line.at(place.column * step, top));
            height = Math.max(height, top + row.line.height());
        }
        return new Filled(new Laid(height, pieces), from + places.size());
    }

    private List<Row> rows(int from, int to, double width) {
        double size = text.size();
        TextLook muted = text.in(PictureColours.MUTED);
        double number = typesetter.width(String.valueOf(lines.size()), text);
        double date = Math.min(width * 0.34, widestDate(muted));
        List<Row> rows = new ArrayList<>();
        String before = "";
        Laid heading = Laid.empty();
        for (SourceLine line : lines.subList(from, to)) {
            if (!line.heading().equals(before)) {
                before = line.heading();
                heading = heading(before).at(width);
            }
            Block who = grouped ? grouped(line, muted) : dated(line, muted, date);
            Block block = Block.beside(number, size * 0.55, numberOf(line, muted), who);
            rows.add(new Row(
                    line.heading(), heading, padded(block, size * LINE_GAP).at(width)));
        }
        return rows;
    }

    private Block heading(String words) {
        TextLook look = TextLook.strong(text.size(), PictureColours.MUTED);
        return Block.stack(List.of(Block.gap(text.size() * 0.35), Paragraph.of(typesetter, words, look)));
    }

    private Block dated(SourceLine line, TextLook muted, double dateWidth) {
        double size = text.size();
        List<Span> who = new ArrayList<>(marked(line));
        who.add(new Span(line.who(), text));
        List<Span> dateAndWho = new ArrayList<>(who);
        dateAndWho.add(0, new Span(line.date() + "  ", muted));
        Block words = compact
                ? new Paragraph(typesetter, dateAndWho, Paragraph.Align.START, LEADING)
                : Block.beside(
                        dateWidth,
                        size * 0.6,
                        Paragraph.of(typesetter, line.date(), muted),
                        new Paragraph(typesetter, who, Paragraph.Align.START, LEADING));
        return Block.beside(size * 2.1, size * 0.5, chip(line.codes().get(0)), words);
    }

    private Block grouped(SourceLine line, TextLook muted) {
        String codes = codes(line.codes());
        List<Span> words = new ArrayList<>(marked(line));
        words.add(new Span(line.who() + " – ", text));
        words.add(new Span(codes, TextLook.strong(text.size(), PictureColours.INK)));
        words.add(new Span("; " + line.date(), muted));
        return new Paragraph(typesetter, words, Paragraph.Align.START, LEADING);
    }

    /** That the letter is the user's choice and not the set's, before the name of the source. */
    private List<Span> marked(SourceLine line) {
        return line.mark().stream()
                .map(mark -> new Span(mark + "  ", TextLook.strong(text.size(), PictureColours.CAUTION)))
                .toList();
    }

    /** One by one, or how often each where there are many. */
    private static String codes(List<RatingCode> all) {
        if (all.size() <= MOST_CODES) {
            return all.stream().map(RatingCode::toString).collect(Collectors.joining(", "));
        }
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(RatingCode::toString, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "\u00a0×\u00a0"
                        + Thousands.apart(entry.getValue().intValue()))
                .collect(Collectors.joining(", "));
    }

    private Block numberOf(SourceLine line, TextLook muted) {
        return Paragraph.of(typesetter, String.valueOf(line.number()), muted).right();
    }

    private double widestDate(TextLook look) {
        return lines.stream()
                .map(SourceLine::date)
                .distinct()
                .mapToDouble(date -> typesetter.width(date, look))
                .max()
                .orElse(0);
    }

    /** The code in its small frame; hatched where one of the two could not be judged, so that it needs no colour. */
    private Block chip(RatingCode code) {
        TextLook look = TextLook.strong(text.size() * 0.92, text.colour());
        double letterWidth = typesetter.width(code.toString(), look);
        boolean judged = code.reliability().isJudged() && code.credibility().isJudged();
        return width -> {
            Laid letters = Paragraph.of(typesetter, code.toString(), look).at(width);
            double height = Paragraph.of(typesetter, "B2", text).at(width).height();
            Box box = new Box(0, 0, width, height);
            Piece frame = new Piece(Piece.Kind.SIGN, box, new CodeFrame(box, judged, text.colour()));
            return Laid.of(
                    height,
                    List.of(List.of(frame), letters.at((width - letterWidth) / 2, (height - letters.height()) / 2)));
        };
    }

    private static Block padded(Block block, double room) {
        return Block.stack(List.of(block, Block.gap(room)));
    }

    private record Row(String heading, Laid headingLaid, Laid line) {
        double height(boolean headed) {
            return line.height() + (headed ? headingLaid.height() : 0);
        }
    }

    private record Place(int column, double y, boolean headed) {}
}
