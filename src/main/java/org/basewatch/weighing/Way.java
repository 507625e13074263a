package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Provenance;
import org.basewatch.model.RelayStep;
import org.basewatch.model.SourceId;

/**
 * What a report itself says of the way to its source. Who passed it on after its source does not matter here: two reports that
 * were read in one newspaper do not depend on each other by that.
 *
 * @param row its row
 * @param source who reported it
 * @param origin what it goes back to, if it says so
 * @param before from whom the source has it: whoever made the origin, and those of the relay chain before the source
 * @param perhaps those of the relay chain of whom the set does not say whether they stand before the source or after it
 */
record Way(int row, SourceId source, Optional<OriginId> origin, List<Party> before, List<Party> perhaps) {
    /** Copies the lists. */
    Way {
        before = List.copyOf(before);
        perhaps = List.copyOf(perhaps);
    }

    static Way of(Catalogue catalogue, int row) {
        Provenance provenance = catalogue.report(row).provenance();
        SourceId source = provenance.source();
        Optional<OriginId> origin =
                provenance.origin().filter(id -> catalogue.origin(id).isPresent());
        Optional<SourceId> maker = origin.flatMap(catalogue::origin).flatMap(Origin::source);
        List<RelayStep> relay = provenance.relay();
        List<Party> steps =
                relay.stream().map(step -> Party.of(catalogue, step)).toList();
        int own = relay.stream().map(RelayStep::source).toList().lastIndexOf(Optional.of(source));
        boolean isMaker = maker.filter(source::equals).isPresent();
        List<Party> before = new ArrayList<>();
        maker.ifPresent(id -> before.add(Party.of(catalogue, id)));
        before.addAll(steps.subList(0, Math.max(0, own)));
        before.removeIf(party -> party.is(source));
        // The chain runs from the origin on, so whoever made it stands before all of them.
        return new Way(row, source, origin, before, own < 0 && !isMaker ? steps : List.of());
    }

    /** Whether the set says that the source has it from another. */
    boolean comesFrom(SourceId other) {
        return before.stream().anyMatch(party -> party.is(other));
    }

    /** All who are known to stand on it as sources of the set. */
    Stream<SourceId> sources() {
        return Stream.concat(Stream.of(source), before.stream().flatMap(party -> party.source().stream()));
    }
}
