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
        var typesetter = new Typesetter(Typefaces.load(LayerSource.bundled()));
        TextLook look = TextLook.regular(13, Color.BLACK);
        String before = "15 Dec Ukrainian Defence Intelligence, via ";
        String site = "novaya.example";
        double whole = typesetter.width(site, look);
        for (int more = 1; more < 5 * whole; more += 4) {
            double width = whole + more;
            List<TextLayout> lines = typesetter.lines(List.of(new Span(before, look), new Span(site, look)), width);
            assertThat(lines.get(lines.size() - 1).getCharacterCount())
                    .as("at %s", width)
                    .isGreaterThanOrEqualTo(site.length());
            assertThat(lines).allMatch(line -> line.getVisibleAdvance() <= width);
            assertThat(lines.stream().mapToInt(TextLayout::getCharacterCount).sum())
                    .isEqualTo(before.length() + site.length());
        }
    }
}
