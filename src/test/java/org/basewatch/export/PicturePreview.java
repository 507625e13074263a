package org.basewatch.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;

/** Makes the pictures that are to be looked at, and says how long each took once warm. Run it by hand; it is no test. */
final class PicturePreview {
    private PicturePreview() {}

    /** Arguments: folder for the pictures, [only names that contain this], [how often]. */
    public static void main(String[] arguments) throws IOException, PictureWriteException, NoRoomException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var picture = new BriefingPicture(PictureSamples.bundledKit());
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        for (var request : requests().entrySet()) {
            if (arguments.length > 1 && !request.getKey().contains(arguments[1])) {
                continue;
            }
            for (int i = 0; i < rounds; i++) {
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

    private static Map<String, PictureRequest> requests() {
        FilterCriteria all = FilterCriteria.all();
        FilterCriteria some = PictureSamples.some();
        PictureTexts none = PictureTexts.none();
        Map<String, PictureRequest> requests = new TreeMap<>();
        for (PictureSize size : PictureSize.presets()) {
            requests.put(size.name() + "-all", PictureSamples.request(all, size, none));
            requests.put(size.name() + "-some", PictureSamples.request(some, size, PictureSamples.MARKED));
        }
        requests.put("320x320-some", PictureSamples.request(some, PictureSize.custom(320, 320), none));
        for (int[] size : new int[][] {{1080, 1920}, {1080, 1080}, {1280, 720}, {640, 480}, {2560, 1080}}) {
            PictureSize custom = PictureSize.custom(size[0], size[1]);
            requests.put(custom.name() + "-some", PictureSamples.request(some, custom, PictureSamples.MARKED));
            requests.put(custom.name() + "-long", PictureSamples.request(all, custom, PictureSamples.LENGTHY));
        }
        PictureSize hd = PictureSize.HD;
        Optional<String> area = Optional.of("aleppo-raqqa-unnamed");
        requests.put("hd-khmeimim", PictureSamples.request(some, Optional.of("khmeimim"), hd, PictureSamples.MARKED));
        requests.put("hd-unnamed", PictureSamples.request(all, area, hd, none));
        requests.put("hd-long", PictureSamples.request(some, hd, PictureSamples.LENGTHY));
        requests.put("hd-nothing", PictureSamples.request(all.withRatings(RatingMask.none()), hd, none));
        return requests;
    }
}
