package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.ChosenDaysWords;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;

/** Writes the words on how much is shown. */
final class ShownWriter {
    private final PictureContent content;
    private final SourceList sources;
    private final MapProjection projection;
    private final FilterSentence sentence;
    private final SheetWords words;

    ShownWriter(PictureRequest request, SourceList sources, MapProjection projection) {
        this.projection = projection;
        this.content = request.content();
        this.words = new SheetWords(request);
        this.sources = sources;
        this.sentence = new FilterSentence(content.catalogue());
    }

    /** The words; what lies outside the view is said too. */
    ShownWords words(Viewport viewport) {
        FilterResult result = content.result();
        List<String> plain = new ArrayList<>(List.of(
                result.criteria().isAll() && content.catalogue().ownLetters().isEmpty()
                        ? "All reports; nothing is filtered."
                        : sentence.closed(result)));
        ChosenDaysWords.of(content.catalogue(), result).ifPresent(rule -> plain.add(rule + "."));
        List<String> notes = new ArrayList<>(words.hindsight().stream().toList());
        notes.addAll(Notes.notOnMap(content, sources, projection, viewport));
        return new ShownWords(sentence.count(result), plain, cautions(), notes);
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        FilterResult result = content.result();
        content.catalogue().info().end().ifPresent(end -> cautions.add(end.sentence()));
        Optional<String> leftOut = sentence.leftOut(result);
        leftOut.ifPresent(left -> cautions.add(left + "."
                + new LeftOutClaims(content.catalogue(), result)
                        .words()
                        .map(text -> " " + text)
                        .orElse("")));
        if (result.visible().isEmpty()) {
            cautions.add(result.diagnosis().emptySentence());
        }
        words.broken().ifPresent(cautions::add);
        return cautions;
    }
}
