package org.basewatch.model;

import java.util.List;

/**
 * One step in what became of a place.
 *
 * @param when the time in words, such as "Dec 2024"
 * @param text what was reported
 * @param reports the reports that say so
 */
public record StatusEntry(String when, String text, List<ReportId> reports) {
    /** Copies the list. */
    public StatusEntry {
        reports = List.copyOf(reports);
    }
}
