package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list with such rows beside one of JavaFX's own, whatever is done to both: each frame of the window shows the same in them. */
@ExtendWith(ApplicationExtension.class)
class RowFlowTest {
    private static final String STYLE = "data:text/css,.large{-fx-font-size:21px}.wide{-fx-padding:7px}"
            + ".list-cell:selected .label{-fx-font-size:17px}";

    private Optional<Shown> made = Optional.empty();

    private record Shown(ListView<Integer> usual, ListView<Integer> own, Scene scene) {}

    @Start
    void start(Stage stage) {
        ListView<Integer> usual = new ListView<>();
        ListView<Integer> own = RowFlow.list(FXCollections.observableArrayList());
        for (ListView<Integer> list : List.of(usual, own)) {
            list.setCellFactory(view -> new Row());
            list.setPrefWidth(240);
            list.setItems(FXCollections.observableArrayList(List.of(1, 2, 3)));
        }
        Scene scene = new Scene(new HBox(usual, own), 520, 400);
        scene.getStylesheets().add(STYLE);
        made = Optional.of(new Shown(usual, own, scene));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void rowsAreStyledInTheFrameThatShowsThem() throws Exception {
        Random random = new Random(7);
        Shown shown = made.orElseThrow();
        for (int step = 0; step < 150; step++) {
            Consumer<ListView<Integer>> change = change(random);
            Map<Integer, String> expected = new TreeMap<>();
            Map<Integer, String> actual = new TreeMap<>();
            inTheNextFrame(
                    shown.scene(),
                    () -> {
                        change.accept(shown.usual());
                        change.accept(shown.own());
                    },
                    () -> {
                        expected.putAll(rows(shown.usual()));
                        actual.putAll(rows(shown.own()));
                    });
            assertThat(actual).as("step %d", step).isEqualTo(expected).isNotEmpty();
        }
    }

    private static Consumer<ListView<Integer>> change(Random random) {
        int number = random.nextInt(200);
        List<Integer> others =
                random.ints(5 + random.nextInt(120), 0, 1000).boxed().toList();
        return switch (random.nextInt(7)) {
            case 0 -> list -> list.setItems(FXCollections.observableArrayList(others));
            case 1 -> list -> list.getItems().setAll(others);
            case 2 -> list -> list.getItems().set(number % list.getItems().size(), number);
            case 3 ->
                list -> list.getSelectionModel().select(number % list.getItems().size());
            case 4 -> list -> list.scrollTo(number % list.getItems().size());
            case 5 -> list -> list.setPrefWidth(200 + number / 4);
            default ->
                list -> {
                    list.setItems(FXCollections.observableArrayList(others));
                    list.layout();
                    list.scrollTo(number % others.size());
                };
        };
    }

    /** Looks at a frame when it is laid out, so that nothing is mended by the next one. */
    private static void inTheNextFrame(Scene scene, Runnable change, Runnable look) throws Exception {
        CompletableFuture<Void> looked = new CompletableFuture<>();
        Platform.runLater(() -> {
            change.run();
            Runnable[] once = {() -> {}};
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                look.run();
                looked.complete(null);
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        looked.get(10, TimeUnit.SECONDS);
    }

    /** What is seen of each row, by its number. */
    private static Map<Integer, String> rows(ListView<Integer> list) {
        Map<Integer, String> rows = new TreeMap<>();
        list.lookupAll(".list-cell").stream()
                .map(Row.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .forEach(row -> rows.put(row.getIndex(), row.seenIn(list)));
        return rows;
    }

    /** One to four lines, some of which are large. */
    private static final class Row extends ListCell<Integer> {
        private final List<Label> lines = new ArrayList<>();

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            lines.clear();
            for (int line = 0; line <= item % 4; line++) {
                Label label = new Label("Line " + line + " of " + item);
                label.getStyleClass().add(item % 3 == 0 ? "large" : item % 5 == 0 ? "wide" : "usual");
                lines.add(label);
            }
            setGraphic(new VBox(lines.toArray(Label[]::new)));
        }

        String seenIn(ListView<Integer> list) {
            Point2D corner = list.sceneToLocal(localToScene(0, 0));
            StringBuilder seen = new StringBuilder("%.2f %.2f".formatted(corner.getY(), getHeight()));
            for (Label label : lines) {
                seen.append(" | ")
                        .append(label.getText())
                        .append(' ')
                        .append(label.getFont().getSize());
                seen.append(' ')
                        .append(label.getHeight())
                        .append(' ')
                        .append(label.getPadding().getTop());
            }
            return seen.toString();
        }
    }
}
