package org.basewatch.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.PlaceTallies;
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

    /** What has no point on the map, or lies outside the view: it is listed among the sources and said here. */
    static List<String> notOnMap(
            PictureContent content, SourceList sources, MapProjection projection, Viewport viewport) {
        Catalogue catalogue = content.catalogue();
        List<String> notes = new ArrayList<>();
        List<Integer> nowhere = content.result().visible().stream()
                .filter(row -> !isDrawn(catalogue, row))
                .boxed()
                .toList();
        if (!nowhere.isEmpty()) {
            Map<String, Integer> places = new LinkedHashMap<>();
            nowhere.stream()
                    .flatMapToInt(row -> IntStream.of(catalogue.placeIndexes(row)))
                    .forEach(place ->
                            places.merge(catalogue.places().get(place).names().english(), 1, Integer::sum));
            String names = PlaceLine.of(places, ", ");
            notes.add(nowhere.size() + (nowhere.size() == 1 ? " report has" : " reports have") + " no point on the map"
                    + (names.isEmpty() ? "" : " (" + names + ")") + ": " + sources.reference(nowhere) + ".");
        }
        List<RatingTally> tallies = PlaceTallies.of(catalogue, content.result().visible());
        List<PlaceLine.Named> outside = new ArrayList<>();
        for (int place = 0; place < catalogue.places().size(); place++) {
            int count = tallies.get(place).total();
            Place there = catalogue.places().get(place);
            if (count > 0 && isOutside(there.location(), projection, viewport.extent())) {
                outside.add(new PlaceLine.Named(there.names().english() + " (" + count + ")", count));
            }
        }
        if (!outside.isEmpty()) {
            notes.add("Outside this view: " + PlaceLine.of(outside, "; ") + ".");
        }
        return notes;
    }

    private static boolean isDrawn(Catalogue catalogue, int row) {
        int[] places = catalogue.placeIndexes(row);
        if (places.length == 0 && !Double.isNaN(catalogue.ownLon(row))) {
            return true;
        }
        return places.length == 0
                ? catalogue
                        .report(row)
                        .location()
                        .filter(location -> !(location instanceof Location.Unlocated))
                        .isPresent()
                : IntStream.of(places)
                        .anyMatch(place -> !(catalogue.places().get(place).location() instanceof Location.Unlocated));
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
