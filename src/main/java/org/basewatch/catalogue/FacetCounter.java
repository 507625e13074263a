package org.basewatch.catalogue;

import java.util.Arrays;
import org.basewatch.model.ReportKind;

/**
 * Counts rows by value and by what leaves them out. A row counts beside a control if it passes all other parts, so there is one
 * compartment for rows that pass, one for each part that is a row's only reason, and one for the rest, which is beyond the reach
 * of any one control: each row goes into one compartment without a branch, and the few that matter are added up in the end.
 */
final class FacetCounter {
    private static final int CELLS = 36;
    private static final int KINDS = ReportKind.values().length;
    private static final int PARTS = FilterPart.values().length;
    private static final int COMPARTMENTS = PARTS + 2;
    private static final int[] COMPARTMENT = compartments();

    /** No row fails in this way. */
    static final int NONE_IN_COMMON = -1;

    private final ReportColumns columns;
    private final int common;
    private final int sourceCount;
    // One more than there are places, first of all for the reports that name none.
    private final int placeCount;
    private final int[] byFailures = new int[1 << PARTS];
    private final int[] unpublished = new int[2];
    // Cells and kinds in one: one step counts both.
    private final int[] cellKinds = new int[COMPARTMENTS * CELLS * KINDS];
    private final int[] sources;
    private final int[] firstPlaces;
    private final int[] otherPlaces;

    // Where the rows of a block are that are counted, and then what leaves them out.
    private final int[] counted = new int[RowFilter.BLOCK];
    private final int[] compartments = new int[RowFilter.BLOCK];

    /**
     * Nothing is counted yet.
     *
     * @param common rows that exactly these parts leave out are not counted, but told in the end by {@link #completeBy}: most rows
     *     fare alike, so that a few are counted instead of all; {@link #NONE_IN_COMMON} for all
     */
    FacetCounter(Catalogue catalogue, ReportColumns columns, int common) {
        this.common = common;
        this.columns = columns;
        sourceCount = catalogue.sources().size();
        placeCount = catalogue.places().size() + 1;
        sources = new int[COMPARTMENTS * sourceCount];
        firstPlaces = new int[COMPARTMENTS * placeCount];
        otherPlaces = new int[COMPARTMENTS * placeCount];
    }

    /** Counts all rows, whatever leaves them out. */
    static FacetCounter ofAll(Catalogue catalogue, ReportColumns columns) {
        int[] nothing = new int[RowFilter.BLOCK];
        return RowRanges.each(columns.size(), (from, to) -> {
                    FacetCounter counter = new FacetCounter(catalogue, columns, NONE_IN_COMMON);
                    for (int start = from; start < to; start += RowFilter.BLOCK) {
                        counter.count(start, Math.min(to, start + RowFilter.BLOCK), nothing);
                    }
                    return counter;
                })
                .stream()
                .reduce(FacetCounter::plus)
                .orElseThrow();
    }

    /** Which rows are counted at a place. */
    enum Passing {
        /** Those that pass everything. */
        ALL,
        /** Those that pass everything but the part that the place belongs to. */
        ALL_BUT_OWN
    }

    /**
     * Counts the rows of a block.
     *
     * @param from the first row
     * @param to the row behind the last
     * @param fails the parts that leave each out, that of the first row at 0
     */
    void count(int from, int to, int[] fails) {
        int size = uncommon(to - from, fails);
        byte[] cells = columns.cells();
        byte[] kinds = columns.kinds();
        for (int i = 0; i < size; i++) {
            int row = from + counted[i];
            int failures = fails[counted[i]];
            byFailures[failures]++;
            int compartment = COMPARTMENT[failures];
            compartments[i] = compartment;
            cellKinds[(compartment * CELLS + cells[row]) * KINDS + kinds[row]]++;
        }
        int[] ofSource = columns.sources();
        for (int i = 0; i < size; i++) {
            sources[compartments[i] * sourceCount + ofSource[from + counted[i]]]++;
        }
        countPlaces(from, size);
    }

    /** Looks up the rows that are counted, without a branch: no processor can foretell it. */
    private int uncommon(int size, int[] fails) {
        int used = 0;
        for (int i = 0; i < size; i++) {
            counted[used] = i;
            int other = fails[i] ^ common;
            // 1 unless it is 0
            used += (other | -other) >>> 31;
        }
        return used;
    }

    /** Counts what a day of knowledge leaves out of a block of rows without a day of publication; before {@link #count}. */
    void countUnpublished(int from, int to, int[] fails) {
        Unpublished.count(columns, from, to, fails, unpublished);
    }

    private void countPlaces(int from, int size) {
        int[] first = columns.firstPlaces();
        int[] second = columns.secondPlaces();
        for (int i = 0; i < size; i++) {
            int row = from + counted[i];
            int start = compartments[i] * placeCount;
            int other = second[row];
            firstPlaces[start + first[row]]++;
            if (other >= 0) {
                otherPlaces[start + other]++;
            } else {
                for (int at = columns.placeStarts()[row] + 1; at < columns.placeStarts()[row + 1]; at++) {
                    otherPlaces[start + columns.places()[at] + 1]++;
                }
            }
        }
    }

    /**
     * Puts in what was not counted: what is left of all rows.
     *
     * @param all counts all rows of the same catalogue, whatever leaves them out
     */
    void completeBy(FacetCounter all) {
        if (common != NONE_IN_COMMON) {
            int compartment = COMPARTMENT[common];
            byFailures[common] += columns.size() - Arrays.stream(byFailures).sum();
            putRest(cellKinds, all.cellKinds, compartment);
            putRest(sources, all.sources, compartment);
            putRest(firstPlaces, all.firstPlaces, compartment);
            putRest(otherPlaces, all.otherPlaces, compartment);
        }
    }

    /** Puts into one compartment what all compartments of other counts hold and these do not. */
    private static void putRest(int[] counts, int[] all, int compartment) {
        int width = counts.length / COMPARTMENTS;
        for (int value = 0; value < width; value++) {
            int rest = 0;
            for (int at = value; at < counts.length; at += width) {
                rest += all[at] - counts[at];
            }
            counts[compartment * width + value] += rest;
        }
    }

    /** Adds what another has counted in other rows of the same catalogue. */
    FacetCounter plus(FacetCounter other) {
        add(byFailures, other.byFailures);
        add(unpublished, other.unpublished);
        add(cellKinds, other.cellKinds);
        add(sources, other.sources);
        add(firstPlaces, other.firstPlaces);
        add(otherPlaces, other.otherPlaces);
        return this;
    }

    FacetCounts counts() {
        return new FacetCounts(this);
    }

    FilterDiagnosis diagnosis() {
        return new FilterDiagnosis(byFailures, new Unpublished(unpublished[0], unpublished[1]));
    }

    int total() {
        return columns.size();
    }

    /** By cell, what passes all but the ratings. */
    int[] cells() {
        int[] free = free(cellKinds, CELLS * KINDS, FilterPart.RATINGS);
        int[] sums = new int[CELLS];
        for (int at = 0; at < free.length; at++) {
            sums[at / KINDS] += free[at];
        }
        return sums;
    }

    /** By cell, all rows. */
    int[] allCells() {
        int[] sums = new int[CELLS];
        for (int at = 0; at < cellKinds.length; at++) {
            sums[at / KINDS % CELLS] += cellKinds[at];
        }
        return sums;
    }

    /** By kind, all rows. */
    int[] allKinds() {
        int[] sums = new int[KINDS];
        for (int at = 0; at < cellKinds.length; at++) {
            sums[at % KINDS] += cellKinds[at];
        }
        return sums;
    }

    /** By source, all rows. */
    int[] allSources() {
        int[] sums = new int[sourceCount];
        for (int at = 0; at < sources.length; at++) {
            sums[at % sourceCount] += sources[at];
        }
        return sums;
    }

    /** All rows that name no place. */
    int allElsewhere() {
        int sum = 0;
        for (int compartment = 0; compartment < COMPARTMENTS; compartment++) {
            sum += firstPlaces[compartment * placeCount];
        }
        return sum;
    }

    /** By kind, what passes all but the kinds. */
    int[] kinds() {
        int[] free = free(cellKinds, CELLS * KINDS, FilterPart.KINDS);
        int[] sums = new int[KINDS];
        for (int at = 0; at < free.length; at++) {
            sums[at % KINDS] += free[at];
        }
        return sums;
    }

    /** By source, what passes all but the sources. */
    int[] sources() {
        return free(sources, sourceCount, FilterPart.SOURCES);
    }

    /** By place. */
    int[] places(Passing passing) {
        int own = passing == Passing.ALL ? 0 : (1 + FilterPart.PLACES.ordinal()) * placeCount;
        int[] sums = new int[placeCount - 1];
        for (int place = 0; place < sums.length; place++) {
            int at = place + 1;
            sums[place] = firstPlaces[at] + otherPlaces[at];
            sums[place] += own == 0 ? 0 : firstPlaces[own + at] + otherPlaces[own + at];
        }
        return sums;
    }

    /** What names no place and passes all but the places. */
    int elsewhere() {
        return free(firstPlaces, placeCount, FilterPart.PLACES)[0];
    }

    /** What passes, and what nothing but a part leaves out. */
    private static int[] free(int[] counts, int width, FilterPart part) {
        int[] sums = new int[width];
        int own = (1 + part.ordinal()) * width;
        for (int value = 0; value < width; value++) {
            sums[value] = counts[value] + counts[own + value];
        }
        return sums;
    }

    private static void add(int[] sums, int[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static int[] compartments() {
        int[] compartments = new int[1 << PARTS];
        for (int fails = 1; fails < compartments.length; fails++) {
            boolean isSingle = (fails & fails - 1) == 0;
            compartments[fails] = isSingle ? 1 + Integer.numberOfTrailingZeros(fails) : PARTS + 1;
        }
        return compartments;
    }
}
