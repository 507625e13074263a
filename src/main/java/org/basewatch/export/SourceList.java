package org.basewatch.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.Thousands;
import org.basewatch.model.PlaceId;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Source;

/**
 * The numbered sources of all visible reports. Whatever the form, every visible report is in exactly one line.
 *
 * @param lines the lines in order
 * @param reports how many reports they stand for
 * @param oneYear the year of all dates, if there is but one: it is said once, in the title of the list
 * @param grouped whether a line stands for all reports of a source
 */
record SourceList(List<SourceLine> lines, int reports, Optional<Integer> oneYear, boolean grouped) {
    /** More reports than this nobody reads one by one: they would fill dozens of sheets. */
    private static final int MOST_SINGLY = 2_000;

    SourceList {
        lines = List.copyOf(lines);
    }

    /** Whether there are so many reports that they can be told by source alone. */
    static boolean isTooMany(RowSet visible) {
        return visible.count() > MOST_SINGLY;
    }

    /** One line for each report, newest first; those about the selected place come before the others. */
    static SourceList ofReports(Catalogue catalogue, RowSet visible, Optional<PlaceId> selected) {
        List<SourceEntry> entries = entries(catalogue, visible);
        Optional<Integer> oneYear = oneYear(entries);
        List<SourceLine> lines = new ArrayList<>();
        for (boolean about : new boolean[] {true, false}) {
            String section = section(catalogue, selected, about);
            for (SourceEntry entry : entries) {
                if (isAbout(catalogue, entry.row(), selected) == about) {
                    lines.add(line(catalogue, entry, section, oneYear, lines.size() + 1));
                }
            }
        }
        return new SourceList(lines, entries.size(), oneYear, false);
    }

    /** One line for each source with the codes and the span of dates of its reports. */
    static SourceList ofSources(Catalogue catalogue, RowSet visible) {
        Map<Integer, List<Integer>> bySource = IntStream.of(ReportOrder.NEWEST.rows(catalogue, visible))
                .boxed()
                .collect(Collectors.groupingBy(catalogue::sourceIndex, LinkedHashMap::new, Collectors.toList()));
        List<SourceLine> lines = new ArrayList<>();
        bySource.forEach((source, rows) -> lines.add(new SourceLine(
                "",
                lines.size() + 1,
                rows.stream().map(row -> code(catalogue, row)).toList(),
                mark(catalogue, catalogue.sources().get(source)),
                SourceDates.of(catalogue, rows),
                catalogue.sources().get(source).names().english(),
                rows)));
        return new SourceList(lines, visible.count(), Optional.empty(), true);
    }

    private static RatingCode code(Catalogue catalogue, int row) {
        return new RatingCode(catalogue.reliability(row), catalogue.credibility(row));
    }

    /** Such as "B→F" where the letter of a source is the user's choice in place of the set's. */
    static Optional<String> mark(Catalogue catalogue, Source source) {
        return Optional.ofNullable(catalogue.ownLetters().get(source.id()))
                .map(before -> before + "→" + source.reliability());
    }

    /** A mark that stands in the list; empty if every letter is the set's. */
    Optional<String> someMark() {
        return lines.stream().flatMap(line -> line.mark().stream()).findFirst();
    }

    /** The lines in which reports stand, such as "source 3" or "sources 3, 7–9". */
    String reference(Collection<Integer> rows) {
        String numbers = numbersOf(rows);
        return (numbers.contains(", ") || numbers.contains("–") ? "sources " : "source ") + numbers;
    }

    /**
     * The numbers of the lines in which reports stand, such as "3, 7–9"; where a line stands for other reports, too, how many of it are
     * meant, such as "3 (1 of 4)".
     */
    String numbersOf(Collection<Integer> rows) {
        Set<Integer> wanted = Set.copyOf(rows);
        List<String> parts = new ArrayList<>();
        TreeSet<Integer> whole = new TreeSet<>();
        for (SourceLine line : lines) {
            int meant = (int) line.rows().stream().filter(wanted::contains).count();
            if (meant == line.rows().size()) {
                whole.add(line.number());
            } else if (meant > 0) {
                addRuns(whole, parts);
                parts.add(line.number() + " (" + Thousands.apart(meant) + " of "
                        + Thousands.apart(line.rows().size()) + ")");
            }
        }
        addRuns(whole, parts);
        return String.join(", ", parts);
    }

    /** Adds numbers, neighbours in one range, and forgets them. */
    private static void addRuns(TreeSet<Integer> numbers, List<String> parts) {
        List<Integer> sorted = List.copyOf(numbers);
        numbers.clear();
        for (int i = 0; i < sorted.size(); i++) {
            int first = i;
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            String part = String.valueOf(sorted.get(first));
            parts.add(i == first ? part : part + (i == first + 1 ? ", " : "–") + sorted.get(i));
        }
    }

    private static List<SourceEntry> entries(Catalogue catalogue, RowSet visible) {
        List<SourceEntry> entries = new ArrayList<>();
        for (int row : ReportOrder.NEWEST.rows(catalogue, visible)) {
            entries.add(SourceEntry.of(catalogue, row));
        }
        return entries;
    }

    private static SourceLine line(
            Catalogue catalogue, SourceEntry entry, String section, Optional<Integer> oneYear, int number) {
        String year =
                oneYear.isPresent() ? "" : entry.year().map(String::valueOf).orElse("Date not known");
        String heading = section + (section.isEmpty() || year.isEmpty() ? "" : " · ") + year;
        String date = entry.date(entry.year().orElse(Integer.MIN_VALUE));
        return new SourceLine(
                heading,
                number,
                List.of(entry.code()),
                mark(catalogue, catalogue.sources().get(entry.sourceIndex())),
                date,
                entry.who(),
                List.of(entry.row()));
    }

    private static Optional<Integer> oneYear(List<SourceEntry> entries) {
        List<Optional<Integer>> years =
                entries.stream().map(SourceEntry::year).distinct().toList();
        return years.size() == 1 ? years.get(0) : Optional.empty();
    }

    private static boolean isAbout(Catalogue catalogue, int row, Optional<PlaceId> selected) {
        return selected.map(id -> java.util.Arrays.stream(catalogue.placeIndexes(row))
                        .anyMatch(place -> catalogue.places().get(place).id().equals(id)))
                .orElse(true);
    }

    private static String section(Catalogue catalogue, Optional<PlaceId> selected, boolean about) {
        return selected.flatMap(catalogue::place)
                .map(place -> about ? place.names().english() : "Other places")
                .orElse("");
    }
}
