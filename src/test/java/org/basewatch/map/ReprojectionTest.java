package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.basewatch.map.geotools.DisplayProjections;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class ReprojectionTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    @Test
    void bringsEveryTownToWhereItIs() throws Exception {
        MapProjection mercator = DisplayProjections.ofCode("EPSG:3857");
        BaseMap map = BaseMap.load(LayerSource.bundled());
        BaseMap moved = map.reprojected(SYRIA, mercator);
        List<MapFeature> before = map.features("places");
        List<MapFeature> after = moved.features("places");
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            GeoPoint there = SYRIA.unproject(before.get(i).firstPoint());
            GeoPoint here = mercator.unproject(after.get(i).firstPoint());
            assertThat(here.lon()).isCloseTo(there.lon(), within(1e-5));
            assertThat(here.lat()).isCloseTo(there.lat(), within(1e-5));
            assertThat(after.get(i).text("name_en")).isEqualTo(before.get(i).text("name_en"));
        }
    }

    @Test
    void bendsALongStraightLine() throws Exception {
        MapProjection mercator = DisplayProjections.ofCode("EPSG:3857");
        int[] line = {100_000, 100_000, 700_000, 100_000};
        MapLayer layer = new MapLayer(
                "border", MapLayer.Geometry.LINE, List.of(new MapFeature(new String[0], new String[0], new int[][] {line
                })));
        int[] bent =
                new Reprojection(SYRIA, mercator).of(layer).features().get(0).part(0);
        assertThat(bent.length).isGreaterThan(200);
        MapPoint middle = mercator.project(SYRIA.unproject(new MapPoint(400_000, 100_000)));
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < bent.length; i += 2) {
            nearest = Math.min(nearest, Math.hypot(bent[i] - middle.x(), bent[i + 1] - middle.y()));
        }
        assertThat(nearest).isLessThan(2);
        double straight = (bent[1] + bent[bent.length - 1]) / 2.0;
        assertThat(Math.abs(middle.y() - straight)).isGreaterThan(1_000);
    }

    @Test
    void leavesTheMapAloneInItsOwnProjection() throws Exception {
        BaseMap map = BaseMap.load(LayerSource.bundled());
        assertThat(map.reprojected(SYRIA, LambertConformalConic.syria())).isSameAs(map);
    }
}
