package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

/** A large set is listed by day at once, and in its order when that is there. */
class ListSortingTest {
    private static final int SIZE = 12_000;

    private final HandExecutor hand = new HandExecutor();
    private final Catalogue large = SampleSets.large(SIZE, 3);
    private final Workspace workspace = new Workspace(new RowFilter(), SampleSets.large(50, 1));
    private final ReportListViewModel model = new ReportListViewModel(workspace, Optional.of(hand));

    @Test
    void theListIsThereBeforeItsOrderIs() {
        workspace.open(large);

        assertThat(hand.underWay()).isEqualTo(1);
        assertThat(model.listingProperty().get().reports()).isEqualTo(SIZE);
        int[] rough = listed();
        assertThat(IntStream.range(1, SIZE)).allMatch(i -> large.eventDay(rough[i]) <= large.eventDay(rough[i - 1]));

        hand.finishNext();

        assertThat(listed()).containsExactly(ReportOrder.NEWEST.rows(large, RowSet.all(SIZE)));
        workspace.filterBy(FilterCriteria.all().withElsewhere(false));
        assertThat(hand.underWay()).isZero();
    }

    @Test
    void theListStaysAsItIsUntilAnotherOrderIsThere() {
        workspace.open(large);
        hand.finishNext();
        int[] before = listed();
        model.orderProperty().set(ReportOrder.SOURCE);
        assertThat(hand.underWay()).isEqualTo(1);
        workspace.filterBy(FilterCriteria.all().withElsewhere(false));
        workspace.filterBy(FilterCriteria.all());
        assertThat(hand.underWay()).as("asked for once").isEqualTo(1);
        assertThat(listed()).containsExactly(before);

        hand.finishNext();
        assertThat(listed()).containsExactly(ReportOrder.SOURCE.rows(large, RowSet.all(SIZE)));

        model.orderProperty().set(ReportOrder.NEWEST);
        model.orderProperty().set(ReportOrder.SOURCE);
        assertThat(hand.underWay()).as("known").isZero();
        assertThat(listed()).containsExactly(ReportOrder.SOURCE.rows(large, RowSet.all(SIZE)));
    }

    @Test
    void anOrderThatWasGivenUpForAnotherCanBeAskedForAgain() {
        workspace.open(large);
        hand.finishNext();
        model.orderProperty().set(ReportOrder.SOURCE);
        model.orderProperty().set(ReportOrder.RATING);
        model.orderProperty().set(ReportOrder.SOURCE);
        while (hand.underWay() > 0) {
            hand.finishNext();
        }
        assertThat(listed()).containsExactly(ReportOrder.SOURCE.rows(large, RowSet.all(SIZE)));
    }

    @Test
    void anOrderThatIsNotWantedAnyMoreIsNotShown() {
        workspace.open(large);
        hand.finishNext();
        model.orderProperty().set(ReportOrder.SOURCE);
        model.orderProperty().set(ReportOrder.RATING);
        hand.finishNext();
        hand.finishNext();
        assertThat(listed()).containsExactly(ReportOrder.RATING.rows(large, RowSet.all(SIZE)));

        model.orderProperty().set(ReportOrder.SOURCE);
        model.orderProperty().set(ReportOrder.NEWEST);
        while (hand.underWay() > 0) {
            hand.finishNext();
        }
        assertThat(listed()).containsExactly(ReportOrder.NEWEST.rows(large, RowSet.all(SIZE)));
    }

    @Test
    void theOrderOfASetThatIsNotOpenAnyMoreIsDropped() {
        workspace.open(large);
        hand.doNext();
        workspace.open(SampleSets.large(60, 2));
        int[] before = listed();

        hand.deliverNext();

        assertThat(listed()).containsExactly(before);
    }

    private int[] listed() {
        ReportListing listing = model.listingProperty().get();
        return IntStream.range(0, listing.size())
                .map(listing::entry)
                .filter(entry -> entry >= 0)
                .toArray();
    }
}
