package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Box;

/** The sheets after the first: what the first had no room for. Nothing is ever cut off. */
final class MoreSheets {
    private static final double COLUMN = 430;
    private static final int MOST_SHEETS = 500;

    private final PictureRequest request;
    private final Typesetter typesetter;
    private final TypeScale type;
    private final SheetWords words;

    MoreSheets(PictureRequest request, Typesetter typesetter) {
        this.request = request;
        this.typesetter = typesetter;
        this.type = TypeScale.of(request.size());
        this.words = new SheetWords(request);
    }

    /**
     * The further sheets; {@code sheets} is how many there will be with the first.
     *
     * @throws NoRoomException if a sheet has no room for the next source, or if all sheets together have none for all of them
     */
    List<SheetLayout> layOut(Words rest, SourceList sources, int sheets) throws NoRoomException {
        List<SheetLayout> more = new ArrayList<>();
        Words left = rest;
        while (!left.isComplete(sources)) {
            if (more.size() == MOST_SHEETS) {
                throw noRoom("for all its sources, not even on " + MOST_SHEETS
                        + " more sheets; make it larger or show fewer reports");
            }
            SheetFrame frame = frame(more.size() + 2, sheets);
            Words placed = next(frame.room(), left, sources);
            if (placed.pieces().isEmpty()) {
                throw noRoom("for source " + (left.nextSource() + 1) + " of its list; make it larger");
            }
            left = placed;
            List<Piece> pieces = new ArrayList<>(frame.pieces());
            pieces.addAll(left.pieces());
            more.add(new SheetLayout(request.size(), pieces));
        }
        return more;
    }

    private NoRoomException noRoom(String what) {
        return new NoRoomException("a picture of " + request.size().label() + " has no room " + what);
    }

    private Words next(Box room, Words left, SourceList sources) throws NoRoomException {
        List<Piece> pieces = new ArrayList<>();
        InfoColumn info = new InfoColumn(typesetter, type);
        double y = 0;
        int placed = 0;
        double width = Math.min(room.width(), type.gap(760));
        for (InfoColumn.Section section : left.sections()) {
            Laid laid = section.block().at(width);
            if (y + laid.height() > room.height()) {
                if (placed == 0) {
                    throw noRoom("for one block of its words (" + section.name() + "); make it larger");
                }
                return new Words(
                        pieces, left.sections().subList(placed, left.sections().size()), left.nextSource());
            }
            pieces.addAll(laid.at(room.x(), room.y() + y));
            y += laid.height();
            pieces.addAll(info.parting().at(room.width()).at(room.x(), room.y() + y));
            y += info.parting().at(room.width()).height();
            placed++;
        }
        int columns = Math.max(1, (int) (room.width() / type.gap(COLUMN)));
        Box under = new Box(room.x(), room.y() + y, room.width(), room.height() - y);
        SourcesBlock.Set set = new SourcesBlock(typesetter, type, sources, new Density(1, 1, columns, false, 1))
                .into(under, left.nextSource(), "THE NEXT SHEETS");
        pieces.addAll(set.laid().pieces());
        return new Words(pieces, List.of(), set.next());
    }

    private SheetFrame frame(int number, int sheets) {
        SheetFrame frame = new SheetFrame(typesetter, request.size());
        frame.mark(request.texts());
        List<Span> dates = List.of(
                new Span(
                        "Sheet " + number + " of " + sheets + " · ",
                        TextLook.strong(type.asOf().size(), PictureColours.INK)),
                new Span(words.asOf() + " · ", type.asOf()),
                new Span(words.shownInShort(), type.asOf()));
        frame.head(words.title(), Optional.empty(), dates);
        frame.foot("Sheet " + number + " of " + sheets, words.imprint());
        return frame;
    }
}
