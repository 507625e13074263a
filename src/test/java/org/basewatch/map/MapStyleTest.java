package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MapStyleTest {
    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("ground.fill", "#f0f0f0"),
            Map.entry("paint", "river.1, sea"),
            Map.entry("names", "town"),
            Map.entry("default.halo-width", "1.5"),
            Map.entry("sea.layer", "sea"),
            Map.entry("sea.fill", "#0000ff80"),
            Map.entry("river.layer", "rivers"),
            Map.entry("river.line", "#0000ff"),
            Map.entry("river.width", "0.5 @ 10M, 2.5 @ 100k"),
            Map.entry("river.1.dash", "4 2"),
            Map.entry("river.1.where", "class = 1|2, name_en != Nile"),
            Map.entry("river.1.scale", "5M to 50k"),
            Map.entry("town.layer", "places"),
            Map.entry("town.at", "point"),
            Map.entry("town.text", "#000000"),
            Map.entry("town.halo", "#ffffff"),
            Map.entry("town.face", "semibold"),
            Map.entry("town.size", "12"),
            Map.entry("town.tracking", "0"),
            Map.entry("town.room", "2"));

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void everyClassOfTheBundledStylesHasThingsToDraw(MapTheme theme) throws Exception {
        BaseMap map = BaseMap.load(LayerSource.bundled());
        MapStyle style = MapStyle.load(LayerSource.bundled(), theme);
        assertThat(style.paintClasses())
                .allSatisfy(paint ->
                        assertThat(map.features(paint.layer())).as(paint.name()).anyMatch(paint.where()::accepts));
        assertThat(style.nameClasses())
                .allSatisfy(name ->
                        assertThat(map.features(name.layer())).as(name.name()).anyMatch(name.where()::accepts));
        assertThat(style.legendClasses())
                .extracting(LegendClass::title)
                .contains("International border", "Border not marked out", "Disputed border", "Line claimed by a state")
                .contains("Ceasefire line", "Edge of the UN zone", "Governorate line", "Disputed area: Golan")
                .contains("Airfield of the base map")
                .doesNotHaveDuplicates();
    }

    @Test
    void inBlackAndWhiteWatersCannotBeTakenForLinesOfGovernorates() throws Exception {
        MapStyle style = MapStyle.load(LayerSource.bundled(), MapTheme.PRINT);
        assertThat(gaps(style, "river.4")).isLessThan(0.5 * gaps(style, "governorate"));
        assertThat(gaps(style, "river.5")).isLessThan(0.5 * gaps(style, "governorate"));
    }

    /** The share of a dashed line that is left blank. */
    private static double gaps(MapStyle style, String name) {
        List<Float> dash = style.line(name).orElseThrow().dash();
        double blank = 0;
        double whole = 0;
        for (int i = 0; i < dash.size(); i++) {
            whole += dash.get(i);
            blank += i % 2 == 1 ? dash.get(i) : 0;
        }
        return blank / whole;
    }

    @Test
    void takesWhatAClassDoesNotSetFromTheClassesAbove() {
        MapStyle style = MapStyle.of("small", SMALL);
        LineStyle river = style.line("river.1").orElseThrow();
        assertThat(river.colour()).isEqualTo(Color.BLUE);
        assertThat(river.dash()).containsExactly(4f, 2f);
        assertThat(river.width().at(1_000_000)).isEqualTo(1.5);
        assertThat(style.area("sea").orElseThrow().fill()).contains(new Color(0, 0, 255, 128));
        assertThat(style.nameClasses().get(0).text().haloWidth()).isEqualTo(1.5);
        assertThat(style.line("sea")).isEmpty();
    }

    @Test
    void namesLinesByTheAttributeThatTheStyleSays() throws Exception {
        BaseMap map = BaseMap.load(LayerSource.bundled());
        MapStyle style = MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT);
        assertThat(new NameList(map, style).items())
                .extracting(NameItem::latin)
                .contains("Ceasefire line of 1974", "Syrian claim (line of 4 June 1967)", "UNDOF area of separation");
    }

    @Test
    void readsRangesOfScales() {
        ScaleRange scales = MapStyle.of("small", SMALL).paintClasses().get(0).scales();
        assertThat(scales.contains(5_000_001)).isFalse();
        assertThat(scales.contains(5_000_000)).isTrue();
        assertThat(scales.contains(50_001)).isTrue();
        assertThat(scales.contains(50_000)).isFalse();
    }

    @Test
    void readsConditions() {
        FeatureFilter filter = FeatureFilter.parse("class = 1|2, name_en != Nile");
        assertThat(filter.accepts(feature("2", "Tigris"))).isTrue();
        assertThat(filter.accepts(feature("2", "Nile"))).isFalse();
        assertThat(filter.accepts(feature("3", "Tigris"))).isFalse();
        assertThat(FeatureFilter.parse("name_en != Nile").accepts(feature("1", "")))
                .isTrue();
        assertThatThrownBy(() -> FeatureFilter.parse("class 1")).hasMessageContaining("cc = SY");
    }

    @ParameterizedTest
    @CsvSource({
        "sea.fill, blue, is not a colour like #d0dde6",
        "river.width, wide, is not a number",
        "river.width, 1 @ 1M @ 2M, is not a value at a scale",
        "river.width, '1 @ 1M, 2 @ 3M', must go from small",
        "river.1.dash, 4, pairs of line and gap",
        "river.1.scale, 1k to 5M, comes first",
        "town.face, bold, 'not one of [regular, italic, semibold]'",
        "town.capitals, true, neither yes nor no",
        "town.at, moon, 'not one of [point, line, area]'"
    })
    void saysWhichEntryIsWrongAndWhatWasExpected(String entry, String value, String expected) {
        Map<String, String> entries = new HashMap<>(SMALL);
        entries.put(entry, value);
        assertThatThrownBy(() -> MapStyle.of("small", entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(entry.substring(entry.lastIndexOf('.')))
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource({"paint", "ground.fill", "sea.layer", "town.text", "town.size"})
    void saysWhichEntryIsMissing(String entry) {
        Map<String, String> entries = new HashMap<>(SMALL);
        entries.remove(entry);
        assertThatThrownBy(() -> MapStyle.of("small", entries))
                .hasMessageContaining("small has no entry “" + entry + "”");
    }

    @Test
    void refusesAnEntryThatIsThereTwice() {
        assertThatThrownBy(() -> StyleSheet.read("map", new StringReader("a.b = 1\na.b = 2\n")))
                .hasMessageContaining("map.properties has the entry “a.b” twice");
    }

    private static MapFeature feature(String riverClass, String name) {
        return new MapFeature(
                new String[] {"class", "name_en"}, new String[] {riverClass, name}, new int[][] {{0, 0, 1, 1}});
    }
}
