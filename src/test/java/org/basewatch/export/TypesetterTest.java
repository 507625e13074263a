package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.util.List;
import org.basewatch.map.LayerSource;
import org.basewatch.map.Typefaces;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    @Test
    void theNameOfASiteIsNotBrokenAtItsDot() throws Exception {
        assertKeptTogether("15 Dec Ukrainian Defence Intelligence, via ", "novaya.example");
    }

    @Test
    void aTimeOfDayIsNotBrokenAtItsColon() throws Exception {
        assertKeptTogether(
                "Information as of 14 Dec 2024   picture made ", "1\u00a0Dec\u00a02026,\u00a000:00\u00a0UTC");
    }

    private static void assertKeptTogether(String before, String name) throws Exception {
        var typesetter = new Typesetter(Typefaces.load(LayerSource.bundled()));
        TextLook look = TextLook.regular(13, Color.BLACK);
        double whole = typesetter.width(name, look);
        for (int more = 1; more < 5 * whole; more += 4) {
            double width = whole + more;
            List<TextLayout> lines = typesetter.lines(List.of(new Span(before, look), new Span(name, look)), width);
            assertThat(lines.get(lines.size() - 1).getCharacterCount())
                    .as("at %s", width)
                    .isGreaterThanOrEqualTo(name.length());
            assertThat(lines).allMatch(line -> line.getVisibleAdvance() <= width);
            assertThat(lines.stream().mapToInt(TextLayout::getCharacterCount).sum())
                    .isEqualTo(before.length() + name.length());
        }
    }
}
