package org.basewatch.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.Thousands;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.RatingTally;

/** A note for every place with visible reports whose position is not confirmed, and for what has no place on the map. */
final class Notes {
    private Notes() {}

    /**
     * One note.
     *
     * @param name the place
     * @param text how far its position is known, and why not better
     */
    record Note(String name, String text) {}

    /** The notes, in the order of the places. */
    static List<Note> unconfirmed(PictureContent content, SourceList sources) {
        Catalogue catalogue = content.catalogue();
        List<Note> notes = new ArrayList<>();
        for (int place = 0; place < catalogue.places().size(); place++) {
            Location location = catalogue.places().get(place).location();
            if (location instanceof Location.Area || location instanceof Location.Approximate) {
                List<Integer> rows = rowsAt(content, place);
                if (!rows.isEmpty()) {
                    notes.add(note(catalogue.places().get(place), sources.reference(rows)));
                }
            }
        }
        return notes;
    }

    /** What has no point on the map, lies outside the view or is one area too many: it is listed among the sources and said here. */
    static List<String> notOnMap(
            PictureContent content, SourceList sources, MapProjection projection, Viewport viewport) {
        RowsOnMap rows = RowsOnMap.of(content, projection, viewport);
        return Stream.of(
                        nowhere(content.catalogue(), rows.nowhere(), sources),
                        outside(content, rows.outside(), sources, projection, viewport.extent()),
                        undrawn(rows.areas() - OwnAreas.MOST_DRAWN))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> nowhere(Catalogue catalogue, List<Integer> nowhere, SourceList sources) {
        if (nowhere.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        nowhere.stream()
                .flatMapToInt(row -> IntStream.of(catalogue.placeIndexes(row)))
                .forEach(place ->
                        places.merge(catalogue.places().get(place).names().english(), 1, Integer::sum));
        String names = PlaceLine.of(places, ", ");
        return Optional.of(nowhere.size() + (nowhere.size() == 1 ? " report has" : " reports have")
                + " no point on the map" + (names.isEmpty() ? "" : " (" + names + ")") + ": "
                + sources.reference(nowhere) + ".");
    }

    private static Optional<String> outside(
            PictureContent content, List<Integer> rows, SourceList sources, MapProjection projection, Extent view) {
        Catalogue catalogue = content.catalogue();
        List<RatingTally> tallies = PlaceTallies.of(catalogue, content.result().visible());
        List<PlaceLine.Named> places = new ArrayList<>();
        for (int place = 0; place < catalogue.places().size(); place++) {
            int count = tallies.get(place).total();
            Place there = catalogue.places().get(place);
            if (count > 0 && isOutside(there.location(), projection, view)) {
                places.add(new PlaceLine.Named(there.names().english() + " (" + Thousands.apart(count) + ")", count));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!places.isEmpty()) {
            parts.add(PlaceLine.of(places, "; "));
        }
        if (!rows.isEmpty()) {
            parts.add(ownPlaces(rows, sources));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Outside this view: " + String.join("; ", parts) + ".");
    }

    /** Of very many, the numbers would take more room than the rest of the sheet. */
    private static String ownPlaces(List<Integer> rows, SourceList sources) {
        String count = rows.size() == 1
                ? "1 report at a place of its own"
                : Thousands.apart(rows.size()) + " reports at places of their own";
        String reference = sources.reference(rows);
        return reference.length() > PlaceLine.ROOM ? count : count + ": " + reference;
    }

    private static Optional<String> undrawn(int areas) {
        if (areas <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                areas == 1
                        ? "1 more area of a report is not drawn."
                        : Thousands.apart(areas) + " more areas of reports are not drawn.");
    }

    private static boolean isOutside(Location location, MapProjection projection, Extent view) {
        return PictureView.bounds(location, projection)
                .filter(extent -> !extent.intersects(view))
                .isPresent();
    }

    /** The visible rows about a place. */
    static List<Integer> rowsAt(PictureContent content, int place) {
        return content.result().visible().stream()
                .filter(row ->
                        IntStream.of(content.catalogue().placeIndexes(row)).anyMatch(index -> index == place))
                .boxed()
                .toList();
    }

    private static Note note(Place place, String reference) {
        StringBuilder text = new StringBuilder();
        if (place.location() instanceof Location.Area area) {
            area.statedAs().ifPresent(stated -> text.append(sentence("Stated only as: " + stated)));
        } else if (place.location() instanceof Location.Approximate circle) {
            text.append(String.format(Locale.ROOT, "Known to within %.0f km only. ", circle.radiusMetres() / 1000));
        }
        place.location()
                .reason()
                .ifPresentOrElse(
                        reason -> text.append(sentence(reason)),
                        () -> text.append("Anywhere in the area drawn; no point is known. "));
        text.append(sentence(reference).strip());
        return new Note(place.names().english(), text.toString());
    }

    private static String sentence(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital + " " : capital + ". ";
    }
}
