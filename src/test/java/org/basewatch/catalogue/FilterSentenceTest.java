package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;

class FilterSentenceTest {
    private static final EnumSet<Reliability> A_TO_C = EnumSet.range(Reliability.A, Reliability.C);
    private static final EnumSet<Credibility> ONE_TO_THREE = EnumSet.range(Credibility.ONE, Credibility.THREE);
    private static final Optional<LocalDate> DEC_7 = Optional.of(LocalDate.of(2024, 12, 7));
    private static final Optional<LocalDate> DEC_20 = Optional.of(LocalDate.of(2024, 12, 20));

    private final Catalogue catalogue = new DatedSet()
            .with("r1", Reliability.A, Credibility.ONE, DEC_7)
            .with("r2", Reliability.D, Credibility.ONE, DEC_7)
            .with("r3", Reliability.D, Credibility.FOUR, DEC_20)
            .with("r4", Reliability.B, Credibility.FOUR, DEC_7)
            .with("r5", Reliability.B, Credibility.TWO, DEC_20)
            .with("r6", Reliability.F, Credibility.SIX, DEC_7)
            .build();
    private final FilterSentence sentence = new FilterSentence(catalogue);

    @Test
    void saysWhenNothingIsFiltered() {
        assertThat(sentence.criteria(FilterCriteria.all())).isEqualTo("All reports");
        assertThat(sentence.leftOut(new RowFilter().apply(catalogue, FilterCriteria.all())))
                .isEmpty();
    }

    @Test
    void namesFAnd6WhereTheyAreIn() {
        EnumSet<Reliability> letters = EnumSet.copyOf(A_TO_C);
        letters.add(Reliability.F);
        EnumSet<Credibility> figures = EnumSet.copyOf(ONE_TO_THREE);
        figures.add(Credibility.SIX);

        assertThat(ratings(RatingMask.of(letters, figures))).isEqualTo("Reliability A–C and F; credibility 1–3 and 6");
    }

    @Test
    void namesFAnd6WhereTheyAreOut() {
        assertThat(ratings(RatingMask.of(A_TO_C, ONE_TO_THREE)))
                .isEqualTo("Reliability A–C, without F (cannot be judged); "
                        + "credibility 1–3, without 6 (cannot be judged)");
    }

    @Test
    void namesFAnd6WhereTheyAreAllThereIs() {
        assertThat(ratings(RatingMask.of(Set.of(Reliability.F), EnumSet.allOf(Credibility.class))))
                .isEqualTo("Reliability F (cannot be judged) only");
        assertThat(ratings(RatingMask.none())).isEqualTo("No rating chosen");
    }

    @Test
    void saysNothingOfWhatIsNotFiltered() {
        EnumSet<Credibility> figures = EnumSet.of(Credibility.ONE, Credibility.TWO, Credibility.SIX);

        assertThat(ratings(RatingMask.of(A_TO_C, EnumSet.allOf(Credibility.class))))
                .isEqualTo("Reliability A–C, without F (cannot be judged)");
        assertThat(ratings(RatingMask.of(EnumSet.allOf(Reliability.class), figures)))
                .isEqualTo("Credibility 1, 2 and 6");
    }

    @Test
    void listsWhatIsNoRange() {
        Set<Reliability> letters = EnumSet.of(Reliability.A, Reliability.C, Reliability.D, Reliability.F);

        assertThat(ratings(RatingMask.of(letters, EnumSet.allOf(Credibility.class))))
                .isEqualTo("Reliability A, C, D and F");
    }

    @Test
    void namesSingleCodesThatAreMissing() {
        RatingMask mask = RatingMask.all()
                .with(Reliability.B, Credibility.FOUR, false)
                .with(Reliability.C, Credibility.FIVE, false);

        assertThat(ratings(mask)).isEqualTo("Single codes left out: B4 and C5");
    }

    @Test
    void namesSingleCodesThatAreThereIfManyAreMissing() {
        RatingMask mask = RatingMask.of(Set.of(Reliability.A), ONE_TO_THREE)
                .with(Reliability.B, Credibility.TWO, true)
                .with(Reliability.E, Credibility.SIX, true)
                .with(Reliability.D, Credibility.FIVE, true);

        assertThat(ratings(mask)).isEqualTo("Single codes chosen: A1–A3, B2, D5 and E6; F (cannot be judged) left out");
    }

    /** Whoever reads the words must come to the same codes. */
    @Test
    void productsCanBeReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            RatingMask mask = RatingMask.of(some(random, Reliability.class), some(random, Credibility.class));
            if (!mask.equals(RatingMask.all()) && !mask.equals(RatingMask.none())) {
                assertThat(readBack(ratings(mask))).as(ratings(mask)).isEqualTo(mask);
            }
        }
    }

    @Test
    void namesTheOtherParts() {
        FilterCriteria criteria = FilterCriteria.all()
                .withHiddenKinds(EnumSet.complementOf(EnumSet.of(ReportKind.IMAGERY, ReportKind.MOVEMENT)))
                .withSource(new SourceId("source-3"), false)
                .withPlace(new PlaceId("tartus"), false)
                .withElsewhere(false)
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));

        assertThat(sentence.criteria(criteria))
                .isEqualTo(
                        "Kinds: movement of forces, imagery; source left out: Source D; place: Khmeimim; "
                                + "reports that name no place left out; as known on 16 Dec 2024 (published by the end of that day)");
    }

    @Test
    void saysWhichOfTheTwoDaysIsMeantAndWhatWasSearchedFor() {
        EventDays days = EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10));
        FilterCriteria all = FilterCriteria.all();
        FilterSentence withUndated = new FilterSentence(SampleSets.large(50, 1));

        assertThat(sentence.criteria(all.withEvents(days))).isEqualTo("Events of 5–10 Dec 2024");
        assertThat(withUndated.criteria(all.withEvents(days))).isEqualTo("Events of 5–10 Dec 2024 and undated ones");
        assertThat(withUndated.criteria(
                        all.withEvents(days.withUndated(false)).withText(Optional.of(TextMatch.pending(" il-76 ")))))
                .isEqualTo("Events of 5–10 Dec 2024, undated ones left out; text: il-76…");
        assertThat(withUndated.criteria(all.withEvents(EventDays.all().withUndated(false))))
                .isEqualTo("Undated events left out");
        assertThat(sentence.criteria(all.withEvents(new EventDays(days.from(), Optional.empty(), false))))
                .isEqualTo("Events from 5 Dec 2024 on");
        assertThat(sentence.criteria(all.withEvents(new EventDays(Optional.empty(), days.to(), false))))
                .isEqualTo("Events up to 10 Dec 2024");
    }

    @Test
    void aWordThatMayGoOnEndsTheSentenceWithItsThreeDots() {
        FilterCriteria beginning = FilterCriteria.all().withText(Optional.of(TextMatch.pending("deir ezzor")));
        FilterCriteria whole = FilterCriteria.all().withText(Optional.of(TextMatch.pending("\"deir ezzor\"")));
        assertThat(sentence.closed(new RowFilter().apply(catalogue, beginning))).isEqualTo("Text: deir ezzor…");
        assertThat(sentence.closed(new RowFilter().apply(catalogue, whole))).isEqualTo("Text: \"deir ezzor\".");
    }

    @Test
    void whatIsNotInTheSetIsNotNamed() {
        assertThat(sentence.criteria(FilterCriteria.all().withSource(new SourceId("nobody"), false)))
                .isEqualTo("All reports");
    }

    @Test
    void countsInWords() {
        FilterCriteria criteria = FilterCriteria.all().withRatings(RatingMask.of(A_TO_C, ONE_TO_THREE));

        assertThat(sentence.count(new RowFilter().apply(catalogue, criteria))).isEqualTo("2 of 6 reports shown");
        Catalogue one = DatedSet.of(LocalDate.of(2024, 12, 8));
        assertThat(new FilterSentence(one).count(new RowFilter().apply(one, FilterCriteria.all())))
                .isEqualTo("1 of 1 report shown");
    }

    @Test
    void saysWhatIsLeftOutAndWhy() {
        FilterCriteria criteria = FilterCriteria.all()
                .withRatings(RatingMask.of(A_TO_C, ONE_TO_THREE))
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));

        assertThat(sentence.leftOut(new RowFilter().apply(catalogue, criteria)))
                .hasValue("Left out: 4 by rating (2 from D sources, 1 from F sources (cannot be judged), 1 rated 4), "
                        + "1 by day known (1 published later)");
    }

    /** Nothing says that a report was known before it was published, or, where nobody knows that day, before its event was over. */
    @Test
    void saysWhatIsKnownByPublicationAndWhatByItsEvent() {
        FilterSentence known = new FilterSentence(KnownSet.CATALOGUE);

        assertThat(KnownSet.words(known, LocalDate.of(2024, 12, 10)))
                .isEqualTo(
                        "As known on 10 Dec 2024 (published by the end of that day; 2 without a publication day: their events "
                                + "were over by then)|Left out: 4 by day known (1 published later, 1 without a publication day whose "
                                + "event was not over by then, 2 that cannot be placed: no publication day, and no end of the event "
                                + "known)");
        assertThat(KnownSet.words(known, LocalDate.of(2024, 12, 8)))
                .startsWith("As known on 8 Dec 2024 (1 without a publication day: its event was over by then)|")
                .contains("(2 published later, 2 without a publication day whose events were not over by then, 2 that");
        assertThat(KnownSet.words(known, LocalDate.of(2024, 12, 1)))
                .startsWith(
                        "As known on 1 Dec 2024 (published by the end of that day)|Left out: 7 by day known (2 published");
    }

    /** A report that another part leaves out already is counted there, and never as one that the day leaves out. */
    @Test
    void theDayCountsWhatNoOtherPartLeavesOut() {
        FilterCriteria none =
                FilterCriteria.all().withRatings(RatingMask.none()).withAsOf(Optional.of(LocalDate.of(2024, 12, 10)));

        assertThat(new FilterSentence(KnownSet.CATALOGUE).leftOut(new RowFilter().apply(KnownSet.CATALOGUE, none)))
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("Left out: 7 by rating (").doesNotContain("day"));
    }

    @Test
    void whatIsLeftOutAddsUp() {
        for (int seed = 0; seed < 100; seed++) {
            Catalogue set = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(set, new Random(seed));
            int hidden =
                    set.size() - new RowFilter().apply(set, criteria).visible().count();
            String words = new FilterSentence(set)
                    .leftOut(new RowFilter().apply(set, criteria))
                    .orElse("");

            assertThat(sum(words, "([0-9]+) by ")).as(words).isEqualTo(hidden);
            Matcher byRating = Pattern.compile("([0-9]+) by rating").matcher(words);
            int ratings = byRating.find() ? Integer.parseInt(byRating.group(1)) : 0;
            assertThat(sum(words, "([0-9]+) (?:from|rated|coded) ")).as(words).isEqualTo(ratings);
            assertThat(sum(words, "([0-9]+) (?:published|without|that) "))
                    .as(words)
                    .isEqualTo(sum(words, "([0-9]+) by day known"));
        }
    }

    private String ratings(RatingMask mask) {
        return sentence.criteria(FilterCriteria.all().withRatings(mask));
    }

    private static <E extends Enum<E>> EnumSet<E> some(Random random, Class<E> type) {
        EnumSet<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(item -> random.nextBoolean());
        return chosen;
    }

    private static RatingMask readBack(String words) {
        EnumSet<Reliability> letters = EnumSet.allOf(Reliability.class);
        EnumSet<Credibility> figures = EnumSet.allOf(Credibility.class);
        for (String part : words.toLowerCase(Locale.ROOT).split("; ", -1)) {
            if (part.startsWith("reliability ")) {
                String said = part.replace("reliability ", "").toUpperCase(Locale.ROOT);
                letters.removeIf(letter -> !isSaid(said, letter.name().charAt(0)));
            } else {
                String said = part.replace("credibility ", "").toUpperCase(Locale.ROOT);
                figures.removeIf(figure -> !isSaid(said, (char) ('0' + figure.digit())));
            }
        }
        return RatingMask.of(letters, figures);
    }

    private static boolean isSaid(String words, char sign) {
        String kept =
                words.replaceAll(", . \\(CANNOT BE JUDGED\\) LEFT OUT", "").replace(" (CANNOT BE JUDGED) ONLY", "");
        for (String item : kept.split(", | AND ", -1)) {
            boolean isRange = item.length() == 3;
            if (isRange ? item.charAt(0) <= sign && sign <= item.charAt(2) : item.charAt(0) == sign) {
                return true;
            }
        }
        return false;
    }

    private static int sum(String words, String pattern) {
        return Pattern.compile(pattern)
                .matcher(words)
                .results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .sum();
    }
}
