package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Location;
import org.basewatch.model.Place;

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
            List<Integer> rows = rowsAt(content, place);
            Location location = catalogue.places().get(place).location();
            if (!rows.isEmpty() && (location instanceof Location.Area || location instanceof Location.Approximate)) {
                notes.add(note(catalogue.places().get(place), sources.numbersOf(rows)));
            }
        }
        return notes;
    }

    /** What concerns no point of the map: listed among the sources, never drawn. */
    static List<String> notOnMap(PictureContent content, SourceList sources) {
        Catalogue catalogue = content.catalogue();
        List<String> notes = new ArrayList<>();
        for (int place = 0; place < catalogue.places().size(); place++) {
            List<Integer> rows = rowsAt(content, place);
            if (!rows.isEmpty() && catalogue.places().get(place).location() instanceof Location.Unlocated) {
                String verb = rows.size() == 1 ? " report concerns " : " reports concern ";
                notes.add(rows.size() + verb
                        + catalogue.places().get(place).names().english() + " and have no point on the map: sources "
                        + sources.numbersOf(rows) + ".");
            }
        }
        return notes;
    }

    /** The visible rows about a place. */
    static List<Integer> rowsAt(PictureContent content, int place) {
        return content.result().visible().stream()
                .filter(row ->
                        IntStream.of(content.catalogue().placeIndexes(row)).anyMatch(index -> index == place))
                .boxed()
                .toList();
    }

    private static Note note(Place place, String numbers) {
        StringBuilder text = new StringBuilder();
        if (place.location() instanceof Location.Area area) {
            area.statedAs().ifPresent(stated -> text.append(sentence("Stated only as: " + stated)));
            text.append("Anywhere in the hatched area; no point is known. ");
        } else if (place.location() instanceof Location.Approximate circle) {
            text.append(String.format(Locale.ROOT, "Known to within %.0f km only. ", circle.radiusMetres() / 1000));
        }
        place.location().reason().ifPresent(reason -> text.append(sentence(reason)));
        text.append("Sources ").append(numbers).append('.');
        return new Note(place.names().english(), text.toString());
    }

    private static String sentence(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital + " " : capital + ". ";
    }
}
