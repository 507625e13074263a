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

    /**
     * Takes the counts.
     *
     * @param total all reports of the catalogue
     * @param cells 36 counts, cell {@code 6 * letter + (figure - 1)}, over the reports that pass all but the ratings
     * @param kinds a count for each {@link ReportKind}, over the reports that pass all but the kinds
     * @param sources a count for each source of the catalogue, over the reports that pass all but the sources
     * @param places a count for each place of the catalogue, over the reports that pass all but the places
     * @param elsewhere reports that name no place, over the reports that pass all but the places
     */
    public FacetCounts(int total, int[] cells, int[] kinds, int[] sources, int[] places, int elsewhere) {
        this.total = total;
        this.cells = cells.clone();
        this.kinds = kinds.clone();
        this.sources = sources.clone();
        this.places = places.clone();
        this.elsewhere = elsewhere;
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

    /** Reports that name no place and pass everything but the places. */
    public int elsewhere() {
        return elsewhere;
    }
}
