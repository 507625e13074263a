package org.basewatch.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.basewatch.catalogue.DateWords;

/** Writes pictures to files with all that their metadata carry. Any thread. */
public final class PictureFiles {
    private PictureFiles() {}

    /**
     * Writes the sheets of a picture: the first under the name given, the others beside it as {@code name-2.png} and so on. The
     * first is written last, so that it is never there without the sheets that it refers to.
     *
     * @param state the complete map state as JSON, kept in the files
     * @param isOurs whether a file is a picture that Basewatch has saved: only such a one gives way to a further sheet, as nobody
     *     was asked about its name
     * @return the files, the first sheet first
     * @throws PictureWriteException if one cannot be written; nothing incomplete is left under its name
     */
    public static List<Path> write(
            Path file, PictureRequest request, PictureSheets picture, String state, Predicate<Path> isOurs)
            throws PictureWriteException {
        checkFurther(file, picture.sheets().size(), isOurs);
        List<Path> files = new ArrayList<>();
        for (int sheet = picture.sheets().size(); sheet >= 1; sheet--) {
            SheetLayout layout = picture.sheets().get(sheet - 1);
            PngMetadata metadata = metadata(request, picture, sheet, state);
            Path target = sheet == 1 ? file : numbered(file, sheet);
            WholeFile.write(target, out -> layout.writePng(out, metadata));
            files.add(target);
        }
        Collections.reverse(files);
        return files;
    }

    private static void checkFurther(Path file, int sheets, Predicate<Path> isOurs) throws PictureWriteException {
        for (int sheet = 2; sheet <= sheets; sheet++) {
            Path target = numbered(file, sheet);
            if (Files.exists(target) && !isOurs.test(target)) {
                throw new PictureWriteException("Cannot write sheet " + sheet + " of " + sheets + ": " + target
                        + " is there already and was not saved by Basewatch. Give the picture another name.");
            }
        }
    }

    /** The name of a further sheet beside a file. */
    static Path numbered(Path file, int sheet) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String numbered = dot > 0 ? name.substring(0, dot) + "-" + sheet + name.substring(dot) : name + "-" + sheet;
        return file.resolveSibling(numbered);
    }

    private static PngMetadata metadata(PictureRequest request, PictureSheets picture, int sheet, String state) {
        int sheets = picture.sheets().size();
        SheetWords words = new SheetWords(request);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", sheets == 1 ? words.title() : words.title() + " (sheet " + sheet + " of " + sheets + ")");
        request.texts().author().ifPresent(author -> texts.put("Author", author));
        texts.put(
                "Description",
                sheet == 1
                        ? new PictureDescription(request, picture.notOnMap()).text()
                        : "Continues the list of sources.");
        texts.put("Software", "Basewatch " + request.options().version());
        request.options().made().ifPresent(moment -> texts.put("Creation Time", SheetDates.moment(moment)));
        request.content()
                .result()
                .criteria()
                .asOf()
                .ifPresent(day -> texts.put("Comment", "Information as of " + DateWords.day(day)));
        texts.put(PngMetadata.STATE, state);
        return new PngMetadata(request.size().dotsPerInch(), texts);
    }
}
