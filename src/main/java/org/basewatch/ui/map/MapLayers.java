package org.basewatch.ui.map;

import java.util.List;
import org.basewatch.map.MapScene;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/** The overlays that make up the map. Called from the thread of the painter. */
public interface MapLayers {
    /**
     * The ground: it depends on nothing but the look, on whether there are meridians and parallels, and on whether layers of the
     * user's own lie on it.
     *
     * @param whole what the whole picture shows, of which a part may be painted by itself
     */
    List<Overlay> ground(MapContent content, Viewport whole);

    /**
     * Labels and sites of what is visible, laid out for a picture.
     *
     * @param wanted what is to be shown, and the part of the picture that the pane shows
     * @param padded what the picture shows
     */
    ReportLayer reports(MapSnapshot wanted, Viewport padded);

    /**
     * Labels and sites laid out.
     *
     * @param scene the sites
     * @param overlays lowest first
     * @param marks where the sites are
     * @param finder tells which site is under a point
     * @param furniture what stays where it is when the map moves, for a picture of the viewport
     */
    record ReportLayer(
            MapScene scene, List<Overlay> overlays, List<SiteMark> marks, SiteFinder finder, List<Overlay> furniture) {
        /** Copies the lists. */
        public ReportLayer {
            overlays = List.copyOf(overlays);
            marks = List.copyOf(marks);
            furniture = List.copyOf(furniture);
        }
    }
}
