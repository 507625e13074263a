package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.BorderLines;
import org.basewatch.map.Box;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.SiteLayout;
import org.basewatch.map.SiteOverlay;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.Typefaces.Face;
import org.basewatch.map.Viewport;

/** Puts the overlays of a picture together. */
final class PictureMap {
    /** Whose data the map is made of. */
    static final String ATTRIBUTION = "Base map: Natural Earth; place names © GeoNames (CC BY 4.0).";

    private final MapKit kit;
    private final PictureRequest request;
    private final SiteStyle siteStyle;
    private final MapScene scene;

    PictureMap(MapKit kit, PictureRequest request) {
        this.kit = kit;
        this.request = request;
        this.siteStyle = SiteStyle.of(
                MapTheme.LIGHT,
                kit.typefaces().font(Face.REGULAR, 12),
                kit.typefaces().font(Face.SEMIBOLD, 12));
        PictureContent content = request.content();
        this.scene = SceneComposer.compose(
                content.catalogue(),
                content.result().visible(),
                content.selected().map(id -> id.value()),
                request.options().furniture().candidates());
    }

    /** The map for a frame. */
    FramedMap in(Box frame, double scale) {
        Viewport viewport = PictureView.of(request, kit, frame, scale);
        List<Overlay> overlays = new ArrayList<>();
        overlays.add(kit.base());
        SiteLayout layout = new SiteLayout(scene, kit.projection(), siteStyle, List.of());
        overlays.add(new SiteOverlay(layout, siteStyle, BorderLines.none()));
        return new FramedMap(frame, scale, viewport, overlays);
    }
}
