package org.basewatch.map.coordinate;

import static org.assertj.core.api.Assertions.assertThat;

import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class CoordinateFormatTest {
    private static final GeoPoint POINT = new GeoPoint(38.5, 36.1234);

    @Test
    void writesEachFormat() {
        assertThat(CoordinateFormat.DECIMAL.write(POINT)).isEqualTo("36.12340° N 38.50000° E");
        assertThat(CoordinateFormat.SECONDS.write(POINT)).isEqualTo("36°07′24.2″ N 38°30′00.0″ E");
        assertThat(CoordinateFormat.MINUTES.write(POINT)).isEqualTo("36°07.404′ N 38°30.000′ E");
        assertThat(CoordinateFormat.UTM.write(POINT)).isEqualTo("37N 455006 E 3997751 N");
        assertThat(CoordinateFormat.MGRS.write(POINT)).isEqualTo("37S DV 55006 97751");
    }

    @Test
    void neverWritesSixtySecondsOrMinutes() {
        GeoPoint almost = new GeoPoint(-38.999_999_9, -36.999_999_9);
        assertThat(CoordinateFormat.SECONDS.write(almost)).isEqualTo("37°00′00.0″ S 39°00′00.0″ W");
        assertThat(CoordinateFormat.MINUTES.write(almost)).isEqualTo("37°00.000′ S 39°00.000′ W");
        assertThat(CoordinateFormat.DECIMAL.write(almost)).isEqualTo("37.00000° S 39.00000° W");
    }

    @Test
    void saysThatTheGridEndsNearThePoles() {
        assertThat(CoordinateFormat.MGRS.write(new GeoPoint(10, 88))).isEqualTo("no grid this near to a pole");
    }

    @Test
    void comesAroundToTheFirst() {
        CoordinateFormat format = CoordinateFormat.DECIMAL;
        for (int i = 0; i < CoordinateFormat.values().length; i++) {
            format = format.next();
        }
        assertThat(format).isEqualTo(CoordinateFormat.DECIMAL);
    }
}
