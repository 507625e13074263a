package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.basewatch.catalogue.ReportOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OrderMenuTest {
    private final ObjectProperty<ReportOrder> order = new SimpleObjectProperty<>(ReportOrder.NEWEST);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new VBox(new OrderMenu(order)), 400, 300));
        stage.show();
    }

    @Test
    void pointingAtItSaysByWhichDayEventsOfSeveralDaysStand(FxRobot robot) throws Exception {
        robot.moveTo("#report-order");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Window.getWindows().stream()
                        .anyMatch(window -> window instanceof Tooltip said
                                && said.getText().startsWith("An event of several days stands by its first day")));
    }

    @Test
    void whatItSaysFollowsTheOrder(FxRobot robot) {
        MenuButton menu = robot.lookup("#report-order").query();
        assertThat(menu.getAccessibleHelp()).isEqualTo(ReportOrder.NEWEST.rule());
        robot.interact(() -> order.set(ReportOrder.SOURCE));
        assertThat(menu.getAccessibleHelp()).isEqualTo(ReportOrder.SOURCE.rule());
    }
}
