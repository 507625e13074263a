package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class GroundOffsetTest {
    @Test
    void agreesWithGeographicLib() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            GeoPoint from = new GeoPoint(-180 + 360 * random.nextDouble(), -80 + 160 * random.nextDouble());
            double bearing = 360 * random.nextDouble();
            double metres = 1_000_000 * random.nextDouble();
            GeodesicData truth = Geodesic.WGS84.Direct(from.lat(), from.lon(), bearing, metres);
            GeoPoint to = GroundOffset.from(from, bearing, metres);
            double off = Geodesic.WGS84.Inverse(truth.lat2, truth.lon2, to.lat(), to.lon()).s12;
            assertThat(off).as("%s %s° %s m", from, bearing, metres).isLessThan(0.01);
        }
    }
}
