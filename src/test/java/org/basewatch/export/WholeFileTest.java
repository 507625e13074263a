package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesAFileAndLeavesNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        WholeFile.write(file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNoHalfOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(PictureWriteException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("disk is full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("a.png");
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(1)))
                .isInstanceOf(PictureWriteException.class)
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(1)))
                .isInstanceOf(PictureWriteException.class)
                .hasMessageContaining("it is a folder");
    }

    /** Such as /proc on Linux: it is there, and yet a file in it cannot be made. */
    @Test
    void folderThatTakesNoFilesIsNotSaidToBeMissing() {
        Path file = folder.resolve("x.png");

        assertThat(WholeFile.sentence(file, new NoSuchFileException(file.toString())))
                .contains("the folder exists")
                .doesNotContain("does not exist");
    }

    @Test
    void sentencesSayWhatToDo() {
        Path file = Path.of("x", "a.png");
        assertThat(WholeFile.sentence(file, new AccessDeniedException("x")))
                .contains("no permission")
                .contains("Choose another");
        assertThat(WholeFile.sentence(file, new IOException("Input/output error")))
                .contains("Input/output error");
        assertThat(WholeFile.sentence(file, new IOException("Disk quota exceeded")))
                .contains("disk is full");
    }

    @Test
    void aLinkKeepsPointingToTheFileItPointsTo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);
        WholeFile.write(link, out -> out.write('n'));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("n");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
