package org.basewatch.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The class archive that the build leaves beside the program: classes that the window needs, parsed and checked beforehand. A Java
 * machine takes it only as an option, so that the window is opened by a second one; together they are faster by a third than one
 * that reads every class from its jar.
 *
 * <p>The first machine does as little as it can: it has no archive of its own, and its first lambda alone, or what Java's process
 * table needs, would take as long as all the rest.
 *
 * @param java the program {@code java} that runs this one
 * @param jar the program
 * @param file the archive
 * @param options with which Java was started, to be passed on
 */
record ClassArchive(Path java, Path jar, Path file, List<String> options) {
    private static final String STARTED = "basewatch.window";

    /** What was asked of Java by someone who knows what they want: the window is opened by this machine then. */
    private static final List<String> OWN_WAYS = List.of(
            "-Xshare",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-XX:TieredStopAtLevel",
            "-Xint",
            "-agent",
            "-javaagent",
            "-XX:DumpLoadedClassList",
            "-D" + STARTED);

    /**
     * The archive is taken as it lies in its file: putting it at an address of chance costs a fiftieth of a second. A Java that does
     * not know one of these options any more opens the window without it.
     */
    private static final List<String> AS_IT_LIES = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    /**
     * The best code is made of a method forty times later than usual: on two cores the compiler would take half of the time that the
     * window needs to open. The loops that paint a map or read a large set soon get there all the same. The quick code takes only
     * the smallest methods into another one, which makes less of it to make. The threads that compile are there from the beginning:
     * otherwise Java asks the system before every method whether there is memory for another one.
     */
    private static final List<String> COMPILE_LATER = List.of(
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=24000",
            "-XX:Tier4CompileThreshold=600000",
            "-XX:Tier4BackEdgeThreshold=1600000",
            "-XX:C1MaxInlineSize=8",
            "-XX:-UseDynamicNumberOfCompilerThreads");

    /**
     * Java takes memory as long as there is some rather than look for what it can use again. With a heap that grows only when it must,
     * the process takes up clearly less, and starting costs the same. But a heap that is always nearly full makes Java look through
     * all of it again and again on one of two processors, so a fifth of it is left free, of which little is kept in reserve, and
     * that is not begun before six sevenths are in use. Whoever asks for it otherwise ({@link SpareHeap}) does not halt the window.
     */
    private static final List<String> MODEST = List.of(
            "-XX:GCTimeRatio=4",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:InitiatingHeapOccupancyPercent=85",
            "-XX:G1ReservePercent=4",
            "-XX:+ExplicitGCInvokesConcurrent");

    /**
     * The heap begins with what the window needs, so that nothing is looked for until it is open. Of it 40 MB are for what is new:
     * some changes of the filter, after which the window is halted for some milliseconds. With more, what is old has too little room
     * in a heap of the same size.
     */
    private static final List<String> FIRST_HEAP = List.of("-Xms128m", "-Xmn40m");

    private static final String MOST_HEAP = "-Xmx";

    ClassArchive {
        options = List.copyOf(options);
    }

    /** The archive, if the program runs from its jar by {@code java -jar} without options that forbid it, and has one. */
    static Optional<ClassArchive> usable() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Optional<Path> jar = Files.isExecutable(java) ? ownJar() : Optional.empty();
        return jar.isPresent() ? of(java, jar.get(), ProcessCommand.own().words()) : Optional.empty();
    }

    /**
     * The archive beside a jar.
     *
     * @param words the command line after {@code java}
     */
    static Optional<ClassArchive> of(Path java, Path jar, List<String> words) {
        Path file = jar.resolveSibling("basewatch.jsa");
        int options = words.indexOf("-jar");
        return options >= 0 && !isAnyOf(words.subList(0, options), OWN_WAYS) && Files.isRegularFile(file)
                ? Optional.of(new ClassArchive(java, jar, file, words.subList(0, options)))
                : Optional.empty();
    }

    private static boolean isAnyOf(List<String> options, List<String> beginnings) {
        for (String option : options) {
            for (String beginning : beginnings) {
                if (option.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether less heap was asked for than it would begin with, which Java refuses. The last word counts. */
    private static boolean isHeapSmall(List<String> options) {
        boolean isSmall = false;
        for (String option : options) {
            if (option.startsWith(MOST_HEAP)) {
                isSmall = bytes(option.substring(MOST_HEAP.length())) < 128 * 1024 * 1024;
            }
        }
        return isSmall;
    }

    /** Such as "512m"; what Java will not understand anyway counts as much. */
    private static double bytes(String size) {
        int unit = size.isEmpty() ? -1 : "kmgt".indexOf(Character.toLowerCase(size.charAt(size.length() - 1)));
        try {
            return Long.parseLong(size, 0, unit < 0 ? size.length() : size.length() - 1, 10)
                    * Math.pow(1024, unit + 1.0);
        } catch (NumberFormatException unknown) {
            return Double.MAX_VALUE;
        }
    }

    private static Optional<Path> ownJar() {
        CodeSource source = ClassArchive.class.getProtectionDomain().getCodeSource();
        try {
            Path own =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(own) ? Optional.of(own) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The command that opens the window.
     *
     * @param arguments of the program
     */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-XX:SharedArchiveFile=" + file);
        command.addAll(AS_IT_LIES);
        command.addAll(COMPILE_LATER);
        command.addAll(MODEST);
        if (!isHeapSmall(options)) {
            command.addAll(FIRST_HEAP);
        }
        command.addAll(options);
        command.add("-D" + STARTED + "=second");
        command.add(environment().option());
        boolean isReportAsked = isAnyOf(options, List.of("-D" + StartupReport.PROPERTY + "="));
        if (isReportAsked && !isAnyOf(options, List.of("-D" + StartupReport.BEGAN + "="))) {
            command.add("-D" + StartupReport.BEGAN + "="
                    + ManagementFactory.getRuntimeMXBean().getStartTime());
        }
        command.addAll(List.of("-cp", jar.toString(), Launcher.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @return what it told the shell; empty if a second Java cannot be started
     */
    OptionalInt open(List<String> arguments) {
        Process window;
        try {
            ProcessBuilder builder = new ProcessBuilder(command(arguments)).inheritIO();
            environment().addTo(builder.environment());
            window = builder.start();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(untilClosed(window));
    }

    private static WindowEnvironment environment() {
        return WindowEnvironment.missingOn(System.getProperty("os.name", ""), System.getenv());
    }

    private static int untilClosed(Process window) {
        Thread ending = new Thread(window::destroy, "close the window");
        Runtime.getRuntime().addShutdownHook(ending);
        while (true) {
            try {
                int code = window.waitFor();
                Runtime.getRuntime().removeShutdownHook(ending);
                return code;
            } catch (InterruptedException e) {
                window.destroy();
            } catch (IllegalStateException e) {
                // the program itself is being ended: the hook has told the window
                return ExitCodes.FINE;
            }
        }
    }
}
