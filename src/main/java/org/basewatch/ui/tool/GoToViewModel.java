package org.basewatch.ui.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.map.Gazetteer;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.map.coordinate.CoordinateReader;
import org.basewatch.map.coordinate.CoordinateReading;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.search.NameFinder;
import org.basewatch.search.Variants;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Finds where to go: positions in any format, places of the report set, and names of the map. JavaFX application thread; needs no
 * toolkit.
 */
public final class GoToViewModel {
    private static final int MOST = 12;
    private static final double AROUND_A_POSITION = 5_000;
    /** Places that reports are about come before towns of the same name. */
    private static final double REPORTED = 1e9;

    private final Workspace workspace;
    private final TaskExecutor executor;
    private final Callable<List<Gazetteer.Spot>> gazetteer;
    private final ReadOnlyObjectWrapper<List<GoToMatch>> matches =
            new ReadOnlyObjectWrapper<>(this, "matches", List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private Optional<List<Gazetteer.Spot>> spots = Optional.empty();
    private Optional<Known> known = Optional.empty();
    private boolean loading;
    private String query = "";

    private record Known(Catalogue catalogue, NameFinder<GoToMatch> finder) {}

    /**
     * Knows no names yet.
     *
     * @param gazetteer loads the names of the map; called once, in the background, when they are first wanted
     */
    public GoToViewModel(Workspace workspace, TaskExecutor executor, Callable<List<Gazetteer.Spot>> gazetteer) {
        this.workspace = workspace;
        this.executor = executor;
        this.gazetteer = gazetteer;
    }

    /** What the text may mean, the likeliest first. */
    public ReadOnlyObjectProperty<List<GoToMatch>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** Why there is no match, in a sentence; empty as long as nothing is typed or something is found. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Loads the names of the map, if that has not been done. */
    public void prepare() {
        if (spots.isPresent() || loading) {
            return;
        }
        loading = true;
        executor.start(
                "Reading names of places",
                progress -> gazetteer.call(),
                loaded -> {
                    loading = false;
                    spots = Optional.of(loaded);
                    known = Optional.empty();
                    find(query);
                },
                failure -> {
                    loading = false;
                    problem.set(Optional.of("The names of the map cannot be read (" + failure.getMessage()
                            + "). Positions can still be found."));
                });
    }

    /** Looks for what is typed. */
    public void find(String text) {
        query = text;
        problem.set(Optional.empty());
        if (text.isBlank()) {
            matches.set(List.of());
            return;
        }
        CoordinateReading reading = CoordinateReader.read(text);
        if (reading instanceof CoordinateReading.Found found) {
            matches.set(found.positions().stream().map(this::position).toList());
        } else if (reading instanceof CoordinateReading.Wrong wrong) {
            matches.set(List.of());
            problem.set(Optional.of(wrong.sentence()));
        } else {
            matches.set(finder().find(text, MOST));
            if (matches.get().isEmpty() && !loading) {
                problem.set(
                        Optional.of("No place of this name and no position; a position is written like 36.1234 N 38.5 E"
                                + " or 37S DV 55006 97751."));
            }
        }
    }

    private GoToMatch position(CoordinateReading.Position position) {
        CoordinateFormat format = workspace.coordinatesProperty().get();
        boolean inMgrs = format == CoordinateFormat.MGRS;
        String other = (inMgrs ? CoordinateFormat.DECIMAL : CoordinateFormat.MGRS).write(position.point());
        return new GoToMatch(
                format.write(position.point()),
                Optional.empty(),
                "position, " + position.readAs() + " · " + other,
                new GoToMatch.Target.Spot(position.point(), AROUND_A_POSITION, true));
    }

    private NameFinder<GoToMatch> finder() {
        Catalogue open = workspace.catalogue();
        Known now = known.filter(old -> old.catalogue() == open).orElseGet(() -> new Known(open, names(open)));
        known = Optional.of(now);
        return now.finder();
    }

    private NameFinder<GoToMatch> names(Catalogue catalogue) {
        List<NameFinder.Entry<GoToMatch>> entries = new ArrayList<>();
        catalogue.places().forEach(place -> entries.add(entry(place)));
        spots.orElse(List.of()).forEach(spot -> entries.add(entry(spot)));
        return new NameFinder<>(entries, Variants.bundled());
    }

    private static NameFinder.Entry<GoToMatch> entry(Place place) {
        List<String> names = new ArrayList<>();
        names.add(place.names().english());
        place.names().arabic().ifPresent(names::add);
        place.names().russian().ifPresent(names::add);
        names.addAll(place.aliases());
        String detail = "in the reports · " + place.kind().label()
                + place.governorate().map(name -> " · " + name).orElse("") + sureness(place.location());
        GoToMatch match = new GoToMatch(
                place.names().english(), place.names().arabic(), detail, new GoToMatch.Target.ReportPlace(place.id()));
        return new NameFinder.Entry<>(match, names, REPORTED);
    }

    private static String sureness(Location location) {
        if (location instanceof Location.Exact) {
            return "";
        }
        return location instanceof Location.Unlocated ? " · no position known" : " · position not confirmed";
    }

    private static NameFinder.Entry<GoToMatch> entry(Gazetteer.Spot spot) {
        List<String> names = new ArrayList<>(List.of(spot.english()));
        spot.arabic().ifPresent(names::add);
        String detail = spot.kind() + spot.inside().map(name -> " · " + name).orElse("");
        GoToMatch match = new GoToMatch(
                spot.english(),
                spot.arabic(),
                detail,
                new GoToMatch.Target.Spot(spot.middle(), spot.radiusMetres(), spot.isPoint()));
        return new NameFinder.Entry<>(match, names, spot.weight());
    }
}
