package org.basewatch.map;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.model.Candidate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/**
 * What is to be placed: a site or a candidate with all that does not depend on the view.
 *
 * @param site the site
 * @param candidate its candidate, if this is one
 * @param form the form it has where there is room
 * @param anchor true point, or for an area a point inside it, in map metres
 * @param outline area, circle or ellipse in map metres
 * @param words what may be written beside it
 * @param side where the words stand if there is room
 */
record LayoutItem(
        MapSite site,
        Optional<Candidate> candidate,
        SymbolForm form,
        MapPoint anchor,
        Optional<Path2D> outline,
        Wording.Choice words,
        Side side) {
    /** Longest line of a name in logical units. */
    private static final double LINE = 190;

    private static final double NARROW_LINE = 76;

    /**
     * Words with their size.
     *
     * @param block the words
     * @param width width in logical units
     * @param height height in logical units
     * @param lastLine height of the row of count and rating
     */
    record Measured(SignBlock block, double width, double height, double lastLine) {
        /** No words. */
        static final Measured NOTHING = new Measured(SignBlock.none(), 0, 0, 0);

        static Measured of(SignBlock block, SiteStyle style) {
            return new Measured(block, block.width(style), block.height(style), RatingRow.height(style));
        }
    }

    /** The item for a site; empty if it has no position. */
    static Optional<LayoutItem> of(MapSite site, MapProjection projection, SiteStyle style, Side side) {
        Optional<GeoPoint> point = site.location().symbolPoint();
        if (point.isPresent()) {
            return Optional.of(pointItem(site, projection, style, point.get(), side));
        }
        if (site.location() instanceof Location.Area area) {
            MapPoint middle = projection.project(area.shape().middle());
            Path2D outline = AreaOutline.of(projection, area.shape());
            Wording.Choice words = SiteWords.area(style, site, area);
            return Optional.of(new LayoutItem(
                    site, Optional.empty(), SymbolForm.AREA, middle, Optional.of(outline), words, Side.RIGHT));
        }
        return Optional.empty();
    }

    private static LayoutItem pointItem(
            MapSite site, MapProjection projection, SiteStyle style, GeoPoint point, Side side) {
        boolean cluster = site.key().startsWith(SpotCluster.KEY_PREFIX);
        boolean spot = cluster || site.label().isEmpty();
        SymbolForm form = cluster ? SymbolForm.CLUSTER : spot ? SymbolForm.MARK : SymbolForm.PIN;
        boolean single = site.tally().single().isPresent();
        RatingRow row = new RatingRow(site.tally(), !cluster && !(spot && single));
        Wording.Choice words = cluster && !site.label().isEmpty()
                ? besideNamedSpots(site, row, style)
                : spot ? besideSpot(row, style) : besidePlace(site, row, style);
        Optional<Path2D> outline = Optional.empty();
        if (!cluster && site.location() instanceof Location.Approximate approximate) {
            outline = Optional.of(AreaOutline.circle(projection, point, approximate.radiusMetres()));
        }
        return new LayoutItem(site, Optional.empty(), form, projection.project(point), outline, words, side);
    }

    /** The name says around where several spots are; it is the first to go. */
    private static Wording.Choice besideNamedSpots(MapSite site, RatingRow row, SiteStyle style) {
        List<String> name = List.of(site.label());
        List<Measured> blocks = Stream.of(SignBlock.named(style, name, row, LINE), SignBlock.of(row), SignBlock.none())
                .map(block -> Measured.of(block, style))
                .toList();
        return new Wording.Choice(blocks, blocks, List.of(Measured.NOTHING));
    }

    private static Wording.Choice besideSpot(RatingRow row, SiteStyle style) {
        List<Measured> blocks = List.of(Measured.of(SignBlock.of(row), style), Measured.NOTHING);
        return new Wording.Choice(blocks, blocks, List.of(Measured.NOTHING));
    }

    private static Wording.Choice besidePlace(MapSite site, RatingRow row, SiteStyle style) {
        List<String> first =
                style.language().names(site.label(), site.arabicLabel()).subList(0, 1);
        Measured name = Measured.of(SignBlock.named(style, first, NARROW_LINE), style);
        List<Measured> rated = Stream.of(LINE, NARROW_LINE)
                .map(line -> SignBlock.named(style, first, row, line))
                .distinct()
                .map(block -> Measured.of(block, style))
                .toList();
        return new Wording.Choice(
                named(site, row, style),
                Stream.concat(rated.stream(), Stream.of(name, Measured.NOTHING)).toList(),
                List.of(name, Measured.NOTHING));
    }

    /** From all names on wide lines to none; two languages are not wrapped, as so tall a block would drive its neighbours away. */
    private static List<Measured> named(MapSite site, RatingRow row, SiteStyle style) {
        List<String> names = style.language().names(site.label(), site.arabicLabel());
        List<String> first = names.subList(0, 1);
        return Stream.of(
                        SignBlock.named(style, names, row, LINE),
                        SignBlock.named(style, first, row, LINE),
                        SignBlock.named(style, first, row, NARROW_LINE),
                        SignBlock.of(row))
                .distinct()
                .map(block -> Measured.of(block, style))
                .toList();
    }

    /** The item for a candidate of a site; empty if the candidate has no position. */
    static Optional<LayoutItem> candidate(
            MapSite site, Candidate candidate, MapProjection projection, SiteStyle style) {
        Wording.Choice words = Wording.Choice.always(SiteWords.candidate(style, candidate));
        Location location = candidate.location();
        if (location instanceof Location.Exact exact) {
            MapPoint point = projection.project(exact.point());
            return Optional.of(new LayoutItem(
                    site, Optional.of(candidate), SymbolForm.CANDIDATE, point, Optional.empty(), words, Side.RIGHT));
        }
        Optional<GeoPoint> middle = Optional.empty();
        Optional<Path2D> outline = Optional.empty();
        if (location instanceof Location.Approximate approximate) {
            middle = Optional.of(approximate.point());
            outline = Optional.of(AreaOutline.circle(projection, approximate.point(), approximate.radiusMetres()));
        } else if (location instanceof Location.Area area) {
            middle = Optional.of(area.shape().middle());
            outline = Optional.of(AreaOutline.of(projection, area.shape()));
        }
        Optional<Path2D> shape = outline;
        return middle.map(projection::project)
                .map(point -> new LayoutItem(
                        site, Optional.of(candidate), SymbolForm.CANDIDATE_AREA, point, shape, words, Side.RIGHT));
    }
}
