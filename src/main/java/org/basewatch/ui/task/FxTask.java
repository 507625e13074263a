package org.basewatch.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work under way, as the status line shows it. JavaFX application thread, except for {@link #cancel}. */
public final class FxTask implements RunningTask {
    private final String title;
    private final Runnable stop;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    FxTask(String title, Runnable stop) {
        this.title = title;
        this.stop = stop;
    }

    /** What the work is, such as "Opening reports.json". */
    public String title() {
        return title;
    }

    /** How much is done, 0 to 1; negative if that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** How much is done, in words; empty if nothing was said. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        stop.run();
    }

    void say(String said) {
        words.set(said);
    }

    void setShare(double done) {
        share.set(done);
    }
}
