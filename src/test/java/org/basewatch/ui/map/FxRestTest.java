package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Only what was asked for last is done, once, on the window's thread. */
@ExtendWith(ApplicationExtension.class)
class FxRestTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void doesWhatWasAskedForLast(FxRobot robot) throws TimeoutException {
        FxRest rest = new FxRest(30);
        FxRest longer = new FxRest(150);
        robot.interact(() -> {
            rest.then(() -> note("first"));
            rest.then(() -> note("second"));
            longer.then(() -> note("end"));
        });
        waitFor("end");
        assertThat(done).containsExactly("second on FX", "end on FX");
    }

    @Test
    void canBeAskedAgainWhenItIsOverAndFromWhatItDoes(FxRobot robot) throws TimeoutException {
        FxRest rest = new FxRest(10);
        robot.interact(() -> rest.then(() -> {
            note("one");
            rest.then(() -> note("two"));
        }));
        waitFor("two");
        robot.interact(() -> rest.then(() -> note("three")));
        waitFor("three");
        assertThat(done).containsExactly("one on FX", "two on FX", "three on FX");
    }

    private void note(String word) {
        done.add(word + (Platform.isFxApplicationThread() ? " on FX" : " elsewhere"));
    }

    private void waitFor(String word) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.stream().anyMatch(note -> note.startsWith(word)));
    }
}
