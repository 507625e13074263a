package org.basewatch.app;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What a process was started with.
 *
 * @param words everything after the name of the program; empty if it cannot be found out
 */
record ProcessCommand(List<String> words) {
    private static final String OF_LINUX = "/proc/self/cmdline";

    ProcessCommand {
        words = List.copyOf(words);
    }

    /** That of this process. Read from the file where there is one: Java's own way takes some thirty milliseconds at the start. */
    static ProcessCommand own() {
        try (InputStream told = new FileInputStream(OF_LINUX)) {
            return ofZeroEnded(told.readAllBytes());
        } catch (IOException notLinux) {
            return new ProcessCommand(
                    List.of(ProcessHandle.current().info().arguments().orElse(new String[0])));
        }
    }

    /** As Linux tells it: words in the encoding of the system, each with a zero at its end; the first is the program. */
    static ProcessCommand ofZeroEnded(byte[] bytes) {
        Charset encoding = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        String[] words = new String(bytes, encoding).split("\0", -1);
        return new ProcessCommand(words.length < 2 ? List.of() : List.of(words).subList(1, words.length - 1));
    }
}
