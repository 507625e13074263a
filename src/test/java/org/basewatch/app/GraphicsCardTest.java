package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsCardTest {
    @TempDir
    private Path devices;

    @Test
    void isMissingWhereNoDriverHasLeftADevice() throws Exception {
        Files.createFile(devices.resolve("null"));
        assertThat(GraphicsCard.isMissing("Linux", devices)).isTrue();
        Files.createDirectory(devices.resolve("dri"));
        assertThat(GraphicsCard.isMissing("Linux", devices)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri/card0", "dri/renderD128", "nvidiactl", "dxg"})
    void isThereWithADeviceOfItsDriver(String device) throws Exception {
        Path file = devices.resolve(device);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(GraphicsCard.isMissing("Linux", devices)).isFalse();
    }

    @Test
    void isNotCalledMissingWhereTheSystemCannotBeAsked() {
        assertThat(GraphicsCard.isMissing("Windows 11", devices)).isFalse();
        assertThat(GraphicsCard.isMissing("Mac OS X", devices)).isFalse();
        assertThat(GraphicsCard.isMissing("Linux", devices.resolve("nowhere"))).isFalse();
    }
}
