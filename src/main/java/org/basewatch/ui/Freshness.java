package org.basewatch.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LastReport;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;

/**
 * How long ago the places of the open set were last reported on: whatever the filter shows of them, but by the day up to which
 * things were known, if that is limited. JavaFX application thread; needs no toolkit.
 */
public final class Freshness {
    private final Workspace workspace;
    private final Supplier<LocalDate> today;

    /** Counts from the day that the clock of this machine says. */
    public Freshness(Workspace workspace) {
        this(workspace, LocalDate::now);
    }

    /**
     * Counts from a given day.
     *
     * @param today what day it is
     */
    public Freshness(Workspace workspace, Supplier<LocalDate> today) {
        this.workspace = workspace;
        this.today = today;
    }

    /** The last report about a place; empty if there is none with a day. */
    public Optional<LastReport> of(PlaceId place) {
        Catalogue catalogue = workspace.catalogue();
        Optional<Place> known = catalogue.place(place);
        return known.flatMap(there -> LastReport.of(
                catalogue,
                catalogue.places().indexOf(there),
                workspace.criteria().asOf(),
                today.get()));
    }

    /** The last report about the place of a sign on the map, in two lines; empty if the sign is no place. */
    public Optional<String> lines(String key) {
        return workspace.catalogue().places().stream()
                .map(Place::id)
                .filter(id -> id.value().equals(key))
                .findFirst()
                .flatMap(this::of)
                .map(last -> "Last report " + last.words()
                        + last.silence().map(words -> "\n" + words).orElse(""));
    }
}
