package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaseMapTest {
    @Test
    void hasAllBundledLayers() throws Exception {
        BaseMap map = BaseMap.load(LayerSource.bundled());
        assertThat(map.layers()).extracting(MapLayer::name).containsExactlyElementsOf(BaseMap.LAYERS);
        assertThat(map.layers())
                .allSatisfy(layer -> assertThat(layer.features()).isNotEmpty());
    }

    @Test
    void reachesBeyondWhatCanBeSeen() throws Exception {
        BaseMap map = BaseMap.load(LayerSource.bundled());
        Extent land = map.features("countries").stream()
                .map(MapFeature::bounds)
                .reduce(Extent::union)
                .orElseThrow();
        Extent all = map.features("sea").stream().map(MapFeature::bounds).reduce(land, Extent::union);
        Extent seen = ViewLimits.bundled(LambertConformalConic.syria()).data();
        assertThat(all.union(seen)).isEqualTo(all);
    }

    @Test
    void namesTheDamagedLayer() {
        assertThatThrownBy(() -> BaseMap.load(path -> path.equals("maps/lakes.layer")
                        ? new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})
                        : LayerSource.bundled().open(path)))
                .isInstanceOf(LayerFormatException.class)
                .hasMessageContaining("“lakes”");
    }

    @Test
    void namesTheMissingFile() {
        assertThatThrownBy(() -> LayerSource.bundled().open("maps/moon.layer"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("maps/moon.layer");
    }

    @Test
    void refusesTwoLayersOfOneName() {
        var layer = new MapLayer("sea", MapLayer.Geometry.POLYGON, List.of());
        assertThatThrownBy(() -> BaseMap.of(List.of(layer, layer))).hasMessageContaining("sea");
    }
}
