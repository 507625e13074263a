package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.basewatch.map.Box;

/**
 * The list of sources with its heading and the key to the codes.
 *
 * @param typesetter breaks text
 * @param type the sizes of type
 * @param list the sources
 * @param density how closely they are set
 */
record SourcesBlock(Typesetter typesetter, TypeScale type, SourceList list, Density density) {
    private static final String KEY =
            "Letter: how reliable the source is, A to E; F cannot be judged. Figure: how credible the item is,"
                    + " 1 to 5; 6 cannot be judged. Rated apart, by the editors";

    /** What letters and figures mean, and who has given them. */
    String key() {
        return KEY
                + list.someMark()
                        .map(mark -> "; " + mark + " means that the editors say " + mark.charAt(0)
                                + " and the user has put " + mark.charAt(mark.length() - 1) + " in its place")
                        .orElse("")
                + ".";
    }

    private TypeScale info() {
        return type.times(density.infoShare());
    }

    /** Sets as many lines as fit into a room, from one on. */
    Set into(Box room, int from, String restOn) {
        Block key = Block.stack(List.of(Block.gap(info().gap(6)), Paragraph.of(typesetter, key(), info().minor())));
        Laid keyLaid = key.at(room.width());
        // The heading that says where the rest is may be longer than the other: room is kept for the longer one.
        double headingHeight = Math.max(
                heading(from, list.lines().size() - 1, restOn).at(room.width()).height(),
                heading(from, list.lines().size(), restOn).at(room.width()).height());
        double height = room.height() - headingHeight - keyLaid.height();
        if (list.lines().isEmpty() || height <= 0) {
            return new Set(Laid.empty(), from);
        }
        SourceTable table = new SourceTable(
                typesetter, type.source(density.typeShare()), list.lines(), list.grouped(), density.columns() > 1);
        SourceTable.Filled filled =
                table.fill(from, new Box(0, 0, room.width(), height), density.columns(), type.gap(18));
        if (filled.next() == from) {
            return new Set(Laid.empty(), from);
        }
        Laid heading = heading(from, filled.next(), restOn).at(room.width());
        List<List<Piece>> parts = new ArrayList<>();
        parts.add(heading.at(room.x(), room.y()));
        parts.add(filled.laid().at(room.x(), room.y() + heading.height()));
        double bottom = heading.height() + filled.laid().height();
        parts.add(keyLaid.at(room.x(), room.y() + bottom));
        return new Set(Laid.of(bottom + keyLaid.height(), parts), filled.next());
    }

    /** Whether it is plain, without setting a line, that not all lines fit into a height. */
    boolean isTooLong(double height) {
        return table().least(0, density.columns()) > height;
    }

    private SourceTable table() {
        return new SourceTable(
                typesetter, type.source(density.typeShare()), list.lines(), list.grouped(), density.columns() > 1);
    }

    private Block heading(int from, int next, String restOn) {
        return new InfoColumn(typesetter, info()).heading(headingText(from, next, restOn));
    }

    String headingText(int from, int next, String restOn) {
        int all = list.lines().size();
        String year = list.oneYear().map(y -> " · DATES IN " + y).orElse("");
        if (from == 0 && next >= all) {
            return list.grouped()
                    ? "SOURCES (" + all + ") OF " + list.reports() + " REPORTS"
                    : "SOURCES (" + all + ")" + year;
        }
        String range = Words.sources(from, next).toUpperCase(Locale.ROOT) + " OF " + all + year;
        return next >= all ? range : range + " · THE REST ON " + restOn;
    }

    /**
     * Lines that were set.
     *
     * @param laid heading, lines and key at their place on the sheet
     * @param next the first line that found no room
     */
    record Set(Laid laid, int next) {}
}
