package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.PlaceOrder;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.filter.FilterViewModel;
import org.junit.jupiter.api.Test;

class ReportListViewModelTest {
    private final Workspace workspace = SmallSet.workspace();
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @Test
    void nothingSelectedListsAllNewestFirst() {
        assertThat(rows()).containsExactly(0, 1, 4, 2, 3);
        assertThat(model.profile().title()).isEqualTo("All visible reports");
        assertThat(model.profile().description()).contains("Small set");
        assertThat(model.countLine()).isEqualTo("5 reports");
    }

    @Test
    void aSetOfAFileThatBreaksOffIsNeverCountedAsWhole() throws Exception {
        String text = Files.readString(Path.of("resources/reports/syria-2024.json"));
        byte[] cut = text.substring(0, text.indexOf("\"id\": \"r05\"")).getBytes(StandardCharsets.UTF_8);
        workspace.open(new JsonCatalogueReader()
                .read(new ByteArrayInputStream(cut), "cut.json")
                .catalogue());

        assertThat(model.countLine()).isEqualTo("4 reports, cut off");
        assertThat(model.profile().description().orElseThrow()).contains(". The file ends early, at line ");
        assertThat(new FilterViewModel(workspace).countLine())
                .matches("4 of 4 reports shown \\(file ends early at line \\d+\\)");
    }

    @Test
    void placeListsItsOwnAndSaysHowManyThereAre() {
        workspace.select(Selection.of(SmallSet.NORTH));
        workspace.filterBy(workspace.criteria().withKind(ReportKind.STATEMENT, false));
        assertThat(rows()).containsExactly(0);
        assertThat(model.countLine()).isEqualTo("1 of 2 reports");
        assertThat(model.choices())
                .extracting(choice -> choice.label() + " " + choice.count())
                .containsExactly("All 4", "North 1", "Unnamed base 1", "Syria as a whole 1");
        assertThat(model.choices())
                .filteredOn(PlaceChoice::chosen)
                .extracting(PlaceChoice::label)
                .containsExactly("North");
    }

    @Test
    void spotsOfACrowdListTheReportsOfThePlacesThereAndPlacesStandByTheirReports() {
        workspace.open(SmallSet.crowd(CrowdedPlaces.MOST_SIGNS + 1));
        workspace.select(Selection.ofSpot("around:36.55,35,6000"));
        assertThat(rows()).containsExactlyInAnyOrder(4, 5, 6);
        workspace.select(Selection.ofSpot("at:36.50000,35.00000"));
        assertThat(rows()).containsExactlyInAnyOrder(4, 5);
        assertThat(model.choices()).extracting(PlaceChoice::label).startsWith("All", "Place 1", "Place 2");
        workspace.open(SmallSet.crowd(PlaceOrder.FEW));
        assertThat(model.choices()).extracting(PlaceChoice::label).startsWith("All", "Place 0", "Place 1");
        workspace.select(Selection.ofSpot("around:36.55,35,6000"));
        assertThat(rows()).as("each place has a sign of its own there").isEmpty();
    }

    @Test
    void spotListsTheReportsThatLieThere() {
        workspace.select(Selection.ofSpot("at:36.25,34.5"));
        assertThat(rows()).containsExactly(4);
        assertThat(model.profile().description()).contains("34.500° N 36.250° E");
        workspace.select(Selection.ofSpot("around:36.26,34.5,2000"));
        assertThat(rows()).containsExactly(4);
        assertThat(model.profile().title()).isEqualTo("Reports within 2.0 km");
        workspace.select(Selection.ofSpot("around:36.26,34.5,500"));
        assertThat(rows()).isEmpty();
        workspace.select(Selection.ofSpot("at:rubbish"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void notJudgedStandsApartWhenSortedByRating() {
        model.orderProperty().set(ReportOrder.RATING);
        assertThat(entries())
                .containsExactly(
                        "head",
                        "Reliability B: usually reliable",
                        "4",
                        "0",
                        "Reliability C: fairly reliable",
                        "1",
                        "Reliability D: not usually reliable",
                        "3",
                        "Cannot be judged (F or 6)",
                        "2");
    }

    @Test
    void openingKeepsThePlaceAndClosingToo() {
        workspace.select(Selection.of(SmallSet.NORTH));
        model.toggle(1);
        assertThat(model.openedProperty().get()).hasValue(1);
        assertThat(workspace.selection())
                .isEqualTo(Selection.of(SmallSet.NORTH).withReport(Optional.of(new ReportId("c3"))));
        model.toggle(1);
        assertThat(workspace.selection()).isEqualTo(Selection.of(SmallSet.NORTH));
    }

    @Test
    void openingDoesNotMakeTheListAnew() {
        ReportListing before = model.listingProperty().get();
        List<Selection> scopes = new ArrayList<>();
        model.scopeProperty().addListener((property, old, now) -> scopes.add(now));
        model.toggle(1);
        assertThat(model.listingProperty().get()).isSameAs(before);
        assertThat(scopes).isEmpty();
    }

    @Test
    void linkLeadsToAnotherPlaceIfItMust() {
        workspace.select(Selection.of(SmallSet.NORTH));
        model.follow(3);
        assertThat(workspace.selection())
                .isEqualTo(Selection.of(SmallSet.COUNTRY).withReport(Optional.of(new ReportId("d3"))));
        model.follow(4);
        assertThat(workspace.selection().place()).isEmpty();
        assertThat(model.openedProperty().get()).hasValue(4);
    }

    @Test
    void linkToAHiddenReportSaysSoAndCanBeShownAnyway() {
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        model.follow(3);
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.hiddenProperty().get())
                .hasValueSatisfying(report -> assertThat(report.report()).isEqualTo("D3 · Title of d3"));
        model.showAnyway();
        assertThat(model.openedProperty().get()).hasValue(3);
        assertThat(model.hiddenProperty().get()).isEmpty();
        assertThat(model.isShownAnyway(3)).isTrue();
        assertThat(workspace.result().visible().contains(3)).isFalse();
        model.close();
        assertThat(rows()).doesNotContain(3);
    }

    /** Without the trial the report would not be there either. */
    @Test
    void theTrialIsNotBlamedForWhatIsHiddenAnyway() {
        FilterCriteria trial = FilterCriteria.all().withWhatIf(Optional.of(new WhatIf.WithoutLetter(Reliability.D)));
        workspace.filterBy(trial);
        model.follow(3);
        assertThat(model.hiddenProperty().get().orElseThrow().sentence()).startsWith("The trial hides");
        workspace.filterBy(trial.withKind(ReportKind.OPINION, false));
        assertThat(model.hiddenProperty().get().orElseThrow().sentence()).startsWith("The filter hides");
    }

    @Test
    void liftingForAReportLetsJustThatThrough() {
        FilterCriteria strict = FilterCriteria.all()
                .withRatings(RatingMask.none())
                .withHiddenKinds(Set.of(ReportKind.IMAGERY, ReportKind.OPINION))
                .withHiddenPlaces(Set.of(SmallSet.UNSURE, SmallSet.NORTH));
        workspace.filterBy(strict);
        model.follow(2);
        model.liftForOpened();
        assertThat(workspace.result().visible().toArray()).containsExactly(2);
        assertThat(model.openedProperty().get()).hasValue(2);
        assertThat(workspace.criteria().hiddenPlaces()).containsExactly(SmallSet.NORTH);
        assertThat(workspace.criteria().hiddenKinds()).containsExactly(ReportKind.OPINION);
    }

    @Test
    void liftingForALateReportLiftsTheDay() {
        workspace.filterBy(FilterCriteria.all().withElsewhere(false).withAsOf(Optional.of(LocalDate.of(2025, 1, 1))));
        model.follow(4);
        model.liftForOpened();
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    @Test
    void hiddenReportIsOpenAgainWhenTheFilterIsTakenBack() {
        model.toggle(3);
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        assertThat(model.hiddenProperty().get()).isPresent();
        workspace.undo();
        assertThat(model.openedProperty().get()).hasValue(3);
        assertThat(model.hiddenProperty().get()).isEmpty();
    }

    @Test
    void emptyListNamesThePartThatEmptiesItAndLiftsJustThat() {
        workspace.select(Selection.of(SmallSet.NORTH));
        workspace.filterBy(FilterCriteria.all()
                .withRatings(RatingMask.of(Set.of(), Set.of(Credibility.SIX)))
                .withKind(ReportKind.OPINION, false));
        EmptyReason reason = model.emptyReason();
        assertThat(reason.parts()).containsExactly(FilterPart.RATINGS);
        assertThat(reason.sentence())
                .isEqualTo(
                        "All 2 reports here are left out by the filter. Without the filter by rating, 2 reports would show.");
        model.lift(reason.parts());
        assertThat(rows()).containsExactly(0, 1);
        assertThat(workspace.criteria().hiddenKinds()).containsExactly(ReportKind.OPINION);
    }

    @Test
    void emptyListNamesTwoPartsIfBothEmptyIt() {
        workspace.select(Selection.of(SmallSet.COUNTRY));
        workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none()).withKind(ReportKind.OPINION, false));
        assertThat(model.emptyReason().liftLabel()).isEqualTo("Lift the filter by rating and kind");
        model.lift(model.emptyReason().parts());
        assertThat(rows()).containsExactly(3);
    }

    @Test
    void setWithoutReportsOffersNothingToLift() {
        workspace.open(SmallSet.empty());
        assertThat(entries()).containsExactly("head", "nothing");
        assertThat(model.emptyReason().parts()).isEmpty();
    }

    @Test
    void anotherSetStartsAnew() {
        workspace.select(Selection.of(SmallSet.NORTH));
        model.toggle(1);
        workspace.open(SmallSet.large(1_000));
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.listingProperty().get().reports()).isEqualTo(1_000);
        assertThat(model.profile().description()).contains("Large set");
    }

    private List<Integer> rows() {
        ReportListing listing = model.listingProperty().get();
        return IntStream.range(0, listing.size())
                .map(listing::entry)
                .filter(entry -> entry >= 0)
                .boxed()
                .toList();
    }

    private List<String> entries() {
        ReportListing listing = model.listingProperty().get();
        List<String> words = new ArrayList<>();
        for (int index = 0; index < listing.size(); index++) {
            int entry = listing.entry(index);
            if (listing.isHeading(entry)) {
                words.add(listing.heading(entry));
            } else if (entry == ReportListing.HEAD) {
                words.add("head");
            } else {
                words.add(entry == ReportListing.NOTHING ? "nothing" : Integer.toString(entry));
            }
            assertThat(entry < 0 || listing.indexOf(entry).equals(OptionalInt.of(index)))
                    .isTrue();
        }
        return words;
    }
}
