package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.Viewport;
import org.basewatch.model.Basis;
import org.basewatch.model.EventDate;
import org.basewatch.model.ReportKind;
import org.junit.jupiter.api.Test;

class SheetWordsTest {
    private final PictureRequest all =
            PictureSamples.request(FilterCriteria.all(), PictureSize.HD, PictureTexts.none());
    private final PictureRequest some =
            PictureSamples.request(PictureSamples.some(), PictureSize.HD, PictureSamples.MARKED);

    @Test
    void withoutATitleTheReportSetsOwnIsTaken() {
        assertThat(new SheetWords(all).title())
                .isEqualTo(PictureSamples.catalogue().info().title());
        assertThat(new SheetWords(some).title()).startsWith("Russian bases in Syria: what was reported");
    }

    @Test
    void theSubtitleMarksWhatIsNotConfirmedAndGivesTheKnownDays() {
        assertThat(new SheetWords(some).subtitle())
                .contains("Khmeimim air base; Tartus naval base")
                .contains("(position not confirmed)")
                .endsWith("events of 1–16 Dec 2024");
    }

    @Test
    void anAsOfDayIsSaidAndNeverInvented() {
        assertThat(new SheetWords(some).asOf()).startsWith("Information as of 16 Dec 2024");
        assertThat(new SheetWords(all).asOf()).startsWith("No as-of date set; latest report shown: ");
    }

    @Test
    void thatLettersAndFiguresAreLaterThanTheDayOfWhatWasKnownIsSaid() {
        FilterCriteria known = FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, 14)));
        String sentence = "Letters, figures and notes may rest on what came out after 14 Dec 2024.";
        assertThat(of(known).hindsight()).contains(sentence);
        assertThat(shown(known).notes().get(0)).isEqualTo(sentence);
        FilterCriteria future = FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2100, 1, 1)));
        assertThat(of(future).hindsight()).isEmpty();
        assertThat(of(FilterCriteria.all()).hindsight()).isEmpty();
    }

    @Test
    void whichOfTheTwoDaysItIsIsSaidAndNothingElse() {
        EventDays days = EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10));
        FilterCriteria happened = FilterCriteria.all().withEvents(days);
        FilterCriteria known = FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));

        assertThat(of(known).asOf())
                .isEqualTo(
                        "Information as of 16 Dec 2024 · Shows what was known on 16 Dec 2024 (published by the end of that day; "
                                + "29 without a publication day: their events were over by then)");
        assertThat(of(happened).asOf())
                .isEqualTo(
                        "Shows what happened 5–10 Dec 2024 · No as-of date set; latest report shown: Dec 2024 (event)");
        assertThat(of(happened.withAsOf(known.asOf())).asOf())
                .startsWith(
                        "Information as of 16 Dec 2024 · Shows what happened 5–10 Dec 2024, as known on 16 Dec 2024 (published")
                .endsWith(" without a publication day: their events were over by then)");
        assertThat(of(FilterCriteria.all()).asOf()).doesNotContain("happened").doesNotContain("known");
        assertThat(of(happened.withEvents(new EventDays(days.from(), Optional.empty(), true)))
                        .asOf())
                .startsWith("Shows what happened from 5 Dec 2024 on · ");
        assertThat(of(happened.withEvents(new EventDays(Optional.empty(), days.to(), true)))
                        .asOf())
                .startsWith("Shows what happened up to 10 Dec 2024 · ");
    }

    @Test
    void withDaysChosenTheSubtitleNamesNoOtherDays() {
        EventDays days = EventDays.between(LocalDate.of(2024, 12, 10), LocalDate.of(2024, 12, 12));

        assertThat(of(FilterCriteria.all().withEvents(days)).subtitle()).doesNotContain("events of");
        assertThat(of(FilterCriteria.all().withEvents(EventDays.all().withUndated(false)))
                        .subtitle())
                .contains("events of");
    }

    @Test
    void whatHasNoDayIsShownBesideTheDaysChosenAndCounted() {
        Catalogue catalogue = SampleSets.large(400, 1);
        EventDays days = EventDays.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        FilterResult all = new RowFilter().apply(catalogue, FilterCriteria.all().withEvents(days));
        FilterResult dated =
                new RowFilter().apply(catalogue, FilterCriteria.all().withEvents(days.withUndated(false)));
        int undated = all.visible().count() - dated.visible().count();

        assertThat(ShownDays.words(catalogue, all))
                .hasValue("Shows what happened 1 Jan – 30 Jun 2023 and " + undated + " reports of no known day");
        assertThat(ShownDays.words(catalogue, dated)).hasValue("Shows what happened 1 Jan – 30 Jun 2023");
    }

    private static String outside(Catalogue catalogue, LocalDate first, LocalDate last) {
        List<EventDate> dates = IntStream.range(0, catalogue.size())
                .boxed()
                .flatMap(row -> catalogue.report(row).event().stream())
                .toList();
        long earlier = dates.stream().filter(date -> date.to().isBefore(first)).count();
        long later = dates.stream().filter(date -> date.from().isAfter(last)).count();
        String words = (earlier > 0 ? earlier + " earlier" : "")
                + (earlier > 0 && later > 0 ? ", " : "")
                + (later > 0 ? later + " later" : "");
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    @Test
    void theDaysAreThoseOfALookAtEveryReport() {
        for (int seed = 0; seed < 40; seed++) {
            Catalogue catalogue = SampleSets.large(3 * seed, seed);
            PictureContent content = new PictureContent(
                    catalogue, new RowFilter().apply(catalogue, FilterCriteria.all()), Optional.empty(), "set.json", 0);
            SheetWords words = new SheetWords(new PictureRequest(
                    content, Optional.empty(), PictureSize.HD, PictureTexts.none(), PictureOptions.standard("1.0")));
            List<LocalDate> ends = IntStream.range(0, catalogue.size())
                    .boxed()
                    .flatMap(row -> catalogue.report(row).event().stream())
                    .flatMap(date -> switch (date.precision()) {
                        case DAY, ABOUT, INTERVAL -> Stream.of(date.from(), date.to());
                        case NOT_AFTER -> Stream.of(date.to());
                        case MONTH, OPEN_ENDED -> Stream.empty();
                    })
                    .sorted()
                    .toList();
            assertThat(words.days())
                    .isEqualTo(
                            ends.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(SheetDates.range(ends.get(0), ends.get(ends.size() - 1))
                                            + outside(catalogue, ends.get(0), ends.get(ends.size() - 1))));
        }
    }

    @Test
    void theTimeIsPrintedOnlyOnRequestAndWithItsZone() {
        assertThat(new SheetWords(all).made()).isEmpty();
        var options = new PictureOptions(
                Furniture.standard(),
                LabelLanguage.BOTH,
                org.basewatch.map.MapTheme.LIGHT,
                false,
                Optional.of(ZonedDateTime.of(2026, 11, 23, 9, 5, 0, 0, ZoneOffset.ofHours(3))),
                "1.0");
        var request = new PictureRequest(all.content(), Optional.empty(), all.size(), all.texts(), options);
        assertThat(new SheetWords(request).made())
                .contains("picture made 23\u00a0Nov\u00a02026,\u00a009:05\u00a0UTC+03:00");
    }

    @Test
    void theImprintNamesAuthorVersionAndData() {
        assertThat(new SheetWords(some).imprint())
                .isEqualTo("Desk · Basewatch 1.0 · data syria-2024.json, "
                        + PictureSamples.catalogue().info().shortFingerprint());
    }

    @Test
    void aFurtherSheetSaysTheFilterButForTheDays() {
        assertThat(new SheetWords(all).shownInShort()).isEqualTo("63 of 63 reports shown");
        assertThat(of(FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, 14))))
                        .shownInShort())
                .isEqualTo("38 of 63 reports shown");
        assertThat(of(FilterCriteria.all().withKind(ReportKind.OPINION, false)).shownInShort())
                .isEqualTo("61 of 63 reports shown: Kind left out: opinion");
        FilterCriteria article =
                FilterCriteria.all().withText(Optional.of(TextMatch.found("an article ".repeat(50), RowSet.none())));
        assertThat(of(article).shownInShort()).isEqualTo("0 of 63 reports shown: filtered; see “Shown”");
    }

    @Test
    void whatIsLeftOutAndContradictsIsSaid() {
        SourceList sources = sources(some);
        var projection = LambertConformalConic.syria();
        ShownWords words = new ShownWriter(some, sources, projection).words(view(36, 35));
        assertThat(words.count()).isEqualTo("35 of 63 reports shown");
        assertThat(words.cautions().get(0)).startsWith("Left out: ").contains("contradict what is shown");
        assertThat(String.join(" ", words.notes()))
                .contains("no point on the map (Syria as a whole)")
                .contains("Outside this view: ");
    }

    /** Of the bundled reports of these days some are known only as "not after" a day, or tell of several days. */
    @Test
    void thePictureSaysByWhichDayAReportIsShownWhereThatIsNotPlain() {
        EventDays days = EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10));
        assertThat(plain(FilterCriteria.all().withEvents(days)))
                .startsWith("Events of 5–10 Dec 2024. ")
                .matches(".* [0-9]+ reports dated only as “not after” or “from … on” count on the day named; .*");
        assertThat(plain(FilterCriteria.all())).isEqualTo("All reports; nothing is filtered.");
    }

    private static String plain(FilterCriteria criteria) {
        return String.join(" ", shown(criteria).plain());
    }

    private static ShownWords shown(FilterCriteria criteria) {
        PictureRequest request = PictureSamples.request(criteria, PictureSize.HD, PictureTexts.none());
        return new ShownWriter(request, sources(request), LambertConformalConic.syria()).words(view(36, 35));
    }

    @Test
    void whatContradictsAndWasNotKnownOnTheDayIsCountedApart() {
        FilterCriteria byDay = FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, 10)));
        PictureRequest known = PictureSamples.request(byDay, PictureSize.HD, PictureTexts.none());
        ShownWords words = new ShownWriter(known, sources(known), LambertConformalConic.syria()).words(view(36, 35));
        // Only the day leaves out anything: no claim of that day is among it.
        assertThat(words.cautions().get(0))
                .doesNotContain("of them contradict")
                .matches(".* [0-9]+ that contradict(s?) what is shown .*known (only after|on) 10 Dec 2024.*");
    }

    @Test
    void thatTheFileBreaksOffIsSaidOnEverySheetAndInTheDescription() {
        PictureRequest cut = PictureSamples.ofCutSet(PictureSize.HD);
        SourceList sources = sources(cut);
        ShownWords words = new ShownWriter(cut, sources, LambertConformalConic.syria()).words(view(36, 35));

        assertThat(words.cautions().get(0)).matches("The file ends early, at line \\d+, after \\d+ reports?: .*");
        assertThat(new SheetWords(cut).count()).matches(".* reports shown \\(file ends early at line \\d+\\)");
        assertThat(new PictureDescription(cut).text()).contains("The file ends early, at line ");
    }

    @Test
    void everyUnconfirmedPlaceHasANoteWithItsSources() {
        List<Notes.Note> notes = Notes.unconfirmed(all.content(), sources(all));
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).name()).contains("Aleppo–Raqqa");
        assertThat(notes.get(0).text()).startsWith("Stated only as: ").contains("Sources ");
    }

    @Test
    void datesSayTheYearOnlyWhereNoHeadingDoes() {
        LocalDate day = LocalDate.of(2024, 12, 9);
        var by = new EventDate(day, day, EventDate.Precision.NOT_AFTER, Basis.ARTICLE, Optional.empty());
        assertThat(SheetDates.event(by, 2024)).isEqualTo("by 9 Dec");
        assertThat(SheetDates.event(by, 2023)).isEqualTo("by 9 Dec 2024");
        var over = new EventDate(day, day.plusDays(40), EventDate.Precision.INTERVAL, Basis.ARTICLE, Optional.empty());
        assertThat(SheetDates.event(over, 2024)).isEqualTo("9 Dec 2024 – 18 Jan 2025");
    }

    @Test
    void theDescriptionSaysInWordsWhatThePictureShows() {
        assertThat(new PictureDescription(some).text())
                .contains("35 of 63 reports shown")
                .contains("Khmeimim air base: 18 reports, sources by reliability")
                .contains("F (cannot be judged)")
                .contains("(position not confirmed, drawn as a hatched area)");
    }

    @Test
    void ofManyPlacesThoseWithTheMostReportsAreDescribedAndTheOthersCounted() {
        Catalogue catalogue = SampleSets.large(2_000, 1);
        PictureContent content = new PictureContent(
                catalogue, new RowFilter().apply(catalogue, FilterCriteria.all()), Optional.empty(), "set.json", 0);
        PictureRequest request = new PictureRequest(
                content, Optional.empty(), PictureSize.HD, PictureTexts.none(), PictureOptions.standard("1.0"));

        assertThat(new PictureDescription(request).text())
                .contains("Place 0: ")
                .doesNotContain("Place 19: ")
                .endsWith("Reports are also shown at 8 more places.");
        assertThat(new SheetWords(request).subtitle()).contains("Place 0; ").contains(" more places · events of ");
    }

    @Test
    void textsThatAreTooLongAreRefusedAndBlankOnesAreNone() {
        Optional<String> endless = Optional.of("x".repeat(201));
        assertThatThrownBy(() -> new PictureTexts(
                        endless, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("201 characters; at most 200");
        var blank = new PictureTexts(
                Optional.of("  \n "), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(blank.title()).isEmpty();
    }

    private static SheetWords of(FilterCriteria criteria) {
        return new SheetWords(PictureSamples.request(criteria, PictureSize.HD, PictureTexts.none()));
    }

    private static SourceList sources(PictureRequest request) {
        return SourceList.ofReports(
                request.content().catalogue(), request.content().result().visible(), Optional.empty());
    }

    private static Viewport view(double lon, double lat) {
        return new Viewport(LambertConformalConic.syria().project(lon, lat), 100, 800, 600);
    }
}
