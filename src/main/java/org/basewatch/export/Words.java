package org.basewatch.export;

import java.util.List;
import java.util.Optional;

/**
 * What a sheet says beside its map, and what is left for further sheets.
 *
 * @param pieces what was laid out
 * @param sections blocks that found no room
 * @param nextSource the first line of sources that found no room; past the last if all did
 */
record Words(List<Piece> pieces, List<InfoColumn.Section> sections, int nextSource) {
    Words {
        pieces = List.copyOf(pieces);
        sections = List.copyOf(sections);
    }

    /** Whether everything is on this sheet. */
    boolean isComplete(SourceList sources) {
        return sections.isEmpty() && nextSource >= sources.lines().size();
    }

    /** Names of what is left over, such as "legend and sources 25–63"; empty if nothing is. */
    Optional<String> leftOver(SourceList sources) {
        List<String> names = new java.util.ArrayList<>(
                sections.stream().map(InfoColumn.Section::name).toList());
        int last = sources.lines().size();
        if (nextSource < last) {
            names.add(sources(nextSource, last));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /**
     * Lines of sources by their numbers, such as "sources 1–24" or "source 1".
     *
     * @param from the first line, from 0
     * @param next the line behind the last
     */
    static String sources(int from, int next) {
        return next == from + 1 ? "source " + next : "sources " + (from + 1) + "–" + next;
    }
}
