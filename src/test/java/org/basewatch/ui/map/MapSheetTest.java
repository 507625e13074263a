package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.basewatch.map.MapPoint;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapSheetTest {
    private static final Viewport PANE = new Viewport(new MapPoint(0, 0), 10, 60, 40);
    private static final int SEA = 0xff3366aa;
    private static final int LAND = 0xffddcc99;
    private static final int SIGN = 0xffaa2211;
    private static final int LEGEND = 0xff000000;

    private final FxRobot robot = new FxRobot();
    private final MapSheet sheet = new MapSheet();
    private Optional<Scene> scene = Optional.empty();

    @Start
    void make(Stage stage) {
        Pane pane = new Pane(sheet);
        // tests before may have left another theme to the toolkit
        pane.setStyle("-fx-background-color: white;");
        scene = Optional.of(new Scene(pane, 60, 40));
    }

    @Test
    void laysPicturesInTheirOrderWhereTheyBelong() {
        robot.interact(() -> {
            sheet.show(List.of(picture(PANE, LAND, 0, 0, 60, 40), picture(PANE, SIGN, 20, 10, 8, 6)));
            sheet.moveTo(PANE, 1);
        });
        assertThat(seen(24, 13)).isEqualTo(SIGN);
        assertThat(seen(19, 13)).isEqualTo(LAND);
        robot.interact(() -> sheet.moveTo(PANE.panned(5, -4), 1));
        assertThat(seen(29, 9)).isEqualTo(SIGN);
        assertThat(seen(24, 9)).isEqualTo(LAND);
    }

    @Test
    void enlargesAllPicturesAboutTheSamePoint() {
        robot.interact(() -> {
            sheet.show(List.of(picture(PANE, LAND, 0, 0, 60, 40), picture(PANE, SIGN, 20, 10, 8, 6)));
            sheet.moveTo(PANE.zoomed(2, 20, 10), 1);
        });
        assertThat(seen(20, 10)).isEqualTo(SIGN);
        assertThat(seen(35, 21)).isEqualTo(SIGN);
        assertThat(seen(36, 21)).isEqualTo(LAND);
        assertThat(seen(35, 22)).isEqualTo(LAND);
    }

    @Test
    void showsTheWidestPictureWhereTheOthersEnd() {
        robot.interact(() -> {
            Viewport wide = PANE.zoomed(0.25, 30, 20);
            sheet.show(List.of(picture(PANE, LAND, 0, 0, 60, 40)));
            sheet.showBeyond(Optional.of(picture(wide, SEA, 0, 0, 60, 40)));
            sheet.moveTo(PANE.panned(25, 0), 1);
        });
        assertThat(seen(24, 20)).isEqualTo(SEA);
        assertThat(seen(25, 20)).isEqualTo(LAND);
        robot.interact(() -> sheet.moveTo(PANE, 1));
        assertThat(seen(24, 20)).isEqualTo(LAND);
    }

    @Test
    void leavesWhatStandsWhereItIs() {
        robot.interact(() -> {
            sheet.show(List.of(picture(PANE, LAND, 0, 0, 60, 40)));
            sheet.showStanding(picture(PANE, LEGEND, 50, 30, 10, 10));
            sheet.moveTo(PANE.panned(-20, -20), 1);
        });
        assertThat(seen(49, 29)).isNotEqualTo(LEGEND);
        assertThat(seen(50, 30)).isEqualTo(LEGEND);
    }

    @Test
    void takesTheSizeOfThePaneAndTheScaleOfTheScreen() {
        robot.interact(() -> {
            sheet.show(List.of(picture(PANE, LAND, 0, 0, 60, 40), picture(PANE, SIGN, 0, 0, 30, 40)));
            sheet.moveTo(PANE, 1);
        });
        assertThat(seen(40, 20)).isEqualTo(LAND);
        robot.interact(() -> sheet.moveTo(PANE.resized(40, 40), 2));
        assertThat(seen(19, 20)).isEqualTo(SIGN);
        assertThat(seen(21, 20)).isEqualTo(LAND);
        assertThat(seen(41, 20)).isEqualTo(0xffffffff);
    }

    /** A picture of a viewport with a rectangle on it. */
    private static MapPicture picture(Viewport part, int colour, int x, int y, int width, int height) {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(colour));
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
        return new MapPicture(image, part, 1);
    }

    private int seen(int x, int y) {
        int[] colour = new int[1];
        robot.interact(() -> {
            WritableImage picture = scene.orElseThrow().snapshot(null);
            colour[0] = picture.getPixelReader().getArgb(x, y);
        });
        return colour[0];
    }
}
