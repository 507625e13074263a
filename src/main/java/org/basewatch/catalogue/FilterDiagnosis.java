package org.basewatch.catalogue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.model.Report;

/**
 * Which parts of a filter leave how many reports out, and what lifting them brings back: so that an empty result can say what
 * empties it and offer to lift just that. Immutable; any thread.
 */
public final class FilterDiagnosis {
    private static final int PARTS = FilterPart.values().length;

    // How many reports fail each set of parts, by the bits of the parts: 0 are the visible ones.
    private final int[] byFailures;
    private final Unpublished unpublished;

    /** Takes the number of reports for each set of parts, and what there is to say of a day of knowledge. */
    FilterDiagnosis(int[] byFailures, Unpublished unpublished) {
        this.byFailures = byFailures.clone();
        this.unpublished = unpublished;
    }

    /** Looks at every {@link Report} of a catalogue once. */
    public static FilterDiagnosis of(Catalogue catalogue, FilterCriteria criteria) {
        return new RowFilter().apply(catalogue, criteria).diagnosis();
    }

    /** Looks at some reports once. */
    public static FilterDiagnosis of(Catalogue catalogue, FilterCriteria criteria, RowSet rows) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int[] byFailures = new int[1 << PARTS];
        int[] unpublished = new int[2];
        int[] fails = new int[Long.SIZE];
        for (int start = 0; start < pass.columns().size(); start += Long.SIZE) {
            long word = rows.word(start >> 6);
            if (word != 0) {
                pass.failures(start, Math.min(pass.columns().size(), start + Long.SIZE), fails);
                for (; word != 0; word &= word - 1) {
                    int at = Long.numberOfTrailingZeros(word);
                    byFailures[fails[at]]++;
                    if (!pass.columns().isPublished(start + at)) {
                        Unpublished.count(pass.columns(), start + at, fails[at], unpublished);
                    }
                }
            }
        }
        return new FilterDiagnosis(byFailures, new Unpublished(unpublished[0], unpublished[1]));
    }

    /** Whether a part of the criteria leaves a row out, whatever the other parts do. */
    public static boolean isLeftOut(Catalogue catalogue, FilterCriteria criteria, int row, FilterPart part) {
        return (new FilterPass(catalogue, criteria).failures(row) & part.bit()) != 0;
    }

    /** Whether a part of the criteria leaves a row out, and no other part does. */
    public static boolean isLeftOutBy(Catalogue catalogue, FilterCriteria criteria, int row, FilterPart part) {
        return new FilterPass(catalogue, criteria).failures(row) == part.bit();
    }

    /** Of those that a day of knowledge leaves out, what gives no day of publication. */
    Unpublished unpublished() {
        return unpublished;
    }

    /** How many reports pass. */
    public int shown() {
        return byFailures[0];
    }

    /** How many reports a part would leave out if it were the only one. */
    public int leftOutBy(FilterPart part) {
        return IntStream.range(0, byFailures.length)
                .filter(failures -> (failures & part.bit()) != 0)
                .map(failures -> byFailures[failures])
                .sum();
    }

    /** How many reports a part leaves out that no part before it does: over all parts, these add up to what is left out. */
    int firstLeftOutBy(FilterPart part) {
        int count = 0;
        for (int failures = 1; failures < byFailures.length; failures++) {
            count += Integer.lowestOneBit(failures) == part.bit() ? byFailures[failures] : 0;
        }
        return count;
    }

    /** How many reports more would be shown if this part alone were lifted. */
    public int comesBackWithout(FilterPart part) {
        return byFailures[part.bit()];
    }

    /** How many reports would be shown if these parts were lifted. */
    public int shownWithout(Set<FilterPart> lifted) {
        int bits = lifted.stream().mapToInt(FilterPart::bit).sum();
        return IntStream.range(0, byFailures.length)
                .filter(failures -> (failures & ~bits) == 0)
                .map(failures -> byFailures[failures])
                .sum();
    }

    /**
     * The fewest parts whose lifting brings something back, and among several such choices the one that brings back most.
     * Empty if nothing is left out.
     */
    public Set<FilterPart> smallestLift() {
        Comparator<Integer> fewest = Comparator.comparingInt(Integer::bitCount);
        return IntStream.range(1, byFailures.length)
                .filter(failures -> byFailures[failures] > 0)
                .boxed()
                .min(fewest.thenComparing(failures -> -shownWithout(parts(failures))))
                .map(FilterDiagnosis::parts)
                .orElse(Set.of());
    }

    /** Says what empties the result and what would help, such as "The rating filter leaves out all. Without it 12 reports would show." */
    public String emptySentence() {
        Set<FilterPart> lift = smallestLift();
        if (shown() > 0) {
            return "";
        }
        if (lift.isEmpty()) {
            return "This set holds no reports.";
        }
        List<String> words = lift.stream().map(FilterPart::word).toList();
        String count = WordList.count(shownWithout(lift), "report");
        if (lift.size() > 1) {
            return "No report passes the filters by " + WordList.and(words) + " together. Without them " + count
                    + " would show.";
        }
        return "No report passes the filter by " + words.get(0) + ". Without it " + count + " would show.";
    }

    /** Lifts parts of criteria. */
    public static FilterCriteria lift(FilterCriteria criteria, Set<FilterPart> parts) {
        FilterCriteria lifted = criteria;
        for (FilterPart part : parts) {
            lifted = part.lift(lifted);
        }
        return lifted;
    }

    private static Set<FilterPart> parts(int failures) {
        Set<FilterPart> parts = EnumSet.noneOf(FilterPart.class);
        for (FilterPart part : FilterPart.values()) {
            if ((failures & part.bit()) != 0) {
                parts.add(part);
            }
        }
        return parts;
    }
}
