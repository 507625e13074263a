package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterDiagnosis;
import org.basewatch.catalogue.OrderedRows;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SpotKey;

/** Which reports the list is about: those of a place, those at a spot of the map, or all. */
final class ReportScope {
    private final Catalogue catalogue;
    private final Selection selection;
    // Worked out once; empty where everything belongs here.
    private final Optional<RowSet> rows;

    ReportScope(Catalogue catalogue, Selection selection) {
        this.catalogue = catalogue;
        this.selection = selection;
        this.rows = rows(catalogue, selection);
    }

    /** Whether a report belongs here, visible or not. */
    boolean holds(int row) {
        return rows.map(chosen -> chosen.contains(row)).orElse(true);
    }

    /** How many reports belong here, visible or not. */
    int total() {
        return rows.map(RowSet::count).orElse(catalogue.size());
    }

    /** Those of some reports that belong here. */
    RowSet within(RowSet some) {
        return rows.map(some::and).orElse(some);
    }

    /** What each part of criteria leaves out of what belongs here. */
    FilterDiagnosis diagnosis(FilterCriteria criteria) {
        return FilterDiagnosis.of(catalogue, criteria, rows.orElseGet(() -> RowSet.all(catalogue.size())));
    }

    /** Whether this is still the scope of a catalogue and a selection; an opened report makes no difference. */
    boolean isOf(Catalogue open, Selection chosen) {
        return catalogue == open && selection.siteKey().equals(chosen.siteKey());
    }

    /**
     * The visible reports that belong here, and one more that is shown although the filter hides it.
     *
     * @param isRough whether the order may be left undecided among the reports of one day, which takes no time
     */
    ReportListing listing(RowSet visible, ReportOrder order, OptionalInt extra, boolean isRough) {
        RowSet shown = visible;
        if (extra.isPresent() && !visible.contains(extra.getAsInt())) {
            BitSet one = new BitSet();
            one.set(extra.getAsInt());
            shown = visible.or(RowSet.of(one));
        }
        RowSet listed = within(shown);
        OrderedRows ordered = isRough ? order.rough(catalogue, listed) : order.ordered(catalogue, listed);
        return grouped(new ListedRows(ordered), order);
    }

    /** The chosen spot of the map. */
    static Optional<SpotKey> spot(Selection selection) {
        return selection.spot().flatMap(SpotKey::read);
    }

    private ReportListing grouped(ListedRows listed, ReportOrder order) {
        List<Integer> starts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        if (order.hasHeadings()) {
            for (int start = 0; start < listed.size(); start = endOfGroup(listed, order, start)) {
                starts.add(start);
                headings.add(order.group(catalogue, listed.row(start)));
            }
        }
        return ReportListing.of(listed, starts, headings);
    }

    /** Groups stand one after the other, so the end of one is found by halves and not by asking a million rows. */
    private int endOfGroup(ListedRows listed, ReportOrder order, int start) {
        int group = order.groupNumber(catalogue, listed.row(start));
        int within = start;
        int behind = listed.size();
        while (behind - within > 1) {
            int middle = (within + behind) >>> 1;
            if (order.groupNumber(catalogue, listed.row(middle)) == group) {
                within = middle;
            } else {
                behind = middle;
            }
        }
        return behind;
    }

    private static Optional<RowSet> rows(Catalogue catalogue, Selection selection) {
        if (selection.place().isPresent()) {
            return Optional.of(about(catalogue, selection.place().get()));
        }
        if (selection.spot().isPresent()) {
            return Optional.of(
                    spot(selection).map(point -> at(catalogue, point)).orElse(RowSet.none()));
        }
        return Optional.empty();
    }

    private static RowSet about(Catalogue catalogue, PlaceId place) {
        if (catalogue.place(place).isEmpty()) {
            return RowSet.none();
        }
        Set<PlaceId> others = catalogue.places().stream()
                .map(Place::id)
                .filter(id -> !id.equals(place))
                .collect(Collectors.toSet());
        return RowFilter.visible(
                catalogue, FilterCriteria.all().withHiddenPlaces(others).withElsewhere(false));
    }

    /** What the map counts there: reports at places that are drawn as spots, and those that name no place by their own location. */
    private static RowSet at(Catalogue catalogue, SpotKey spot) {
        boolean[] isThere = PlacesHere.at(catalogue, spot);
        BitSet there = new BitSet(catalogue.size());
        for (int row = 0; row < catalogue.size(); row++) {
            int[] named = catalogue.placeIndexes(row);
            boolean isNamed = false;
            for (int place : named) {
                isNamed |= isThere[place];
            }
            if (isNamed || (named.length == 0 && spot.holds(catalogue.ownLon(row), catalogue.ownLat(row)))) {
                there.set(row);
            }
        }
        return RowSet.of(there);
    }
}
