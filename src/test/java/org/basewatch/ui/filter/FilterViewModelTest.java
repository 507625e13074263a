package org.basewatch.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {
    private static final RatingCode B2 = new RatingCode(Reliability.B, Credibility.TWO);

    private final Workspace workspace = SmallSet.workspace();
    private final FilterViewModel model = new FilterViewModel(workspace);

    @Test
    void cellTellsItsReportsAndItsState() {
        assertThat(model.spoken(B2)).isEqualTo("B2: 1 report, shown");
        model.toggle(B2);
        assertThat(model.spoken(B2)).isEqualTo("B2: 1 report, not shown");
        assertThat(model.countLine()).isEqualTo("4 of 5 reports shown");
    }

    @Test
    void headerSwitchesOffWhatIsPartlyOnAndOnWhatIsAllOff() {
        model.toggle(B2);
        model.toggle(CellRange.row(Reliability.B));
        assertThat(workspace.criteria().ratings().letters()).doesNotContain(Reliability.B);
        model.toggle(CellRange.row(Reliability.B));
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    @Test
    void takingSixOffDoesNotBringFBack() {
        model.toggle(CellRange.row(Reliability.F));
        model.toggle(CellRange.column(Credibility.SIX));
        assertThat(workspace.criteria().ratings().letters()).doesNotContain(Reliability.F);
        assertThat(workspace.criteria().ratings().figures()).doesNotContain(Credibility.SIX);
    }

    @Test
    void quickChoicesSayWhatTheyWouldLeaveAndLeaveJustThat() {
        for (RatingPreset preset : RatingPreset.values()) {
            int promised = model.count(preset);
            model.choose(preset);
            assertThat(workspace.result().visible().count()).as(preset.label()).isEqualTo(promised);
            assertThat(model.isChosen(preset)).isTrue();
        }
        assertThat(model.count(RatingPreset.A_TO_C)).isEqualTo(3);
        assertThat(model.count(RatingPreset.A_TO_C_AND_NOT_JUDGED)).isEqualTo(4);
    }

    @Test
    void notJudgedIsOnUntilSwitchedOff() {
        assertThat(model.isAnyOn(CellRange.row(Reliability.F))).isTrue();
        assertThat(model.isAnyOn(CellRange.column(Credibility.SIX))).isTrue();
    }

    @Test
    void aRangeIsOneStepOfUndo() {
        model.switchRange(new CellRange(Reliability.A, Reliability.D, Credibility.ONE, Credibility.FIVE), false);
        assertThat(workspace.result().visible().count()).isEqualTo(1);
        workspace.undo();
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    @Test
    void kindsOfTheSetAloneAreOffered() {
        assertThat(model.kinds().items())
                .extracting(FacetItem::key)
                .containsExactly(ReportKind.MOVEMENT, ReportKind.IMAGERY, ReportKind.STATEMENT, ReportKind.OPINION);
    }

    @Test
    void everySwitchThatIsOffSaysWhatItWouldAdd() {
        model.kinds().show(ReportKind.IMAGERY, false);
        FacetItem<ReportKind> imagery = model.kinds().items().get(1);
        assertThat(imagery.shown()).isFalse();
        assertThat(imagery.count()).isEqualTo(2);
        assertThat(imagery.spoken()).isEqualTo("Imagery: 2 reports, not shown");
        assertThat(model.kinds().summary()).isEqualTo("3 of 4 on");
    }

    @Test
    void onlyLeavesOne() {
        model.kinds().showOnly(ReportKind.OPINION);
        assertThat(workspace.result().visible().toArray()).containsExactly(3);
        model.kinds().showAll();
        model.sources().showOnly(new SourceId("s-b"));
        assertThat(workspace.result().visible().toArray()).containsExactly(0, 4);
        model.sources().showAll();
        model.places().showOnly(Optional.of(SmallSet.NORTH));
        assertThat(workspace.result().visible().toArray()).containsExactly(0, 1);
        model.places().showOnly(Optional.empty());
        assertThat(workspace.result().visible().toArray()).containsExactly(4);
    }

    @Test
    void noneLeavesNothingAndAllBringsEverythingBack() {
        model.kinds().showNone();
        assertThat(workspace.result().visible().isEmpty()).isTrue();
        model.kinds().showAll();
        model.sources().showNone();
        assertThat(workspace.result().visible().isEmpty()).isTrue();
        model.sources().showAll();
        model.places().showNone();
        assertThat(workspace.result().visible().isEmpty()).isTrue();
        model.places().showAll();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void unconfirmedPlaceCarriesACaution() {
        assertThat(model.places().items())
                .filteredOn(item -> item.caution().isPresent())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.spoken()).isEqualTo("Unnamed base, position not confirmed: 1 report, shown"));
    }

    @Test
    void elsewhereIsOfferedOnlyIfSomeReportNamesNoPlace() {
        assertThat(model.places().items()).extracting(FacetItem::label).contains("Elsewhere");
        workspace.open(SmallSet.large(3));
        assertThat(model.places().items()).extracting(FacetItem::label).doesNotContain("Elsewhere");
    }

    @Test
    void sourcesStandInAnOrderThatNoSwitchingChanges() {
        assertThat(model.sources().items())
                .extracting(FacetItem::label)
                .containsExactly("Bravo news", "Charlie channel", "Delta ministry", "Unknown filmer");
        model.toggle(CellRange.row(Reliability.B));
        assertThat(model.sources().items()).extracting(FacetItem::label).startsWith("Bravo news");
    }

    @Test
    void clearIsOneStepOfUndoToo() {
        model.choose(RatingPreset.A_TO_C);
        assertThat(model.leftOut())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Left out: 2 by rating"));
        model.clear();
        assertThat(model.isFiltered()).isFalse();
        assertThat(model.leftOut()).isEmpty();
        workspace.undo();
        assertThat(model.isChosen(RatingPreset.A_TO_C)).isTrue();
    }

    @Test
    void inkGrowsWithTheCountAndIsThereForOneReport() {
        assertThat(MatrixCell.ink(0, 50)).isZero();
        assertThat(MatrixCell.ink(1, 100_000)).isEqualTo(1);
        assertThat(MatrixCell.ink(25, 100)).isEqualTo(2);
        assertThat(MatrixCell.ink(100, 100)).isEqualTo(MatrixCell.INKS);
        assertThat(MatrixCell.ink(0, 0)).isZero();
    }
}
