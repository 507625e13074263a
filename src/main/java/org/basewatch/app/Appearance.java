package org.basewatch.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.basewatch.map.MapTheme;

/** Fonts and style sheets of the window. JavaFX application thread. */
final class Appearance {
    private static final List<String> FONTS = List.of(
            "IBMPlexSans-Regular.ttf",
            "IBMPlexSans-SemiBold.ttf",
            "IBMPlexSans-Italic.ttf",
            "IBMPlexSansArabic-Regular.ttf",
            "IBMPlexSansArabic-SemiBold.ttf");

    private static final List<String> SHEETS = List.of("window.css", "panels.css");

    /**
     * Loads the bundled fonts. This comes before any text is laid out, and what it returns is not used: otherwise Arabic is drawn
     * as blanks. Style sheets name the families.
     */
    void loadFonts() {
        for (String file : FONTS) {
            try (InputStream stream = Appearance.class.getResourceAsStream("/basewatch/fonts/" + file)) {
                Font.loadFont(stream, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives the window a look. */
    void dress(Scene scene, MapTheme theme) {
        boolean dark = theme == MapTheme.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheet(dark ? "tokens-dark.css" : "tokens-light.css"));
        SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    }

    private static String sheet(String name) {
        return "/basewatch/css/" + name;
    }
}
