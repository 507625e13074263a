package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.ui.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportListingTest {
    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void entriesAreTheRowsWithAHeadingBeforeEachGroup(ReportOrder order) {
        for (int seed = 0; seed < 40; seed++) {
            Catalogue catalogue = SampleSets.large(5 * seed, seed);
            long cells = new Random(seed).nextLong() >>> 28;
            RowSet visible = RowFilter.visible(catalogue, FilterCriteria.all().withRatings(new RatingMask(cells)));
            ReportListing listing =
                    new ReportScope(catalogue, Selection.none()).listing(visible, order, OptionalInt.empty(), false);
            List<Object> expected = expected(catalogue, order, visible);

            assertThat(IntStream.range(0, listing.size())
                            .mapToObj(index -> told(listing, index))
                            .toList())
                    .isEqualTo(expected);
            Random random = new Random(seed);
            int from = random.nextInt(listing.size());
            EntryList part = new EntryList(listing, from, from + random.nextInt(listing.size() - from + 1));
            assertThat(part.size() == 0 ? List.of() : List.copyOf(part))
                    .isEqualTo(IntStream.range(from, from + part.size())
                            .mapToObj(listing::entry)
                            .toList());
            for (int index = 0; index < listing.size(); index++) {
                boolean isWithin = index >= from && index < from + part.size();
                assertThat(part.indexOf(listing.entry(index))).isEqualTo(isWithin ? index - from : -1);
            }
            assertThat(part.indexOf(catalogue.size())).isEqualTo(-1);
        }
    }

    @Test
    void aListingOfTheSameRowsIsTheSame() {
        Catalogue catalogue = SampleSets.large(90, 3);
        ReportScope scope = new ReportScope(catalogue, Selection.none());
        RowSet all = RowFilter.visible(catalogue, FilterCriteria.all());
        ReportListing one = scope.listing(all, ReportOrder.NEWEST, OptionalInt.empty(), false);
        assertThat(scope.listing(all, ReportOrder.NEWEST, OptionalInt.empty(), false))
                .isEqualTo(one);
        assertThat(ReportListing.empty()).isNotEqualTo(one);
        assertThat(ReportListing.empty().entry(1)).isEqualTo(ReportListing.NOTHING);
    }

    private static Object told(ReportListing listing, int index) {
        int entry = listing.entry(index);
        return listing.isHeading(entry) ? listing.heading(entry) : entry;
    }

    private static List<Object> expected(Catalogue catalogue, ReportOrder order, RowSet visible) {
        List<Object> entries = new ArrayList<>(List.of(ReportListing.HEAD));
        String last = "";
        for (int row : order.rows(catalogue, visible)) {
            String group = order.group(catalogue, row);
            if ((order == ReportOrder.RATING || order == ReportOrder.PUBLISHED) && !group.equals(last)) {
                entries.add(group);
                last = group;
            }
            entries.add(row);
        }
        if (visible.isEmpty()) {
            entries.add(ReportListing.NOTHING);
        }
        return entries;
    }
}
