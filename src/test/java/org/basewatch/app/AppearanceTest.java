package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.basewatch.map.MapTheme;
import org.junit.jupiter.api.Test;

class AppearanceTest {
    private static final Pattern GROUND = Pattern.compile("-bw-ground: (#[0-9a-f]{6});");

    @Test
    void fillsTheWindowAsTheStyleSheetsWill() throws Exception {
        assertThat(Appearance.ground(MapTheme.LIGHT)).isEqualTo(written("tokens-light.css"));
        assertThat(Appearance.ground(MapTheme.DARK)).isEqualTo(written("tokens-dark.css"));
    }

    private static Color written(String sheet) throws Exception {
        Path file = Path.of(
                AppearanceTest.class.getResource("/basewatch/css/" + sheet).toURI());
        Matcher ground = GROUND.matcher(Files.readString(file));
        assertThat(ground.find()).isTrue();
        return Color.web(ground.group(1));
    }
}
