package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.export.InfoColumn.Section;
import org.basewatch.map.LegendSign;

/** The blocks of words of a picture in their order: counts, legend, notes. */
final class PictureSections {
    private static final int SIGNS_IN_A_PIECE = 4;

    private final PictureRequest request;
    private final MapKit kit;
    private final InfoColumn info;

    PictureSections(PictureRequest request, MapKit kit, InfoColumn info) {
        this.request = request;
        this.kit = kit;
        this.info = info;
    }

    /** The blocks, with the numbers of a list of sources and the legend of a map. */
    List<Section> all(SourceList sources, FramedMap map) {
        return all(sources, map, Integer.MAX_VALUE);
    }

    /** The same in so short pieces that each fits on a very small sheet. */
    List<Section> inPieces(SourceList sources, FramedMap map) {
        return all(sources, map, SIGNS_IN_A_PIECE);
    }

    private List<Section> all(SourceList sources, FramedMap map, int most) {
        List<Section> sections = new ArrayList<>();
        sections.add(info.shown(new ShownWriter(request, sources, kit.projection()).words(map.viewport())));
        for (List<Notes.Note> some : pieces(Notes.unconfirmed(request.content(), sources), most / SIGNS_IN_A_PIECE)) {
            sections.add(info.notes(some));
        }
        new SheetWords(request).drawn().ifPresent(drawn -> sections.add(info.drawn(drawn)));
        if (request.options().furniture().legend()) {
            for (List<LegendSign> some : pieces(map.signs(), most)) {
                sections.add(info.legend(kit.sites(), some, map.scale()));
            }
        }
        return sections;
    }

    private static <T> List<List<T>> pieces(List<T> all, int most) {
        List<List<T>> pieces = new ArrayList<>();
        int step = Math.min(most, Math.max(1, all.size()));
        for (int from = 0; from < all.size(); from += step) {
            pieces.add(all.subList(from, Math.min(all.size(), from + step)));
        }
        return pieces;
    }
}
