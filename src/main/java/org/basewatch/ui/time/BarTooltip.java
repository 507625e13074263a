package org.basewatch.ui.time;

import java.util.OptionalDouble;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * What the bar under a resting pointer stands for. It goes as soon as a hand presses or a key is pressed, and while it stays it says
 * what is true now, whatever changes the bars. JavaFX application thread.
 */
final class BarTooltip {
    private static final Duration DELAY = Duration.millis(250);

    private final TimelineChart chart;
    private final OneSidedWords oneSided;
    private final Tooltip tooltip = new Tooltip();
    /** Where the pointer rests, since it last moved with nothing pressed. */
    private OptionalDouble pointer = OptionalDouble.empty();

    BarTooltip(TimelineChart chart, TimelineViewModel model) {
        this.chart = chart;
        this.oneSided = new OneSidedWords(model.workspace());
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(Duration.minutes(1));
    }

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> rest(event.getX()));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer = OptionalDouble.empty());
        // Filters, as the flag keeps presses, drags and keys for itself.
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
        chart.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> hide());
        chart.addEventFilter(KeyEvent.KEY_PRESSED, event -> hide());
    }

    /** Says what is true of the bars as they are drawn now. */
    void refresh() {
        pointer.ifPresent(x -> tooltip.setText(
                chart.bar(x).map(bar -> bar.words() + oneSided.of(bar)).orElse("Drag to choose days")));
    }

    private void rest(double x) {
        if (pointer.isEmpty()) {
            Tooltip.install(chart, tooltip);
        }
        pointer = OptionalDouble.of(x);
        refresh();
    }

    /** Takes it away, and one that is about to come: to hide it would not stop the clock that shows it. */
    void hide() {
        pointer = OptionalDouble.empty();
        Tooltip.uninstall(chart, tooltip);
    }
}
