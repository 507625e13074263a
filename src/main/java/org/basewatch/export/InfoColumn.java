package org.basewatch.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.Box;
import org.basewatch.map.LegendSign;
import org.basewatch.map.SitePalette;
import org.basewatch.map.SiteStyle;

/**
 * The blocks of words beside the map, apart from the list of sources.
 *
 * @param typesetter breaks text
 * @param type the sizes of type
 */
record InfoColumn(Typesetter typesetter, TypeScale type) {
    /**
     * A block with what to call it where it stands on another sheet.
     *
     * @param name such as "legend"
     * @param block the block
     */
    record Section(String name, Block block) {}

    /** How many are shown, by which filter, and what that leaves out. */
    Section shown(ShownWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("SHOWN"));
        blocks.add(Paragraph.of(typesetter, words.count(), type.figure()));
        words.plain().forEach(text -> blocks.add(Paragraph.of(typesetter, text, type.body())));
        for (String caution : words.cautions()) {
            blocks.add(Block.gap(type.gap(4)));
            blocks.add(Paragraph.of(typesetter, caution, type.body().in(PictureColours.CAUTION)));
        }
        for (String note : words.notes()) {
            blocks.add(Block.gap(type.gap(4)));
            blocks.add(Paragraph.of(typesetter, note, type.minor()));
        }
        return new Section("what is shown", Block.stack(blocks));
    }

    /** The signs of what is in sight, drawn as on the map. */
    Section legend(SiteStyle style, List<LegendSign> shown, double scale) {
        Block signs = new PictureLegend(
                style, shown, Math.min(scale, type.factor()), type.body().size() * 0.87);
        return new Section("legend", Block.stack(List.of(heading("LEGEND"), grounded(signs, style.palette()))));
    }

    /** Signs of a dark map are light: on paper they need the dark ground that they are made for. */
    private Block grounded(Block signs, SitePalette palette) {
        if (palette.plate().equals(PictureColours.PAPER)) {
            return signs;
        }
        double pad = type.gap(8);
        return width -> {
            Laid inner = signs.at(width - 2 * pad);
            double height = inner.height() + 2 * pad;
            Piece plate = new Piece(Piece.Kind.GROUND, new Box(0, 0, width, height), graphics -> {
                graphics.setColor(palette.plate());
                graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            });
            return Laid.of(height, List.of(List.of(plate), inner.at(pad, pad)));
        };
    }

    /** The notes about unconfirmed positions. */
    Section notes(List<Notes.Note> notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("POSITION NOT CONFIRMED"));
        for (Notes.Note note : notes) {
            blocks.add(new Paragraph(
                    typesetter,
                    List.of(
                            new Span(
                                    note.name() + ". ",
                                    TextLook.strong(type.minor().size(), PictureColours.CAUTION)),
                            new Span(note.text(), type.minor().in(PictureColours.INK))),
                    Paragraph.Align.START,
                    1.08));
            blocks.add(Block.gap(type.gap(4)));
        }
        return new Section("notes on positions", Block.stack(blocks));
    }

    /** The sentence on what the author has drawn on the map. */
    Section drawn(String sentence) {
        return new Section(
                "what the author drew",
                Block.stack(List.of(heading("ADDED BY THE AUTHOR"), Paragraph.of(typesetter, sentence, type.minor()))));
    }

    /** Plain paragraphs. */
    Section plain(String name, List<String> texts) {
        return new Section(
                name,
                Block.stack(texts.stream()
                        .<Block>map(text -> Paragraph.of(typesetter, text, type.minor()))
                        .toList()));
    }

    /** A small heading over a block. */
    Block heading(String words) {
        return Block.stack(List.of(Paragraph.of(typesetter, words, type.heading()), Block.gap(type.gap(4))));
    }

    /** What parts two blocks. */
    Block parting() {
        return Block.rule(type.gap(11), PictureColours.RULE);
    }
}
