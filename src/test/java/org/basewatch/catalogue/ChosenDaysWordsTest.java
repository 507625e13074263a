package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.EventDate.Precision;
import org.junit.jupiter.api.Test;

/** What is said of events that reach beyond the days that are chosen. */
class ChosenDaysWordsTest {
    private final Catalogue catalogue = new DatedSet()
            .of("plain", Optional.of(DatedSet.event(day(6), day(6), Precision.DAY)), Optional.empty())
            .of("within", Optional.of(DatedSet.event(day(6), day(8), Precision.INTERVAL)), Optional.empty())
            .of("over", Optional.of(DatedSet.event(day(9), day(12), Precision.INTERVAL)), Optional.empty())
            .of("before", Optional.of(DatedSet.event(day(7), day(7), Precision.NOT_AFTER)), Optional.empty())
            .of("after", Optional.of(DatedSet.event(day(8), day(8), Precision.OPEN_ENDED)), Optional.empty())
            .of("undated", Optional.empty(), Optional.empty())
            .build();

    @Test
    void whatReachesBeyondTheChosenDaysIsCounted() {
        assertThat(words(5, 10))
                .hasValue("2 reports dated only as “not after” or “from … on” count on the day named; 1 of several days"
                        + " counts with each of them");
        assertThat(words(5, 7))
                .hasValue("1 report dated only as “not after” or “from … on” counts on the day named; 1 of several days"
                        + " counts with each of them");
        assertThat(words(10, 14)).hasValue("1 report of several days counts with each of them");
        assertThat(words(7, 7))
                .hasValue("1 report dated only as “not after” or “from … on” counts on the day named; 1 of several days"
                        + " counts with each of them");
    }

    @Test
    void whereNothingReachesBeyondNothingIsSaid() {
        assertThat(words(1, 6)).hasValue("1 report of several days counts with each of them");
        assertThat(words(1, 5)).isEmpty();
        assertThat(words(13, 20)).isEmpty();
        assertThat(ChosenDaysWords.of(catalogue, new RowFilter().apply(catalogue, FilterCriteria.all())))
                .isEmpty();
        FilterCriteria none = FilterCriteria.all()
                .withEvents(EventDays.between(day(5), day(10)))
                .withRatings(RatingMask.none());
        assertThat(ChosenDaysWords.of(catalogue, new RowFilter().apply(catalogue, none)))
                .isEmpty();
    }

    @Test
    void anEndThatIsNotChosenCutsNothingOff() {
        EventDays from = new EventDays(Optional.of(day(9)), Optional.empty(), true);
        assertThat(words(from)).isEmpty();
        EventDays upTo = new EventDays(Optional.empty(), Optional.of(day(9)), true);
        assertThat(words(upTo))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("2 reports dated only as")
                        .endsWith("; 1 of several days counts with each of them"));
    }

    @Test
    void ofVeryManyTheRuleIsSaidWithoutANumber() {
        Catalogue large = SampleSets.large(5_000, 1);
        EventDays days = new EventDays(Optional.of(LocalDate.of(1900, 1, 1)), Optional.empty(), true);
        assertThat(ChosenDaysWords.of(
                        large, new RowFilter().apply(large, FilterCriteria.all().withEvents(days))))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("Any reports dated only as “not after” or “from … on” count on the day named"));
    }

    private Optional<String> words(int from, int to) {
        return words(EventDays.between(day(from), day(to)));
    }

    private Optional<String> words(EventDays days) {
        return ChosenDaysWords.of(
                catalogue, new RowFilter().apply(catalogue, FilterCriteria.all().withEvents(days)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 12, day);
    }
}
