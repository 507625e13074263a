package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryStyleSheetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "window",
                "panels",
                "picture",
                "layers",
                "tokens-light",
                "tokens-dark",
                "controls-light",
                "controls-dark"
            })
    void sayTheSameAsTheSheetsBesideThem(String name) throws Exception {
        List<String> asWritten = rules(new CssParser().parse(file(name + ".css")));
        assertThat(rules(Stylesheet.loadBinary(file(name + ".bss"))))
                .isNotEmpty()
                .isEqualTo(asWritten);
    }

    /** Controls that no source file names may lack a style; of all others each rule is there, as it was written. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void haveAllRulesOfTheControlsThatTheProgramHas(String theme) throws Exception {
        URL whole = Objects.requireNonNull(
                BinaryStyleSheetsTest.class.getResource("/atlantafx/base/theme/primer-" + theme + ".css"));
        Map<String, String> written = bySelector(new CssParser().parse(whole));
        Map<String, String> kept = bySelector(new CssParser().parse(file("controls-" + theme + ".css")));
        assertThat(written).containsAllEntriesOf(kept);
        Set<String> missing = new TreeSet<>(written.keySet());
        missing.removeAll(kept.keySet());
        assertThat(missing).hasSizeGreaterThan(200);
        Set<String> used = styleClassesOfControls();
        assertThat(used).contains("list-view", "combo-box", "date-picker", "tooltip");
        Set<String> dropped = styleClasses(missing);
        dropped.removeAll(styleClasses(kept.keySet()));
        assertThat(dropped).doesNotContainAnyElementsOf(used);
        assertThat(missing)
                .allSatisfy(selector ->
                        assertThat(styleClasses(Set.of(selector))).as(selector).containsAnyElementsOf(dropped));
    }

    private static Set<String> styleClassesOfControls() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher imported = Pattern.compile("import javafx\\.scene\\.control\\.(\\w+);")
                        .matcher(Files.readString(file));
                imported.results()
                        .map(match -> match.group(1).replaceAll("(?<!^)([A-Z])", "-$1"))
                        .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            }
        }
        return names;
    }

    private static Set<String> styleClasses(Set<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> Pattern.compile("\\.([a-zA-Z][\\w-]*)")
                        .matcher(selector)
                        .results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each selector is given, all its rules together. */
    private static Map<String, String> bySelector(Stylesheet sheet) {
        Map<String, String> declarations = new TreeMap<>();
        for (Rule rule : sheet.getRules()) {
            String words = rule.getDeclarations().stream()
                    .map(BinaryStyleSheetsTest::words)
                    .collect(Collectors.joining("; "));
            rule.getSelectors().forEach(selector -> declarations.merge(selector.toString(), words, String::concat));
        }
        return declarations;
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

    /** The kinds of a border's dashes are printed in one form only, as the address of an array; a picture's sheet is where it lies. */
    private static String words(Declaration declaration) {
        return declaration.getProperty().equals("-fx-border-style")
                ? "-fx-border-style"
                : declaration.toString().replaceAll("(file|jar):\\S*", "");
    }
}
