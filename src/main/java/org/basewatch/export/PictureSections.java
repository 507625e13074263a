package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.export.InfoColumn.Section;

/** The blocks of words of a picture in their order: counts, legend, notes. */
final class PictureSections {
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
        List<Section> sections = new ArrayList<>();
        sections.add(info.shown(new ShownWriter(request, sources, kit.projection()).words(map.viewport())));
        List<Notes.Note> notes = Notes.unconfirmed(request.content(), sources);
        if (!notes.isEmpty()) {
            sections.add(info.notes(notes));
        }
        if (request.options().furniture().legend() && !map.signs().isEmpty()) {
            sections.add(info.legend(kit.sites(), map));
        }
        return sections;
    }
}
