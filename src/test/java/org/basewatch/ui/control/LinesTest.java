package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Lines of a height that depends on the width, laid out without a toolkit. */
class LinesTest {
    @Test
    void linesStandOneBelowTheOtherOverTheWholeWidth() {
        Words first = new Words(600);
        Words second = new Words(100);
        Lines lines = new Lines(3, first, second);
        assertThat(lines.prefHeight(100)).isEqualTo(60 + 3 + 10);
        lines.resize(200, 200);
        lines.layout();
        assertThat(first.getHeight()).isEqualTo(30);
        assertThat(second.getLayoutY()).isEqualTo(33);
        assertThat(second.getWidth()).isEqualTo(200);
    }

    @Test
    void aLineIsMeasuredOnceAWidthAndAnewWhenItChanges() {
        Words words = new Words(600);
        Lines lines = new Lines(0, words);
        lines.prefHeight(100);
        lines.minHeight(100);
        lines.resize(100, lines.prefHeight(100));
        lines.layout();
        assertThat(words.asked).isEqualTo(1);
        words.say(1_200);
        assertThat(lines.prefHeight(100)).isEqualTo(120);
        assertThat(words.asked).isEqualTo(2);
    }

    @Test
    void aLineThatIsNotManagedTakesNoRoom() {
        Words hidden = new Words(500);
        hidden.setManaged(false);
        Lines lines = new Lines(4, hidden, new Words(100));
        assertThat(lines.prefHeight(100)).isEqualTo(10);
    }

    @Test
    void whatStandsThereInOrderIsNotTakenOut() {
        Node head = new Region();
        Node tail = new Region();
        ObservableList<Node> children = FXCollections.observableArrayList(head, new Region(), tail);
        List<Node> removed = new ArrayList<>();
        children.addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                removed.addAll(change.getRemoved());
            }
        });
        Node between = new Region();
        Lines.show(children, List.of(head, between, tail));
        assertThat(children).containsExactly(head, between, tail);
        assertThat(removed).doesNotContain(head, tail);
    }

    @Test
    void anyNodesComeToStandAsWanted() {
        Random random = new Random(3);
        List<Region> all = IntStream.range(0, 7).mapToObj(i -> new Region()).toList();
        ObservableList<Node> children = FXCollections.observableArrayList();
        for (int round = 0; round < 500; round++) {
            List<Node> wanted = new ArrayList<>(all);
            Collections.shuffle(wanted, random);
            wanted = wanted.subList(0, random.nextInt(all.size() + 1));
            Lines.show(children, wanted);
            assertThat(children).isEqualTo(wanted);
        }
    }

    /** As high as so much text takes at a width. */
    private static final class Words extends Region {
        private double area;
        private int asked;

        Words(double area) {
            this.area = area;
        }

        void say(double more) {
            area = more;
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            asked++;
            return 10 * area / width;
        }
    }
}
