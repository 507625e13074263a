package org.basewatch.app;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.basewatch.catalogue.ColumnCatalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.io.CatalogueReader;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.ViewLimits;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.FxDialogs;
import org.basewatch.ui.filter.FilterPane;
import org.basewatch.ui.filter.FilterViewModel;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.MainWindow;
import org.basewatch.ui.main.PictureActions;
import org.basewatch.ui.main.WindowActions;
import org.basewatch.ui.map.FxRest;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.report.ReportActions;
import org.basewatch.ui.report.ReportListViewModel;
import org.basewatch.ui.report.ReportPane;
import org.basewatch.ui.task.FxTask;
import org.basewatch.ui.task.FxTaskExecutor;
import org.basewatch.ui.task.TaskStatusLine;

/** Builds the window once, in short steps, and shows it. JavaFX application thread. */
final class Viewer {
    private static final double REST_MILLIS = 350;
    private static final double HOVER_MILLIS = 250;

    private final Stage stage;
    private final Appearance appearance = new Appearance();
    private final FxTaskExecutor work = new FxTaskExecutor("work", 2, Platform::runLater);
    private final FxTaskExecutor drawing = new FxTaskExecutor("map drawing", 1, Platform::runLater);
    private final Workspace workspace;
    private final MainViewModel main;
    private final MapViewModel map;
    private final ReportActions reportActions;

    Viewer(Stage stage, CatalogueReader reader, Consumer<URI> browser) {
        this.stage = stage;
        appearance.loadFonts();
        workspace = new Workspace(new RowFilter(), ColumnCatalogue.empty(nothingYet()));
        FxDialogs dialogs = new FxDialogs(stage);
        main = new MainViewModel(workspace, reader, work, dialogs);
        map = mapModel();
        reportActions = new ReportActions(dialogs, browser, Viewer::copy);
        map.problemProperty().addListener((property, before, now) -> now.ifPresent(main::fail));
    }

    /** Shows the window, with the panes still empty. */
    void show() {
        Scene scene = new Scene(window(work.running()), 1440, 900);
        appearance.dress(scene, workspace.themeProperty().get());
        workspace.themeProperty().addListener((property, before, now) -> appearance.dress(scene, now));
        stage.setTitle("Basewatch");
        stage.setScene(scene);
        stage.setMinWidth(820);
        stage.setMinHeight(560);
        stage.show();
    }

    /** Follows the frames of the map until one shows sites: then the window is useful. */
    void report(StartupReport startup) {
        startup.follow(map);
    }

    /** Fills the window with what was read in the meantime, or with what is still being read. */
    void receive(StartupWork startup) {
        deliver(startup.painter(), map::paintWith);
        deliver(startup.reports(), main::show);
        startup.file().ifPresent(main::open);
    }

    private <T> void deliver(CompletableFuture<T> coming, Consumer<T> consumer) {
        coming.whenComplete((answer, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                consumer.accept(answer);
            } else {
                main.fail(failure instanceof Exception problem ? problem : new IllegalStateException(failure));
            }
        }));
    }

    private MapViewModel mapModel() {
        LambertConformalConic projection = LambertConformalConic.syria();
        ViewLimits limits = ViewLimits.bundled(projection);
        return new MapViewModel(workspace, projection, limits::clamp, drawing, new FxRest(REST_MILLIS));
    }

    private MainWindow window(ObservableList<FxTask> running) {
        WindowActions actions = new WindowActions(workspace, main, map, noPictures());
        MapPane pane = new MapPane(map, new FxRest(HOVER_MILLIS));
        FilterPane filter = new FilterPane(new FilterViewModel(workspace));
        ReportPane reports = new ReportPane(new ReportListViewModel(workspace), reportActions);
        return new MainWindow(actions, new MainWindow.WindowParts(filter, pane, reports), new TaskStatusLine(running));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static PictureActions noPictures() {
        return new PictureActions() {
            @Override
            public void savePicture() {
                // not there yet
            }

            @Override
            public void copyPicture() {
                // not there yet
            }
        };
    }

    private static SetInfo nothingYet() {
        return new SetInfo("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
