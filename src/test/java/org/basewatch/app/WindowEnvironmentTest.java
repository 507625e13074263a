package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowEnvironmentTest {
    private static final String PROPERTY = "basewatch.environment";

    @AfterEach
    void tellNothing() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void leavesAloneWhatTheUserHasSet() {
        Map<String, String> own = new HashMap<>(Map.of("GDK_GL", "always", "HOME", "there"));
        WindowEnvironment missing = WindowEnvironment.missingOn("Linux", own);
        missing.addTo(own);
        assertThat(own)
                .containsOnly(
                        Map.entry("GDK_GL", "always"), Map.entry("HOME", "there"), Map.entry("MALLOC_ARENA_MAX", "1"));
        missing.removeFrom(own);
        assertThat(own).containsOnly(Map.entry("GDK_GL", "always"), Map.entry("HOME", "there"));
    }

    @Test
    void addsNothingWhereNobodyKnowsIt() {
        assertThat(WindowEnvironment.missingOn("Windows 11", Map.of()).added()).isEmpty();
        assertThat(WindowEnvironment.missingOn("Mac OS X", Map.of()).added()).isEmpty();
    }

    @Test
    void isToldToTheWindow() {
        for (Map<String, String> environment : List.of(
                Map.of("GDK_GL", ""), Map.<String, String>of(), Map.of("GDK_GL", "", "MALLOC_ARENA_MAX", "4"))) {
            WindowEnvironment missing = WindowEnvironment.missingOn("Linux", environment);
            assertThat(missing.option()).startsWith("-D" + PROPERTY + "=");
            System.setProperty(
                    PROPERTY, missing.option().substring(missing.option().indexOf('=') + 1));
            assertThat(WindowEnvironment.ofThisWindow()).isEqualTo(missing);
        }
    }
}
