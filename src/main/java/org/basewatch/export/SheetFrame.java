package org.basewatch.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Box;

/**
 * What stands around the middle of every sheet: marking and label at top and bottom, title, dates, footer. It leaves a box for
 * the middle.
 */
final class SheetFrame {
    private final Typesetter typesetter;
    private final TypeScale type;
    private final PictureSize size;
    private final List<Piece> pieces = new ArrayList<>();
    private double top;
    private double bottom;
    private final double margin;

    SheetFrame(Typesetter typesetter, PictureSize size) {
        this.typesetter = typesetter;
        this.size = size;
        this.type = TypeScale.of(size);
        this.margin = Math.max(10, Math.min(size.width(), size.height()) * 0.036);
        this.top = margin * 0.8;
        this.bottom = size.height() - margin * 0.8;
    }

    TypeScale type() {
        return type;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** The room that is left in the middle. */
    Box room() {
        return new Box(margin, top, width(), Math.max(0, bottom - top));
    }

    private double width() {
        return size.width() - 2 * margin;
    }

    /** Puts the marking and the label at the top and at the bottom, if there are any. */
    void mark(PictureTexts texts) {
        if (texts.marking().isEmpty() && texts.tlp().isEmpty()) {
            return;
        }
        Laid band = band(texts).at(width());
        pieces.addAll(band.at(margin, top));
        pieces.addAll(band.at(margin, bottom - band.height()));
        top += band.height() + type.gap(8);
        bottom -= band.height() + type.gap(8);
    }

    private Block band(PictureTexts texts) {
        if (isNarrow() && texts.tlp().isPresent() && texts.marking().isPresent()) {
            PictureTexts label = new PictureTexts(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), texts.tlp());
            return Block.stack(List.of(
                    band(label), Paragraph.of(typesetter, texts.marking().orElseThrow(), type.marking())));
        }
        Block marking = texts.marking()
                .<Block>map(text -> Paragraph.of(typesetter, text, type.marking()))
                .orElse(Block.gap(0));
        return texts.tlp()
                .map(label -> {
                    double plate = typesetter.width(label.label(), type.tlp(Color.WHITE)) + type.gap(20);
                    return Block.beside(
                            Math.max(1, width() - plate - type.gap(24)), type.gap(24), marking, plate(label));
                })
                .orElse(marking);
    }

    /** The label in the protocol's own colours: a light letter on black, so that it is read on any copier. */
    private Block plate(TlpLabel label) {
        return width -> {
            Laid text = Paragraph.of(typesetter, label.label(), type.tlp(label.colour()))
                    .at(width);
            double height = text.height() + type.gap(4);
            Piece plate = new Piece(Piece.Kind.GROUND, new Box(0, 0, width, height), graphics -> {
                graphics.setColor(Color.BLACK);
                graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            });
            return Laid.of(height, List.of(List.of(plate), text.at(type.gap(10), type.gap(2))));
        };
    }

    /** Puts the title and the lines under it at the top. */
    void head(String title, Optional<String> subtitle, List<Span> dates) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(typesetter, title, titleLook(title)));
        subtitle.filter(text -> !text.isBlank())
                .ifPresent(text -> blocks.add(Paragraph.of(typesetter, text, type.subtitle())));
        blocks.add(new Paragraph(typesetter, dates, Paragraph.Align.START, 1.08));
        Laid head = Block.stack(blocks).at(width());
        pieces.addAll(head.at(margin, top));
        top += head.height() + type.gap(12);
    }

    /** A title that would take more than three lines is set in smaller type. */
    private TextLook titleLook(String title) {
        TextLook look = type.title();
        while (look.size() > type.asOf().size() * 1.2
                && typesetter.lines(List.of(new Span(title, look)), width()).size() > 2) {
            look = TextLook.strong(look.size() * 0.92, look.colour());
        }
        return look;
    }

    /** Whether two texts side by side would both be too narrow to read. */
    private boolean isNarrow() {
        return width() < 36 * type.minor().size();
    }

    /** Puts a footer with a left and a right part at the bottom. */
    void foot(String left, String right) {
        double rightWidth = Math.min(width() * 0.4, typesetter.width(right, type.minor()) + 1);
        Block leftBlock = Paragraph.of(typesetter, left, type.minor());
        Block rightBlock = Paragraph.of(typesetter, right, type.minor()).right();
        double gap = type.gap(24);
        Laid foot = (isNarrow()
                        ? Block.stack(List.of(leftBlock, Paragraph.of(typesetter, right, type.minor())))
                        : Block.beside(width() - rightWidth - gap, gap, leftBlock, rightBlock))
                .at(width());
        pieces.addAll(foot.at(margin, bottom - foot.height()));
        bottom -= foot.height() + type.gap(8);
    }
}
