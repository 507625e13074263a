package org.basewatch.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.basewatch.io.SampleFile;

/**
 * Starts the packaged program with large made-up sets again and again, each time in a cold Java of at most 1 GB, and prints how long
 * it takes until the first reports are on the map, until all of them are on the map and in the list, and until words can be looked
 * for in them, and how much memory the process takes up then. The index of the search is made anew each time. Needs a display, and {@code target/basewatch.jar}.
 */
final class LoadingBenchmark {
    private static final List<String> WHAT = List.of(
            "first useful window after",
            "map and list after",
            "complete window after",
            "all reports there after",
            "search there after");

    private LoadingBenchmark() {}

    /** Takes the number of runs and then numbers of reports. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        List<Integer> sizes = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            sizes.add(Integer.parseInt(arguments[i]));
        }
        for (int size : sizes.isEmpty() ? List.of(100_000, 1_000_000) : sizes) {
            Path file = Path.of("target", "sample-" + size + ".json");
            if (!Files.exists(file)) {
                SampleFile.write(file, size, 1);
            }
            System.out.printf("%,d reports, %d MB, %d runs%n", size, Files.size(file) >> 20, runs);
            measure(file, runs);
        }
    }

    private static void measure(Path file, int runs) throws IOException, InterruptedException {
        List<String> outputs = new ArrayList<>();
        // The first run finds the file on the disk, the others in memory; it does not count.
        for (int run = 0; run <= runs; run++) {
            String output = start(file);
            if (run > 0) {
                outputs.add(output);
            }
        }
        for (String what : WHAT) {
            print(what, outputs, what + " (\\d+) ms", "ms");
        }
        print("memory of the process", outputs, "(?m)^memory of the process (\\d+) MB", "MB");
        print("at most", outputs, "(?m)^memory of .* at most (\\d+) MB", "MB");
        print("memory with the search", outputs, "with the search memory of the process (\\d+) MB", "MB");
        print("at most", outputs, "with the search .* at most (\\d+) MB", "MB");
    }

    private static String start(Path file) throws IOException, InterruptedException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Dprism.order=sw",
                "-Dbasewatch.startup=exit",
                "-Dbasewatch.began=" + System.currentTimeMillis(),
                "-jar",
                "target/basewatch.jar",
                file.toString());
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        Path cache = Files.createTempDirectory("basewatch-cache");
        program.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        delete(cache);
        return output;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String what, List<String> outputs, String pattern, String unit) {
        List<Integer> figures = new ArrayList<>();
        for (String output : outputs) {
            Matcher figure = Pattern.compile(pattern).matcher(output);
            if (!figure.find()) {
                throw new IllegalStateException("The program did not say \"" + what + "\": " + output);
            }
            figures.add(Integer.parseInt(figure.group(1)));
        }
        Collections.sort(figures);
        System.out.printf(
                "  %-28s median %d %s, least %d, most %d%n",
                what, figures.get(figures.size() / 2), unit, figures.get(0), figures.get(figures.size() - 1));
    }
}
