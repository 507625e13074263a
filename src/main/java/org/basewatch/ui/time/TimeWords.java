package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventDays;

/**
 * What stands over the bars: which days are shown, and what a bar is as long as there is room for both. Where there is little room, shorter words that mean the
 * same stand there. Needs no toolkit.
 *
 * @param days the chosen days of events
 * @param known the day up to which things were known, if it is limited
 * @param bar how long a bar is, such as "a week"; empty if there is none
 * @param beyond what lies beyond the edges, such as " · 1 earlier, 3 later"; empty if nothing does
 */
record TimeWords(EventDays days, Optional<LocalDate> known, String bar, String beyond) {
    private static final String ALL_DAYS = "Show all days";

    /** Whether days are chosen, or what was known is limited. */
    boolean isLimited() {
        return days.isInterval() || known.isPresent();
    }

    /** All that is to be said, in the fullest words. */
    String full() {
        return choices().get(0).words();
    }

    /** The ways to say it, the fullest first. */
    List<Choice> choices() {
        if (!isLimited()) {
            return Stream.of(
                            "When it happened · each bar is " + bar + beyond,
                            "Each bar is " + bar + beyond,
                            "Each bar is " + bar)
                    .map(words -> new Choice(words, ""))
                    .toList();
        }
        String bars = bar.isEmpty() ? "" : " · each bar is " + bar;
        String whole = said("What happened ", "what was known on ", ", ");
        String plain = said("Happened ", "known on ", ", ");
        String brief = said("", "known ", ", ");
        String inLines = known.isPresent() ? said("", "known ", ",\n") : brief.replace(" – ", " –\n");
        return List.of(
                new Choice(whole + bars, ALL_DAYS),
                new Choice(plain + bars, ALL_DAYS),
                new Choice(plain + bars, "All days"),
                new Choice(brief + bars, "All days"),
                new Choice(brief + bars, "All"),
                new Choice(whole, ALL_DAYS),
                new Choice(plain, ALL_DAYS),
                new Choice(plain, "All days"),
                new Choice(brief, "All days"),
                new Choice(brief, "All"),
                new Choice(inLines, "All"));
    }

    /** What stands there where there is no bar, because no report gives the day of its event. */
    static List<Choice> withoutEvents() {
        return Stream.of("No report gives the day of its event", "No days of events")
                .map(words -> new Choice(words, ""))
                .toList();
    }

    private String said(String happened, String was, String parting) {
        String knowing = known.map(day -> was + DateWords.day(day)).orElse("");
        String happening = days.isInterval() ? happened + interval() : "";
        String all = happening + (happening.isEmpty() || knowing.isEmpty() ? "" : parting) + knowing;
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private String interval() {
        if (days.from().isPresent() && days.to().isPresent()) {
            return DateWords.range(days.from().get(), days.to().get());
        }
        return days.from().map(day -> "from " + DateWords.day(day) + " on").orElse("")
                + days.to().map(day -> "up to " + DateWords.day(day)).orElse("");
    }

    /**
     * One way to say it.
     *
     * @param words the days, or what a bar is
     * @param clear what stands on the link that shows all days again; empty if there is nothing to lift
     */
    record Choice(String words, String clear) {}
}
