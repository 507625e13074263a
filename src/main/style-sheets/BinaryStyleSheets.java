import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Part of the build: puts into a folder of style sheets those of the controls, as AtlantaFX has them but without controls that no
 * window of the program has, and beside every sheet the form that the toolkit reads without parsing, and takes instead where there
 * is one. A sheet of controls is read before anything is shown, so half of it less is a fiftieth of a second.
 */
final class BinaryStyleSheets {
    /** Style classes of controls that the program has none of, and beginnings of them. */
    private static final List<String> WITHOUT = List.of(
            "accordion",
            "bb-code",
            "breadcrumbs",
            "calendar",
            "card",
            "chart[\\w-]*",
            "choice-box",
            "custom-text-field",
            "html-editor[\\w-]*",
            "menu-bar",
            "message",
            "modal-box",
            "modal-pane",
            "notification",
            "pagination",
            "popover",
            "radio-button",
            "ring-progress-indicator",
            "split-menu-button",
            "split-pane",
            "tab-pane",
            "table-cell",
            "table-row-cell",
            "table-view",
            "tile",
            "tile-base",
            "titled-pane",
            "toggle-switch",
            "tool-bar",
            "tree-cell",
            "tree-table-cell",
            "tree-table-row-cell",
            "tree-table-view",
            "tree-view");

    private static final String LICENCE = "/* From AtlantaFX. Copyright (c) 2022 mkpaz. MIT licence; see NOTICE. */\n";

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*\\}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern CLASS_OF_NONE =
            Pattern.compile("\\.(" + String.join("|", WITHOUT) + ")(?![\\w-])");

    private BinaryStyleSheets() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String theme : List.of("light", "dark")) {
            Files.writeString(folder.resolve("controls-" + theme + ".css"), controls(theme));
        }
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Stylesheet.convertToBinary(
                        sheet.toFile(), sheet.resolveSibling(name).toFile());
            }
        }
    }

    private static String controls(String theme) throws IOException {
        String name = "/atlantafx/base/theme/primer-" + theme + ".css";
        try (InputStream sheet = BinaryStyleSheets.class.getResourceAsStream(name)) {
            String whole = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return LICENCE + RULE.matcher(COMMENT.matcher(whole).replaceAll(""))
                    .results()
                    .map(BinaryStyleSheets::ofControlsThatAreThere)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A rule without the selectors that match nothing; empty if it has no other. */
    private static String ofControlsThatAreThere(MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).split(","))
                .map(String::strip)
                .filter(selector -> !CLASS_OF_NONE.matcher(selector).find())
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : selectors + rule.group().substring(rule.group(1).length());
    }
}
