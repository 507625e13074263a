package org.basewatch.io;

import java.util.List;
import java.util.function.BiPredicate;
import org.basewatch.io.Reference.Target;
import org.basewatch.model.Candidate;
import org.basewatch.model.Place;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.StatusEntry;

/**
 * Makes records again without the links that lead nowhere.
 *
 * @param isKnown whether a list has a record with an id
 */
record Pruner(BiPredicate<Target, String> isKnown) {
    Report pruned(Report report, List<Relation> relations) {
        return new Report(
                report.id(),
                report.title(),
                report.summary(),
                report.kind(),
                report.event(),
                report.published(),
                report.seen(),
                report.places(),
                report.location(),
                pruned(report.provenance()),
                report.ratings(),
                report.status(),
                report.equipment(),
                relations,
                report.tags());
    }

    Place pruned(Place place) {
        return new Place(
                place.id(),
                place.kind(),
                place.names(),
                place.aliases(),
                place.description(),
                place.governorate(),
                place.location(),
                place.notes(),
                place.statusTrail().stream()
                        .map(entry -> new StatusEntry(entry.when(), entry.text(), known(entry.reports())))
                        .toList(),
                place.candidates().stream().map(this::pruned).toList());
    }

    private Candidate pruned(Candidate candidate) {
        return new Candidate(
                candidate.id(),
                candidate.names(),
                candidate.location(),
                candidate.reasonFor(),
                candidate.reasonAgainst(),
                candidate.verdict(),
                known(candidate.reports()));
    }

    private Provenance pruned(Provenance from) {
        return new Provenance(
                from.source(),
                from.relay().stream().map(this::pruned).toList(),
                from.origin().filter(id -> isKnown.test(Target.ORIGIN, id.value())),
                from.basis(),
                from.language(),
                from.url(),
                from.archiveUrl(),
                from.seenAt(),
                from.sha256());
    }

    private RelayStep pruned(RelayStep step) {
        return new RelayStep(step.name(), step.source().filter(id -> isKnown.test(Target.SOURCE, id.value())));
    }

    private List<ReportId> known(List<ReportId> ids) {
        return ids.stream()
                .filter(id -> isKnown.test(Target.REPORT, id.value()))
                .toList();
    }
}
