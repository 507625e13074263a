package org.basewatch.export;

import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.Box;

/**
 * A paragraph that wraps. One in a right-to-left script stands at the right of its column unless it is told otherwise.
 *
 * @param typesetter breaks it into lines
 * @param spans its text
 * @param align where its lines stand
 * @param leading height of a line as a multiple of the font's own
 */
record Paragraph(Typesetter typesetter, List<Span> spans, Align align, double leading) implements Block {
    /** Where lines stand in their column. */
    enum Align {
        /** At the left, or at the right if the text runs right to left. */
        START,
        /** At the right, whatever the script. */
        RIGHT
    }

    Paragraph {
        spans = List.copyOf(spans);
    }

    static Paragraph of(Typesetter typesetter, String text, TextLook look) {
        return new Paragraph(typesetter, List.of(new Span(text, look)), Align.START, 1.08);
    }

    Paragraph right() {
        return new Paragraph(typesetter, spans, Align.RIGHT, leading);
    }

    @Override
    public Laid at(double width) {
        double y = 0;
        List<Piece> pieces = new ArrayList<>();
        for (TextLayout line : typesetter.lines(spans, width)) {
            double height = (line.getAscent() + line.getDescent()) * leading;
            double baseline = (height + line.getAscent() - line.getDescent()) / 2;
            double advance = line.getVisibleAdvance();
            boolean atRight = align == Align.RIGHT || !line.isLeftToRight();
            Box box = new Box(atRight ? width - advance : 0, y, advance, height);
            // The space at the end of a broken line stands at the left of it if the text runs right to left.
            double hanging = line.isLeftToRight() ? 0 : line.getAdvance() - advance;
            pieces.add(new Piece(
                    Piece.Kind.TEXT, box, graphics -> line.draw(graphics, (float) -hanging, (float) baseline)));
            y += height;
        }
        return new Laid(y, pieces);
    }
}
