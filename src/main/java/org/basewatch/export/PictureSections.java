package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.export.InfoColumn.Section;
import org.basewatch.map.Viewport;

/** The blocks of words of a picture in their order: counts, legend, notes. */
final class PictureSections {
    private final PictureRequest request;
    private final InfoColumn info;

    PictureSections(PictureRequest request, InfoColumn info) {
        this.request = request;
        this.info = info;
    }

    /** The blocks, with the numbers of a list of sources and for what a viewport shows. */
    List<Section> all(SourceList sources, Viewport viewport) {
        List<Section> sections = new ArrayList<>();
        sections.add(info.shown(new ShownWriter(request, sources).words(viewport)));
        List<Notes.Note> notes = Notes.unconfirmed(request.content(), sources);
        if (!notes.isEmpty()) {
            sections.add(info.notes(notes));
        }
        return sections;
    }
}
