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
    /** The head of a list asks the same again whenever it is laid out, and of a million reports the answer takes time. */
    private Optional<Answer> lately = Optional.empty();

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

    /** The last report about a place; empty if there is no such place. */
    public Optional<LastReport> of(PlaceId place) {
        Question question =
                new Question(workspace.catalogue(), place, workspace.criteria().asOf(), today.get());
        if (lately.filter(answer -> answer.to().equals(question)).isEmpty()) {
            lately = Optional.of(new Answer(question, answer(question)));
        }
        return lately.flatMap(Answer::last);
    }

    private static Optional<LastReport> answer(Question question) {
        Catalogue catalogue = question.catalogue();
        Optional<Place> known = catalogue.place(question.place());
        return known.map(there ->
                LastReport.of(catalogue, catalogue.places().indexOf(there), question.asOf(), question.today()));
    }

    private record Question(Catalogue catalogue, PlaceId place, Optional<LocalDate> asOf, LocalDate today) {}

    private record Answer(Question to, Optional<LastReport> last) {}

    /** The last report about the place of a sign on the map, in two lines; empty if the sign is no place. */
    public Optional<String> lines(String key) {
        return workspace.catalogue().places().stream()
                .map(Place::id)
                .filter(id -> id.value().equals(key))
                .findFirst()
                .flatMap(this::of)
                .map(last -> "Last report: " + last.words()
                        + last.silence().map(words -> "\n" + words).orElse(""));
    }
}
