package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.ui.control.Counts;

/** The bars with their days, the chosen days with a handle at each end, and the flag of the day that was known. */
final class TimelineChart extends Pane {
    private static final double AXIS = 17;
    /** The flag has this room of its own: over bars and handles it would hide them. */
    private static final double TOP = KnownFlag.HEIGHT + 2;

    /** Room beside the bars for how many the highest of them stands for: over them it could not be read. */
    private static final double LEFT = 44;

    private static final double RIGHT = 16;
    /** From here on a number does not fit there. */
    private static final int LONG = 100_000;

    private final TimelineViewModel model;
    private final Runnable drawn;
    private final BarShapes bars = new BarShapes();
    private final Pane axis = new Pane();
    private final Region base = part("time-base");
    private final Brush brush = new Brush();
    private final Region unknown = part("time-unknown");
    private final KnownFlag flag;
    private final BarTooltip tooltip;
    private final Label largest = new Label();
    private Optional<EventHistogram> histogram = Optional.empty();
    private Optional<Axis> drawnAxis = Optional.empty();

    /**
     * The bars of a model.
     *
     * @param drawn told when bars, days or both have been drawn anew
     */
    TimelineChart(TimelineViewModel model, Runnable drawn) {
        this.model = model;
        this.drawn = drawn;
        this.tooltip = new BarTooltip(this, model);
        this.flag = new KnownFlag(model, this, tooltip);
        setId("timeline");
        getStyleClass().add("time-chart");
        setFocusTraversable(true);
        setAccessibleText("Timeline. Left and right move the chosen days, with Shift their end; plus and minus zoom;"
                + " Space plays; Delete shows all days.");
        largest.getStyleClass().add("time-scale");
        largest.setMouseTransparent(true);
        largest.setManaged(false);
        largest.setAlignment(Pos.CENTER_RIGHT);
        axis.setMouseTransparent(true);
        base.setMouseTransparent(true);
        unknown.setMouseTransparent(true);
        getChildren().addAll(base, bars, unknown);
        getChildren().addAll(brush.parts());
        getChildren().addAll(axis, largest, flag);
        model.viewProperty().addListener((property, before, now) -> refresh());
        model.workspace().resultProperty().addListener((property, before, now) -> refresh());
        widthProperty().addListener((property, before, now) -> refresh());
        heightProperty().addListener((property, before, now) -> refresh());
        new TimelineGestures(this, model).install();
        tooltip.install();
    }

    /** The width of the bars. */
    double span() {
        return Math.max(1, getWidth() - LEFT - RIGHT);
    }

    /** The day at a place of this pane, with its fraction; empty if there is none. */
    Optional<Double> day(double x) {
        return model.viewProperty().get().map(view -> view.day(x - LEFT, span()));
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return LEFT
                + model.viewProperty()
                        .get()
                        .map(view -> view.x(day.toEpochDay(), span()))
                        .orElse(0.0);
    }

    /** What lies beyond both edges, such as " · 1 earlier, 7 later"; empty if nothing does. */
    String beyond() {
        int before = histogram.map(EventHistogram::before).orElse(0);
        int after = histogram.map(EventHistogram::after).orElse(0);
        String earlier = before == 0 ? "" : Counts.full(before) + " earlier";
        String later = after == 0 ? "" : Counts.full(after) + " later";
        String both = earlier + (earlier.isEmpty() || later.isEmpty() ? "" : ", ") + later;
        return both.isEmpty() ? "" : " · " + both;
    }

    /** How many reports without a day of their event pass all else; of the whole set where there are no bars. */
    int undated() {
        return histogram.map(EventHistogram::undated).orElseGet(model::undated);
    }

    /** The bar at a place, if there is one. */
    Optional<TimelineBar> bar(double x) {
        return histogram.flatMap(counted -> day(x).flatMap(day -> TimelineBar.at(counted, day)));
    }

    /** Whether a place is on the handle of the first chosen day (−1), of the last (1), between them (0), or elsewhere. */
    Optional<Integer> grip(double x) {
        return brush.grip(x);
    }

    private void refresh() {
        if (getWidth() <= LEFT + RIGHT || getHeight() <= AXIS + TOP) {
            return;
        }
        histogram = model.histogram(span());
        double height = getHeight() - AXIS - TOP;
        bars.relocate(0, 0);
        bars.setLayoutX(LEFT);
        bars.setLayoutY(TOP);
        base.resizeRelocate(LEFT, TOP + height, span(), 1);
        model.viewProperty().get().ifPresent(view -> {
            histogram.ifPresent(counted -> bars.draw(counted, view, span(), height));
            drawAxis(view, getWidth(), TOP + height);
        });
        int most = histogram.map(EventHistogram::largest).orElse(0);
        largest.setText(most == 0 ? "" : beside(most));
        largest.resizeRelocate(0, TOP - 6, LEFT - 5, 14);
        placeBrush(height);
        placeKnown(height);
        tooltip.refresh();
        drawn.run();
    }

    /** A number as it has room beside the bars. */
    static String beside(int count) {
        return count < LONG ? Counts.full(count) : Counts.brief(count);
    }

    private void drawAxis(TimeView view, double width, double top) {
        Axis wanted = new Axis(view, width, top);
        if (drawnAxis.equals(Optional.of(wanted))) {
            return;
        }
        drawnAxis = Optional.of(wanted);
        axis.getChildren().clear();
        for (AxisTicks.Tick tick : AxisTicks.of(view, span())) {
            double x = Math.rint(LEFT + view.x(tick.day().toEpochDay(), span()));
            Region mark = part("time-tick");
            mark.resizeRelocate(x, top, 1, 4);
            Label words = new Label(tick.words());
            words.getStyleClass().add("time-label");
            words.relocate(x + 3, top + 1);
            if (x + 46 < width) {
                axis.getChildren().addAll(mark, words);
            }
        }
    }

    private void placeBrush(double height) {
        EventDays days = model.chosen();
        if (!days.isInterval() || model.viewProperty().get().isEmpty()) {
            brush.hide();
            return;
        }
        double first = days.from().map(this::x).orElse(Double.NEGATIVE_INFINITY);
        double end = days.to().map(day -> x(day.plusDays(1))).orElse(Double.POSITIVE_INFINITY);
        brush.place(first, end, new Rectangle2D(LEFT, TOP, span(), height));
    }

    private void placeKnown(double height) {
        double end = LEFT + span();
        Optional<LocalDate> known = model.knownOn();
        double x = known.map(day -> clamp(x(day.plusDays(1)))).orElse(end);
        unknown.setVisible(known.isPresent());
        unknown.resizeRelocate(x, TOP, end - x, height);
        flag.place(x, TOP, height, getWidth());
    }

    private double clamp(double x) {
        return Math.max(LEFT, Math.min(LEFT + span(), x));
    }

    /** What the marks under the bars depend on: as long as it is the same, they stay. */
    private record Axis(TimeView view, double width, double top) {}

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }
}
