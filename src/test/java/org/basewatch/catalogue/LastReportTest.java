package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.model.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DEC_16 = LocalDate.of(2024, 12, 16);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, ', today'",
        "2026-11-22, 2026-11-23, ', 1 day before today'",
        "2026-10-02, 2026-11-30, ', 59 days before today'",
        "2026-10-01, 2026-11-30, ', 60 days before today'",
        "2026-09-30, 2026-11-30, ', about 2 months before today'",
        "2026-07-02, 2026-09-01, ', about 2 months before today'",
        // Half a month over: of 31 days, 15 are less than half and 16 are more.
        "2026-08-01, 2026-10-16, ', about 2 months before today'",
        "2026-08-01, 2026-10-17, ', about 3 months before today'",
        // Of 28 days in February, 14 are half.
        "2025-12-01, 2026-02-14, ', about 2 months before today'",
        "2025-12-01, 2026-02-15, ', about 3 months before today'",
        "2026-08-31, 2026-11-30, ', about 3 months before today'",
        "2023-12-31, 2024-02-29, ', 60 days before today'",
        "2023-12-31, 2024-03-01, ', about 2 months before today'",
        "2024-02-29, 2025-02-28, ', about 12 months before today'",
        "2025-01-12, 2026-11-23, ', about 22 months before today'",
        "2024-12-01, 2026-11-30, ', about 24 months before today'",
        "2024-11-30, 2026-11-30, ', 2 years before today'",
        "2024-10-30, 2026-11-30, ', 2 years 1 month before today'",
        "2023-12-05, 2026-11-30, ', 2 years 11 months before today'",
        "2020-02-29, 2023-02-28, ', 2 years 11 months before today'",
        "2020-02-29, 2024-02-29, ', 4 years before today'",
        "2015-09-01, 2026-11-23, ', 11 years 2 months before today'"
    })
    void saysHowLongAgo(LocalDate day, LocalDate today, String words) {
        assertThat(TimeSince.words(day, today, "today")).isEqualTo(words);
    }

    @Test
    void countsFromTheDayThatIsShown() {
        Catalogue set = DatedSet.of(LocalDate.of(2024, 12, 10));

        assertThat(words(set, 0, Optional.of(DEC_16)))
                .isEqualTo(
                        "published 10 Dec 2024, 6 days before the day shown|Nothing reported since; silence is no evidence.");
        assertThat(words(set, 0, Optional.of(LocalDate.of(2024, 12, 10))))
                .isEqualTo("published 10 Dec 2024, on the day shown|");
        assertThat(words(set, 0, Optional.of(LocalDate.of(2024, 12, 9))))
                .isEqualTo("none that is known to be from the day shown or before|Silence is no evidence.");
        assertThat(words(set, 0, Optional.empty()))
                .isEqualTo("published 10 Dec 2024, about 23 months before today|"
                        + "Nothing reported since; silence is no evidence.");
        assertThat(words(set, 1, Optional.empty())).isEqualTo("none in this set|Silence is no evidence.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-09-20, INTERVAL, 'event of 1 May – 20 Sep 2026 (publication day not given), about 2 months'",
        "2024-12-09, 2024-12-09, DAY, 'event of 9 Dec 2024 (publication day not given), about 23 months'",
        "2024-12-09, 2024-12-09, NOT_AFTER, 'event not after 9 Dec 2024 (publication day not given), about 23 months'",
        "2024-12-07, 2024-12-09, ABOUT, 'event about 7–9 Dec 2024 (publication day not given), about 23 months'",
        "2026-10-01, 2026-10-01, MONTH, 'event of Oct 2026 (publication day not given), 23 days'"
    })
    void withoutADayOfPublicationTheEventCountsFromItsEnd(
            LocalDate first, LocalDate last, EventDate.Precision precision, String words) {
        Catalogue set = new DatedSet()
                .of("r1", Optional.of(DatedSet.event(first, last, precision)), Optional.empty())
                .build();

        assertThat(words(set, 0, Optional.empty())).startsWith(words + " before today|");
    }

    @Test
    void saysWhereTheDayIsNotKnown() {
        Optional<EventDate> since = Optional.of(DatedSet.event(DEC_16, DEC_16, EventDate.Precision.OPEN_ENDED));
        DatedSet set = new DatedSet().of("r1", since, Optional.empty());
        assertThat(words(set.build(), 0, Optional.empty())).isEqualTo("day not known (1 report)|");
        set.of("r2", Optional.empty(), Optional.empty());
        assertThat(words(set.build(), 0, Optional.of(DEC_16))).isEqualTo("day not known (2 reports)|");
        set.of("r3", since, Optional.of(DEC_16.plusDays(4)));

        assertThat(words(set.build(), 0, Optional.of(DEC_16)))
                .isEqualTo("none that is known to be from the day shown or before; day not known of 2 reports|"
                        + "Silence is no evidence.");
        assertThat(words(set.build(), 0, Optional.of(DEC_16.plusDays(5))))
                .isEqualTo(
                        "published 20 Dec 2024, 1 day before the day shown|Nothing with a known day of publication since; "
                                + "2 reports give none. Silence is no evidence.");
    }

    @Test
    void whereAReportGivesNoDayOfPublicationNobodySaysThatNothingWasReportedSince() {
        DatedSet set = new DatedSet()
                .of("r1", Optional.empty(), Optional.of(DEC_16.minusDays(6)))
                .of(
                        "r2",
                        Optional.of(
                                DatedSet.event(DEC_16.minusDays(15), DEC_16.plusDays(4), EventDate.Precision.INTERVAL)),
                        Optional.empty());
        assertThat(words(set.build(), 0, Optional.of(DEC_16)))
                .isEqualTo(
                        "published 10 Dec 2024, 6 days before the day shown|Nothing with a known day of publication since; "
                                + "1 report gives none. Silence is no evidence.");
        assertThat(words(set.build(), 0, Optional.empty()))
                .endsWith(
                        "|Nothing with a known day of publication since; 1 report gives none. Silence is no evidence.");
    }

    @Test
    void whatHappenedLaterIsNotCountedAmongWhatMayHaveBeenKnown() {
        DatedSet set = new DatedSet()
                .of("r1", Optional.empty(), Optional.of(DEC_16.minusDays(6)))
                .of(
                        "r2",
                        Optional.of(
                                DatedSet.event(DEC_16.plusDays(3), DEC_16.plusDays(4), EventDate.Precision.INTERVAL)),
                        Optional.empty());
        assertThat(words(set.build(), 0, Optional.of(DEC_16)))
                .isEqualTo("published 10 Dec 2024, 6 days before the day shown|"
                        + "Nothing with a known day of publication since. Silence is no evidence.");
    }

    @Test
    void reportsThatAreDatedAfterTodayAreNoSilence() {
        Catalogue set = new DatedSet()
                .of("r1", Optional.empty(), Optional.of(TODAY.minusDays(3)))
                .of("r2", Optional.empty(), Optional.of(TODAY.plusDays(1)))
                .build();
        assertThat(words(set, 0, Optional.empty()))
                .endsWith(
                        "3 days before today|Other reports have a later day than today is by the clock of this computer.");
        assertThat(words(set, 0, Optional.of(TODAY.minusDays(1))))
                .endsWith("|Nothing reported since; silence is no evidence.");
    }

    @Test
    void ofTwoOfOneDayThePublishedOneIsNamed() {
        Optional<EventDate> event = Optional.of(DatedSet.event(DEC_16, DEC_16, EventDate.Precision.DAY));
        DatedSet set = new DatedSet()
                .of("r1", event, Optional.empty())
                .of("r2", event, Optional.of(DEC_16))
                .of("r3", event, Optional.empty());

        assertThat(words(set.build(), 0, Optional.of(DEC_16))).isEqualTo("published 16 Dec 2024, on the day shown|");
    }

    @Test
    void theLastOneIsThatOfALookAtEveryReport() {
        Catalogue set = SampleSets.large(3_000, 5);
        LocalDate by = LocalDate.of(2023, 6, 1);
        for (int place = 0; place < set.places().size(); place++) {
            int at = place;
            RowSet about = RowFilter.visible(set, FilterCriteria.all().withAsOf(Optional.of(by)));
            int last = about.stream()
                    .filter(row -> IntStream.of(set.placeIndexes(row)).anyMatch(index -> index == at))
                    .map(set::knownDay)
                    .max()
                    .orElseThrow();

            assertThat(LastReport.of(set, place, Optional.of(by), TODAY)
                            .dated()
                            .orElseThrow()
                            .day())
                    .isEqualTo(LocalDate.ofEpochDay(last));
        }
    }

    private static String words(Catalogue set, int place, Optional<LocalDate> asOf) {
        LastReport last = LastReport.of(set, place, asOf, TODAY);
        return last.words() + "|" + last.silence().orElse("");
    }
}
