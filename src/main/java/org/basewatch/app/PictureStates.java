package org.basewatch.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.export.PictureContent;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureTexts;
import org.basewatch.io.MapState;
import org.basewatch.io.MapStateJson;
import org.basewatch.io.SavedLetter;
import org.basewatch.map.Extent;
import org.basewatch.map.LayerReference;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.StyledLayer;

/** The map state that a picture carries, as JSON. Here, because pictures know no files and files know no pictures. */
public final class PictureStates {
    private PictureStates() {}

    /** The state of a picture that shows a part of the map. */
    public static String json(PictureRequest request, Extent view) {
        PictureContent content = request.content();
        return MapStateJson.write(new MapState(
                content.dataName(),
                content.catalogue().info().fingerprint(),
                content.result().criteria(),
                view,
                content.selected().map(id -> id.value()),
                request.size().pixelWidth(),
                request.size().pixelHeight(),
                request.options().furniture(),
                request.options().labels(),
                request.options().look(),
                request.options().nauticalMiles(),
                content.ground().projection().code(),
                content.ground().layers().stream().map(PictureStates::stamp).toList(),
                content.annotations(),
                letters(content.catalogue()),
                texts(request.texts())));
    }

    private static List<SavedLetter> letters(Catalogue catalogue) {
        return catalogue.sources().stream()
                .filter(source -> catalogue.ownLetters().containsKey(source.id()))
                .map(source -> new SavedLetter(source.id(), source.names().english(), source.rating()))
                .toList();
    }

    /** A picture goes to others: of a layer's path it says the file's name alone. */
    private static SavedLayer stamp(StyledLayer layer) {
        LayerReference full = layer.layer().reference();
        Path name = full.file().getFileName();
        return new SavedLayer(new LayerReference(name, full.part(), full.checksum()), layer.crs(), layer.style());
    }

    private static Map<String, String> texts(PictureTexts given) {
        Map<String, String> texts = new LinkedHashMap<>();
        given.title().ifPresent(text -> texts.put("title", text));
        given.subtitle().ifPresent(text -> texts.put("subtitle", text));
        given.author().ifPresent(text -> texts.put("author", text));
        given.marking().ifPresent(text -> texts.put("marking", text));
        given.tlp().ifPresent(label -> texts.put("tlp", label.label()));
        return texts;
    }
}
