package org.basewatch.catalogue;

import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;

/**
 * How many reports each control would leave or add: for every value of a facet, the number of reports that have this value and
 * pass all <em>other</em> facets. Arrays are never handed out.
 */
public final class FacetCounts {
    private final int total;
    private final int[] cells;
    private final int[] kinds;
    private final int[] sources;
    private final int[] places;
    private final int elsewhere;
    private final int[] visiblePlaces;
    private final int[] allCells;
    private final int[] allKinds;
    private final int[] allSources;
    private final int allElsewhere;

    /** Takes what was counted. */
    FacetCounts(FacetCounter counter) {
        this.total = counter.total();
        this.cells = counter.cells();
        this.kinds = counter.kinds();
        this.sources = counter.sources();
        this.places = counter.places(FacetCounter.Passing.ALL_BUT_OWN);
        this.elsewhere = counter.elsewhere();
        this.visiblePlaces = counter.places(FacetCounter.Passing.ALL);
        this.allCells = counter.allCells();
        this.allKinds = counter.allKinds();
        this.allSources = counter.allSources();
        this.allElsewhere = counter.allElsewhere();
    }

    /** All reports of the catalogue, whatever the filter. */
    public int total() {
        return total;
    }

    /** Reports with this code that pass everything but the ratings. */
    public int cell(Reliability letter, Credibility figure) {
        return cells[6 * letter.ordinal() + figure.ordinal()];
    }

    /** How many reports a mask would leave, with everything else as it is. */
    public int under(RatingMask mask) {
        int sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            sum += (mask.bits() >> cell & 1) == 0 ? 0 : cells[cell];
        }
        return sum;
    }

    /** Reports of this kind that pass everything but the kinds. */
    public int kind(ReportKind kind) {
        return kinds[kind.ordinal()];
    }

    /** Reports of the source at this position that pass everything but the sources. */
    public int source(int sourceIndex) {
        return sources[sourceIndex];
    }

    /** Reports about the place at this position that pass everything but the places. */
    public int place(int placeIndex) {
        return places[placeIndex];
    }

    /** Reports about the place at this position that pass everything. */
    public int visibleAt(int placeIndex) {
        return visiblePlaces[placeIndex];
    }

    /** Reports of the catalogue in a cell of the rating matrix, {@code 6 * letter + (figure - 1)}, whatever the filter. */
    int inCell(int cell) {
        return allCells[cell];
    }

    /** All reports of this kind, whatever the filter. */
    public int allOfKind(ReportKind kind) {
        return allKinds[kind.ordinal()];
    }

    /** All reports of the source at this position, whatever the filter. */
    public int allOfSource(int sourceIndex) {
        return allSources[sourceIndex];
    }

    /** All reports that name no place, whatever the filter. */
    public int allElsewhere() {
        return allElsewhere;
    }

    /** Reports that name no place and pass everything but the places. */
    public int elsewhere() {
        return elsewhere;
    }
}
