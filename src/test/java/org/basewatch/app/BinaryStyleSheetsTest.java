package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryStyleSheetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"window", "panels", "picture", "layers", "tokens-light", "tokens-dark"})
    void sayTheSameAsTheSheetsBesideThem(String name) throws Exception {
        List<String> asWritten = rules(new CssParser().parse(file(name + ".css")));
        assertThat(rules(Stylesheet.loadBinary(file(name + ".bss"))))
                .isNotEmpty()
                .isEqualTo(asWritten);
    }

    private static URL file(String name) {
        return Objects.requireNonNull(BinaryStyleSheetsTest.class.getResource("/basewatch/css/" + name), name);
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors()
                        + rule.getDeclarations().stream()
                                .map(BinaryStyleSheetsTest::words)
                                .collect(Collectors.joining("; ", " {", "}")))
                .toList();
    }

    /** The kinds of a border's dashes are printed in one form only, as the address of an array. */
    private static String words(Declaration declaration) {
        return declaration.getProperty().equals("-fx-border-style") ? "-fx-border-style" : declaration.toString();
    }
}
