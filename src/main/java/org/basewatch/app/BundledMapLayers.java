package org.basewatch.app;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.export.OwnLocations;
import org.basewatch.export.SceneComposer;
import org.basewatch.map.BaseMap;
import org.basewatch.map.BaseMapBorders;
import org.basewatch.map.BorderLines;
import org.basewatch.map.Box;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.CoveredPlaces;
import org.basewatch.map.Furniture;
import org.basewatch.map.FurnitureOverlays;
import org.basewatch.map.HitTest;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LabelOverlay;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.LayerWords;
import org.basewatch.map.LegendSign;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapLook;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapSite;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.PlacedSite;
import org.basewatch.map.SiteDescription;
import org.basewatch.map.SiteLayout;
import org.basewatch.map.SiteOverlay;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Typefaces;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.AnnotationOverlay;
import org.basewatch.map.annotation.AnnotationStyle;
import org.basewatch.ui.map.LaidOver;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapLayers;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapSnapshot;
import org.basewatch.ui.map.SiteMark;

/** The bundled map in its looks; each is made when it is first wanted. One thread at a time. */
final class BundledMapLayers implements MapLayers {
    private final LayerSource source;
    private final MapProjection projection;
    private final BaseMap map;
    private final BorderLines borders;
    private final Typefaces typefaces;
    private final Lettering lettering;
    private final Map<MapTheme, MapLook> looks = new EnumMap<>(MapTheme.class);
    private Optional<OwnLocations> located = Optional.empty();
    private Optional<Composed> composed = Optional.empty();
    private final StandingFurniture standing;
    private Optional<Shown> shown = Optional.empty();

    private BundledMapLayers(LayerSource source, MapProjection projection, BaseMap map, Typefaces typefaces) {
        this.source = source;
        this.projection = projection;
        this.standing = new StandingFurniture(projection);
        this.map = map;
        this.borders = new BaseMapBorders(map);
        this.typefaces = typefaces;
        this.lettering = new Lettering(typefaces);
    }

    /**
     * The layers of a map that has been read.
     *
     * @param theme the look that is prepared at once
     */
    static BundledMapLayers of(BundledMap bundled, MapProjection projection, MapTheme theme) {
        BaseMap drawn = bundled.map().reprojected(LambertConformalConic.syria(), projection);
        BundledMapLayers layers = new BundledMapLayers(bundled.source(), projection, drawn, bundled.typefaces());
        layers.look(theme);
        return layers;
    }

    @Override
    public List<Overlay> ground(MapContent content, Viewport whole) {
        MapLook look = look(content.theme());
        return isMeshOnGround(content)
                ? List.of(
                        look.ground(), meshOf(whole, look.graticule(projection).lines()))
                : List.of(look.ground());
    }

    /** How far apart the lines are follows from the whole picture, also where only a part of it is painted. */
    private static Overlay meshOf(Viewport whole, Overlay lines) {
        return (graphics, part) -> {
            double left = part.screenX(whole.extent().minX());
            double top = part.screenY(whole.extent().maxY());
            graphics.translate(left, top);
            lines.paint(graphics, whole);
            graphics.translate(-left, -top);
        };
    }

    /** Under layers of the user's own the lines would be hidden; elsewhere they are painted once, and not with every filter. */
    private static boolean isMeshOnGround(MapContent content) {
        return content.furniture().graticule() && content.layers().isEmpty();
    }

    @Override
    public ReportLayer reports(MapSnapshot wanted, Viewport padded) {
        MapContent content = wanted.content();
        Viewport viewport = wanted.viewport();
        MapLook look = look(content.theme());
        MapScene scene = scene(content, viewport);
        AnnotationOverlay drawn = new AnnotationOverlay(
                content.annotations(), projection, new AnnotationStyle(content.theme(), typefaces));
        LabelLanguage language = content.labels().orElse(LabelLanguage.ENGLISH);
        SiteStyle style = look.sites().in(language);
        List<BoxedOverlay> beside = List.of(covered(content, scene), drawn.letters());
        StandingFurniture.Pieces standing = this.standing.of(content, look, style);
        List<BoxedOverlay> plain = standing.pieces();
        Optional<Shown> last = shown.filter(it -> it.isFollowedBy(content));
        SiteLayout besidePlain = following(
                wanted, last.map(Shown::besidePlain), new SiteLayout(scene, projection, style, all(plain, beside)));
        List<BoxedOverlay> furniture = withLegend(content, plain, besidePlain, covered(content, scene), drawn);
        // Painted with what moves, so that each stays at its line while the map is dragged.
        Optional<BoxedOverlay> degrees = content.furniture().graticule()
                ? Optional.of(standing.graticule().labels(all(furniture, beside)))
                : Optional.empty();
        List<BoxedOverlay> taken = all(furniture, beside);
        degrees.ifPresent(taken::add);
        SiteLayout layout = following(wanted, last.map(Shown::layout), besidePlain.beside(taken));
        List<PlacedSite> placed = layout.place(viewport);
        shown = Optional.of(new Shown(content.furniture(), content.over(), besidePlain, layout));
        Inset inset = Inset.of(viewport, padded);
        SiteOverlay sites = new SiteOverlay(layout, style, borders).bleeding(inset.widest());
        List<Overlay> overlays = new ArrayList<>();
        if (content.furniture().graticule() && !isMeshOnGround(content)) {
            overlays.add(look.graticule(projection).lines());
        }
        overlays.add(inset.inside(sites.areas()));
        names(content, placed, obstacles(placed, taken, drawn, viewport))
                .map(names -> names.offLines(drawn.lineBoxes(viewport, inset.widest())))
                .ifPresent(names -> overlays.add(inset.inside(names.bleeding(inset.widest()))));
        degrees.ifPresent(labels -> overlays.add(inset.inside(labels)));
        overlays.add(inset.inside(sites.symbols()));
        HitTest hits = new HitTest(placed);
        return new ReportLayer(
                layout.drawn(viewport).lackingAreas(scene.lacksAreas()),
                overlays,
                hits.tabOrder().stream().map(site -> inset.mark(site, language)).toList(),
                (x, y) -> hits.at(x - inset.dx(), y - inset.dy()),
                List.copyOf(furniture));
    }

    private Optional<LabelOverlay> names(MapContent content, List<PlacedSite> placed, List<Rectangle2D> obstacles) {
        return content.labels()
                .map(named -> look(content.theme())
                        .labels()
                        .in(named)
                        .avoiding(obstacles)
                        .offHatched(PlacedSite.hatched(placed))
                        .onImagery(LayerWords.of(content.layers()).imagery())
                        .naming(LayerWords.of(content.layers())));
    }

    /** What the next picture follows. */
    private record Shown(Furniture furniture, LaidOver over, SiteLayout besidePlain, SiteLayout layout) {
        /**
         * Furniture that is switched or folded gives and takes so much room that all is placed anew; so does a strip or a tool bar
         * that is put away, or else what it drove aside would stay there.
         */
        boolean isFollowedBy(MapContent content) {
            boolean isNothingPutAway = (over.strip().isEmpty()
                            || over.strip().equals(content.over().strip()))
                    && (!over.toolsOpen() || content.over().toolsOpen());
            return furniture.equals(content.furniture()) && isNothingPutAway;
        }
    }

    private static SiteLayout following(MapSnapshot wanted, Optional<SiteLayout> before, SiteLayout layout) {
        return before.map(last -> wanted.isMoving() ? layout.movedWith(last) : layout.following(last))
                .orElse(layout);
    }

    private MapScene scene(MapContent content, Viewport viewport) {
        Composed places = composed.filter(known -> known.isOf(content))
                .orElseGet(() -> new Composed(
                        content,
                        SceneComposer.compose(
                                content.catalogue(),
                                content.visible(),
                                content.asOf(),
                                content.selected(),
                                content.furniture().candidates())));
        composed = Optional.of(places);
        return SceneComposer.withOwnLocations(places.scene(), own(content.catalogue()), content.visible(), viewport);
    }

    /** The places of what was shown last: while the map is moved they are the same. */
    private record Composed(MapContent content, MapScene scene) {
        boolean isOf(MapContent other) {
            return content.catalogue() == other.catalogue()
                    && content.visible().equals(other.visible())
                    && content.asOf().equals(other.asOf())
                    && content.selected().equals(other.selected())
                    && content.furniture().candidates() == other.furniture().candidates();
        }
    }

    private List<BoxedOverlay> withLegend(
            MapContent content,
            List<BoxedOverlay> plain,
            SiteLayout sites,
            CoveredPlaces covered,
            AnnotationOverlay drawn) {
        MapLook look = look(content.theme());
        return FurnitureOverlays.withLegend(
                content.furniture(),
                plain,
                sites,
                (view, placed) -> signs(look, content.layers(), placed, drawn, view),
                covered,
                content.catalogue().size());
    }

    private static List<LegendSign> signs(
            MapLook look, List<StyledLayer> layers, List<PlacedSite> placed, AnnotationOverlay drawn, Viewport view) {
        return Stream.of(
                        look.legend().signs(view, placed),
                        LayerWords.of(layers).signs(view.extent()),
                        drawn.signs(view))
                .flatMap(List::stream)
                .toList();
    }

    /** Buttons, read-out and notes, which the window draws over the map. */
    private static CoveredPlaces covered(MapContent content, MapScene scene) {
        return new CoveredPlaces(view -> {
            List<Box> places = MapPane.coveredPlaces(view, content.over());
            return scene.lacksAreas()
                    ? Stream.concat(places.stream(), Stream.of(MapPane.lackingNote(view)))
                            .toList()
                    : places;
        });
    }

    private static List<BoxedOverlay> all(List<BoxedOverlay> furniture, List<BoxedOverlay> more) {
        List<BoxedOverlay> all = new ArrayList<>(furniture);
        all.addAll(more);
        return all;
    }

    /** What the names of the base map keep clear of: sites, furniture, buttons, drawings. */
    private static List<Rectangle2D> obstacles(
            List<PlacedSite> placed, List<BoxedOverlay> furniture, AnnotationOverlay drawn, Viewport viewport) {
        Stream<Box> sites = placed.stream().flatMap(site -> site.boxes().stream());
        Stream<Box> pieces = furniture.stream().flatMap(piece -> piece.boxes(viewport).stream());
        return Stream.concat(Stream.concat(sites, pieces).map(Box::toRectangle), drawn.wordBoxes(viewport).stream())
                .toList();
    }

    /** Kept from frame to frame: looking through a large catalogue takes longer than painting. */
    private OwnLocations own(Catalogue catalogue) {
        OwnLocations known = located.filter(kept -> kept.isOfReportsOf(catalogue))
                .map(kept -> kept.over(catalogue))
                .orElseGet(() -> OwnLocations.of(catalogue, projection));
        located = Optional.of(known);
        return known;
    }

    private MapLook look(MapTheme theme) {
        return looks.computeIfAbsent(theme, this::load);
    }

    private MapLook load(MapTheme theme) {
        try {
            return MapLook.load(source, map, typefaces, lettering, theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the visible part lies in the padded picture. Sites are laid out for what is seen, so that none is cut off at its edge.
     *
     * @param dx units from the left edge
     * @param dy units from the upper edge
     */
    private record Inset(Viewport viewport, double dx, double dy) {
        static Inset of(Viewport viewport, Viewport padded) {
            return new Inset(
                    viewport, (padded.width() - viewport.width()) / 2, (padded.height() - viewport.height()) / 2);
        }

        double widest() {
            return Math.max(dx, dy);
        }

        Overlay inside(Overlay overlay) {
            return (graphics, padded) -> {
                graphics.translate(dx, dy);
                overlay.paint(graphics, viewport);
                graphics.translate(-dx, -dy);
            };
        }

        SiteMark mark(PlacedSite placed, LabelLanguage language) {
            Box box = placed.box();
            return new SiteMark(
                    placed.key(),
                    box.x() + dx,
                    box.y() + dy,
                    box.width(),
                    box.height(),
                    new Told(placed.site(), language));
        }
    }

    /** A site that is put into words when somebody asks. */
    private record Told(MapSite site, LabelLanguage language) implements Supplier<SiteMark.Words> {
        @Override
        public SiteMark.Words get() {
            SiteDescription words = SiteDescription.of(site);
            return new SiteMark.Words(
                    String.join("\n", language.names(words.title(), site.arabicLabel())),
                    words.details(),
                    words.sentence());
        }
    }
}
