package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotKeyTest {
    @Test
    void oneSpotHoldsWhatItsKeyMayHaveRounded() {
        SpotKey spot = SpotKey.read("at:36.25000,34.50000").orElseThrow();
        assertThat(spot.holds(36.25004, 34.49996)).isTrue();
        assertThat(spot.holds(36.2502, 34.5)).isFalse();
        assertThat(spot.holds(Double.NaN, Double.NaN)).isFalse();
    }

    @Test
    void aDistanceIsTheSameInEveryDirection() {
        GeoPoint middle = new GeoPoint(38, 35);
        SpotKey area = SpotKey.read(SpotKey.around(middle, 1_500)).orElseThrow();
        double north = 1_480 / 111_195.0;
        double east = north / Math.cos(Math.toRadians(35));
        assertThat(area.holds(38, 35 + north)).isTrue();
        assertThat(area.holds(38 - east, 35)).isTrue();
        assertThat(area.holds(38, 35 + 1.05 * north)).isFalse();
        assertThat(area.holds(38 + 1.05 * east, 35)).isFalse();
        assertThat(area.holds(Double.NaN, 35)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latakia", "at:", "at:1", "at:x,y", "at:1,2,3", "around:1,2", "around:1,2,x", "at:1,95"})
    void whatIsNoKeyOfASpotIsNone(String key) {
        assertThat(SpotKey.read(key)).isEmpty();
    }
}
