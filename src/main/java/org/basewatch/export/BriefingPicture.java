package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes briefing pictures: lays out the map and everything that a reader needs beside it for the size that was asked for. Holds
 * no state that changes; any thread, several pictures at once.
 */
public final class BriefingPicture {
    private final MapKit kit;

    /** With what the map is painted from. */
    public BriefingPicture(MapKit kit) {
        this.kit = kit;
    }

    /**
     * Lays out a picture: one sheet, or more where the sources do not fit on one. The first has the map and says what is on the
     * others.
     *
     * @throws NoRoomException if the size has no room for a map under the texts; the message says so
     */
    public PictureSheets layOut(PictureRequest request) throws NoRoomException {
        Typesetter typesetter = new Typesetter(kit.typefaces());
        FirstSheet first = new FirstSheet(request, typesetter, new PictureMap(kit, request));
        MoreSheets more = new MoreSheets(request, typesetter);
        PictureSheets guess = all(first, more, 2);
        // The sheets say how many they are, which is known only once they are laid out; the words take the same room.
        int sheets = guess.sheets().size();
        return sheets <= 2 ? guess : all(first, more, sheets);
    }

    private static PictureSheets all(FirstSheet first, MoreSheets more, int sheets) throws NoRoomException {
        FirstSheet.Result result = first.layOut(sheets);
        List<SheetLayout> all = new ArrayList<>();
        all.add(result.sheet());
        all.addAll(more.layOut(result.rest(), result.sources(), sheets));
        return new PictureSheets(all, result.map().viewport().extent());
    }
}
