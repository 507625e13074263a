package org.basewatch.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Keeps little more of the heap than a large set needs. Java takes as much as it may while it reads a million reports, a third of
 * which is for what is thrown away again, and keeps it: it looks through a heap only when that is nearly full. With a large set it
 * is asked to look before the index of the search is made and afterwards, and to give back more of what it finds than otherwise,
 * most of all in between. Any thread but the window's, since it may wait for a second.
 */
final class SpareHeap {
    /** Smaller sets leave less behind than the maps of the next minute need. */
    private static final int MANY = 200_000;

    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";
    /** Percent of the heap that need not be free while an index is made. */
    private static final int TIGHTER = 4;

    private Optional<Java> java = Optional.empty();

    /** An index is about to be made of so many reports. */
    synchronized void tighten(int reports) {
        if (isLarge(reports)) {
            java().give(java().least - TIGHTER, java().least - TIGHTER + 1);
        }
    }

    /** It was made, or cannot be made. */
    synchronized void fit(int reports) {
        if (isLarge(reports)) {
            java().give(java().least, Math.min(java().most, java().least + 1));
        } else if (java.isPresent()) {
            java().set(java().least, java().most);
        }
    }

    private boolean isLarge(int reports) {
        return reports >= MANY && java().looksWhileTheProgramRuns();
    }

    private Java java() {
        Java asked = java.orElseGet(Java::new);
        java = Optional.of(asked);
        return asked;
    }

    /** This Java, and how much of its heap it was told to leave free, in percent. */
    private static final class Java {
        private final HotSpotDiagnosticMXBean options =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        private final int least = Integer.parseInt(option(LEAST_FREE));
        private final int most = Integer.parseInt(option(MOST_FREE));

        /** Only a Java that was started so looks through its heap beside the program when it is asked to; another one halts it. */
        boolean looksWhileTheProgramRuns() {
            return option("UseG1GC").equals("true")
                    && option("ExplicitGCInvokesConcurrent").equals("true")
                    && least > TIGHTER;
        }

        void give(int leastFree, int mostFree) {
            set(leastFree, mostFree);
            System.gc();
        }

        /** In the order in which neither is ever above the other, which Java refuses. */
        void set(int leastFree, int mostFree) {
            options.setVMOption(LEAST_FREE, "0");
            options.setVMOption(MOST_FREE, Integer.toString(mostFree));
            options.setVMOption(LEAST_FREE, Integer.toString(leastFree));
        }

        private String option(String name) {
            return options.getVMOption(name).getValue();
        }
    }
}
