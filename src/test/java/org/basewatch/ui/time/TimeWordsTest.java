package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.EventDays;
import org.junit.jupiter.api.Test;

/** What stands over the bars, in fuller and in shorter words. */
class TimeWordsTest {
    private static final EventDays DAYS = EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10));
    private static final Optional<LocalDate> KNOWN = Optional.of(LocalDate.of(2024, 12, 16));

    @Test
    void withoutDaysItSaysWhatABarIs() {
        TimeWords said = new TimeWords(EventDays.all(), Optional.empty(), "a week", " · 1 earlier, 3 later");
        assertThat(said.isLimited()).isFalse();
        assertThat(said.choices())
                .extracting(TimeWords.Choice::words)
                .containsExactly(
                        "When it happened · each bar is a week · 1 earlier, 3 later",
                        "Each bar is a week · 1 earlier, 3 later",
                        "Each bar is a week");
    }

    @Test
    void shorterWordsKeepBothMeaningsApart() {
        assertThat(words(DAYS, KNOWN))
                .containsExactly(
                        "What happened 5–10 Dec 2024, what was known on 16 Dec 2024 · each bar is a week",
                        "Happened 5–10 Dec 2024, known on 16 Dec 2024 · each bar is a week",
                        "Happened 5–10 Dec 2024, known on 16 Dec 2024 · each bar is a week",
                        "5–10 Dec 2024, known 16 Dec 2024 · each bar is a week",
                        "5–10 Dec 2024, known 16 Dec 2024 · each bar is a week",
                        "What happened 5–10 Dec 2024, what was known on 16 Dec 2024",
                        "Happened 5–10 Dec 2024, known on 16 Dec 2024",
                        "Happened 5–10 Dec 2024, known on 16 Dec 2024",
                        "5–10 Dec 2024, known 16 Dec 2024",
                        "5–10 Dec 2024, known 16 Dec 2024",
                        "5–10 Dec 2024,\nknown 16 Dec 2024");
        assertThat(words(EventDays.all(), KNOWN))
                .startsWith(
                        "What was known on 16 Dec 2024 · each bar is a week",
                        "Known on 16 Dec 2024 · each bar is a week")
                .containsSubsequence("What was known on 16 Dec 2024", "Known on 16 Dec 2024", "Known 16 Dec 2024");
        assertThat(words(DAYS, Optional.empty()))
                .startsWith(
                        "What happened 5–10 Dec 2024 · each bar is a week",
                        "Happened 5–10 Dec 2024 · each bar is a week")
                .containsSubsequence("What happened 5–10 Dec 2024", "Happened 5–10 Dec 2024", "5–10 Dec 2024");
        assertThat(words(EventDays.between(LocalDate.of(2024, 11, 28), LocalDate.of(2025, 1, 3)), Optional.empty()))
                .endsWith("28 Nov 2024 –\n3 Jan 2025");
        assertThat(words(new EventDays(DAYS.from(), Optional.empty(), true), Optional.empty()))
                .contains("What happened from 5 Dec 2024 on", "From 5 Dec 2024 on");
    }

    private static List<String> words(EventDays days, Optional<LocalDate> known) {
        return new TimeWords(days, known, "a week", "")
                .choices().stream().map(TimeWords.Choice::words).toList();
    }
}
