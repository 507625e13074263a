package org.basewatch.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.basewatch.map.MapTheme;

/** Fonts and style sheets of the window. JavaFX application thread. */
final class Appearance {
    private static final List<String> FONTS = List.of(
            "IBMPlexSans-Regular.ttf",
            "IBMPlexSans-SemiBold.ttf",
            "IBMPlexSansArabic-Regular.ttf",
            "IBMPlexSansArabic-SemiBold.ttf");

    private static final List<String> SHEETS = List.of("window.css", "panels.css", "picture.css", "layers.css");

    /**
     * Loads fonts and the style of controls. This comes before any text is laid out and before any control is made: otherwise
     * Arabic is drawn as blanks, and the toolkit first loads a style of its own. What the fonts are loaded into is not used;
     * style sheets name the families.
     */
    void prepare(MapTheme theme) {
        for (String file : FONTS) {
            try (InputStream stream = Appearance.class.getResourceAsStream("/basewatch/fonts/" + file)) {
                Font.loadFont(stream, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        styleControls(theme);
    }

    /** Gives a new window its look. */
    void dress(Scene scene, MapTheme theme) {
        List<String> sheets = new ArrayList<>(List.of(sheet(isDark(theme) ? "tokens-dark.css" : "tokens-light.css")));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        scene.getStylesheets().setAll(sheets);
        scene.setFill(ground(theme));
    }

    /** What the window is filled with until it is styled: otherwise a dark one would be white for a moment. As in the style sheets. */
    static Color ground(MapTheme theme) {
        return isDark(theme) ? Color.rgb(0x1b, 0x1f, 0x24) : Color.WHITE;
    }

    /** Gives a window that is open another look. An open tooltip, which is a window of its own, would be left in neither. */
    void change(Scene scene, MapTheme theme) {
        Window.getWindows().stream().filter(Tooltip.class::isInstance).toList().forEach(Window::hide);
        styleControls(theme);
        dress(scene, theme);
    }

    private static void styleControls(MapTheme theme) {
        Application.setUserAgentStylesheet(sheet(isDark(theme) ? "controls-dark.bss" : "controls-light.bss"));
    }

    private static boolean isDark(MapTheme theme) {
        return theme == MapTheme.DARK;
    }

    private static String sheet(String name) {
        return "/basewatch/css/" + name;
    }
}
