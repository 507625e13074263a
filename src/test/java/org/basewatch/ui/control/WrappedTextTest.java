package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.basewatch.search.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whether wrapped text stays within its width, as it is drawn. */
@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {
    private static final int WIDTH = 180;
    private static final int SEEN = 700;

    private final Pane pane = new Pane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(pane, SEEN, 300, Color.WHITE));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words in Latin letters that are longer than one line of the panel, and longer than two",
                "قرب مدينة اللاذقية الساحلية قافلة عسكرية روسية غادرت الميناء إلى طرطوس مصدر محلي",
                "Alpha says قرب مدينة اللاذقية الساحلية قافلة عسكرية and left إلى طرطوس on 5 May",
                "first line\nقرب مدينة اللاذقية الساحلية قافلة عسكرية"
            })
    void nothingIsDrawnBesideIt(String words, FxRobot robot) {
        assertThat(inkBeside(WrappedText.of(words, "plain"), robot)).isZero();
        MarkedText marked = new MarkedText();
        robot.interact(() -> marked.show(words, List.of(new Mark(0, 5))));
        assertThat(inkBeside(marked, robot)).isZero();
        assertThat(marked.getAccessibleText()).isEqualTo(words);
    }

    /** Lines of Arabic begin at the right, and what is marked in them is marked where it stands. */
    @Test
    void arabicIsSetFromTheRight(FxRobot robot) {
        String sentence = "قافلة عسكرية Il-76 روسية غادرت الميناء.";
        MarkedText words = new MarkedText("plain");
        robot.interact(() -> words.show(sentence, List.of(new Mark(0, 5))));
        inkBeside(words, robot);
        Node shade = words.getChildrenUnmodifiable().get(0);
        TextFlow flow = (TextFlow) words.getChildrenUnmodifiable().get(1);
        Bounds first = onScreen(flow.getChildren().get(0));
        assertThat(first.getMaxX()).isGreaterThan(onScreen(words).getMaxX() - 8);
        assertThat(onScreen(flow.getChildren().get(2)).getMaxX()).isLessThan(first.getMinX());
        assertThat(onScreen(shade).getCenterX()).isBetween(first.getMinX(), first.getMaxX());
    }

    /** Latin words keep their font, and with it their weight; a dash among Arabic words must not come from another one. */
    @Test
    void onlyWordsThatNeedItAreInTheArabicFont(FxRobot robot) {
        MarkedText words = new MarkedText("plain");
        robot.interact(() -> words.show("Il-76 قافلة - عسكرية", List.of()));
        TextFlow flow = (TextFlow) words.getChildrenUnmodifiable().get(0);
        assertThat(flow.getChildren())
                .extracting(piece -> piece.getStyleClass().contains(Scripts.ARABIC))
                .containsExactly(false, true, true, true);
    }

    /** Its pieces are kept from text to text, which nobody may see. */
    @Test
    void otherWordsAreDrawnAsInANewOne(FxRobot robot) {
        MarkedText kept = new MarkedText("plain");
        List<String> texts = List.of(
                "A title of Latin words that takes more than one line",
                "قرب مدينة اللاذقية الساحلية قافلة عسكرية",
                "Short",
                "Alpha says قرب مدينة اللاذقية and left إلى طرطوس on 5 May",
                "Short",
                "قافلة عسكرية Il-76 روسية غادرت الميناء.",
                "A title of Latin words that takes more than one line");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<Mark> marks = i % 2 == 0 ? List.of() : List.of(new Mark(0, 5));
            MarkedText fresh = new MarkedText("plain");
            robot.interact(() -> {
                kept.show(text, marks);
                fresh.show(text, marks);
            });
            PixelReader asKept = drawn(kept, robot).getPixelReader();
            PixelReader asNew = drawn(fresh, robot).getPixelReader();
            int ink = 0;
            for (int x = 0; x < SEEN; x++) {
                for (int y = 0; y < 300; y++) {
                    assertThat(asKept.getArgb(x, y))
                            .as("%s at %d, %d", text, x, y)
                            .isEqualTo(asNew.getArgb(x, y));
                    ink += asNew.getColor(x, y).getBrightness() < 0.7 ? 1 : 0;
                }
            }
            assertThat(ink).isGreaterThan(50);
        }
    }

    @Test
    void piecesOfTheSameScriptStayTheSameNodes(FxRobot robot) {
        MarkedText words = new MarkedText("plain");
        robot.interact(() -> words.show("One title", List.of()));
        TextFlow flow = (TextFlow) words.getChildrenUnmodifiable().get(0);
        Node first = flow.getChildren().get(0);
        robot.interact(() -> words.show("Another title", List.of()));
        assertThat(flow.getChildren()).containsExactly(first);
        robot.interact(() -> words.show("قافلة عسكرية", List.of()));
        assertThat(flow.getChildren()).hasSize(2).doesNotContain(first);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private int inkBeside(Region text, FxRobot robot) {
        PixelReader pixels = drawn(text, robot).getPixelReader();
        int ink = 0;
        for (int x = WIDTH + 2; x < SEEN; x++) {
            for (int y = 0; y < 300; y++) {
                ink += pixels.getColor(x, y).getBrightness() < 0.7 ? 1 : 0;
            }
        }
        return ink;
    }

    private WritableImage drawn(Region text, FxRobot robot) {
        WritableImage image = new WritableImage(SEEN, 300);
        robot.interact(() -> {
            text.setManaged(false);
            pane.getChildren().setAll(text);
            pane.applyCss();
            text.resize(WIDTH, text.prefHeight(WIDTH));
            text.layout();
            pane.getScene().snapshot(image);
        });
        return image;
    }
}
