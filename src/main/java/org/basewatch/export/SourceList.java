package org.basewatch.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.PlaceId;

/**
 * The numbered sources of all visible reports. Whatever the form, every visible report is in exactly one line.
 *
 * @param lines the lines in order
 * @param reports how many reports they stand for
 * @param oneYear the year of all dates, if there is but one: it is said once, in the title of the list
 */
record SourceList(List<SourceLine> lines, int reports, Optional<Integer> oneYear) {
    SourceList {
        lines = List.copyOf(lines);
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
                    lines.add(line(entry, section, oneYear, lines.size() + 1));
                }
            }
        }
        return new SourceList(lines, entries.size(), oneYear);
    }

    /** One line for each source with the codes and the span of dates of its reports. */
    static SourceList ofSources(Catalogue catalogue, RowSet visible) {
        List<SourceEntry> entries = entries(catalogue, visible);
        Map<Integer, List<SourceEntry>> bySource = entries.stream()
                .collect(Collectors.groupingBy(SourceEntry::sourceIndex, LinkedHashMap::new, Collectors.toList()));
        List<SourceLine> lines = new ArrayList<>();
        for (List<SourceEntry> group : bySource.values()) {
            String name =
                    catalogue.sources().get(group.get(0).sourceIndex()).names().english();
            lines.add(new SourceLine(
                    "",
                    lines.size() + 1,
                    group.stream().map(SourceEntry::code).toList(),
                    dates(group),
                    name,
                    group.stream().map(SourceEntry::row).toList()));
        }
        return new SourceList(lines, entries.size(), Optional.empty());
    }

    /** The lines in which reports stand, such as "source 3" or "sources 3, 7–9". */
    String reference(Collection<Integer> rows) {
        String numbers = numbersOf(rows);
        return (numbers.matches("[0-9]+") ? "source " : "sources ") + numbers;
    }

    /** The numbers of the lines in which reports stand, such as "3, 7–9". */
    String numbersOf(Collection<Integer> rows) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (SourceLine line : lines) {
            if (line.rows().stream().anyMatch(rows::contains)) {
                numbers.add(line.number());
            }
        }
        List<String> parts = new ArrayList<>();
        List<Integer> sorted = List.copyOf(numbers);
        for (int i = 0; i < sorted.size(); i++) {
            int first = i;
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            String part = String.valueOf(sorted.get(first));
            parts.add(i == first ? part : part + (i == first + 1 ? ", " : "–") + sorted.get(i));
        }
        return String.join(", ", parts);
    }

    private static List<SourceEntry> entries(Catalogue catalogue, RowSet visible) {
        List<SourceEntry> entries = new ArrayList<>();
        for (int row : ReportOrder.NEWEST.rows(catalogue, visible)) {
            entries.add(SourceEntry.of(catalogue, row));
        }
        return entries;
    }

    private static SourceLine line(SourceEntry entry, String section, Optional<Integer> oneYear, int number) {
        String year =
                oneYear.isPresent() ? "" : entry.year().map(String::valueOf).orElse("Date not known");
        String heading = section + (section.isEmpty() || year.isEmpty() ? "" : " · ") + year;
        String date = entry.date(entry.year().orElse(Integer.MIN_VALUE));
        return new SourceLine(heading, number, List.of(entry.code()), date, entry.who(), List.of(entry.row()));
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

    private static String dates(List<SourceEntry> group) {
        List<LocalDate> days = group.stream()
                .flatMap(entry -> entry.event().stream())
                .flatMap(date -> java.util.stream.Stream.of(date.from(), date.to()))
                .sorted()
                .toList();
        if (group.size() == 1) {
            return group.get(0).date(Integer.MIN_VALUE);
        }
        long undated = group.stream().filter(entry -> entry.event().isEmpty()).count();
        String span = days.isEmpty() ? "" : SheetDates.range(days.get(0), days.get(days.size() - 1));
        return undated == 0 ? span : span + (span.isEmpty() ? "" : "; ") + "date not known";
    }
}
