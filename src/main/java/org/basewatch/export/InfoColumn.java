package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.LegendSign;
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
        return new Section("legend", Block.stack(List.of(heading("LEGEND"), signs)));
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
