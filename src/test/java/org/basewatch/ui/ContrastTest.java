package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text must be readable in both looks: the contrast that WCAG 2.2 asks for (success criterion 1.4.3), from the tokens. */
class ContrastTest {
    private static final double LEAST_FOR_TEXT = 4.5;
    private static final double LEAST_FOR_FRAMES = 3;
    private static final Path FOLDER = Path.of("resources/css");
    private static final Pattern TOKEN = Pattern.compile("(-bw-[\\w-]+):\\s*(#[0-9a-f]{6})");
    private static final Pattern TEXT_FILL = Pattern.compile("-fx-(?:text|prompt-text)-fill:\\s*([^;]+);");
    private static final List<String> TEXTS = List.of("-bw-text", "-bw-text-muted", "-bw-accent", "-bw-unconfirmed");
    private static final List<String> GROUNDS =
            List.of("-bw-ground", "-bw-panel", "-bw-raised", "-bw-accent-soft", "-bw-unconfirmed-soft");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextCanBeReadOnEveryGround(String look) throws IOException {
        Map<String, String> tokens = tokens(look);
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                assertThat(contrast(tokens, text, ground))
                        .as("%s on %s, %s", text, ground, look)
                        .isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void figuresOfTheMatrixAndWordsOnTheAccentCanBeRead(String look) throws IOException {
        Map<String, String> tokens = tokens(look);
        for (int ink = 0; ink <= 4; ink++) {
            assertThat(contrast(tokens, "-bw-cell-text", "-bw-cell-" + ink))
                    .as("ink %d, %s", ink, look)
                    .isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
        }
        assertThat(contrast(tokens, "-bw-on-accent", "-bw-accent")).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsOnTheGroundOfAMarkCanBeRead(String look) throws IOException {
        assertThat(contrast(tokens(look), "-bw-text", "-bw-mark")).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void framesAndTheFocusCanBeSeen(String look) throws IOException {
        Map<String, String> tokens = tokens(look);
        for (String ground : List.of("-bw-ground", "-bw-panel", "-bw-raised")) {
            assertThat(contrast(tokens, "-bw-line-strong", ground)).isGreaterThanOrEqualTo(LEAST_FOR_FRAMES);
            assertThat(contrast(tokens, "-bw-focus", ground)).isGreaterThanOrEqualTo(LEAST_FOR_FRAMES);
        }
    }

    /** A colour of text that the tests above do not look at would go unseen. */
    @Test
    void styleSheetsColourTextByTheseTokensAlone() throws IOException {
        Set<String> known = new TreeSet<>(TEXTS);
        known.addAll(List.of("-bw-cell-text", "-bw-on-accent", "-bw-ground"));
        for (String sheet : List.of("window.css", "panels.css", "picture.css")) {
            Matcher fill = TEXT_FILL.matcher(Files.readString(FOLDER.resolve(sheet)));
            while (fill.find()) {
                assertThat(known).as(sheet).contains(fill.group(1));
            }
        }
    }

    private static Map<String, String> tokens(String look) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(Files.readString(FOLDER.resolve("tokens-" + look + ".css")));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens.getOrDefault(one, ""));
        double second = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
