package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoursesTest {
    @Test
    void joinsReachesWhicheverWayTheyRun() {
        Courses courses = new Courses(List.of(
                line(0, 0, 100, 0, 200, 0), line(500, 0, 400, 0, 301, 1), line(200, 0, 300, 0), line(0, 900, 50, 900)));
        assertThat(courses.lines()).hasSize(2);
        assertThat(Courses.length(courses.lines().get(0))).isBetween(499.0, 502.0);
        assertThat(Courses.length(courses.lines().get(1))).isEqualTo(50);
    }

    @Test
    void theLongestGoesOnWhereThreeMeet() {
        Courses courses = new Courses(List.of(line(0, 0, 100, 0), line(100, 0, 100, 10), line(100, 0, 400, 0)));
        assertThat(courses.lines()).extracting(Courses::length).containsExactly(400.0, 10.0);
    }

    @Test
    void leavesWhatDoesNotMeetApart() {
        Courses courses = new Courses(List.of(line(0, 0, 100, 0), line(110, 0, 200, 0)));
        assertThat(courses.lines()).hasSize(2);
    }

    private static MapFeature line(int... points) {
        return new MapFeature(new String[0], new String[0], new int[][] {points});
    }
}
