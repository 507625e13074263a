package org.basewatch.ui.main;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The content of the window, put together. */
public final class MainWindow extends StackPane {
    private final SidePanel left;
    private final SidePanel right;
    private final TopBar bar;
    private final KeyHelp help = new KeyHelp();

    /**
     * Puts the window together.
     *
     * @param parts the panes
     * @param statusLine what is under way, at the lower edge
     */
    public MainWindow(WindowActions actions, WindowParts parts, Node statusLine) {
        getStyleClass().add("window");
        left = new SidePanel("Filter", Material2AL.FILTER_LIST, parts.filter(), 256, 280, 420);
        right = new SidePanel("Reports", Material2MZ.VIEW_LIST, parts.reports(), 320, 400, 640);
        left.setId("left-panel");
        right.setId("right-panel");
        bar = new TopBar(actions, help::toggle);
        BorderPane content = new BorderPane(new SidePanels(left, parts.map(), right));
        content.setTop(new VBox(bar, new NoticeStrip(actions.main())));
        content.setBottom(statusLine);
        getChildren().addAll(content, help);
        new WindowKeys(actions, this).install();
        acceptFiles(actions.main());
    }

    /** The panes of the window. */
    public record WindowParts(Region filter, Region map, Region reports) {}

    /** Shows the keys, or takes them away. */
    void toggleHelp() {
        help.toggle();
    }

    /** Folds or unfolds the filter. */
    void toggleFilter() {
        left.toggle();
    }

    /** Folds or unfolds the reports. */
    void toggleReports() {
        right.toggle();
    }

    /** Opens the menu of the map. */
    void showMapMenu() {
        bar.showMapMenu();
    }

    private void acceptFiles(MainViewModel model) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                model.open(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
