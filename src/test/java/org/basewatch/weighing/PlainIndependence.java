package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Credibility;
import org.basewatch.model.OriginId;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.SourceId;

/** The slow and obvious way to tell what is independent: all reports are compared with all, over and over, until nothing is new. */
final class PlainIndependence {
    private final Catalogue catalogue;
    private final int row;
    private final Set<Integer> family = new HashSet<>();
    private final boolean[][] reaches;

    PlainIndependence(Catalogue catalogue, int row) {
        this.catalogue = catalogue;
        this.row = row;
        int size = catalogue.size();
        family.add(row);
        for (int i = 0; i < size; i++) {
            if (agree(row, i)) {
                family.add(i);
            }
        }
        reaches = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                reaches[i][j] = isTaken(i, j);
            }
        }
        for (int rounds = 0; rounds < size; rounds++) {
            addRound();
        }
    }

    private void addRound() {
        for (int i = 0; i < reaches.length; i++) {
            for (int j = 0; j < reaches.length; j++) {
                for (int k = 0; k < reaches.length; k++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
    }

    Class<?> verdict(RowSet present) {
        List<Integer> agreeing = agreeing(present);
        Credibility figure = catalogue.credibility(row);
        if (agreeing.isEmpty()) {
            return figure == Credibility.ONE ? Verdict.OutsideTheSet.class : Verdict.Unsupported.class;
        }
        if (isSupported(present)) {
            return Verdict.Independent.class;
        }
        if (agreeing.stream().allMatch(this::hasSameOrigin)) {
            return Verdict.OneOrigin.class;
        }
        return agreeing.stream().allMatch(this::isTied) ? Verdict.Dependent.class : Verdict.NotKnown.class;
    }

    boolean isCircular() {
        return reaches[row][row];
    }

    boolean isSupported(RowSet present) {
        return agreeing(present).stream().anyMatch(this::isIndependent);
    }

    /** How many independent ones there are if those whose ways meet are counted once. */
    int groups(RowSet present) {
        List<Set<Object>> groups = new ArrayList<>();
        for (int other : agreeing(present)) {
            if (isIndependent(other)) {
                Set<Object> merged = new HashSet<>(all(other));
                List<Set<Object>> met =
                        groups.stream().filter(group -> meet(group, merged)).toList();
                met.forEach(merged::addAll);
                groups.removeAll(met);
                groups.add(merged);
            }
        }
        return groups.size();
    }

    private List<Integer> agreeing(RowSet present) {
        return present.stream().filter(other -> agree(row, other)).boxed().toList();
    }

    private boolean isIndependent(int other) {
        return origin(row).isPresent() && origin(other).isPresent() && !isTied(other) && !meet(all(row), all(other));
    }

    private boolean isTied(int other) {
        return hasSameOrigin(other) || meet(certain(row), certain(other));
    }

    private boolean hasSameOrigin(int other) {
        return origin(row).isPresent() && origin(row).equals(origin(other));
    }

    private Set<Object> certain(int start) {
        Set<Object> found = new HashSet<>();
        for (int i = 0; i < catalogue.size(); i++) {
            if (i == start || reaches[start][i]) {
                found.add(source(i));
                found.addAll(before(i).stream()
                        .flatMap(step -> step.source().stream())
                        .toList());
                origin(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Names and origins. */
    private Set<Object> all(int start) {
        Set<Object> found = new HashSet<>();
        for (int i = 0; i < catalogue.size(); i++) {
            if (i == start || reaches[start][i]) {
                found.add(name(source(i)));
                before(i).forEach(step -> found.add(name(step)));
                if (!relay(i).contains(Optional.of(source(i))) && !maker(i).equals(Optional.of(source(i)))) {
                    report(i).provenance().relay().forEach(step -> found.add(name(step)));
                }
                origin(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isTaken(int one, int from) {
        return one != from
                && (agree(one, from) || family.contains(from))
                && before(one).stream().anyMatch(step -> step.source().equals(Optional.of(source(from))));
    }

    private List<RelayStep> before(int one) {
        List<RelayStep> found = new ArrayList<>();
        maker(one).ifPresent(maker -> found.add(new RelayStep("maker", Optional.of(maker))));
        int own = relay(one).lastIndexOf(Optional.of(source(one)));
        for (int i = 0; i < own; i++) {
            found.add(report(one).provenance().relay().get(i));
        }
        found.removeIf(step -> step.source().equals(Optional.of(source(one))));
        return found;
    }

    private boolean agree(int one, int other) {
        return one != other && (says(one, other) || says(other, one));
    }

    private boolean says(int one, int other) {
        return report(one).relations().stream()
                .anyMatch(link -> link.type() == Relation.Type.CORROBORATES
                        && link.other().equals(report(other).id()));
    }

    private List<Optional<SourceId>> relay(int one) {
        return report(one).provenance().relay().stream().map(RelayStep::source).toList();
    }

    private Optional<SourceId> maker(int one) {
        return origin(one).flatMap(id -> catalogue.origin(id).orElseThrow().source());
    }

    private Optional<OriginId> origin(int one) {
        return report(one).provenance().origin();
    }

    private SourceId source(int one) {
        return report(one).provenance().source();
    }

    private Report report(int one) {
        return catalogue.report(one);
    }

    private String name(RelayStep step) {
        return step.source().map(this::name).orElse(step.name().toLowerCase(Locale.ROOT));
    }

    private String name(SourceId id) {
        return catalogue.source(id).orElseThrow().names().english().toLowerCase(Locale.ROOT);
    }

    private static boolean meet(Set<Object> one, Set<Object> other) {
        return one.stream().anyMatch(other::contains);
    }
}
