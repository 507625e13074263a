package org.basewatch.ui.main;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.OnDemand;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The content of the window, put together. */
public final class MainWindow extends StackPane {
    private final SidePanel left;
    private final SidePanel right;
    private final MapAndTime middle;
    private final OnDemand<Region> reports;
    private final TopBar bar;
    private final KeyHelp help = new KeyHelp();

    /**
     * Puts the window together.
     *
     * @param parts the panes
     * @param late gets what can wait until the map is on the screen
     * @param statusLine what is under way; it lies over the map, so that nothing moves when it comes and goes
     */
    public MainWindow(WindowActions actions, WindowParts parts, LateParts late, Region statusLine) {
        reports = new OnDemand<>(parts.reports());
        getStyleClass().add("window");
        left = new SidePanel("Filter", "Ctrl+1", () -> Material2AL.FILTER_LIST, PanelWidth.FILTER, late);
        right = new SidePanel("Reports", "Ctrl+2", () -> Material2MZ.VIEW_LIST, PanelWidth.REPORTS, late);
        middle = new MapAndTime(parts.map(), statusLine);
        bar = new TopBar(actions, late, help::toggle);
        BorderPane content = new BorderPane(new SidePanels(left, middle, right));
        content.setTop(bar);
        DropHint drop = new DropHint();
        getChildren().addAll(content, drop, help);
        drop.watch(this);
        late.addFirst(() -> right.fill(reports::get));
        late.add(() -> bar.fillSearch(parts.search().get()));
        late.add(() -> middle.fill(parts.timeline()));
        late.add(() -> left.fill(parts.filter()));
        late.add(() -> followFilter(actions.workspace()));
        new WindowKeys(actions, this).install();
        acceptFiles(actions.files());
    }

    private void followFilter(Workspace workspace) {
        left.railNotesProperty()
                .bind(Bindings.createObjectBinding(
                        () -> RailNote.ofFilter(workspace.catalogue(), workspace.result()),
                        workspace.catalogueProperty(),
                        workspace.resultProperty()));
    }

    /** Makes the panel of reports, which is put into the window among the parts that come first. */
    public void prepareReports() {
        reports.get();
    }

    /** How the panels are now. */
    public PanelState panelState() {
        return new PanelState(
                left.wantedWidthProperty().get(),
                left.isFolded(),
                right.wantedWidthProperty().get(),
                right.isFolded(),
                middle.foldedProperty().get());
    }

    /** Makes the panels as they were. */
    public void restore(PanelState panels) {
        left.wantedWidthProperty().set(panels.filter());
        left.setFolded(panels.filterFolded());
        right.wantedWidthProperty().set(panels.reports());
        right.setFolded(panels.reportsFolded());
        middle.foldedProperty().set(panels.timeFolded());
    }

    /** Tells when the panels are made wider or narrower, or folded. */
    public void onPanelsChanged(Runnable listener) {
        middle.foldedProperty().addListener((property, before, now) -> listener.run());
        for (SidePanel panel : List.of(left, right)) {
            panel.foldedProperty().addListener((property, before, now) -> listener.run());
            panel.wantedWidthProperty().addListener((property, before, now) -> listener.run());
        }
    }

    /** Shows the keys, or takes them away. */
    void toggleHelp() {
        help.toggle();
    }

    /** Whether the sheet with the keys is there. */
    boolean isHelpShown() {
        return help.isVisible();
    }

    /** Folds or unfolds the filter. */
    void toggleFilter() {
        left.toggle();
    }

    /** Folds or unfolds the reports. */
    void toggleReports() {
        right.toggle();
    }

    /** Puts the cursor into the search field. */
    void focusSearch() {
        bar.focusSearch();
    }

    /** Folds or unfolds the timeline. */
    void toggleTime() {
        middle.toggle();
    }

    /** Opens the menu of the map. */
    void showMapMenu() {
        bar.showMapMenu();
    }

    private void acceptFiles(FileIntake intake) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                intake.take(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
