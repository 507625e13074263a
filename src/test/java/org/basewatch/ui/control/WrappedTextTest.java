package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.basewatch.search.Mark;
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

    private int inkBeside(Region text, FxRobot robot) {
        WritableImage image = new WritableImage(SEEN, 300);
        robot.interact(() -> {
            text.setManaged(false);
            pane.getChildren().setAll(text);
            pane.applyCss();
            text.resize(WIDTH, text.prefHeight(WIDTH));
            text.layout();
            pane.getScene().snapshot(image);
        });
        PixelReader pixels = image.getPixelReader();
        int ink = 0;
        for (int x = WIDTH + 2; x < SEEN; x++) {
            for (int y = 0; y < 300; y++) {
                ink += pixels.getColor(x, y).getBrightness() < 0.7 ? 1 : 0;
            }
        }
        return ink;
    }
}
