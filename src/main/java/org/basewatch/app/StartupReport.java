package org.basewatch.app;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.application.Platform;

/**
 * Says how long the start took, for those who ask with {@code -Dbasewatch.startup=report}, or {@code exit} to close at once
 * afterwards. The first useful window is the one that shows the sharp map with the sites on it; of a large file these are the first
 * reports, and the others follow. JavaFX application thread.
 */
final class StartupReport {
    /** The property that asks for the report. */
    static final String PROPERTY = "basewatch.startup";

    /** The property that says when the program was started, in milliseconds since 1970, if another one opened the window. */
    static final String BEGAN = "basewatch.began";

    private final boolean thenExit;
    private boolean isComplete;
    private boolean isAllThere;
    private boolean isSearchThere;

    private StartupReport(boolean thenExit) {
        this.thenExit = thenExit;
    }

    /** The report, if it was asked for. */
    static Optional<StartupReport> asked() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(how -> new StartupReport(how.equals("exit")));
    }

    /** The map with its sites is on the screen. */
    void usefulNow() {
        say("first useful window");
    }

    /** The list of reports is on the screen, too. */
    void listNow() {
        say("map and list");
    }

    /** The panels are on the screen, too. */
    void completeNow() {
        say("complete window");
        isComplete = true;
        exitIfWanted();
    }

    /** All reports are on the map and in the list. */
    void allNow() {
        if (!isAllThere) {
            say("all reports there");
            System.out.println(ProcessMemory.now().words());
            isAllThere = true;
            exitIfWanted();
        }
    }

    /** Words can be looked for in all reports, or the search could not be made. */
    void searchNow() {
        if (!isSearchThere) {
            say("search there");
            System.out.println("with the search " + ProcessMemory.now().words());
            isSearchThere = true;
            exitIfWanted();
        }
    }

    private void exitIfWanted() {
        if (thenExit && isComplete && isAllThere && isSearchThere) {
            Platform.exit();
        }
    }

    private static void say(String what) {
        // The clock is read before the bean is loaded; the process table would know the start to the second only.
        long now = System.currentTimeMillis();
        Long told = Long.getLong(BEGAN);
        long start = told == null ? ManagementFactory.getRuntimeMXBean().getStartTime() : told;
        System.out.println(what + " after " + (now - start) + " ms");
    }
}
