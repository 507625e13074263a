package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * A spot that is counted in the sign of another.
 *
 * @param gone key of the spot that has no sign any more
 * @param into key of the other, as it was before
 */
record SpotJoin(String gone, String into) {
    /** Does again to items what was done before, as far as they are there. */
    static List<LayoutItem> again(List<SpotJoin> joins, List<LayoutItem> items, BinaryOperator<LayoutItem> joined) {
        List<LayoutItem> result = new ArrayList<>(items);
        for (SpotJoin join : joins) {
            int gone = find(result, join.gone());
            int into = find(result, join.into());
            if (gone >= 0 && into >= 0) {
                result.set(into, joined.apply(result.get(into), result.get(gone)));
                result.remove(gone);
            }
        }
        return result;
    }

    private static int find(List<LayoutItem> items, String key) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).candidate().isEmpty()
                        && items.get(at).site().key().equals(key))
                .findFirst()
                .orElse(-1);
    }
}
