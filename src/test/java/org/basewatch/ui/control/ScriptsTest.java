package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void theFirstLetterSaysFromWhereATextIsRead() {
        assertThat(Scripts.isFromRight("قاعدة Khmeimim")).isTrue();
        assertThat(Scripts.isFromRight("Khmeimim قاعدة")).isFalse();
        assertThat(Scripts.isFromRight("… 63 قاعدة")).isTrue();
        assertThat(Scripts.isFromRight("63")).isFalse();
        assertThat(Scripts.isFromRight("")).isFalse();
    }

    /** Figures behind an Arabic name are put before it otherwise. */
    @Test
    void arabicAmongEnglishWordsKeepsToItself() {
        assertThat(Scripts.among("قاعدة")).isEqualTo("\u200eقاعدة\u200e");
        assertThat(Scripts.among("Khmeimim")).isEqualTo("Khmeimim");
    }

    @Test
    void aControlIsDressedByTheTextThatItHasNow() {
        Group control = new Group();
        Scripts.dress(control, "قاعدة");
        Scripts.dress(control, "قاعدة");
        assertThat(control.getStyleClass()).containsExactly(Scripts.ARABIC);
        Scripts.dress(control, "Khmeimim");
        assertThat(control.getStyleClass()).isEmpty();
    }
}
