package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteMeasuresTest {
    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void theLineThatAReportRefersToIsEmphasisedWhenSelected(MapTheme theme) {
        SiteMeasures measures = SampleScene.style(theme).measures();
        assertThat(measures.line().selectedWidth())
                .isGreaterThan(1.3 * measures.line().width());
        assertThat(measures.hatch().selected().line())
                .isGreaterThan(measures.hatch().usual().line());
        assertThat(measures.hatch().empty().line())
                .isLessThan(measures.hatch().usual().line());
    }

    @Test
    void inBlackAndWhiteThatLineCannotBeTakenForABorder() throws Exception {
        SiteMeasures.Line line = SampleScene.style(MapTheme.PRINT).measures().line();
        MapStyle style = MapStyle.load(LayerSource.bundled(), MapTheme.PRINT);
        LineStyle border = style.line("border.international").orElseThrow();
        assertThat(line.dash()).isNotEmpty().isNotEqualTo(border.dash());
        assertThat(line.width()).isGreaterThan(border.width().at(300_000));
    }

    @ParameterizedTest
    @CsvSource({
        "type.title, wide",
        "hatch.tint-empty, ''",
        "line.dash, long",
        "line.dash, 3 2 1",
        "row.cell, wide",
        "legend.column, ''"
    })
    void saysWhatIsWrong(String key, String value) throws Exception {
        Map<String, String> entries = new HashMap<>();
        try (InputStream in = LayerSource.bundled().open("style/sites.properties")) {
            entries.putAll(StyleSheet.read("sites", new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
        assertThat(SiteMeasures.from(entries).type().title()).isEqualTo(12.5);
        entries.put(key, value);
        assertThatThrownBy(() -> SiteMeasures.from(entries))
                .isInstanceOf(RuntimeException.class)
                .hasMessageMatching("(?s).*(" + key.replace(".", "\\.") + "|dashes).*");
    }
}
