package org.basewatch.app;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ColumnCatalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.io.BundledReports;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.KeptLetters;
import org.basewatch.io.Settings;
import org.basewatch.io.SettingsFolder;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.ViewLimits;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.Variants;
import org.basewatch.ui.Freshness;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.dialog.Folders;
import org.basewatch.ui.filter.FilterPane;
import org.basewatch.ui.filter.FilterViewModel;
import org.basewatch.ui.layer.LayerUndo;
import org.basewatch.ui.layer.LayersPane;
import org.basewatch.ui.main.FileIntake;
import org.basewatch.ui.main.LeftPanes;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.MainWindow;
import org.basewatch.ui.main.Notice;
import org.basewatch.ui.main.NoticeStrip;
import org.basewatch.ui.main.PictureActions;
import org.basewatch.ui.main.StripsOverMap;
import org.basewatch.ui.main.WindowActions;
import org.basewatch.ui.main.WindowParts;
import org.basewatch.ui.map.FxRest;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.map.OpenedRings;
import org.basewatch.ui.report.ReportActions;
import org.basewatch.ui.report.ReportListViewModel;
import org.basewatch.ui.report.ReportPane;
import org.basewatch.ui.search.SearchField;
import org.basewatch.ui.search.SearchViewModel;
import org.basewatch.ui.task.FxTaskExecutor;
import org.basewatch.ui.task.TaskStatusLine;
import org.basewatch.ui.time.TimelinePane;
import org.basewatch.ui.time.TimelineViewModel;
import org.basewatch.ui.weigh.OwnLettersBar;
import org.basewatch.ui.weigh.Weighing;
import org.basewatch.ui.weigh.WhatIfStrip;

/** Builds the window once, in short steps, and shows it. JavaFX application thread. */
final class Viewer {
    private static final long BREATH_MILLIS = 60;
    private static final long SETTLED_MILLIS = 350;
    private static final long HOVER_MILLIS = 250;
    private static final long SAVE_MILLIS = 1000;
    private static final long WRITTEN_MILLIS = 1500;
    /** Plain news stands long enough to be read when the eye comes back from elsewhere. */
    private static final long NEWS_MILLIS = 8000;

    private final Stage stage;
    private final CatalogueReader reader;
    private final Settings settings;
    private final FxTaskExecutor work = new FxTaskExecutor("work", 2, Platform::runLater);
    private final FxTaskExecutor drawing = new FxTaskExecutor("map drawing", 1, Platform::runLater);
    private final Appearance appearance;
    private final Workspace workspace;
    private final MainViewModel main;
    private final MapViewModel map;
    private final WindowLayers layers;
    private final WindowProjection projection;
    private final WindowMemory memory;
    private final Folders folders;
    private final LateParts late = new LateParts();
    private final SpareHeap heap = new SpareHeap();
    private final MainWindow window;
    private final WindowLetters letters;
    private final CompletableFuture<Void> searchable = new CompletableFuture<>();
    private Runnable saving = () -> {};
    private volatile Runnable searched = () -> {};
    private Optional<EarlyKeys> keys = Optional.empty();

    Viewer(
            Stage stage,
            CatalogueReader reader,
            SettingsStore store,
            StartupWork startup,
            Dialogs dialogs,
            Consumer<URI> browser) {
        this.stage = stage;
        this.reader = reader;
        SettingsStore.Loaded loaded = startup.settings().join();
        Callable<BundledMap> bundled = () -> startup.map().get();
        settings = loaded.settings();
        appearance = new Appearance();
        startup.awaitFonts();
        appearance.prepare(settings.theme());
        workspace = workspace(settings);
        main = new MainViewModel(
                workspace, reader, work, dialogs, new FxRest(WRITTEN_MILLIS), Optional.of(FaultLog.ofThisSystem()));
        main.letNewsPassAfter(new FxRest(NEWS_MILLIS));
        map = mapModel();
        main.showPartsOn(new WithMap(map));
        layers = new WindowLayers(LambertConformalConic.syria(), main, map, work, dialogs);
        projection = new WindowProjection(workspace, main, map, layers.model(), work, dialogs, bundled);
        Consumer<String> later = sentence -> Platform.runLater(() -> main.tellToo(sentence));
        memory = new WindowMemory(store, settings, new FxRest(SAVE_MILLIS), later);
        folders = dialogs.folders();
        memory.restore(workspace, map, folders);
        PictureActions pictures = WindowPictures.of(stage, workspace, main, map, work, dialogs, bundled);
        window = window(dialogs, new ReportActions(dialogs, browser, Viewer::copy), pictures);
        letters = new WindowLetters(
                workspace, new KeptLetters(store.folder(), LocalDate::now, later), later, Platform::runLater);
        late.add(letters::begin);
        late.add(() -> keys.ifPresent(EarlyKeys::give));
        loaded.problem().ifPresent(sentence -> main.tell(Notice.of(sentence)));
    }

    /** Shows the window, with the panes still empty. */
    void show() {
        Dimension2D size = onScreen(WindowMemory.size(settings));
        Scene scene = new Scene(new Group(), size.getWidth(), size.getHeight());
        appearance.dress(scene, workspace.themeProperty().get());
        scene.setRoot(window);
        keys = Optional.of(new EarlyKeys(scene));
        workspace.themeProperty().addListener((property, before, now) -> appearance.change(scene, now));
        stage.setTitle("Basewatch");
        stage.setScene(scene);
        stage.setMinWidth(820);
        stage.setMinHeight(560);
        window.restore(WindowMemory.panels(settings));
        memory.place(stage);
        OpeningSize opening = OpeningSize.keep(stage, size);
        stage.show();
        // while the first map is being painted
        window.prepareReports();
        afterNextFrame(opening::settled);
        stage.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                main.lookAtFile();
                letters.takeOver();
            }
        });
        saving = memory.follow(stage, window, workspace, map, folders);
        stage.setOnHidden(event -> {
            saving.run();
            memory.close();
            letters.close();
            layers.model().close();
        });
    }

    /** What all panes share. */
    Workspace workspace() {
        return workspace;
    }

    /** What the map shows. */
    MapViewModel map() {
        return map;
    }

    /**
     * Rehearses changes of the filter as soon as the first set can be searched, and so all that is made at the start is made; the answer
     * is done when that is over.
     */
    CompletableFuture<Void> rehearse(StartupWork startup) {
        return searchable.thenCompose(now -> Rehearsal.begin(workspace, map, startup.map()));
    }

    /** A window that was made for a larger screen must not hang over the edges of this one. */
    private static Dimension2D onScreen(Dimension2D wanted) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        return new Dimension2D(
                Math.min(wanted.getWidth(), room.getWidth()), Math.min(wanted.getHeight(), room.getHeight()));
    }

    /** Fills the window with what was read in the meantime, or with what is still being read. */
    void receive(StartupWork startup, Optional<StartupReport> report, List<LayerRequest> asked) {
        report.ifPresent(asking -> searched = asking::searchNow);
        afterNextFrame(() -> {
            report.ifPresent(StartupReport::usefulNow);
            complete(startup, report, asked);
        });
        startup.firstFrame()
                .whenComplete((frame, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        showFirst(startup.reports().join());
                        if (!map.showReady(frame)) {
                            map.paintWith(startup.painter().join());
                        }
                        // drawn with the map: a frame of the window for each of them would take longer than the list
                        // itself
                        late.makeFirst();
                    } else {
                        startup.readOn();
                        late.make();
                        deliver(startup.painter(), map::paintWith);
                        deliver(startup.reports(), this::showFirst);
                    }
                }));
    }

    /** Adds everything else, once map and list are on the screen. */
    private void complete(StartupWork startup, Optional<StartupReport> report, List<LayerRequest> asked) {
        report.ifPresent(StartupReport::listNow);
        startup.readOn();
        stage.getIcons().addAll(WindowIcon.sizes());
        startup.painter().thenAccept(map::paintWith);
        report.ifPresent(this::report);
        new InTurns(late, () -> {
                    restoreGround();
                    asked.forEach(layers.model()::add);
                    new AfterPulses(() -> report.ifPresent(StartupReport::completeNow)).start();
                })
                .start();
    }

    /** Shows the bundled set or that of a file, of which perhaps only the first reports are there. */
    private void showFirst(StartupWork.FirstReports first) {
        first.bundled().ifPresent(main::showBundled);
        first.reading()
                .ifPresent(reading -> reading.whole()
                        .filter(read -> read.catalogue() == first.catalogue())
                        .ifPresentOrElse(
                                read -> main.show(read, reading.file(), reading.stamp()),
                                () -> main.goOn(reading.file(), first.catalogue(), reading, this::openBundled)));
        first.problem().ifPresent(this::fail);
    }

    private void openBundled() {
        work.start(
                "Opening the bundled reports", progress -> BundledReports.read(reader), main::showInstead, main::fail);
    }

    /** Says what went wrong. */
    void fail(Throwable failure) {
        main.fail(failure);
    }

    /** Reports when all reports are on the map. */
    private void report(StartupReport report) {
        if (!workspace.partProperty().get()) {
            report.allNow();
            return;
        }
        map.frameProperty().addListener((property, before, now) -> {
            boolean isWhole = !workspace.partProperty().get()
                    && now.filter(frame -> frame.snapshot().content().catalogue() == workspace.catalogue())
                            .isPresent();
            if (isWhole) {
                new AfterPulses(report::allNow).start();
            }
        });
    }

    /** Puts on the map what lay on it when the window was last closed. */
    private void restoreGround() {
        projection.drawIn(settings.ground().crs());
        layers.model().restore(settings.ground().layers());
        LayerUndo.follow(workspace, layers.model());
        memory.followGround(
                layers.model().entriesProperty(),
                map.projectionProperty(),
                () -> new Settings.Ground(
                        map.projectionProperty().get().code(), layers.model().saved()),
                saving);
    }

    private void afterNextFrame(Runnable action) {
        map.frameProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<MapFrame>> property,
                    Optional<MapFrame> before,
                    Optional<MapFrame> now) {
                map.frameProperty().removeListener(this);
                new AfterPulses(action).start();
            }
        });
    }

    private <T> void deliver(CompletableFuture<T> coming, Consumer<T> consumer) {
        coming.whenComplete((answer, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                consumer.accept(answer);
            } else {
                fail(failure);
            }
        }));
    }

    private static Workspace workspace(Settings settings) {
        SetInfo nothingYet =
                new SetInfo("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
        Workspace workspace = new Workspace(new RowFilter(), ColumnCatalogue.empty(nothingYet));
        workspace.themeProperty().set(settings.theme());
        workspace.furnitureProperty().set(settings.furniture());
        return workspace;
    }

    private MapViewModel mapModel() {
        LambertConformalConic projection = LambertConformalConic.syria();
        ViewLimits limits = ViewLimits.bundled(projection);
        MapViewModel model = new MapViewModel(
                workspace, projection, limits, drawing, new FxRest(SETTLED_MILLIS), new FxRest(BREATH_MILLIS));
        model.problemProperty().addListener((property, before, now) -> now.ifPresent(main::fail));
        return model;
    }

    private MainWindow window(Dialogs dialogs, ReportActions links, PictureActions pictures) {
        Weighing weighing = Weighing.over(workspace, dialogs, new WindowNews(main), LocalDate::now, Optional.of(work));
        FileIntake files = new FileIntake(main, layers.model(), work);
        WindowActions actions =
                new WindowActions(workspace, main, map, pictures, layers.model(), projection, weighing.whatIf(), files);
        MapPane mapPane = new MapPane(map, late, new FxRest(HOVER_MILLIS));
        mapPane.sayMore(new Freshness(workspace)::lines);
        mapPane.showLayers(layers.painting());
        mapPane.showOpened(new OpenedRings(map, workspace));
        layers.lookUpOn(mapPane, workspace, Viewer::copy);
        StripsOverMap middle = new StripsOverMap(
                WindowTools.over(mapPane, map, workspace, work, Viewer::copy, late),
                new NoticeStrip(main, late),
                new WhatIfStrip(weighing.whatIf()));
        map.over().stripProperty().bind(middle.coveredProperty());
        WindowParts parts = new WindowParts(
                () -> {
                    SearchField search = new SearchField(new SearchViewModel(workspace, work, this::search));
                    search.leaveTo(mapPane::requestFocus);
                    return search;
                },
                () -> new LeftPanes(
                        new FilterPane(new FilterViewModel(workspace), new OwnLettersBar(weighing.letters())),
                        new LayersPane(layers.model())),
                middle,
                () -> new TimelinePane(new TimelineViewModel(workspace)),
                () -> reports(mapPane, links, weighing));
        return new MainWindow(actions, parts, late, new TaskStatusLine(work.running()));
    }

    private Region reports(MapPane mapPane, ReportActions links, Weighing weighing) {
        var list = new ReportListViewModel(workspace, Optional.of(work));
        list.onPlaceChosen(map::revealSelection);
        ReportPane pane = new ReportPane(list, links, weighing);
        mapPane.leadToReports(pane::focusReports);
        return pane;
    }

    private ReportSearch search(Catalogue catalogue, IndexProgress progress) throws IOException {
        IndexFolder kept = IndexFolder.at(SettingsFolder.cacheOfThisSystem().resolve("search"));
        heap.tighten(catalogue.size());
        try {
            return ReportSearch.of(catalogue, Variants.bundled(), kept, progress);
        } finally {
            Platform.runLater(searched);
            searchable.complete(null);
            CompletableFuture.runAsync(() -> heap.fit(catalogue.size()));
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
