package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.basewatch.map.Box;

/** Lays out the words of the first sheet in the room beside or under the map. */
final class WordsLayout {
    private final Typesetter typesetter;
    private final TypeScale type;
    private final InfoColumn info;

    /** With the sizes of type of the sources and of the other words. */
    WordsLayout(Typesetter typesetter, TypeScale type, TypeScale infoType) {
        this.typesetter = typesetter;
        this.type = type;
        this.info = new InfoColumn(typesetter, infoType);
    }

    /** Lays out the words; if not all of them fit, the last line says what is on the other sheets. */
    Words lay(
            boolean beside,
            Box room,
            List<InfoColumn.Section> sections,
            SourceList sources,
            Density density,
            String restOn) {
        Words words = place(beside, room, sections, sources, density, restOn);
        boolean said = words.sections().isEmpty() && words.nextSource() > 0;
        if (words.isComplete(sources) || said) {
            return words;
        }
        double height = 3 * notice(words, sources, restOn).at(room.width()).height();
        Box less = new Box(room.x(), room.y(), room.width(), room.height() - height);
        Words placed = place(beside, less, sections, sources, density, restOn);
        Laid notice = notice(placed, sources, restOn).at(room.width());
        List<Piece> pieces = new ArrayList<>(placed.pieces());
        pieces.addAll(notice.at(room.x(), room.maxY() - notice.height()));
        return new Words(pieces, placed.sections(), placed.nextSource());
    }

    private Block notice(Words words, SourceList sources, String restOn) {
        String left = words.leftOver(sources).orElse("");
        String text = restOn.charAt(0) + restOn.substring(1).toLowerCase(Locale.ROOT) + ": " + left + ".";
        return Paragraph.of(typesetter, text, info.type().body().in(PictureColours.CAUTION));
    }

    private Words place(
            boolean beside,
            Box room,
            List<InfoColumn.Section> sections,
            SourceList sources,
            Density density,
            String restOn) {
        return beside
                ? beside(room, sections, sources, density, restOn)
                : under(room, sections, sources, density, restOn);
    }

    /** Sections from the top, sources under them: for a column beside the map. */
    private Words beside(
            Box room, List<InfoColumn.Section> sections, SourceList sources, Density density, String restOn) {
        Column column = column(room, sections);
        double left = room.height() - column.height;
        Laid parting = info.parting().at(room.width());
        if (!column.rest.isEmpty() || left < parting.height() || sources.lines().isEmpty()) {
            return new Words(column.pieces, column.rest, 0);
        }
        Box under =
                new Box(room.x(), room.y() + column.height + parting.height(), room.width(), left - parting.height());
        SourcesBlock.Set set = new SourcesBlock(typesetter, type, sources, density).into(under, 0, restOn);
        List<Piece> pieces = new ArrayList<>(column.pieces);
        if (set.next() > 0) {
            pieces.addAll(parting.at(room.x(), room.y() + column.height));
            pieces.addAll(set.laid().pieces());
        }
        return new Words(pieces, List.of(), set.next());
    }

    /** Sections at the left, sources at the right of them: for the room under the map. */
    private Words under(
            Box room, List<InfoColumn.Section> sections, SourceList sources, Density density, String restOn) {
        double gap = type.gap(30);
        double leftWidth = (room.width() - gap) * 0.42;
        Column column = column(new Box(room.x(), room.y(), leftWidth, room.height()), sections);
        Box right = new Box(room.x() + leftWidth + gap, room.y(), room.width() - leftWidth - gap, room.height());
        SourcesBlock.Set set = new SourcesBlock(typesetter, type, sources, density).into(right, 0, restOn);
        List<Piece> pieces = new ArrayList<>(column.pieces);
        pieces.addAll(set.laid().pieces());
        return new Words(pieces, column.rest, set.next());
    }

    private Column column(Box room, List<InfoColumn.Section> sections) {
        List<Piece> pieces = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < sections.size(); i++) {
            Laid parting = i == 0 ? Laid.empty() : info.parting().at(room.width());
            Laid laid = sections.get(i).block().at(room.width());
            if (y + parting.height() + laid.height() > room.height()) {
                return new Column(pieces, y, sections.subList(i, sections.size()));
            }
            pieces.addAll(parting.at(room.x(), room.y() + y));
            pieces.addAll(laid.at(room.x(), room.y() + y + parting.height()));
            y += parting.height() + laid.height();
        }
        return new Column(pieces, y, List.of());
    }

    private record Column(List<Piece> pieces, double height, List<InfoColumn.Section> rest) {}
}
