package org.basewatch.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;

/** Makes the pictures that are to be looked at, and says how long each took once warm. Run it by hand; it is no test. */
final class PicturePreview {
    private PicturePreview() {}

    /** Arguments: folder for the pictures, [only names that contain this]. */
    public static void main(String[] arguments)
            throws IOException, UnreadableFileException, PictureWriteException, NoRoomException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var picture = new BriefingPicture(MapKit.bundled());
        for (var request : requests().entrySet()) {
            if (arguments.length > 1 && !request.getKey().contains(arguments[1])) {
                continue;
            }
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                List<SheetLayout> sheets = picture.layOut(request.getValue()).sheets();
                long laid = System.nanoTime();
                for (int sheet = 0; sheet < sheets.size(); sheet++) {
                    Path file = folder.resolve(request.getKey() + (sheet == 0 ? "" : "-" + (sheet + 1)) + ".png");
                    var metadata = new PngMetadata(request.getValue().size().dotsPerInch(), Map.of());
                    SheetLayout layout = sheets.get(sheet);
                    WholeFile.write(file, out -> layout.writePng(out, metadata));
                }
                System.out.printf(
                        "%-28s %d sheets, laid out in %.0f ms, all %.0f ms%n",
                        request.getKey(), sheets.size(), (laid - start) / 1e6, (System.nanoTime() - start) / 1e6);
            }
        }
    }

    static Catalogue catalogue() throws IOException, UnreadableFileException {
        try (InputStream stream = PicturePreview.class.getResourceAsStream("/basewatch/reports/syria-2024.json")) {
            return new JsonCatalogueReader().read(stream, "syria-2024.json").catalogue();
        }
    }

    static PictureRequest request(
            Catalogue catalogue,
            FilterCriteria criteria,
            Optional<String> place,
            PictureSize size,
            PictureTexts texts) {
        var content = new PictureContent(
                catalogue, new RowFilter().apply(catalogue, criteria), place.map(PlaceId::new), "syria-2024.json", 0);
        return new PictureRequest(content, Optional.empty(), size, texts, PictureOptions.standard("1.0"));
    }

    private static Map<String, PictureRequest> requests() throws IOException, UnreadableFileException {
        Catalogue catalogue = catalogue();
        FilterCriteria all = FilterCriteria.all();
        FilterCriteria some = all.withRatings(RatingMask.of(
                        EnumSet.of(Reliability.A, Reliability.B, Reliability.C, Reliability.F),
                        EnumSet.of(Credibility.ONE, Credibility.TWO, Credibility.THREE, Credibility.SIX)))
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));
        PictureTexts none = PictureTexts.none();
        PictureTexts marked = new PictureTexts(
                Optional.of("Russian bases in Syria: what was reported leaving, 6 – 16 December 2024"),
                Optional.empty(),
                Optional.of("Desk"),
                Optional.of("FOR INTERNAL BRIEFING"),
                Optional.of(TlpLabel.GREEN));
        PictureTexts lengthy = new PictureTexts(
                Optional.of(
                        "القواعد الروسية في سوريا – Российские базы в Сирии – a long title in three scripts that says what is"
                                + " shown, where it is, and when all of it was reported to have happened, so that it must wrap"),
                Optional.empty(),
                Optional.of("An organisation with a very long name, department of maps and briefings, third floor"),
                Optional.of(
                        "FOR INTERNAL BRIEFING ONLY – NOT TO BE PASSED ON WITHOUT THE CONSENT OF THE AUTHOR – DELETE AFTER USE"),
                Optional.of(TlpLabel.AMBER_STRICT));
        Map<String, PictureRequest> requests = new TreeMap<>();
        for (PictureSize size : PictureSize.presets()) {
            requests.put(size.name() + "-all", request(catalogue, all, Optional.empty(), size, none));
            requests.put(size.name() + "-some", request(catalogue, some, Optional.empty(), size, marked));
        }
        PictureSize smallest = PictureSize.custom(320, 320);
        requests.put("320x320-some", request(catalogue, some, Optional.empty(), smallest, none));
        for (int[] size : new int[][] {{1080, 1920}, {1080, 1080}, {1280, 720}, {640, 480}, {2560, 1080}}) {
            PictureSize custom = PictureSize.custom(size[0], size[1]);
            requests.put(custom.name() + "-some", request(catalogue, some, Optional.empty(), custom, marked));
            requests.put(custom.name() + "-long", request(catalogue, all, Optional.empty(), custom, lengthy));
        }
        PictureSize hd = PictureSize.HD;
        requests.put("hd-khmeimim", request(catalogue, some, Optional.of("khmeimim"), hd, marked));
        requests.put("hd-unnamed", request(catalogue, all, Optional.of("aleppo-raqqa-unnamed"), hd, none));
        requests.put("hd-long", request(catalogue, some, Optional.empty(), hd, lengthy));
        requests.put("hd-nothing", request(catalogue, all.withRatings(RatingMask.none()), Optional.empty(), hd, none));
        return requests;
    }
}
