package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The strip over a low map and over a high one. */
@ExtendWith(ApplicationExtension.class)
class WhatIfStripTest {
    private final Workspace workspace = workspace();
    private final WhatIfViewModel model = new WhatIfViewModel(workspace, words -> {});
    private final VBox map = new VBox();

    @Start
    void start(Stage stage) {
        map.getChildren().add(new WhatIfStrip(model));
        map.setPrefSize(340, 450);
        // whatever size the window has
        stage.setScene(new Scene(new Group(map)));
        stage.show();
    }

    @Test
    void overALowMapNamesAreShownWhenTheyAreAskedFor(FxRobot robot) {
        robot.interact(() -> model.trySource(new SourceId("src-reuters")));
        assertThat(names(robot)).isEmpty();
        assertThat(map.lookup("#what-if-names")).isNotNull();
        toggle(robot);
        assertThat(names(robot)).isNotEmpty().allSatisfy(this::liesWithinTheStrip);
        toggle(robot);
        assertThat(names(robot)).isEmpty();
    }

    @Test
    void theNextTrialBeginsWithoutThemAgain(FxRobot robot) {
        robot.interact(() -> model.trySource(new SourceId("src-reuters")));
        toggle(robot);
        robot.interact(model::restore);
        robot.interact(() -> model.trySource(new SourceId("src-reuters")));
        assertThat(names(robot)).isEmpty();
    }

    @Test
    void overAHighMapTheyStandAtOnce(FxRobot robot) {
        robot.interact(() -> map.setPrefHeight(700));
        robot.interact(() -> {});
        robot.interact(() -> model.trySource(new SourceId("src-reuters")));
        assertThat(names(robot)).isNotEmpty().allSatisfy(this::liesWithinTheStrip);
        assertThat(map.lookup("#what-if-names")).isNull();
    }

    @Test
    void allNamesCanBeReachedAFewAtATime(FxRobot robot) {
        robot.interact(() -> map.setPrefHeight(700));
        robot.interact(() -> {});
        robot.interact(() -> workspace.filterBy(
                FilterCriteria.all().withWhatIf(Optional.of(new WhatIf.WithoutLetter(Reliability.B)))));
        WhatIfState state = model.stateProperty().get().orElseThrow();
        assertThat(state.alone()).hasSizeGreaterThan(5);
        Set<String> reached = new HashSet<>();
        for (int page = 0; page < 9; page++) {
            names(robot).forEach(link -> reached.add(((Hyperlink) link).getText()));
            robot.interact(() -> map.lookupAll(".what-if-more").forEach(more -> ((Hyperlink) more).fire()));
        }
        assertThat(reached)
                .containsAll(state.alone().stream().map(WhatIfState.Named::name).toList());
    }

    private void toggle(FxRobot robot) {
        robot.interact(((Hyperlink) map.lookup("#what-if-names"))::fire);
    }

    private Set<Node> names(FxRobot robot) {
        robot.interact(map::layout);
        return map.lookupAll(".what-if-line .hyperlink");
    }

    private void liesWithinTheStrip(Node link) {
        Node strip = map.lookup("#what-if");
        assertThat(strip.localToScene(strip.getLayoutBounds()).contains(link.localToScene(link.getLayoutBounds())))
                .isTrue();
    }

    private static Workspace workspace() {
        try {
            return new Workspace(
                    new RowFilter(),
                    BundledReports.read(new JsonCatalogueReader()).catalogue());
        } catch (UnreadableFileException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
