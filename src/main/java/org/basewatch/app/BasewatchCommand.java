package org.basewatch.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.basewatch.export.PictureWriteException;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.UnusableLayerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line as a whole: opens the window, or hands over to {@code export} or {@code validate}. */
@Command(
        name = "basewatch",
        subcommands = {ExportCommand.class, ValidateCommand.class},
        versionProvider = BasewatchCommand.Version.class,
        description = "An offline map viewer for what was reported about the Russian bases in Syria.",
        footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong use, 3 cannot read or write."})
final class BasewatchCommand implements Callable<Integer> {
    private final ToIntFunction<WindowRequest> window;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A report set to open in the window.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "FILE",
            description =
                    "A file to put on the map under the reports, such as imagery.tif or sites.gpkg; FILE@EPSG:32637"
                            + " if it does not say its coordinate system. May be given several times, lowest first.")
    private List<String> layers = List.of();

    private BasewatchCommand(ToIntFunction<WindowRequest> window) {
        this.window = window;
    }

    /**
     * Runs a command.
     *
     * @param window opens the window with a file, or with the bundled reports, and returns the exit code
     * @return the exit code
     */
    static int run(String[] args, PrintWriter out, PrintWriter err, ToIntFunction<WindowRequest> window) {
        return new CommandLine(new BasewatchCommand(window))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(BasewatchCommand::wrongUse)
                .setExecutionExceptionHandler(BasewatchCommand::failure)
                .execute(args);
    }

    @Override
    public Integer call() throws WrongUseException {
        if (file.isPresent() && !Files.exists(file.get())) {
            throw new WrongUseException("\"" + file.get() + "\" is neither a command (export, validate) nor a file.");
        }
        return window.applyAsInt(new WindowRequest(file, LayerOption.read(layers)));
    }

    private static int wrongUse(CommandLine.ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCodes.WRONG_USE;
    }

    private static int failure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof WrongUseException) {
            command.getErr().println(failure.getMessage());
            command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
            return ExitCodes.WRONG_USE;
        }
        boolean expected = failure instanceof UnreadableFileException
                || failure instanceof PictureWriteException
                || failure instanceof UnusableLayerException;
        command.getErr()
                .println(
                        expected || failure instanceof java.io.IOException
                                ? String.valueOf(failure.getMessage())
                                : unexpected(failure));
        return ExitCodes.CANNOT;
    }

    /** Keeps where it happened, and says what. */
    static String unexpected(Throwable failure) {
        FaultLog.keep("Told on the command line", failure);
        return "Something unexpected went wrong: " + failure + ". Please report this; where it happened stands in "
                + FaultLog.ofThisSystem() + ".";
    }

    /** The version that stands in the program's manifest; a development build has none. */
    static final class Version implements IVersionProvider {
        /** The version alone, such as "1.0". */
        static String number() {
            return Optional.ofNullable(BasewatchCommand.class.getPackage().getImplementationVersion())
                    .orElse("development build");
        }

        @Override
        public String[] getVersion() {
            return new String[] {"Basewatch " + number()};
        }
    }
}
