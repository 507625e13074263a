package org.basewatch.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines that bear one name, such as the reaches of a river, joined where one ends and another begins. They are joined when
 * they are first asked for, as most of a map is never. Any thread.
 */
final class Courses {
    /** Ends so close together, in metres, are one point. */
    private static final int SAME = 2;

    private final List<MapFeature> features;
    private volatile List<int[]> joined = List.of();
    private volatile boolean asked;

    Courses(List<MapFeature> features) {
        this.features = List.copyOf(features);
    }

    /** x and y in turn, in map metres, the longest first; not to be changed. */
    List<int[]> lines() {
        if (!asked) {
            joined = join(features);
            asked = true;
        }
        return joined;
    }

    /** The longest parts first, so that where three meet it is the main course that goes on. */
    private static List<int[]> join(List<MapFeature> features) {
        List<int[]> parts = new ArrayList<>();
        for (MapFeature feature : features) {
            for (int i = 0; i < feature.partCount(); i++) {
                parts.add(feature.part(i));
            }
        }
        parts.sort(Comparator.comparingDouble(Courses::length).reversed());
        List<int[]> courses = new ArrayList<>();
        while (!parts.isEmpty()) {
            courses.add(grown(parts.remove(0), parts));
        }
        courses.sort(Comparator.comparingDouble(Courses::length).reversed());
        return List.copyOf(courses);
    }

    /** A part with all that can be added at its ends; what was added is taken out of the rest. */
    private static int[] grown(int[] part, List<int[]> rest) {
        int[] course = part;
        for (int i = 0; i < rest.size(); ) {
            int[] other = rest.get(i);
            int[] longer = joined(course, other);
            if (longer.length > course.length) {
                course = longer;
                rest.remove(i);
                i = 0;
            } else {
                i++;
            }
        }
        return course;
    }

    /** The two as one line, or the first alone if they do not meet at their ends. */
    private static int[] joined(int[] a, int[] b) {
        if (meets(a, a.length - 2, b, 0)) {
            return concatenated(a, b);
        }
        if (meets(a, a.length - 2, b, b.length - 2)) {
            return concatenated(a, reversed(b));
        }
        if (meets(a, 0, b, b.length - 2)) {
            return concatenated(b, a);
        }
        return meets(a, 0, b, 0) ? concatenated(reversed(b), a) : a;
    }

    private static boolean meets(int[] a, int i, int[] b, int k) {
        return Math.abs(a[i] - b[k]) <= SAME && Math.abs(a[i + 1] - b[k + 1]) <= SAME;
    }

    private static int[] concatenated(int[] a, int[] b) {
        int[] both = new int[a.length + b.length - 2];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 2, both, a.length, b.length - 2);
        return both;
    }

    private static int[] reversed(int[] line) {
        int[] back = new int[line.length];
        for (int i = 0; i < line.length; i += 2) {
            back[i] = line[line.length - 2 - i];
            back[i + 1] = line[line.length - 1 - i];
        }
        return back;
    }

    /** In metres on the map. */
    static double length(int[] line) {
        double length = 0;
        for (int i = 2; i < line.length; i += 2) {
            length += Baseline.distance(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return length;
    }
}
