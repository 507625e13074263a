package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerReferenceTest {
    @TempDir
    Path folder;

    @Test
    void aSmallFileIsReckonedWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.geojson"), "abc");
        LayerReference reference = LayerReference.of(file, "");
        // FIPS 180-2, appendix B.1
        assertThat(reference.checksum())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(reference.isUnchanged()).isTrue();
        Files.writeString(file, "abd");
        assertThat(reference.isUnchanged()).isFalse();
        Files.delete(file);
        assertThat(reference.isPresent()).isFalse();
    }

    @Test
    void aHugeFileIsReckonedByItsLengthAndEnds() throws Exception {
        Path file = folder.resolve("huge.tif");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(LayerReference.WHOLE_UP_TO + 1);
            LayerReference before = LayerReference.of(file, "");
            assertThat(before.checksum()).startsWith("sha256-ends:");
            bytes.seek(LayerReference.WHOLE_UP_TO);
            bytes.write(1);
            assertThat(before.isUnchanged()).as("another end").isFalse();
            bytes.setLength(LayerReference.WHOLE_UP_TO + 2);
            assertThat(before.isUnchanged()).as("another length").isFalse();
        }
    }
}
