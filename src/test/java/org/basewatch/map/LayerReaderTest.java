package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayerReaderTest {
    private static final byte[] GOOD = layer();

    @Test
    void readsAttributesAndDifferencesOfCoordinates() throws Exception {
        MapLayer layer = LayerReader.read("rivers", GOOD);
        assertThat(layer.geometry()).isEqualTo(MapLayer.Geometry.LINE);
        assertThat(layer.features()).hasSize(2);
        MapFeature euphrates = layer.features().get(0);
        assertThat(euphrates.attribute("name_en")).contains("Euphrates");
        assertThat(euphrates.attribute("name_ar")).contains("الفرات");
        assertThat(euphrates.part(0)).containsExactly(-70_000, 300, -70_001, 1_300_300);
        assertThat(euphrates.bounds()).isEqualTo(new Extent(-70_001, 300, -70_000, 1_300_300));
        MapFeature nameless = layer.features().get(1);
        assertThat(nameless.attribute("name_en")).isEmpty();
        assertThat(nameless.partCount()).isEqualTo(2);
        assertThat(nameless.firstPoint()).isEqualTo(new MapPoint(5, -5));
    }

    @Test
    void saysWhereATruncatedFileEnds() {
        for (int length = 0; length < GOOD.length; length++) {
            byte[] cut = Arrays.copyOf(GOOD, length);
            assertThatThrownBy(() -> LayerReader.read("rivers", cut))
                    .isInstanceOf(LayerFormatException.class)
                    .hasMessageContaining("“rivers”");
        }
    }

    @Test
    void refusesBytesAfterTheLastFeature() {
        assertThatThrownBy(() -> LayerReader.read("rivers", Arrays.copyOf(GOOD, GOOD.length + 3)))
                .isInstanceOf(LayerFormatException.class)
                .hasMessageContaining("3 bytes follow");
    }

    @Test
    void refusesAnotherKindOfFile() {
        assertThatThrownBy(() -> LayerReader.read("rivers", "{\"type\":1}".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(LayerFormatException.class)
                .hasMessageContaining("not a map layer file");
    }

    @Test
    void survivesAnyDamage() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = GOOD.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            damaged[6 + random.nextInt(damaged.length - 6)] = (byte) random.nextInt(256);
            try {
                assertThat(LayerReader.read("rivers", damaged).features()).isNotNull();
            } catch (LayerFormatException e) {
                assertThat(e).hasMessageContaining("cannot be read");
            }
        }
    }

    private static byte[] layer() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("BWMAP1".getBytes(StandardCharsets.US_ASCII));
        out.write(2);
        strings(out, "name_en", "name_ar");
        strings(out, "Euphrates", "الفرات");
        uvarint(out, 2);
        uvarint(out, 1);
        uvarint(out, 2);
        part(out, 1, -70_000, 300, -1, 1_300_000);
        uvarint(out, 0);
        uvarint(out, 0);
        uvarint(out, 2);
        part(out, 0, 5, -5);
        part(out, 0, 7, 7, 1, 1);
        return out.toByteArray();
    }

    private static void strings(ByteArrayOutputStream out, String... strings) {
        uvarint(out, strings.length);
        for (String string : strings) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            uvarint(out, bytes.length);
            out.writeBytes(bytes);
        }
    }

    private static void part(ByteArrayOutputStream out, int parts, int... differences) {
        if (parts > 0) {
            uvarint(out, parts);
        }
        uvarint(out, differences.length / 2);
        for (int difference : differences) {
            uvarint(out, (difference << 1) ^ (difference >> 31));
        }
    }

    private static void uvarint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~127) != 0) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
