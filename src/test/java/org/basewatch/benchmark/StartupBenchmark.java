package org.basewatch.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the packaged program again and again and prints how long it takes from the start of the process to the first useful
 * window: median, fastest and slowest. Needs a display, and {@code target/basewatch.jar}.
 */
final class StartupBenchmark {
    private static final Pattern FIGURE = Pattern.compile("first useful window after (\\d+) ms");

    private StartupBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        List<Integer> plain = measure(runs, List.of());
        List<Integer> quick = measure(runs, List.of("-XX:TieredStopAtLevel=1"));
        print("java -jar", plain);
        print("java -XX:TieredStopAtLevel=1 -jar", quick);
        System.out.printf("ratio of the medians %.2f%n", (double) median(quick) / median(plain));
    }

    private static List<Integer> measure(int runs, List<String> options) throws IOException, InterruptedException {
        List<Integer> figures = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            int figure = start(options);
            if (run > 0) {
                figures.add(figure);
            }
        }
        Collections.sort(figures);
        return figures;
    }

    private static int start(List<String> options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of(
                "-Dprism.order=sw",
                "-Dbasewatch.startup=exit",
                "-Dbasewatch.began=" + System.currentTimeMillis(),
                "-jar",
                "target/basewatch.jar"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        Matcher figure = FIGURE.matcher(output);
        if (!figure.find()) {
            throw new IllegalStateException("The program did not say when its window was there: " + output);
        }
        return Integer.parseInt(figure.group(1));
    }

    private static void print(String what, List<Integer> figures) {
        System.out.printf(
                "%-36s median %d ms, fastest %d, slowest %d (%d runs)%n",
                what, median(figures), figures.get(0), figures.get(figures.size() - 1), figures.size());
    }

    private static int median(List<Integer> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
