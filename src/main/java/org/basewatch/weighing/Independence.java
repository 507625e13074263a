package org.basewatch.weighing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.basewatch.catalogue.BeyondDay;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Credibility;

/**
 * Looks whether what agrees with a report is independent of it. Only reports that are linked as agreeing count, in either direction;
 * "possibly the same event" is no support. One that agrees is independent if both say what they go back to, if that is not the
 * same, and if nobody stands on both ways: as the source, as one of those before it in the relay chain, as whoever made the origin,
 * or as any of these of a report that it was taken from ({@link Ways}). Cost: the links of one report, and of those on the way to
 * it. Any thread.
 */
public final class Independence {
    private final Catalogue catalogue;
    private final Ways ways;
    private final Way own;
    private final Trail trail;

    private Independence(Catalogue catalogue, int row) {
        this.catalogue = catalogue;
        this.ways = new Ways(catalogue, row);
        this.own = ways.way(row);
        this.trail = ways.trail(row);
    }

    /** The finding over the whole set. */
    public static Verdict of(Catalogue catalogue, int row) {
        return of(catalogue, row, RowSet.all(catalogue.size()));
    }

    /**
     * The finding as far as things were known on a day; that over the whole set if the report itself was not known then. Who took it
     * from whom is looked at in the whole set: what came out later makes reports less independent, and never more so.
     */
    public static Verdict of(Catalogue catalogue, int row, KnownRows known) {
        Independence looked = new Independence(catalogue, row);
        Verdict whole = looked.verdict(other -> true);
        Set<Integer> agreeing = looked.ways.agreeing();
        Optional<BeyondDay> leftOut = known.test(row) ? known.leftOut(agreeing) : Optional.empty();
        if (leftOut.isEmpty()) {
            return whole;
        }
        return agreeing.stream().anyMatch(known::test)
                ? new Verdict.AsKnown(looked.verdict(known), leftOut.get())
                : new Verdict.NotYet(whole, catalogue.credibility(row), leftOut.get());
    }

    /** The finding if only some reports were there. Who took it from whom is the same however many of them are there. */
    public static Verdict of(Catalogue catalogue, int row, RowSet present) {
        return new Independence(catalogue, row).verdict(present::contains);
    }

    /** What speaks against a report's 1, as far as things were known on a day; empty if nothing, or if it is not rated 1. */
    public static Optional<String> challenge(Catalogue catalogue, int row, KnownRows known) {
        if (catalogue.credibility(row) != Credibility.ONE) {
            return Optional.empty();
        }
        Verdict verdict = of(catalogue, row, known);
        return verdict.speaksAgainstOne() ? Optional.of(verdict.sentence(catalogue)) : Optional.empty();
    }

    /** Whether an independent report agrees, if only some reports were there. */
    static boolean isIndependent(Catalogue catalogue, int row, RowSet present) {
        Independence looked = new Independence(catalogue, row);
        return looked.ways.agreeing().stream()
                .filter(present::contains)
                .anyMatch(other -> looked.supporter(other).tie().isIndependent());
    }

    /**
     * The reports to be seen beside one to understand whether it is confirmed: all that it was taken from, and those that agree
     * with it but hang together with it by who took it from whom.
     */
    static Set<Integer> tied(Catalogue catalogue, int row) {
        Independence looked = new Independence(catalogue, row);
        Set<Integer> rows = new LinkedHashSet<>(looked.ways.reached(row));
        for (int other : looked.ways.agreeing()) {
            Tie.Kind kind = looked.supporter(other).tie().kind();
            if (kind == Tie.Kind.TAKEN || kind == Tie.Kind.SHARED || kind == Tie.Kind.SHARED_ORIGIN) {
                rows.addAll(looked.ways.reached(other));
            }
        }
        rows.remove(row);
        return rows;
    }

    private Verdict verdict(IntPredicate present) {
        Credibility figure = catalogue.credibility(own.row());
        List<Supporter> supporters = ways.agreeing().stream()
                .filter(present::test)
                .map(this::supporter)
                .toList();
        if (supporters.isEmpty()) {
            String reason = catalogue.report(own.row()).rating().reason();
            return figure == Credibility.ONE && !reason.isBlank()
                    ? new Verdict.OutsideTheSet(reason)
                    : new Verdict.Unsupported(figure);
        }
        Verdict found = found(figure, supporters);
        List<String> circle =
                ways.circle().stream().map(row -> name(ways.way(row))).toList();
        return circle.isEmpty() ? found : new Verdict.Circular(circle, found);
    }

    private Verdict found(Credibility figure, List<Supporter> supporters) {
        List<Supporter> free =
                supporters.stream().filter(one -> one.tie().isIndependent()).toList();
        if (!free.isEmpty()) {
            return new Verdict.Independent(figure, supporters, own.origin().orElseThrow(), OriginGroups.of(free));
        }
        if (supporters.stream().allMatch(one -> one.tie().kind() == Tie.Kind.SAME_ORIGIN)) {
            return new Verdict.OneOrigin(figure, supporters, own.origin().orElseThrow());
        }
        return supporters.stream().allMatch(one -> one.tie().isKnown())
                ? new Verdict.Dependent(figure, supporters)
                : new Verdict.NotKnown(figure, supporters);
    }

    private Supporter supporter(int row) {
        Way way = ways.way(row);
        boolean isPlain = own.source().equals(way.source())
                || own.origin().isPresent() && own.origin().equals(way.origin());
        // What is tied already need not be followed: a clip can be carried by thousands.
        Trail other = isPlain ? new Trail(catalogue, List.of(way), true) : ways.trail(row);
        return new Supporter(row, way.origin(), tie(way, other), other);
    }

    private Tie tie(Way way, Trail other) {
        if (own.origin().isPresent() && own.origin().equals(way.origin())) {
            return Tie.of(Tie.Kind.SAME_ORIGIN);
        }
        Optional<Tie> known = knownTie(way, other);
        if (known.isPresent()) {
            return known.get();
        }
        if (own.origin().isEmpty() || way.origin().isEmpty()) {
            String who = own.origin().isPresent()
                    ? "the report by " + name(way)
                    : way.origin().isPresent() ? "this report" : "this report and that by " + name(way);
            return Tie.of(Tie.Kind.ORIGIN_UNKNOWN, who);
        }
        if (!trail.isWhole() || !other.isWhole()) {
            return Tie.of(Tie.Kind.TOO_LONG, trail.isWhole() ? "the report by " + name(way) : "this report");
        }
        return trail.sharedName(other)
                .map(name -> Tie.of(Tie.Kind.SAME_NAME, name))
                .orElseGet(() -> Tie.of(Tie.Kind.NONE));
    }

    private Optional<Tie> knownTie(Way way, Trail other) {
        String here = name(own);
        String there = name(way);
        if (own.source().equals(way.source())) {
            return Optional.of(Tie.of(Tie.Kind.SAME_SOURCE, here));
        }
        if (other.has(own.source())) {
            return Optional.of(Tie.of(Tie.Kind.TAKEN, there, here));
        }
        if (trail.has(way.source())) {
            return Optional.of(Tie.of(Tie.Kind.TAKEN, here, there));
        }
        Optional<Tie> source = trail.sharedSource(other)
                .map(id -> Tie.of(
                        Tie.Kind.SHARED, here, there, Party.of(catalogue, id).name()));
        return source.isPresent()
                ? source
                : trail.sharedOrigin(other)
                        .map(id -> Tie.of(Tie.Kind.SHARED_ORIGIN, here, there, Titles.of(catalogue, id)));
    }

    private String name(Way way) {
        return Party.of(catalogue, way.source()).name();
    }
}
