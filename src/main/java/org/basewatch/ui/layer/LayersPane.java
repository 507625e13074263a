package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateTooltip;

/** The panel of the user's own layers: a slim bar while there are none, else one line a layer, uppermost first. */
public final class LayersPane extends BorderPane {
    private final LayersViewModel model;
    private final VBox rows = new VBox();
    private final Map<Long, LayerRow> known = new HashMap<>();
    private final Label heading = new Label("Layers");
    private final ScrollPane scroll = new ScrollPane(rows);
    private final RowDrag drag;

    /** A panel on these layers. */
    public LayersPane(LayersViewModel model) {
        this.model = model;
        this.drag = new RowDrag(rows, (row, to) -> model.move(row.id(), to));
        setId("layers-pane");
        getStyleClass().add("layers-pane");
        rows.getStyleClass().add("layer-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        setTop(head());
        model.entriesProperty().addListener((property, before, now) -> show(now));
        show(model.entriesProperty().get());
    }

    private HBox head() {
        heading.getStyleClass().add("layers-heading");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button add = new Button("Add layer…");
        add.setId("add-layer");
        add.getStyleClass().add("quiet-button");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> model.chooseAndAdd());
        new LateTooltip(add)
                .setText("Put imagery or features of your own under the reports (Ctrl+L), or drop files on the map");
        HBox head = new HBox(8, heading, room, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("layers-head");
        return head;
    }

    private void show(List<LayerEntry> entries) {
        known.keySet().removeIf(id -> entries.stream().noneMatch(entry -> entry.id() == id));
        List<LayerRow> shown = new ArrayList<>();
        for (LayerEntry entry : entries) {
            LayerRow row = known.computeIfAbsent(entry.id(), id -> made(entry));
            row.show(entry);
            shown.add(row);
        }
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        heading.setText(entries.isEmpty() ? "Layers" : "Layers  ·  " + entries.size());
        setCenter(entries.isEmpty() ? null : scroll);
    }

    private LayerRow made(LayerEntry entry) {
        LayerRow row = new LayerRow(entry.id(), model);
        drag.install(row);
        return row;
    }
}
