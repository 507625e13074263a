package org.basewatch.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the Java that opens the window finds in its environment besides what is there anyway. Only what the user has not set
 * otherwise, and not for the programs that the window starts.
 *
 * @param added names of what was added
 */
record WindowEnvironment(List<String> added) {
    /** Tells the second Java what was added for it. */
    private static final String PROPERTY = "basewatch.environment";

    /** The window toolkit draws by itself, but GTK would load OpenGL with all its compilers, some sixty megabytes, to look at it. */
    private static final String OPENGL_OF_GTK = "GDK_GL";

    /** With a heap of its own for every thread, the C library asks the system thousands of times for a few kilobytes more. */
    private static final String HEAPS_OF_C = "MALLOC_ARENA_MAX";

    WindowEnvironment {
        added = List.copyOf(added);
    }

    /** What is to be added on this system. Both are known to Linux only. */
    static WindowEnvironment missingOn(String system, Map<String, String> environment) {
        List<String> missing = new ArrayList<>();
        for (String name : List.of(OPENGL_OF_GTK, HEAPS_OF_C)) {
            if (system.equals("Linux") && !environment.containsKey(name)) {
                missing.add(name);
            }
        }
        return new WindowEnvironment(missing);
    }

    /** What was added for this Java. */
    static WindowEnvironment ofThisWindow() {
        String names = System.getProperty(PROPERTY, "");
        return new WindowEnvironment(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    /** The option that tells the second Java. */
    String option() {
        return "-D" + PROPERTY + "=" + String.join(",", added);
    }

    void addTo(Map<String, String> environment) {
        for (String name : added) {
            environment.put(name, name.equals(OPENGL_OF_GTK) ? "disable" : "1");
        }
    }

    void removeFrom(Map<String, String> environment) {
        environment.keySet().removeAll(added);
    }
}
