package org.basewatch.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.CatalogueLists;
import org.basewatch.io.ProblemLog.Found;
import org.basewatch.io.ProblemLog.Stage;
import org.basewatch.io.Reference.Target;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Source;

/**
 * Checks ids and links of places, sources and origins when all of them are known, and tells what of them there is. A second record
 * with an id is left out; a link that leads nowhere is dropped from its record. One thread; used once.
 */
final class LinkChecker {
    private final ProblemLog log;
    private final ReportIntake reports;
    private final Map<Target, Set<String>> known = new EnumMap<>(Target.class);
    // Of each id the record whose own fault it is.
    private final Map<Target, Map<String, JsonPath>> leftOut = new EnumMap<>(Target.class);
    private final Pruner pruner = new Pruner(this::isKnown);
    private final List<Draft<Place>> places;
    private final List<Draft<Source>> sources;
    private final List<Draft<Origin>> origins;
    private boolean isBrokenOff;
    private int beyond;

    /**
     * Looks for ids that stand twice.
     *
     * @param reports what is asked of reports is asked of it
     */
    LinkChecker(SetDraft set, ReportIntake reports, ProblemLog log) {
        this.log = log;
        this.reports = reports;
        places = unique(Target.PLACE, set.places, Stage.IDS_OF_PLACES);
        sources = unique(Target.SOURCE, set.sources, Stage.IDS_OF_SOURCES);
        origins = unique(Target.ORIGIN, set.origins, Stage.IDS_OF_ORIGINS);
    }

    /** Everything as it was read, before it is known which reports there are. */
    CatalogueLists unchecked() {
        return new CatalogueLists(records(places), records(sources), records(origins));
    }

    /** Everything without the links that lead nowhere, once all reports are known; each of those is named. */
    CatalogueLists checked() {
        List<Place> goodPlaces = new ArrayList<>();
        for (Draft<Place> draft : places) {
            Place place = draft.record().orElseThrow();
            goodPlaces.add(hasDeadLink(draft, Stage.LINKS_OF_PLACES) ? pruner.pruned(place) : place);
        }
        List<Origin> goodOrigins = new ArrayList<>();
        for (Draft<Origin> draft : origins) {
            Origin origin = draft.record().orElseThrow();
            goodOrigins.add(
                    hasDeadLink(draft, Stage.LINKS_OF_ORIGINS)
                            ? new Origin(origin.id(), origin.title(), Optional.empty())
                            : origin);
        }
        return new CatalogueLists(goodPlaces, records(sources), goodOrigins);
    }

    Pruner pruner() {
        return pruner;
    }

    boolean isKnown(Target target, String id) {
        return target == Target.REPORT
                ? reports.isKnown(id)
                : known.getOrDefault(target, Set.of()).contains(id);
    }

    boolean isDead(Reference reference) {
        return !isKnown(reference.target(), reference.id());
    }

    /** The record that was left out itself, where that is why a link is dead. */
    Optional<JsonPath> cause(Reference reference) {
        return reference.target() == Target.REPORT
                ? reports.cause(reference.id())
                : Optional.ofNullable(
                        leftOut.getOrDefault(reference.target(), Map.of()).get(reference.id()));
    }

    /** A link that leads nowhere and that its record cannot do without. */
    Found needed(Reference reference) {
        return found(reference, why(reference), true);
    }

    /** Drops a link that leads nowhere, and names it; whether one leads to a report behind a break, nobody knows. */
    void drop(Stage stage, int record, Reference reference) {
        if (isBrokenOff
                && reference.target() == Target.REPORT
                && cause(reference).isEmpty()) {
            beyond++;
        } else {
            log.add(stage, record, found(reference, why(reference) + "; the link was dropped", false));
        }
    }

    /** More reports may follow, which cannot be read. */
    void reportsBreakOff() {
        isBrokenOff = true;
    }

    /** How many links were dropped that may lead to reports behind the break. */
    int beyond() {
        return beyond;
    }

    private <T> List<Draft<T>> unique(Target target, List<Draft<T>> drafts, Stage stage) {
        Map<String, Draft<T>> first = new HashMap<>();
        Set<String> good = new HashSet<>();
        Map<String, JsonPath> lost = new HashMap<>();
        List<Draft<T>> kept = new ArrayList<>(drafts.size());
        for (Draft<T> draft : drafts) {
            String id = draft.id().orElse("");
            Draft<T> other = id.isEmpty() ? null : first.putIfAbsent(id, draft);
            if (other != null) {
                log.add(stage, draft.path().index(), taken(target, id, other.line(), draft.line(), draft.path()));
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

    /** An id that another record has. */
    static Found taken(Target target, String id, int otherLine, int line, JsonPath path) {
        String what = "the id \"" + id + "\" is already that of the " + target.word() + " on line " + otherLine;
        return new Found(line, path.field("id"), what, Optional.of("an id of its own"), true, Optional.empty());
    }

    private boolean hasDeadLink(Draft<?> draft, Stage stage) {
        boolean hasDeadLink = false;
        for (Reference reference : draft.references()) {
            if (isDead(reference)) {
                hasDeadLink = true;
                drop(stage, draft.path().index(), reference);
            }
        }
        return hasDeadLink;
    }

    private String why(Reference reference) {
        String named = "the " + reference.target().word() + " \"" + reference.id() + '"';
        return cause(reference).isPresent() ? named + " was left out as broken" : named + " is not in this file";
    }

    private Found found(Reference reference, String what, boolean isLeftOut) {
        Optional<String> expected =
                Optional.of("the id of a " + reference.target().word() + " in this file");
        return new Found(reference.line(), reference.path(), what, expected, isLeftOut, cause(reference));
    }

    private static <T> List<T> records(List<Draft<T>> drafts) {
        return drafts.stream().map(draft -> draft.record().orElseThrow()).toList();
    }
}
