package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.map.Box;
import org.basewatch.model.EventDate;
import org.basewatch.model.EventDate.Precision;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.junit.jupiter.api.Test;

class SourceListTest {
    private final Catalogue catalogue = PictureSamples.catalogue();
    private final RowSet all = RowSet.all(catalogue.size());

    @Test
    void everyVisibleReportIsInExactlyOneLineWhateverTheForm() {
        for (FilterCriteria criteria : List.of(FilterCriteria.all(), PictureSamples.some())) {
            RowSet visible = new RowFilter().apply(catalogue, criteria).visible();
            assertHoldsAll(SourceList.ofReports(catalogue, visible, Optional.empty()), visible);
            assertHoldsAll(SourceList.ofReports(catalogue, visible, Optional.of(new PlaceId("tartus"))), visible);
            assertHoldsAll(SourceList.ofSources(catalogue, visible), visible);
        }
    }

    @Test
    void theSelectedPlaceComesFirst() {
        SourceList list = SourceList.ofReports(catalogue, all, Optional.of(new PlaceId("tartus")));
        assertThat(list.lines().get(0).heading()).startsWith("Tartus naval base · ");
        assertThat(list.lines().get(list.lines().size() - 1).heading()).startsWith("Other places · ");
    }

    @Test
    void lettersOfTheUsersChoiceAreMarkedAndTheKeySaysWhoseTheyAre() {
        Source reuters = catalogue.sources().stream()
                .filter(source -> source.names().english().equals("Reuters"))
                .findFirst()
                .orElseThrow();
        Catalogue lettered = catalogue.withOwnLetters(Map.of(
                reuters.id(), new Source.Rating(Reliability.F, "why not", Citation.USER, LocalDate.of(2026, 11, 30))));
        String mark = reuters.reliability() + "→F";
        for (SourceList list :
                List.of(SourceList.ofReports(lettered, all, Optional.empty()), SourceList.ofSources(lettered, all))) {
            for (SourceLine line : list.lines()) {
                boolean isReuters = lettered.sources()
                        .get(lettered.sourceIndex(line.rows().get(0)))
                        .id()
                        .equals(reuters.id());
                assertThat(line.mark()).isEqualTo(isReuters ? Optional.of(mark) : Optional.empty());
            }
            assertThat(key(list))
                    .endsWith("Rated apart, by the editors; " + mark + " means that the editors say "
                            + reuters.reliability() + " and the user has put F in its place.");
        }
        assertThat(key(SourceList.ofReports(catalogue, all, Optional.empty())))
                .endsWith("Rated apart, by the editors.");
    }

    @Test
    void aHeadingOverOneSourceNamesOneAndNoSpan() {
        SourcesBlock block = block(SourceList.ofReports(catalogue, all, Optional.empty()));
        assertThat(block.headingText(0, 1, "SHEET 2"))
                .startsWith("SOURCE 1 OF 63")
                .endsWith("THE REST ON SHEET 2");
        assertThat(block.headingText(0, 2, "SHEET 2")).startsWith("SOURCES 1–2 OF 63");
        assertThat(block.headingText(62, 63, "SHEET 2")).startsWith("SOURCE 63 OF 63");
        assertThat(Words.sources(62, 63)).isEqualTo("source 63");
        assertThat(Words.sources(1, 63)).isEqualTo("sources 2–63");
    }

    private static String key(SourceList list) {
        return block(list).key();
    }

    private static SourcesBlock block(SourceList list) {
        Typesetter setter = new Typesetter(PictureSamples.bundledKit().typefaces());
        return new SourcesBlock(setter, new TypeScale(1000, 1), list, new Density(1, 1, 1, false, 1));
    }

    @Test
    void aLineOfASourceHoldsAllItsCodes() {
        SourceList list = SourceList.ofSources(catalogue, all);
        SourceLine reuters = list.lines().stream()
                .filter(line -> line.who().equals("Reuters"))
                .findFirst()
                .orElseThrow();
        assertThat(reuters.codes()).hasSameSizeAs(reuters.rows()).hasSizeGreaterThan(2);
    }

    @Test
    void numbersAreSaidAsRanges() {
        SourceList list = SourceList.ofReports(catalogue, all, Optional.empty());
        List<Integer> rows = list.lines().stream()
                .filter(line -> List.of(1, 2, 4, 5, 6, 9).contains(line.number()))
                .map(line -> line.rows().get(0))
                .toList();
        assertThat(list.numbersOf(rows)).isEqualTo("1, 2, 4–6, 9");
    }

    @Test
    void ofALineThatStandsForMoreItIsSaidHowManyAreMeant() {
        SourceList list = SourceList.ofSources(catalogue, all);
        SourceLine many = list.lines().stream()
                .filter(line -> line.rows().size() > 2)
                .findFirst()
                .orElseThrow();
        assertThat(list.reference(many.rows().subList(0, 2)))
                .isEqualTo("source " + many.number() + " (2 of " + many.rows().size() + ")");
        assertThat(list.reference(many.rows())).isEqualTo("source " + many.number());
    }

    @Test
    void aTableContinuesWhereItStopped() {
        SourceList list = SourceList.ofReports(catalogue, all, Optional.empty());
        var setter = new Typesetter(PictureSamples.bundledKit().typefaces());
        var table = new SourceTable(setter, TextLook.regular(12, PictureColours.INK), list.lines(), false, true);
        int next = 0;
        int sheets = 0;
        while (next < list.lines().size()) {
            SourceTable.Filled filled = table.fill(next, new Box(0, 0, 500, 200), 2, 20);
            assertThat(filled.next()).isGreaterThan(next);
            assertThat(filled.laid().height()).isLessThanOrEqualTo(200);
            next = filled.next();
            sheets++;
        }
        assertThat(next).isEqualTo(list.lines().size());
        assertThat(sheets).isGreaterThan(2);
    }

    @Test
    void soManyReportsThatNobodyReadsThemAreToldBySource() throws NoRoomException {
        Catalogue many = SampleSets.large(3_000, 5);
        FilterResult result = new RowFilter().apply(many, FilterCriteria.all());
        PictureRequest request = new PictureRequest(
                new PictureContent(many, result, Optional.empty(), "many.json", 0),
                Optional.empty(),
                PictureSize.A4,
                PictureTexts.none(),
                PictureOptions.standard("1.0"));
        assertThat(new BriefingPicture(PictureSamples.bundledKit())
                        .layOut(request)
                        .sheets())
                .hasSizeLessThan(5);
    }

    @Test
    void aLineOfASourceSpansTheDaysOfAllItsReports() {
        Catalogue many = SampleSets.large(3_000, 5);
        SourceList list = SourceList.ofSources(many, RowSet.all(many.size()));
        assertHoldsAll(list, RowSet.all(many.size()));
        for (SourceLine line : list.lines()) {
            List<EventDate> events = line.rows().stream()
                    .flatMap(row -> many.report(row).event().stream())
                    .toList();
            LocalDate first = events.stream()
                    .map(EventDate::from)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last =
                    events.stream().map(EventDate::to).max(LocalDate::compareTo).orElseThrow();
            if (line.rows().size() > 1
                    && isExact(events, date -> date.from().equals(first))
                    && isExact(events, date -> date.to().equals(last))) {
                assertThat(line.date()).startsWith(SheetDates.range(first, last));
            }
            if (line.rows().size() > 1) {
                assertThat(line.date().endsWith("date not known"))
                        .isEqualTo(events.size() < line.rows().size());
            }
        }
    }

    private static boolean isExact(List<EventDate> events, Predicate<EventDate> isAtTheEnd) {
        return events.stream()
                .filter(isAtTheEnd)
                .anyMatch(date -> date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL);
    }

    @Test
    void whatIsAboutADayOrByItIsCalledSoInALineOfASource() {
        SourceList list = SourceList.ofSources(catalogue, all);
        assertThat(date(list, "Voennyy Osvedomytel")).isEqualTo("about 8 Dec 2024");
        assertThat(date(list, "Fighterbomber (Ilya Tumanov)")).isEqualTo("about 8 Dec 2024");
        assertThat(date(list, "Associated Press (AP)")).isEqualTo("20 May 2025 – by 28 Jan 2026");
        assertThat(date(list, "Newsweek")).isEqualTo("from Sep 2015 – about 9 Dec 2024");
    }

    private static String date(SourceList list, String who) {
        return list.lines().stream()
                .filter(line -> line.who().equals(who))
                .map(SourceLine::date)
                .findFirst()
                .orElseThrow();
    }

    /** Both ends of a span of months would else be said at each end: "Jan 2022 – Feb 2022 – Mar 2025 – Apr 2025". */
    @Test
    void aSpanThatEndsInAMonthNamesTwoEndsAlone() {
        Catalogue large = SampleSets.large(2_000, 1);
        assertThat(SourceList.ofSources(large, RowSet.all(large.size())).lines())
                .allSatisfy(line -> assertThat(line.date().split(" – ", -1)).hasSizeLessThan(3));
    }

    private void assertHoldsAll(SourceList list, RowSet visible) {
        List<Integer> rows = list.lines().stream()
                .flatMap(line -> line.rows().stream())
                .sorted()
                .toList();
        assertThat(rows).isEqualTo(visible.stream().boxed().toList());
        assertThat(list.lines().stream().map(SourceLine::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, list.lines().size()).boxed().toList());
    }
}
