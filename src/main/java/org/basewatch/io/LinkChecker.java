package org.basewatch.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.io.Reference.Target;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * Checks ids and links when all records are known. A second record with an id is left out, and so is a record that makes no
 * sense without what it points to; any other link that leads nowhere is dropped from its record. One thread; used once.
 */
final class LinkChecker {
    private final ProblemLog log;
    private final Map<Target, Set<String>> known = new EnumMap<>(Target.class);
    // Of each id the record whose own fault it is.
    private final Map<Target, Map<String, JsonPath>> leftOut = new EnumMap<>(Target.class);
    private final Pruner pruner = new Pruner(this::isKnown);
    private final List<Draft<Place>> places;
    private final List<Draft<Source>> sources;
    private final List<Draft<Origin>> origins;
    private final List<Draft<Report>> reports;

    LinkChecker(SetDraft set, ProblemLog log) {
        this.log = log;
        places = unique(Target.PLACE, set.places);
        sources = unique(Target.SOURCE, set.sources);
        origins = unique(Target.ORIGIN, set.origins);
        reports = withWhatTheyNeed(unique(Target.REPORT, set.reports));
    }

    List<Source> sources() {
        return sources.stream().map(draft -> draft.record().orElseThrow()).toList();
    }

    List<Origin> origins() {
        return origins.stream()
                .map(draft -> {
                    Origin origin = draft.record().orElseThrow();
                    return hasDeadLink(draft) ? new Origin(origin.id(), origin.title(), Optional.empty()) : origin;
                })
                .toList();
    }

    List<Place> places() {
        return places.stream()
                .map(draft -> {
                    Place place = draft.record().orElseThrow();
                    return hasDeadLink(draft) ? pruner.pruned(place) : place;
                })
                .toList();
    }

    List<Report> reports() {
        RelationChecker relations = new RelationChecker(log, id -> isKnown(Target.REPORT, id.value()));
        List<Report> good = new ArrayList<>(reports.size());
        for (Draft<Report> draft : reports) {
            Report report = draft.record().orElseThrow();
            boolean isWhole = !hasDeadLink(draft);
            List<Relation> kept = relations.good(draft, report);
            isWhole &= kept.size() == report.relations().size();
            good.add(isWhole ? report : pruner.pruned(report, kept));
        }
        return good;
    }

    private <T> List<Draft<T>> unique(Target target, List<Draft<T>> drafts) {
        Map<String, Draft<T>> first = new HashMap<>();
        Set<String> good = new HashSet<>();
        Map<String, JsonPath> lost = new HashMap<>();
        List<Draft<T>> kept = new ArrayList<>(drafts.size());
        for (Draft<T> draft : drafts) {
            String id = draft.id().orElse("");
            Draft<T> other = id.isEmpty() ? null : first.putIfAbsent(id, draft);
            if (other != null) {
                leaveOut(
                        draft,
                        "the id \"" + id + "\" is already that of the " + target.word() + " on line " + other.line());
            } else if (draft.record().isPresent()) {
                kept.add(draft);
                good.add(id);
            } else {
                lost.put(id, draft.path());
            }
        }
        known.put(target, good);
        leftOut.put(target, lost);
        return kept;
    }

    private void leaveOut(Draft<?> draft, String what) {
        log.add(draft.line(), draft.path().field("id"), what, Optional.of("an id of its own"), true);
    }

    private List<Draft<Report>> withWhatTheyNeed(List<Draft<Report>> drafts) {
        List<Draft<Report>> kept = new ArrayList<>(drafts.size());
        for (Draft<Report> draft : drafts) {
            Optional<JsonPath> cause = Optional.empty();
            boolean isComplete = true;
            for (Reference reference : draft.references()) {
                if (reference.isNeeded() && isDead(reference)) {
                    isComplete = false;
                    cause = cause.or(() -> cause(reference));
                    name(reference, why(reference), true);
                }
            }
            if (isComplete) {
                kept.add(draft);
            } else {
                String id = draft.id().orElseThrow();
                set(known, Target.REPORT).remove(id);
                lost(Target.REPORT).put(id, cause.orElse(draft.path()));
            }
        }
        return kept;
    }

    private boolean hasDeadLink(Draft<?> draft) {
        boolean hasDeadLink = false;
        for (Reference reference : draft.references()) {
            if (isDead(reference)) {
                hasDeadLink = true;
                name(reference, why(reference) + "; the link was dropped", false);
            }
        }
        return hasDeadLink;
    }

    private boolean isKnown(Target target, String id) {
        return set(known, target).contains(id);
    }

    private boolean isDead(Reference reference) {
        return !isKnown(reference.target(), reference.id());
    }

    private String why(Reference reference) {
        String named = "the " + reference.target().word() + " \"" + reference.id() + '"';
        return cause(reference).isPresent() ? named + " was left out as broken" : named + " is not in this file";
    }

    private void name(Reference reference, String what, boolean isLeftOut) {
        log.add(reference.line(), reference.path(), what, expected(reference), isLeftOut, cause(reference));
    }

    private Optional<JsonPath> cause(Reference reference) {
        return Optional.ofNullable(lost(reference.target()).get(reference.id()));
    }

    private Map<String, JsonPath> lost(Target target) {
        return leftOut.computeIfAbsent(target, key -> new HashMap<>());
    }

    private static Optional<String> expected(Reference reference) {
        return Optional.of("the id of a " + reference.target().word() + " in this file");
    }

    private static Set<String> set(Map<Target, Set<String>> sets, Target target) {
        return sets.getOrDefault(target, Set.of());
    }
}
