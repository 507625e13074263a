package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NameFlowTest {
    @Test
    void standsInOneLineWhereThereIsRoom() {
        NameFlow flow = flow(400, 100, 120);
        assertThat(flow.prefHeight(400)).isEqualTo(20);
        assertThat(flow.getChildren()).extracting(node -> node.getLayoutX()).containsExactly(0.0, 108.0);
    }

    @Test
    void beginsALineWhereThereIsNone() {
        NameFlow flow = flow(200, 100, 120, 60);
        assertThat(flow.prefHeight(200)).isEqualTo(41);
        assertThat(flow.getChildren()).extracting(node -> node.getLayoutY()).containsExactly(0.0, 21.0, 21.0);
    }

    @Test
    void whatIsLongerThanALineIsNoWiderThanOneAndAsHighAsItNeeds() {
        NameFlow flow = flow(200, 60, 500, 60);
        assertThat(flow.getChildren().get(1).getLayoutBounds().getWidth()).isEqualTo(200);
        assertThat(flow.getChildren().get(1).getLayoutBounds().getHeight()).isEqualTo(60);
        assertThat(flow.getChildren()).extracting(node -> node.getLayoutY()).containsExactly(0.0, 21.0, 82.0);
        assertThat(flow.prefHeight(200)).isEqualTo(102);
    }

    private static NameFlow flow(double width, double... natural) {
        NameFlow flow = new NameFlow();
        Arrays.stream(natural).mapToObj(Words::new).forEach(flow.getChildren()::add);
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow;
    }

    /** As wide as one line, 20 high a line. */
    private static final class Words extends Region {
        private final double natural;

        Words(double natural) {
            this.natural = natural;
        }

        @Override
        protected double computePrefWidth(double height) {
            return natural;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 20 * Math.ceil(natural / width);
        }
    }
}
