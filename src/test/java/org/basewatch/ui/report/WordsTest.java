package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.ui.SmallSet;
import org.junit.jupiter.api.Test;

/** What the report panel says of dates, positions and places. */
class WordsTest {
    private static final LocalDate THE_9TH = LocalDate.of(2024, 12, 9);

    @Test
    void dateSaysHowSureItIs() {
        assertThat(EventWords.of(Optional.empty())).isEqualTo("date not known");
        assertThat(EventWords.of(event(THE_9TH, EventDate.Precision.DAY, Basis.WEB)))
                .isEqualTo("9 Dec 2024");
        assertThat(EventWords.of(event(THE_9TH, EventDate.Precision.ABOUT, Basis.INFERENCE)))
                .isEqualTo("about 9 Dec 2024 · inferred");
        assertThat(EventWords.of(event(THE_9TH, EventDate.Precision.NOT_AFTER, Basis.WEB)))
                .isEqualTo("not after 9 Dec 2024");
        assertThat(EventWords.of(event(THE_9TH.plusDays(7), EventDate.Precision.INTERVAL, Basis.WEB)))
                .isEqualTo("9–16 Dec 2024");
        assertThat(EventWords.brief(event(THE_9TH, EventDate.Precision.ABOUT, Basis.INFERENCE)))
                .isEqualTo("about 9 Dec 2024");
    }

    @Test
    void positionGivesItsPrecision() {
        Location exact = new Location.Exact(new GeoPoint(35.949, 35.401), 100, Basis.WEB, Optional.of("runway"));
        assertThat(PositionWords.of(exact))
                .isEqualTo(new PositionWords("35.401° N 35.949° E, ± 100 m", Optional.of("runway"), true));
        Location near = new Location.Approximate(new GeoPoint(-35.5, -3.25), 2_500, Basis.WEB, Optional.empty());
        assertThat(PositionWords.of(near).headline()).isEqualTo("about 3.250° S 35.500° W, within 2.5 km");
    }

    @Test
    void areaNeverLooksLikeAPosition() {
        AreaShape shape = new AreaShape.Ellipse(new GeoPoint(38, 36), 80_000, 30_000, 15);
        PositionWords words = PositionWords.of(
                new Location.Area(shape, Basis.INFERENCE, Optional.of("why"), Optional.empty(), Optional.empty()));
        assertThat(words.confirmed()).isFalse();
        assertThat(words.headline())
                .contains("not confirmed")
                .contains("inference")
                .doesNotContain("°");
        assertThat(words.reason()).contains("why");
    }

    @Test
    void lengthIsNoMorePreciseThanItNeedsToBe() {
        assertThat(PositionWords.length(100)).isEqualTo("100 m");
        assertThat(PositionWords.length(5_000)).isEqualTo("5 km");
        assertThat(PositionWords.length(12_340)).isEqualTo("12 km");
    }

    @Test
    void chipLeavesOutTheWordsForTheKind() {
        var places = SmallSet.catalogue().places();
        assertThat(places)
                .extracting(PlaceProfile::briefName)
                .containsExactly("North", "Unnamed base", "Syria as a whole");
    }

    @Test
    void profileGivesNoNameTwice() {
        PlaceProfile profile = PlaceProfile.of(SmallSet.catalogue().places().get(0));
        assertThat(profile.title()).isEqualTo("North air base");
        assertThat(profile.otherNames()).containsExactly("База", "قاعدة");
        assertThat(profile.aliases()).containsExactly("Other spelling");
    }

    private static Optional<EventDate> event(LocalDate to, EventDate.Precision precision, Basis basis) {
        return Optional.of(new EventDate(THE_9TH, to, precision, basis, Optional.empty()));
    }
}
