package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/**
 * The legend on the map: a plate in a corner with a head and the signs of what is in sight, in two columns where there is room. It
 * never takes more than a fifth of the map: what has no room is counted in its last line. Where places of reports lie below it, it
 * is opaque, as letters through a veil can be read neither above nor below, and its head says how many. Folded, only the head is
 * left. Immutable; any thread.
 */
public final class LegendOverlay implements BoxedOverlay {
    /** The most that it takes of the map. */
    static final double MOST_OF_MAP = 0.2;

    private static final String TITLE = "Legend";

    private final Function<Viewport, List<LegendSign>> signs;
    private final Predicate<Viewport> explainsAnything;
    private final SiteStyle style;
    private final SiteMeasures.Legend sizes;
    private final LegendPainter painter;
    private final Corner corner;
    private final List<BoxedOverlay> before;
    private final CoveredPlaces beside;
    private final Predicate<Viewport> folds;
    private final ToIntBiFunction<Viewport, Box> below;
    private final LastView<Optional<Laid>> laid = new LastView<>(this::layOut);

    /**
     * A legend.
     *
     * @param signs the signs of what is in sight in a view
     * @param explainsAnything whether there are any; asked where only its head is shown, as all of them take longer to be found
     * @param style the look
     * @param corner where it stands
     * @param before furniture that it keeps off
     * @param beside what it stands beside, where it would reach it
     * @param folds whether only its head is shown in a view
     * @param below how many places of reports lie in a box of a view
     */
    public LegendOverlay(
            Function<Viewport, List<LegendSign>> signs,
            Predicate<Viewport> explainsAnything,
            SiteStyle style,
            Corner corner,
            List<? extends BoxedOverlay> before,
            CoveredPlaces beside,
            Predicate<Viewport> folds,
            ToIntBiFunction<Viewport, Box> below) {
        this.signs = signs;
        this.explainsAnything = explainsAnything;
        this.style = style;
        this.sizes = style.measures().legend();
        this.painter = new LegendPainter(style, style.measures().type().legend() / sizes.signScale(), sizes.spacing());
        this.corner = corner;
        this.before = List.copyOf(before);
        this.beside = beside;
        this.folds = folds;
        this.below = below;
    }

    /** The head of the legend that is among some pieces of furniture: where a click folds and unfolds it. */
    public static Optional<Box> headAmong(List<? extends Overlay> furniture, Viewport viewport) {
        return furniture.stream()
                .filter(LegendOverlay.class::isInstance)
                .findFirst()
                .flatMap(overlay -> ((LegendOverlay) overlay).head(viewport));
    }

    /** What the legend among some pieces of furniture says in a view, sign by sign; empty if there is none. */
    public static List<String> wordsAmong(List<? extends Overlay> furniture, Viewport viewport) {
        return furniture.stream()
                .filter(LegendOverlay.class::isInstance)
                .flatMap(overlay -> ((LegendOverlay) overlay).signs(viewport).stream())
                .map(LegendSign::text)
                .toList();
    }

    /** How many places of reports lie below the legend that is among some pieces of furniture, which its head says. */
    public static int placesBelowAmong(List<? extends Overlay> furniture, Viewport viewport) {
        return furniture.stream()
                .filter(LegendOverlay.class::isInstance)
                .mapToInt(overlay -> ((LegendOverlay) overlay).placesBelow(viewport))
                .sum();
    }

    private int placesBelow(Viewport viewport) {
        return laid.of(viewport).map(it -> below.applyAsInt(viewport, it.box())).orElse(0);
    }

    /** What it shows in a view. */
    List<LegendSign> signs(Viewport viewport) {
        return laid.of(viewport).stream()
                .flatMap(it -> it.columns().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Where its head is. */
    Optional<Box> head(Viewport viewport) {
        return box(viewport).map(box -> new Box(box.x(), box.y(), box.width(), sizes.head() + sizes.pad()));
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return laid.of(viewport).map(Laid::box);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        laid.of(viewport).ifPresent(it -> {
            Graphics2D g = Ink.fresh(graphics);
            int hidden = below.applyAsInt(viewport, it.box());
            if (hidden > 0) {
                Ink.opaquePlate(g, it.box(), style);
            } else {
                Ink.plate(g, it.box(), style);
            }
            head(g, it, hidden);
            double x = it.box().x() + sizes.pad();
            for (List<LegendSign> column : it.columns()) {
                Graphics2D small = (Graphics2D) g.create();
                small.translate(x, it.box().y() + sizes.pad() + sizes.head());
                small.scale(sizes.signScale(), sizes.signScale());
                painter.paint(small, column, 0, 0, sizes.column() / sizes.signScale());
                small.dispose();
                x += sizes.column() + sizes.gap();
            }
            g.dispose();
        });
    }

    private void head(Graphics2D g, Laid shown, int hidden) {
        Box box = shown.box();
        boolean folded = shown.columns().isEmpty();
        double baseline = box.y() + sizes.pad() + 8.5;
        Font font = style.bold(style.measures().type().legend() + 0.5);
        double x = box.x() + sizes.pad();
        Ink.text(g, TITLE, font, style.palette().text(), x, Ink.snap(g, baseline));
        if (hidden > 0 && !folded) {
            String words = hidden == 1 ? "1 place below" : hidden + " places below";
            Font small = style.text(style.measures().type().legend());
            double width = style.shaped().width(words, small);
            double right = box.maxX() - 2 * sizes.pad() - 9 - width;
            Ink.text(g, words, small, style.palette().textMuted(), right, Ink.snap(g, baseline));
        }
        double left = box.maxX() - sizes.pad() - 9;
        double middle = baseline - 4;
        double rise = folded ? -2 : 2;
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(left, middle - rise);
        chevron.lineTo(left + 4, middle + rise);
        chevron.lineTo(left + 8, middle - rise);
        g.setColor(style.palette().textMuted());
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(chevron);
    }

    private Optional<Laid> layOut(Viewport viewport) {
        if (folds.test(viewport)) {
            return explainsAnything.test(viewport) ? Optional.of(folded(viewport)) : Optional.empty();
        }
        List<LegendSign> all = signs.apply(viewport);
        for (int count = all.size(); count > 0; count--) {
            List<LegendSign> some = new ArrayList<>(all.subList(0, count));
            if (count < all.size()) {
                some.add(new LegendSign("and " + (all.size() - count) + " more: enlarge the map", 12, (g, box) -> {}));
            }
            Optional<Laid> fitting = fitting(viewport, some);
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return Optional.empty();
    }

    private Laid folded(Viewport viewport) {
        double width =
                style.shaped().width(TITLE, style.bold(style.measures().type().legend() + 0.5)) + 3 * sizes.pad() + 9;
        return laid(viewport, Math.ceil(width), sizes.head(), List.of());
    }

    private Optional<Laid> fitting(Viewport viewport, List<LegendSign> some) {
        for (int columns = 2; columns > 0; columns--) {
            double width = columns * sizes.column() + (columns - 1) * sizes.gap() + 2 * sizes.pad();
            List<List<LegendSign>> split =
                    columns == 1 ? List.of(some) : painter.split(some, sizes.column() / sizes.signScale());
            double high = split.stream()
                    .mapToDouble(
                            column -> painter.height(column, sizes.column() / sizes.signScale()) * sizes.signScale())
                    .max()
                    .orElse(0);
            Laid laid = laid(viewport, width, Math.ceil(high) + sizes.head() + sizes.pad(), split);
            boolean small =
                    laid.box().width() * laid.box().height() <= MOST_OF_MAP * viewport.width() * viewport.height();
            if (small && width <= 0.6 * viewport.width() && laid.box().height() <= 0.5 * viewport.height()) {
                return Optional.of(laid);
            }
        }
        return Optional.empty();
    }

    private Laid laid(Viewport viewport, double width, double height, List<List<LegendSign>> columns) {
        List<Box> taken = before.stream()
                .flatMap(overlay -> overlay.boxes(viewport).stream())
                .toList();
        return new Laid(aside(corner.place(viewport, width, height + sizes.pad(), taken), taken, viewport), columns);
    }

    /** In a low window it would reach the buttons above it; it moves towards the middle then, and off what stands there. */
    private Box aside(Box box, List<Box> taken, Viewport viewport) {
        double least = beside.boxes(viewport).stream()
                .filter(box::overlaps)
                .mapToDouble(Box::x)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        Box moved = box.moved(Math.min(0, least - sizes.gap() - box.maxX()), 0);
        double rise = taken.stream()
                .filter(moved.grown(sizes.gap() - 1)::overlaps)
                .mapToDouble(other -> moved.maxY() + sizes.gap() - other.y())
                .max()
                .orElse(0);
        return moved.moved(0, -Math.max(0, rise));
    }

    private record Laid(Box box, List<List<LegendSign>> columns) {}
}
