package org.basewatch.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.ReadProblem;
import org.basewatch.io.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks report sets against the format: one line a problem. */
@Command(
        name = "validate",
        description =
                "Checks report sets against the format and prints one line a problem: file, line, place in the file,"
                        + " what is wrong, what was expected.",
        footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong use, 3 a file cannot be read."})
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Report-set files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCodes.FINE;
        CatalogueReader reader = new JsonCatalogueReader();
        for (Path file : files) {
            code = Math.max(code, check(reader, file, out));
        }
        return code;
    }

    private int check(CatalogueReader reader, Path file, PrintWriter out) {
        try {
            CatalogueReadResult result = reader.read(file);
            result.problems().stream().map(ReadProblem::sentence).forEach(out::println);
            if (result.problems().isEmpty()) {
                out.println(file + ": fine, " + result.catalogue().size() + " reports");
            }
            return result.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.PROBLEMS;
        } catch (UnreadableFileException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCodes.CANNOT;
        }
    }
}
