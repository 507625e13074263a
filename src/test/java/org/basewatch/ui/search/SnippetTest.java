package org.basewatch.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private final Workspace workspace = SmallSet.workspace();
    private final Highlights highlights = new Highlights(workspace);

    @Test
    void aTextWithoutSpacesIsCutAroundTheFoundWord() {
        look("apron");
        String run = "-".repeat(15_000);
        assertThat(snippet(run + "apron" + run))
                .hasSizeBetween(100, 120)
                .contains("apron")
                .startsWith("… -")
                .endsWith("- …");
        assertThat(snippet(run + "apron")).hasSizeLessThan(60).endsWith("apron");
        assertThat(snippet("apron" + run)).hasSizeBetween(100, 120).startsWith("apron");
    }

    @Test
    void wordsStayWholeWhereThereAreSpaces() {
        look("apron");
        String before = "one two three four five six seven eight nine ten ";
        String after = " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
        assertThat(snippet(before + "apron" + after))
                .isEqualTo("… four five six seven eight nine ten apron eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen …");
        assertThat(snippet("on the apron")).isEqualTo("on the apron");
    }

    @Test
    void noCharacterIsCutInTwo() {
        look("apron");
        for (int more = 0; more < 2; more++) {
            String run = "x".repeat(more) + "\ud83d\udee9".repeat(200);
            String found = snippet(run + "-apron-" + run);
            assertThat(found.codePoints().filter(each -> Character.getType(each) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    private void look(String words) {
        workspace.filterBy(workspace.criteria().withText(Optional.of(TextMatch.found(words, RowSet.all(5)))));
    }

    private String snippet(String text) {
        return highlights.snippet(List.of(text)).orElseThrow();
    }
}
