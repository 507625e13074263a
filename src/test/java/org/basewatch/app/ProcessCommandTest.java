package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessCommandTest {
    private static List<String> words(String told) {
        return ProcessCommand.ofZeroEnded(told.getBytes(StandardCharsets.US_ASCII))
                .words();
    }

    @Test
    void tellsWhatJavaItselfTells() {
        assertThat(ProcessCommand.own().words())
                .containsExactly(ProcessHandle.current().info().arguments().orElseThrow());
    }

    @Test
    void keepsEmptyWordsAndSpaces() {
        assertThat(words("java\0-jar\0a b.jar\0\0last\0")).containsExactly("-jar", "a b.jar", "", "last");
        assertThat(words("java\0")).isEmpty();
        assertThat(words("")).isEmpty();
    }
}
