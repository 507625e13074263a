package org.basewatch.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.map.LayerRequest;

/** A layer as it is named on the command line: FILE, or FILE@EPSG:32637 where the file does not say its coordinate system. */
final class LayerOption {
    private static final Pattern WITH_CRS = Pattern.compile("(.+)@(EPSG:\\d{4,6})", Pattern.CASE_INSENSITIVE);

    private LayerOption() {}

    /**
     * Reads the values of {@code --layer}, in their order.
     *
     * @throws WrongUseException if one is no file
     */
    static List<LayerRequest> read(List<String> typed) throws WrongUseException {
        List<LayerRequest> requests = new ArrayList<>();
        for (String text : typed) {
            requests.add(read(text));
        }
        return requests;
    }

    private static LayerRequest read(String text) throws WrongUseException {
        Matcher named = WITH_CRS.matcher(text);
        // a file may well have an @ in its name
        boolean split = path(text).filter(Files::exists).isEmpty() && named.matches();
        String name = split ? named.group(1) : text;
        Optional<Path> file = path(name).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            throw new WrongUseException("--layer: there is no file \"" + name + "\"; give FILE or FILE@EPSG:32637.");
        }
        return new LayerRequest(
                file.get(), split ? Optional.of(named.group(2).toUpperCase(Locale.ROOT)) : Optional.empty());
    }

    /** Not every text can be a path: on Windows none with the colon of a coordinate system. */
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
