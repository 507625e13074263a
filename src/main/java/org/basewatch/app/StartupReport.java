package org.basewatch.app;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapViewModel;

/**
 * Says how long the start took, for those who ask with {@code -Dbasewatch.startup=report}, or {@code exit} to close at once
 * afterwards. The first useful window is the one that shows the sharp map with the sites on it.
 */
final class StartupReport {
    private static final String PROPERTY = "basewatch.startup";

    private final boolean thenExit;
    private boolean said;

    private StartupReport(boolean thenExit) {
        this.thenExit = thenExit;
    }

    /** The report, if it was asked for. */
    static Optional<StartupReport> asked() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(how -> new StartupReport(how.equals("exit")));
    }

    /** Waits for the first frame with sites. */
    void follow(MapViewModel map) {
        map.frameProperty().addListener((property, before, now) -> {
            if (!said && now.filter(StartupReport::isUseful).isPresent()) {
                said = true;
                new AfterNextPulse().start();
            }
        });
    }

    private static boolean isUseful(MapFrame frame) {
        return !frame.marks().isEmpty();
    }

    private void say() {
        // The clock is read before the bean is loaded; the process table would know the start to the second only.
        long now = System.currentTimeMillis();
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("first useful window after " + (now - start) + " ms");
        if (thenExit) {
            Platform.exit();
        }
    }

    /** The pulse after the commit lays the frame out, the one after that comes when it is on the screen. */
    private final class AfterNextPulse extends AnimationTimer {
        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                stop();
                say();
            }
        }
    }
}
