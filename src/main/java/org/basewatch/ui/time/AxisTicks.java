package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.basewatch.catalogue.BinUnit;
import org.basewatch.catalogue.DateWords;

/** The marks under the bars: as many as there is room for, at round days. */
final class AxisTicks {
    private static final double ROOM = 62;
    /** "Jan 2025" needs less than "30 Dec 2024". */
    private static final double ROOM_OF_MONTH = 56;

    private AxisTicks() {}

    /**
     * A mark.
     *
     * @param day its day
     * @param words what stands beside it
     */
    record Tick(LocalDate day, String words) {}

    private enum Step {
        DAY(1, BinUnit.DAY, 1),
        TWO_DAYS(2, BinUnit.DAY, 2),
        WEEK(7, BinUnit.WEEK, 1),
        TWO_WEEKS(14, BinUnit.WEEK, 2),
        MONTH(30, BinUnit.MONTH, 1),
        QUARTER(91, BinUnit.MONTH, 3),
        HALF(182, BinUnit.MONTH, 6),
        YEAR(365, BinUnit.YEAR, 1),
        TWO_YEARS(730, BinUnit.YEAR, 2),
        FIVE_YEARS(1826, BinUnit.YEAR, 5),
        TEN_YEARS(3652, BinUnit.YEAR, 10),
        FIFTY_YEARS(18262, BinUnit.YEAR, 50);

        private final double days;
        private final BinUnit unit;
        private final int units;

        Step(double days, BinUnit unit, int units) {
            this.days = days;
            this.unit = unit;
            this.units = units;
        }

        double room() {
            return unit == BinUnit.MONTH ? ROOM_OF_MONTH : ROOM;
        }

        LocalDate start(LocalDate day) {
            LocalDate start = unit.start(day);
            return switch (this) {
                case QUARTER, HALF -> start.minusMonths((start.getMonthValue() - 1) % units);
                case TWO_YEARS, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS -> start.minusYears(start.getYear() % units);
                default -> start;
            };
        }

        String words(LocalDate day, boolean isNewYear) {
            return switch (unit) {
                case DAY, WEEK -> isNewYear ? DateWords.day(day) : DateWords.dayAndMonth(day);
                case MONTH -> DateWords.monthAlone(day) + (isNewYear ? " " + day.getYear() : "");
                case YEAR -> Integer.toString(day.getYear());
            };
        }
    }

    /** The marks for a view at a width. */
    static List<Tick> of(TimeView view, double width) {
        Step step = step(view.length() / width);
        UnaryOperator<LocalDate> next = day -> step.unit.plus(day, step.units);
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        LocalDate day = step.start(LocalDate.ofEpochDay((long) Math.floor(view.from())));
        while (day.toEpochDay() < view.to()) {
            if (day.toEpochDay() >= view.from()) {
                ticks.add(new Tick(day, step.words(day, day.getYear() != year)));
                year = day.getYear();
            }
            day = next.apply(day);
        }
        return ticks;
    }

    private static Step step(double daysPerPixel) {
        for (Step step : Step.values()) {
            if (step.days >= step.room() * daysPerPixel) {
                return step;
            }
        }
        return Step.FIFTY_YEARS;
    }
}
