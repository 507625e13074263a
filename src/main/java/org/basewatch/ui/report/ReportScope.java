package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Selection;

/** Which reports the list is about: those of a place, those at a spot of the map, or all. */
final class ReportScope {
    /** Half a unit of the fourth decimal, about 5 m: the key of a spot may have been rounded. */
    private static final double SPOT_TOLERANCE = 0.00006;

    private final Catalogue catalogue;
    private final Selection selection;
    private final IntPredicate holds;
    private int total = -1;

    ReportScope(Catalogue catalogue, Selection selection) {
        this.catalogue = catalogue;
        this.selection = selection;
        this.holds = predicate();
    }

    /** Whether a report belongs here, visible or not. */
    boolean holds(int row) {
        return holds.test(row);
    }

    /** How many reports belong here, visible or not; counted once. */
    int total() {
        if (total < 0) {
            total = selection.siteKey().isEmpty() ? catalogue.size() : countAll();
        }
        return total;
    }

    /** Whether this is still the scope of a catalogue and a selection; an opened report makes no difference. */
    boolean isOf(Catalogue open, Selection chosen) {
        return catalogue == open && selection.siteKey().equals(chosen.siteKey());
    }

    /** The visible reports that belong here, and one more that is shown although the filter hides it. */
    ReportListing listing(RowSet visible, ReportOrder order, OptionalInt extra) {
        RowSet shown = visible;
        if (extra.isPresent() && !visible.contains(extra.getAsInt())) {
            BitSet rows = new BitSet();
            visible.stream().forEach(rows::set);
            rows.set(extra.getAsInt());
            shown = RowSet.of(rows);
        }
        int[] rows = order.rows(catalogue, shown);
        if (selection.siteKey().isPresent()) {
            rows = Arrays.stream(rows).filter(holds).toArray();
        }
        return grouped(rows, order);
    }

    /** The chosen spot of the map. */
    static Optional<GeoPoint> spot(Selection selection) {
        return selection.spot().filter(key -> key.startsWith("at:")).flatMap(ReportScope::point);
    }

    private ReportListing grouped(int[] rows, ReportOrder order) {
        List<Integer> starts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        if (order == ReportOrder.RATING) {
            String last = "";
            for (int i = 0; i < rows.length; i++) {
                String group = order.group(catalogue, rows[i]);
                if (!group.equals(last)) {
                    starts.add(i);
                    headings.add(group);
                    last = group;
                }
            }
        }
        return ReportListing.of(rows, starts, headings);
    }

    private int countAll() {
        int count = 0;
        for (int row = 0; row < catalogue.size(); row++) {
            count += holds.test(row) ? 1 : 0;
        }
        return count;
    }

    private boolean isAbout(int row, int place) {
        for (int index : catalogue.placeIndexes(row)) {
            if (index == place) {
                return true;
            }
        }
        return false;
    }

    private IntPredicate predicate() {
        if (selection.place().isPresent()) {
            int place = indexOf(selection.place().get());
            return row -> isAbout(row, place);
        }
        if (selection.spot().isPresent()) {
            return spot(selection).<IntPredicate>map(this::at).orElse(row -> false);
        }
        return row -> true;
    }

    private IntPredicate at(GeoPoint spot) {
        return row -> Math.abs(catalogue.ownLon(row) - spot.lon()) < SPOT_TOLERANCE
                && Math.abs(catalogue.ownLat(row) - spot.lat()) < SPOT_TOLERANCE;
    }

    private int indexOf(PlaceId place) {
        for (int index = 0; index < catalogue.places().size(); index++) {
            if (catalogue.places().get(index).id().equals(place)) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<GeoPoint> point(String key) {
        String[] parts = key.substring(3).split(",", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException notNumbers) {
            return Optional.empty();
        }
    }
}
