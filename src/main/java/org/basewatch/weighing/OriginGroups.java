package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basewatch.model.OriginId;

/** Puts reports that agree with another into groups: two whose ways meet anywhere, or may meet, are not counted apart. */
final class OriginGroups {
    private final int[] heads;

    private OriginGroups(List<Supporter> supporters) {
        heads = new int[supporters.size()];
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = i;
            for (Object joint : supporters.get(i).trail().joints()) {
                int other = first.getOrDefault(joint, i);
                heads[head(Math.max(head(other), head(i)))] = Math.min(head(other), head(i));
                first.putIfAbsent(joint, i);
            }
        }
    }

    /**
     * The origins of each group.
     *
     * @param supporters reports that say what they go back to
     */
    static List<List<OriginId>> of(List<Supporter> supporters) {
        OriginGroups groups = new OriginGroups(supporters);
        Map<Integer, Set<OriginId>> origins = new LinkedHashMap<>();
        for (int i = 0; i < supporters.size(); i++) {
            Set<OriginId> group = origins.computeIfAbsent(groups.head(i), head -> new LinkedHashSet<>());
            supporters.get(i).origin().ifPresent(group::add);
        }
        List<List<OriginId>> found = new ArrayList<>();
        origins.values().forEach(group -> found.add(List.copyOf(group)));
        return found;
    }

    private int head(int i) {
        int at = i;
        while (heads[at] != at) {
            at = heads[at];
        }
        return at;
    }
}
