package org.basewatch.ui.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.basewatch.export.BriefingPicture;
import org.basewatch.export.MapKit;
import org.basewatch.export.NoRoomException;
import org.basewatch.export.PictureFiles;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureSheets;
import org.basewatch.export.SheetPixels;
import org.basewatch.io.StateFile;
import org.basewatch.map.Extent;

/** Makes previews and files. What pictures are painted with is loaded when the first one is wanted. Any thread. */
public final class PictureMaker {
    private final Callable<MapKit> kits;
    private final BiFunction<PictureRequest, Extent, String> state;
    private Optional<BriefingPicture> picture = Optional.empty();

    /**
     * A maker.
     *
     * @param kits loads what pictures are painted with
     * @param state writes the state of a picture as JSON, for its file
     */
    public PictureMaker(Callable<MapKit> kits, BiFunction<PictureRequest, Extent, String> state) {
        this.kits = kits;
        this.state = state;
    }

    /**
     * A picture on the screen.
     *
     * @param sheet which sheet, from 0; the last one if there are not so many
     * @param width the most pixels across
     * @param height the most pixels down
     * @throws Exception if the map cannot be loaded, or if the picture is too small for its texts
     */
    public PicturePreview preview(PictureRequest request, int sheet, int width, int height) throws Exception {
        PictureSheets sheets = layOut(request);
        int shown = Math.min(sheet, sheets.sheets().size() - 1);
        SheetPixels pixels = sheets.sheets().get(shown).pixels(width, height);
        return new PicturePreview(pixels, shown, sheets.sheets().size());
    }

    /**
     * Saves a picture.
     *
     * @return the files of its sheets
     * @throws Exception if it cannot be made or written; the message says why
     */
    public List<Path> save(Path file, PictureRequest request) throws Exception {
        PictureSheets sheets = layOut(request);
        return PictureFiles.write(file, request, sheets, state.apply(request, sheets.view()), StateFile::isSaved);
    }

    private PictureSheets layOut(PictureRequest request) throws Exception {
        try {
            return painter().layOut(request);
        } catch (NoRoomException tooSmall) {
            throw new PictureProblem("The picture cannot be made: " + tooSmall.getMessage() + ".", tooSmall);
        }
    }

    private synchronized BriefingPicture painter() throws Exception {
        if (picture.isEmpty()) {
            picture = Optional.of(new BriefingPicture(kits.call()));
        }
        return picture.get();
    }
}
