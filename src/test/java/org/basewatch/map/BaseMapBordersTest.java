package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.basewatch.model.Location;
import org.junit.jupiter.api.Test;

class BaseMapBordersTest {
    @Test
    void findsTheLineWhicheverSideIsNamedFirst() throws IOException {
        BaseMapBorders borders = new BaseMapBorders(BaseMap.load(LayerSource.bundled()));

        List<Path2D> line = borders.between(new Location.Border("Aleppo", "Raqqa"));

        MapPoint near = LambertConformalConic.syria().project(38.28, 36.12);
        Rectangle2D box = line.get(0).getBounds2D();
        assertThat(box.getHeight()).isBetween(60_000.0, 250_000.0);
        assertThat(box.intersects(near.x() - 30_000, near.y() - 30_000, 60_000, 60_000))
                .isTrue();
        assertThat(borders.between(new Location.Border("Raqqa", "Aleppo"))).hasSameSizeAs(line);
        assertThat(borders.between(new Location.Border("Raqqa", "Latakia"))).isEmpty();
    }
}
