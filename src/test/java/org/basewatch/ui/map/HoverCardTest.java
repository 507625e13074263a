package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HoverCardTest {
    private static final String ENGLISH = "An air base that nobody has named, on the border of two governorates";
    private static final String ARABIC = "قاعدة جوية غير مسماة على حدود محافظتي حلب والرقة في شمال البلاد";

    private Optional<HoverCard> made = Optional.empty();

    @Start
    void start(Stage stage) {
        HoverCard card = new HoverCard();
        made = Optional.of(card);
        stage.setScene(new Scene(new Pane(card), 600, 400));
        stage.show();
    }

    @Test
    void longNamesAreWrappedInBothLanguages(FxRobot robot) {
        HoverCard card = made.orElseThrow();
        robot.interact(() -> card.show(mark(ENGLISH + "\n" + ARABIC), 20, 20));
        List<Node> names = names(card);
        assertThat(names).hasSize(2);
        for (Node name : names) {
            assertThat(name.getLayoutBounds().getHeight()).isGreaterThan(25);
            Bounds room = card.localToScene(card.getLayoutBounds());
            assertThat(name.lookupAll(".text"))
                    .isNotEmpty()
                    .allSatisfy(piece -> assertThat(room.contains(piece.localToScene(piece.getLayoutBounds())))
                            .as("%s", ((Text) piece).getText())
                            .isTrue());
        }
    }

    @Test
    void aNameInOneLanguageIsOneLine(FxRobot robot) {
        HoverCard card = made.orElseThrow();
        robot.interact(() -> card.show(mark("Khmeimim\nحميميم"), 20, 20));
        double both = card.getHeight();
        robot.interact(() -> card.show(mark("Khmeimim"), 20, 20));
        assertThat(names(card)).hasSize(1);
        assertThat(card.getHeight()).isLessThan(both);
    }

    private static List<Node> names(HoverCard card) {
        return card.lookupAll(".hover-title").stream().filter(Node::isVisible).toList();
    }

    private static SiteMark mark(String name) {
        return new SiteMark("key", 0, 0, 20, 20, () -> new SiteMark.Words(name, "5 reports shown", name));
    }
}
