package org.basewatch.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.model.Candidate;
import org.basewatch.model.Note;
import org.basewatch.model.Place;
import org.basewatch.model.StatusEntry;
import org.basewatch.ui.SpotKey;

/**
 * What the head of the list says of what is chosen: a place, a spot of the map, or the whole set.
 *
 * @param title the name
 * @param otherNames the Russian and the Arabic name
 * @param aliases other spellings
 * @param kind what it is, in a few words
 * @param description what it is, in a sentence or two
 * @param position what is known of where it is
 * @param governorate the governorate it lies in
 * @param statusTrail what became of it, oldest first
 * @param notes remarks and cautions
 * @param candidates for an unconfirmed position: the real places that could be meant
 */
public record PlaceProfile(
        String title,
        List<String> otherNames,
        List<String> aliases,
        Optional<String> kind,
        Optional<String> description,
        Optional<PositionWords> position,
        Optional<String> governorate,
        List<StatusEntry> statusTrail,
        List<Note> notes,
        List<Candidate> candidates) {
    /** The profile of a place. */
    public static PlaceProfile of(Place place) {
        List<String> names = Stream.of(place.names().russian(), place.names().arabic())
                .flatMap(Optional::stream)
                .toList();
        List<String> aliases = place.aliases().stream()
                .filter(alias ->
                        !names.contains(alias) && !alias.equals(place.names().english()))
                .toList();
        return new PlaceProfile(
                place.names().english(),
                names,
                aliases,
                Optional.of(place.kind().label()),
                place.description(),
                Optional.of(PositionWords.of(place.location())),
                place.governorate(),
                place.statusTrail(),
                place.notes(),
                place.candidates());
    }

    /** The profile of a spot where reports have a location of their own. */
    public static PlaceProfile ofSpot(SpotKey spot) {
        String title = spot.metres() == 0
                ? "Reports at one spot"
                : String.format(Locale.ROOT, "Reports within %.1f km", Math.max(0.1, spot.metres() / 1000));
        return plain(title, Optional.of(PositionWords.degrees(spot.point())));
    }

    /** The profile of everything that is visible. */
    public static PlaceProfile ofSet(SetInfo info) {
        String end = info.end().map(early -> ". " + early.sentence()).orElse("");
        return plain("All visible reports", Optional.of(info.title() + end));
    }

    /** A name short enough for a chip: without the words for what kind of place it is. */
    public static String briefName(Place place) {
        String name = place.names().english();
        String ending = " " + place.kind().label().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name.substring(0, name.length() - ending.length())
                : name;
    }

    private static PlaceProfile plain(String title, Optional<String> description) {
        return new PlaceProfile(
                title,
                List.of(),
                List.of(),
                Optional.empty(),
                description,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
