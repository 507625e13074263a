import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Part of the build: puts beside every style sheet of a folder the form that the toolkit reads without parsing, and takes instead
 * where there is one.
 */
final class BinaryStyleSheets {
    private BinaryStyleSheets() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(arguments[0]), "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Stylesheet.convertToBinary(
                        sheet.toFile(), sheet.resolveSibling(name).toFile());
            }
        }
    }
}
