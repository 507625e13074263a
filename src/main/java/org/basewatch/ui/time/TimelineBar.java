package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.RatingClass;
import org.basewatch.ui.control.Counts;

/**
 * One bar of the timeline.
 *
 * @param first its first day
 * @param last its last day
 * @param words what it says, such as "9–15 Dec 2024: 21 reports · A–B 12 · C 9"
 */
record TimelineBar(LocalDate first, LocalDate last, String words) {
    static Optional<TimelineBar> at(EventHistogram histogram, double day) {
        for (int bar = 0; bar < histogram.size(); bar++) {
            if (day >= histogram.start(bar) && day < histogram.start(bar + 1)) {
                LocalDate first = LocalDate.ofEpochDay(histogram.start(bar));
                LocalDate last = LocalDate.ofEpochDay(histogram.start(bar + 1) - 1L);
                return Optional.of(new TimelineBar(first, last, words(histogram, bar, first, last)));
            }
        }
        return Optional.empty();
    }

    private static String words(EventHistogram histogram, int bar, LocalDate first, LocalDate last) {
        List<String> parts = new ArrayList<>();
        parts.add(DateWords.range(first, last) + ": " + Counts.reports(histogram.total(bar)));
        for (RatingClass of : RatingClass.values()) {
            if (histogram.count(bar, of) > 0) {
                parts.add(of.label() + " " + Counts.full(histogram.count(bar, of)));
            }
        }
        String lasting = histogram.lasting(bar) == 0
                ? ""
                : "\n" + Counts.full(histogram.lasting(bar))
                        + (first.equals(last)
                                ? " of them for several days: counted on each"
                                : " of them reach beyond the bar: counted in each that they touch");
        return String.join(" · ", parts) + lasting;
    }
}
