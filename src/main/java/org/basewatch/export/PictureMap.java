package org.basewatch.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.basewatch.map.Box;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.CoveredPlaces;
import org.basewatch.map.Furniture;
import org.basewatch.map.LayerWords;
import org.basewatch.map.LegendSign;
import org.basewatch.map.LegendSigns;
import org.basewatch.map.MapScene;
import org.basewatch.map.NorthArrowOverlay;
import org.basewatch.map.Overlay;
import org.basewatch.map.PlacedSite;
import org.basewatch.map.ScaleBarOverlay;
import org.basewatch.map.SiteLayout;
import org.basewatch.map.SiteOverlay;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.AnnotationOverlay;
import org.basewatch.map.annotation.AnnotationStyle;

/** Puts the map of a picture together from the same overlays as the window's. */
final class PictureMap {
    /** Whose data the map is made of. */
    static final String ATTRIBUTION =
            "Base map: Natural Earth; GSHHG © The GMT Team (LGPL); place names © GeoNames (CC BY), modified.";

    private final MapKit kit;
    private final PictureRequest request;
    private final MapScene places;
    private final OwnLocations own;

    PictureMap(MapKit kit, PictureRequest request) {
        this.kit = kit;
        this.request = request;
        PictureContent content = request.content();
        this.places = SceneComposer.compose(
                content.catalogue(),
                content.result().visible(),
                content.result().criteria().asOf(),
                content.selected().map(id -> id.value()),
                request.options().furniture().candidates());
        this.own = OwnLocations.of(content.catalogue(), kit.projection());
    }

    /** What the map is painted with. */
    MapKit kit() {
        return kit;
    }

    /** The map for a frame. */
    FramedMap in(Box frame, double scale) {
        Viewport viewport = PictureView.of(request, kit, frame, scale);
        MapScene scene = SceneComposer.withOwnLocations(
                places, own, request.content().result().visible(), viewport);
        AnnotationOverlay drawn = new AnnotationOverlay(
                request.content().annotations(),
                kit.projection(),
                new AnnotationStyle(request.options().look(), kit.typefaces()));
        List<BoxedOverlay> furniture = furniture(scale);
        List<BoxedOverlay> taken = new ArrayList<>(furniture);
        taken.add(drawn.letters());
        SiteStyle style = kit.sites().in(request.options().labels());
        SiteLayout layout = new SiteLayout(scene, kit.projection(), style, taken);
        List<PlacedSite> placed = layout.place(viewport);
        if (request.options().furniture().graticule()) {
            furniture.add(degrees(taken, placed));
        }
        List<Overlay> overlays = new ArrayList<>();
        overlays.add(kit.ground());
        List<StyledLayer> layers = request.content().ground().layers();
        layers.forEach(layer -> overlays.add(layer.overlay()));
        SiteOverlay sites = new SiteOverlay(layout, style, kit.borders());
        if (request.options().furniture().graticule()) {
            overlays.add(kit.look().graticule(kit.projection()).lines());
        }
        overlays.add(drawn.lines());
        overlays.add(sites.areas());
        List<Rectangle2D> covered = new ArrayList<>(obstacles(placed, furniture, viewport));
        covered.addAll(drawn.wordBoxes(viewport));
        overlays.add(kit.labels()
                .in(request.options().labels())
                .onPaper()
                .avoiding(covered)
                .offLines(drawn.lineBoxes(viewport, 0))
                .offHatched(PlacedSite.hatched(placed))
                .onImagery(LayerWords.of(layers).imagery())
                .naming(LayerWords.of(layers)));
        overlays.add(sites.symbols());
        overlays.add(drawn.words());
        overlays.addAll(furniture);
        List<LegendSign> signs = Stream.of(
                        LegendSigns.of(placed, kit.sites()),
                        kit.mapSigns(viewport, placed),
                        LayerWords.of(layers).signs(viewport.extent()),
                        drawn.signs(viewport))
                .flatMap(List::stream)
                .toList();
        return new FramedMap(frame, scale, viewport, overlays, signs);
    }

    /** Legend and attribution stand beside the map and under it. */
    private List<BoxedOverlay> furniture(double scale) {
        Furniture wanted = request.options().furniture();
        List<BoxedOverlay> furniture = new ArrayList<>();
        ScaleBarOverlay bar = new ScaleBarOverlay(kit.projection(), kit.sites(), scale);
        if (wanted.scaleBar()) {
            furniture.add(bar);
        }
        if (wanted.northArrow()) {
            furniture.add(new NorthArrowOverlay(kit.projection(), kit.sites()));
        }
        if (wanted.scaleBar() && request.options().nauticalMiles()) {
            furniture.add(new NauticalBar(bar, kit.sites()));
        }
        furniture.add(new LocatorInset(kit.ground(), kit.limits(), ViewLimits.syria(kit.projection())));
        return furniture;
    }

    /** Degrees give way to signs: one that was moved aside for them would be read as lying elsewhere. */
    private BoxedOverlay degrees(List<BoxedOverlay> taken, List<PlacedSite> placed) {
        List<BoxedOverlay> before = new ArrayList<>(taken);
        List<Box> signs = placed.stream().flatMap(site -> site.boxes().stream()).toList();
        before.add(new CoveredPlaces(view -> signs));
        LayerWords layers = LayerWords.of(request.content().ground().layers());
        return kit.look().graticule(kit.projection(), layers).labels(before);
    }

    private static List<Rectangle2D> obstacles(
            List<PlacedSite> placed, List<BoxedOverlay> furniture, Viewport viewport) {
        Stream<Box> sites = placed.stream().flatMap(site -> site.boxes().stream());
        Stream<Box> pieces = furniture.stream().flatMap(piece -> piece.boxes(viewport).stream());
        return Stream.concat(sites, pieces).map(Box::toRectangle).toList();
    }
}
