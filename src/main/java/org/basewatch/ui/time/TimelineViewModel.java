package org.basewatch.ui.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.BinUnit;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EventBars;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.EventRange;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.ui.FilterRun;
import org.basewatch.ui.Workspace;

/**
 * The timeline over the workspace: the days that it shows, the days that are chosen and the day up to which things were known.
 * What is chosen lives in the filter, so undo, pictures and "clear" need nothing here. JavaFX application thread; needs no
 * toolkit.
 */
public final class TimelineViewModel {
    private static final double LEAST_BAR = 6;
    /** Where most events fill less of the whole range than this, the timeline begins with those. */
    private static final double CROWDED = 0.5;

    private final Workspace workspace;
    private final FilterRun run;
    private final ReadOnlyObjectWrapper<Optional<TimeView>> view =
            new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
    private Optional<EventRange> range = Optional.empty();
    private Optional<EventBars> bars = Optional.empty();
    private Doing doing = Doing.BY_HAND;

    /** The timeline of a workspace. */
    public TimelineViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.run = new FilterRun(workspace);
        workspace.catalogueProperty().addListener((property, before, now) -> {
            if (isSameReports(before, now)) {
                bars = Optional.empty();
            } else {
                open(now);
            }
        });
        open(workspace.catalogue());
    }

    /** The workspace behind the timeline. */
    public Workspace workspace() {
        return workspace;
    }

    /** The days that are shown; empty if no report has a day. */
    ReadOnlyObjectProperty<Optional<TimeView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether days go by on their own. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Reports of which nobody knows the day, in the whole set. */
    public int undated() {
        return range.map(EventRange::undated).orElse(workspace.catalogue().size());
    }

    /** Whether there are reports, and of none of them the day of the event is known: then the days are those of publication. */
    boolean isWithoutEvents() {
        return undated() > 0 && undated() == workspace.catalogue().size();
    }

    /** The chosen days of events. */
    public EventDays chosen() {
        return workspace.criteria().events();
    }

    /** The day up to which things were known, if it is limited. */
    public Optional<LocalDate> knownOn() {
        return workspace.criteria().asOf();
    }

    /** How long a bar is at a width. */
    public BinUnit unit(double width) {
        return view.get()
                .map(shown -> BinUnit.of(width / shown.length(), LEAST_BAR))
                .orElse(BinUnit.DAY);
    }

    /** The bars at a width; empty if no report has a day. */
    public Optional<EventHistogram> histogram(double width) {
        // Another catalogue comes a moment before the rows that are visible in it.
        boolean belongs =
                workspace.result().counts().total() == workspace.catalogue().size();
        return view.get().filter(shown -> belongs).map(shown -> {
            LocalDate first = LocalDate.ofEpochDay((long) Math.floor(shown.from()));
            LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(shown.to()) - 1);
            int[] bins = unit(width).bins(first, last);
            return bars(bins).of(workspace.result().anyDay());
        });
    }

    private EventBars bars(int[] bins) {
        EventBars now = bars.filter(known -> known.areOf(workspace.catalogue(), bins))
                .orElseGet(() -> new EventBars(workspace.catalogue(), bins));
        bars = Optional.of(now);
        return now;
    }

    /** Begins a change by hand: what follows until the next one is a single step of undo. */
    void begin() {
        run.end();
        doing = Doing.BY_HAND;
    }

    /** Steps by the same key belong together; those after a drag, or by another key, are a step of undo of their own. */
    private void doing(Doing now) {
        if (doing != now) {
            run.end();
        }
        doing = now;
    }

    /** Chooses days of events, both included. */
    public void choose(LocalDate first, LocalDate last) {
        boolean isRight = !last.isBefore(first);
        EventDays days = EventDays.between(isRight ? first : last, isRight ? last : first);
        filter(workspace.criteria().withEvents(days.withUndated(chosen().undated())));
    }

    /** Lets events of all days through. */
    public void chooseAll() {
        begin();
        filter(workspace.criteria().withEvents(EventDays.all().withUndated(chosen().undated())));
    }

    /** Lets events of all days through, whenever they were known, and shows all days. */
    void showAllDays() {
        chooseAll();
        knowOn(Optional.empty());
        view.set(range.map(known -> bounds()));
    }

    /** Lets undated reports through or not. */
    public void showUndated(boolean shown) {
        begin();
        filter(workspace.criteria().withEvents(chosen().withUndated(shown)));
    }

    /** Shows what was known on a day; a day after everything, or none, lifts the limit. */
    public void knowOn(Optional<LocalDate> day) {
        Optional<LocalDate> limit = day.filter(
                wanted -> range.isPresent() && wanted.isBefore(range.get().last()));
        filter(workspace.criteria().withAsOf(limit));
    }

    /** The same by key: steps that follow each other are one step of undo. */
    void knowOnByKey(Optional<LocalDate> day) {
        doing(Doing.KNOWING_BY_KEY);
        knowOn(day);
    }

    /**
     * Moves days by days, as many of them as before: at the first and the last day of an event they stop.
     *
     * @param first the first of the days that are moved, which need not be chosen any more
     * @param last the last of them
     */
    void move(LocalDate first, LocalDate last, long days) {
        if (range.isEmpty()) {
            return;
        }
        long earliest = Math.min(0, DAYS.between(first, range.get().first()));
        long latest = Math.max(0, DAYS.between(last, range.get().last()));
        long moved = Math.max(earliest, Math.min(latest, days));
        choose(first.plusDays(moved), last.plusDays(moved));
        if (view.get()
                .filter(shown -> DAYS.between(first, last) < shown.length())
                .isPresent()) {
            reveal((days < 0 ? first : last).plusDays(moved));
        }
    }

    /** Makes chosen days begin or end elsewhere, between the first and the last day of an event. */
    void resize(LocalDate fixed, LocalDate moved) {
        choose(fixed, within(moved));
    }

    /** Moves the chosen days by days; with none chosen, begins with the first day that is shown, or the last. */
    public void step(int days) {
        doing(Doing.STEPPING);
        stepOn(days);
    }

    private void stepOn(int days) {
        Optional<LocalDate> from = chosen().from();
        Optional<LocalDate> to = chosen().to();
        if (from.isPresent() && to.isPresent()) {
            move(from.get(), to.get(), days);
        } else if (range.isPresent()) {
            LocalDate day = within(firstShown(days > 0));
            choose(day, day);
        }
    }

    /** Makes the chosen days end earlier or later, up to the last day of an event. */
    public void stretch(int days) {
        if (chosen().from().isPresent() && chosen().to().isPresent()) {
            doing(Doing.STRETCHING);
            LocalDate first = chosen().from().get();
            LocalDate before = chosen().to().get();
            LocalDate wanted = before.plusDays(days);
            LocalDate last = days < 0 ? wanted : later(before, within(wanted));
            choose(first, later(first, last));
        }
    }

    /** Zooms with a day kept where it is. */
    void zoom(double factor, double around) {
        view.get().ifPresent(shown -> view.set(Optional.of(shown.zoomed(factor, around, bounds()))));
    }

    /**
     * Zooms with the middle of the chosen days kept where it is, or the day that was known, or else the middle of what is seen. The
     * days stay in sight as long as they fit into it.
     */
    public void zoom(double factor) {
        view.get().ifPresent(shown -> {
            Optional<TimeView> days = wanted().filter(wanted -> shown.shows(wanted.middle()));
            TimeView zoomed = shown.zoomed(factor, days.orElse(shown).middle(), bounds());
            view.set(Optional.of(
                    days.map(wanted -> zoomed.holding(wanted, bounds())).orElse(zoomed)));
        });
    }

    /** From the beginning of the first chosen day to the end of the last; of what has no end, the day that is given. */
    private Optional<TimeView> wanted() {
        Optional<LocalDate> from = chosen().from().or(chosen()::to).or(this::knownOn);
        Optional<LocalDate> to = chosen().to().or(() -> from);
        return from.flatMap(first -> to.map(last -> new TimeView(first.toEpochDay(), last.toEpochDay() + 1)));
    }

    /** Moves the view by a share of its length. */
    public void pan(double share) {
        view.get().ifPresent(shown -> view.set(Optional.of(shown.moved(share * shown.length(), bounds()))));
    }

    /** Shows all days, or again the days of most events if all are shown. */
    public void fit() {
        TimeView all = bounds();
        boolean isAll = view.get().filter(all::equals).isPresent();
        view.set(range.map(known -> isAll ? typical(known) : all));
    }

    /** Lets days go by on their own, or stops them. */
    public void play() {
        begin();
        doing(Doing.PLAYING);
        playing.set(!playing.get() && range.isPresent());
        if (playing.get() && !chosen().isInterval() && knownOn().isEmpty()) {
            view.get().ifPresent(shown -> knowOn(Optional.of(LocalDate.ofEpochDay((long) shown.from()))));
        }
    }

    /** One step of the play: the chosen days move on, or else what is known grows. Stops at the end. */
    void tick(double width) {
        if (!playing.get()) {
            return;
        }
        doing(Doing.PLAYING);
        LocalDate end = range.map(EventRange::last).orElse(LocalDate.MIN);
        if (chosen().from().isPresent() && chosen().to().isPresent()) {
            if (chosen().to().get().isBefore(end)) {
                stepOn(1);
            } else {
                playing.set(false);
            }
        } else if (knownOn().isPresent()) {
            BinUnit unit = unit(width);
            LocalDate next = unit.plus(knownOn().get(), 1);
            knowOn(Optional.of(next));
            reveal(next);
        } else {
            playing.set(false);
        }
    }

    private void reveal(LocalDate day) {
        double at = day.toEpochDay();
        view.get().ifPresent(shown -> {
            if (at < shown.from()) {
                view.set(Optional.of(shown.moved(at - shown.from(), bounds())));
            } else if (at + 1 > shown.to()) {
                view.set(Optional.of(shown.moved(at + 1 - shown.to(), bounds())));
            }
        });
    }

    private LocalDate firstShown(boolean isLeft) {
        TimeView shown = view.get().orElseGet(this::bounds);
        return LocalDate.ofEpochDay((long) (isLeft ? Math.ceil(shown.from()) : Math.floor(shown.to()) - 1));
    }

    /** A day, or the first or the last day of all if it lies beyond. */
    LocalDate within(LocalDate day) {
        LocalDate first = range.map(EventRange::first).orElse(day);
        LocalDate last = range.map(EventRange::last).orElse(day);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void filter(FilterCriteria criteria) {
        run.filterBy(criteria);
    }

    /** Other letters change no day. */
    private static boolean isSameReports(Catalogue before, Catalogue now) {
        return before.info() == now.info() && before.size() == now.size();
    }

    private void open(Catalogue catalogue) {
        boolean isUntouched = view.get().equals(range.map(this::typical));
        range = EventRange.of(catalogue);
        bars = Optional.empty();
        if (workspace.goesOn() && !isUntouched) {
            return;
        }
        playing.set(false);
        begin();
        view.set(range.map(this::typical));
    }

    private TimeView typical(EventRange known) {
        TimeView all = bounds();
        double from = known.typicalFirst().toEpochDay();
        double to = known.typicalLast().toEpochDay() + 1;
        double margin = Math.max(3, 0.04 * (to - from));
        return to - from < CROWDED * all.length()
                ? new TimeView(from - margin, to + margin).zoomed(1, (from + to) / 2, all)
                : all;
    }

    /** A little more than all days, so that the first and the last bar can be grasped. */
    private TimeView bounds() {
        double from = range.map(known -> known.first().toEpochDay()).orElse(0L);
        double to = range.map(known -> known.last().toEpochDay() + 1).orElse(7L);
        double margin = Math.max(3, 0.01 * (to - from));
        return new TimeView(from - margin, to + margin);
    }

    /** What changes the days; one of these after another begins a new step of undo. */
    private enum Doing {
        BY_HAND,
        STEPPING,
        STRETCHING,
        KNOWING_BY_KEY,
        PLAYING
    }
}
