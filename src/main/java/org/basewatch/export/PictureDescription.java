package org.basewatch.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ChosenDaysWords;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.map.LayerWords;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/** What a picture shows, in words: the alternative text for who cannot see it. */
final class PictureDescription {
    /** So many places are described one by one. */
    private static final int FEW = 12;

    private final PictureRequest request;
    private final List<String> notOnMap;

    /** Of a picture with all that it shows on its map. */
    PictureDescription(PictureRequest request) {
        this(request, List.of());
    }

    /**
     * Of a picture.
     *
     * @param notOnMap sentences on what it does not show on its map
     */
    PictureDescription(PictureRequest request, List<String> notOnMap) {
        this.request = request;
        this.notOnMap = List.copyOf(notOnMap);
    }

    String text() {
        PictureContent content = request.content();
        SheetWords words = new SheetWords(request);
        FilterSentence filter = new FilterSentence(content.catalogue());
        List<String> sentences = new ArrayList<>();
        sentences.add("Map: " + words.title() + ".");
        sentences.add(words.asOf() + ".");
        sentences.add(filter.count(content.result()) + ": " + filter.closed(content.result()));
        content.catalogue().info().end().ifPresent(end -> sentences.add(end.sentence()));
        ChosenDaysWords.of(content.catalogue(), content.result()).ifPresent(rule -> sentences.add(rule + "."));
        words.hindsight().ifPresent(sentences::add);
        filter.leftOut(content.result()).ifPresent(left -> sentences.add(left + "."));
        words.broken().ifPresent(sentences::add);
        sentences.addAll(letters(content.catalogue()));
        sentences.addAll(places(content));
        sentences.addAll(notOnMap);
        words.drawn().ifPresent(sentences::add);
        sentences.addAll(ground(content.ground()));
        return String.join(" ", sentences);
    }

    private static List<String> letters(Catalogue catalogue) {
        String marks = catalogue.sources().stream()
                .flatMap(source -> SourceList.mark(catalogue, source).stream()
                        .map(mark -> source.names().english() + " " + mark))
                .collect(Collectors.joining(", "));
        return marks.isEmpty() ? List.of() : List.of("Letters by the editors → chosen by the user: " + marks + ".");
    }

    private static List<String> places(PictureContent content) {
        Catalogue catalogue = content.catalogue();
        List<RatingTally> tallies = PlaceTallies.of(catalogue, content.result().visible());
        List<Integer> shown = IntStream.range(0, tallies.size())
                .filter(i -> tallies.get(i).total() > 0)
                .boxed()
                .toList();
        List<Integer> described = shown.size() <= FEW
                ? shown
                : shown.stream()
                        .sorted(Comparator.comparingInt(i -> -tallies.get(i).total()))
                        .limit(FEW)
                        .toList();
        List<String> sentences = new ArrayList<>();
        described.forEach(i -> sentences.add(sentence(catalogue.places().get(i), tallies.get(i))));
        String more = PlaceLine.more(shown.size() - described.size());
        if (!more.isEmpty()) {
            sentences.add("Reports are also shown at " + more + ".");
        }
        return sentences;
    }

    private static List<String> ground(PictureGround ground) {
        List<String> sentences = new ArrayList<>();
        String layers = LayerWords.of(ground.layers()).credits();
        if (!layers.isEmpty()) {
            sentences.add("Layers added under the reports: " + layers + ".");
        }
        if (ground.projection().code().isPresent()) {
            sentences.add("The map is drawn in " + ground.projection().name() + ".");
        }
        return sentences;
    }

    private static String sentence(Place place, RatingTally tally) {
        String letters = Stream.of(Reliability.values())
                .filter(letter -> tally.count(letter) > 0)
                .map(letter -> letter + (letter.isJudged() ? " " : " (cannot be judged) ") + tally.count(letter))
                .collect(Collectors.joining(", "));
        String reports = tally.total() == 1 ? "1 report" : tally.total() + " reports";
        return place.names().english() + how(place.location()) + ": " + reports + ", sources by reliability " + letters
                + ".";
    }

    private static String how(Location location) {
        if (location instanceof Location.Area) {
            return " (position not confirmed, drawn as a hatched area)";
        }
        if (location instanceof Location.Approximate) {
            return " (position approximate, drawn as a circle)";
        }
        return location instanceof Location.Unlocated ? " (no point on the map)" : "";
    }
}
