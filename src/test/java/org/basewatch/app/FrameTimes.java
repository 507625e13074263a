package org.basewatch.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long the frames of a gesture took, and which threads were busy meanwhile. */
final class FrameTimes {
    /** What a frame may take at sixty a second, in milliseconds. */
    private static final double BUDGET = 16.7;

    private static final double WORTH_NAMING = 0.1;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> sharp = new ArrayList<>();
    private final Map<String, Double> busyBefore = busy();

    /** Notes a frame. */
    void frame(double took) {
        millis.add(took);
    }

    /** Notes how long after a change of scale the sharp map was there. */
    void sharpAfter(double took) {
        sharp.add(took);
    }

    @Override
    public String toString() {
        String frames = String.format("%s, %d of %d over %.1f ms", spread(millis), slow(), millis.size(), BUDGET);
        String picture = sharp.isEmpty() ? "" : "; sharp after " + spread(sharp);
        return frames + picture + "; processor time a frame: " + busyThreads();
    }

    private long slow() {
        return millis.stream().filter(took -> took > BUDGET).count();
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                "median %.1f, 95th percentile %.1f, longest %.1f ms",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
    }

    private String busyThreads() {
        return busy().entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        (entry.getValue() - busyBefore.getOrDefault(entry.getKey(), 0.0)) / millis.size()))
                .filter(entry -> entry.getValue() >= WORTH_NAMING)
                .map(entry -> String.format("%s %.1f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Milliseconds of processor time by the name of the thread. */
    private Map<String, Double> busy() {
        Map<String, Double> busy = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                busy.merge(
                        thread.getThreadName(),
                        Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) / 1e6,
                        Double::sum);
            }
        }
        return busy;
    }
}
