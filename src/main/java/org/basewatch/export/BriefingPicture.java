package org.basewatch.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;

/**
 * Makes briefing pictures: lays out the map and everything that a reader needs beside it for the size that was asked for. Looks are
 * loaded when first wanted. Any thread, several pictures at once.
 */
public final class BriefingPicture {
    private final MapKit kit;
    private final Map<Variant, MapKit> variants = new ConcurrentHashMap<>();

    /** With what the map is painted from. */
    public BriefingPicture(MapKit kit) {
        this.kit = kit;
        variants.put(new Variant(MapTheme.LIGHT, kit.projection().code()), kit);
    }

    /**
     * Lays out a picture: one sheet, or more where the sources do not fit on one. The first has the map and says what is on the
     * others.
     *
     * @throws NoRoomException if the size has no room for a map under the texts, or for all sources; the message says so
     */
    public PictureSheets layOut(PictureRequest request) throws NoRoomException {
        Typesetter typesetter = new Typesetter(kit.typefaces());
        FirstSheet first = new FirstSheet(
                request,
                typesetter,
                new PictureMap(
                        in(request.options().look(), request.content().ground().projection()), request));
        MoreSheets more = new MoreSheets(request, typesetter);
        PictureSheets guess = all(request, first, more, 2);
        // The sheets say how many they are, which is known only once they are laid out; the words take the same room.
        int sheets = guess.sheets().size();
        return sheets <= 2 ? guess : all(request, first, more, sheets);
    }

    private MapKit in(MapTheme look, MapProjection projection) {
        return variants.computeIfAbsent(new Variant(look, projection.code()), wanted -> {
            try {
                return kit.in(look, projection);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        });
    }

    private static PictureSheets all(PictureRequest request, FirstSheet first, MoreSheets more, int sheets)
            throws NoRoomException {
        FirstSheet.Result result = first.layOut(sheets);
        List<SheetLayout> all = new ArrayList<>();
        all.add(result.sheet());
        all.addAll(more.layOut(result.rest(), result.sources(), sheets));
        Viewport viewport = result.map().viewport();
        List<String> notOnMap = Notes.notOnMap(
                request.content(), result.sources(), request.content().ground().projection(), viewport);
        return new PictureSheets(all, viewport.extent(), notOnMap);
    }

    private record Variant(MapTheme look, Optional<String> projection) {}
}
