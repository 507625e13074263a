package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerOpener;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Opens files for lines of the list, and asks for a coordinate system where a file names none. An answer is taken only for lines
 * that still wait for it; layers that no line waits for are closed. JavaFX application thread.
 */
final class LayerLoading {
    private final LayerList list;
    private final UserLayerOpener opener;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final LayersViewModel.News news;
    private final Map<Long, Waiting> waiting = new HashMap<>();
    private MapProjection projection;

    LayerLoading(
            LayerList list,
            UserLayerOpener opener,
            TaskExecutor executor,
            Dialogs dialogs,
            LayersViewModel.News news,
            MapProjection projection) {
        this.list = list;
        this.opener = opener;
        this.executor = executor;
        this.dialogs = dialogs;
        this.news = news;
        this.projection = projection;
    }

    /** From now on layers are made for this projection. */
    void showIn(MapProjection next) {
        projection = next;
    }

    /** Nobody waits for a line's layer any more. */
    void forget(long id) {
        Waiting task = waiting.remove(id);
        if (task != null && !waiting.containsValue(task)) {
            task.cancel();
        }
    }

    /** Opens a file for the first time: its line gives way to as many as the file has layers. */
    void openNew(LayerEntry entry, LayerRequest request) {
        start(request, List.of(entry), List.of(), new Answer() {
            @Override
            public void opened(LayerRequest asked, List<UserLayer> layers) {
                takeAll(entry, asked, layers);
            }

            @Override
            public void failed(Exception problem) {
                list.remove(entry.id());
                news.tell(sentence(entry, problem));
            }

            @Override
            public void cancelled() {
                list.remove(entry.id());
            }
        });
    }

    /**
     * Opens a file again for lines that know it.
     *
     * @param check whether it has to be the very same file
     */
    void openAgain(LayerRequest request, List<LayerEntry> entries, boolean check) {
        List<LayerReference> expected =
                check ? entries.stream().map(LayerEntry::reference).toList() : List.of();
        start(request, entries, expected, new Answer() {
            @Override
            public void opened(LayerRequest asked, List<UserLayer> layers) {
                takeKnown(entries, asked, layers);
            }

            @Override
            public void failed(Exception problem) {
                String sentence = sentence(entries.get(0), problem);
                boolean changed = problem instanceof LayerLoad.GoneException gone && gone.isChanged();
                lose(entries, new LayerState.Missing(sentence, changed));
                news.tell("Layer missing: " + sentence);
            }

            @Override
            public void cancelled() {
                lose(entries, new LayerState.Missing("Opening it was cancelled.", true));
            }
        });
    }

    private void start(LayerRequest request, List<LayerEntry> entries, List<LayerReference> expected, Answer answer) {
        Waiting task = new Waiting(new LayerLoad(opener, request, projection, expected));
        entries.forEach(entry -> {
            forget(entry.id());
            waiting.put(entry.id(), task);
        });
        task.running = executor.start(
                "Opening " + entries.get(0).fileName(),
                task.load,
                layers -> {
                    if (isWaited(task)) {
                        answer.opened(request, layers);
                        done(task);
                    } else {
                        task.load.abandon();
                    }
                },
                problem -> {
                    if (isWaited(task)) {
                        failed(task, request, entries, expected, answer, problem);
                    }
                },
                () -> {
                    task.load.abandon();
                    if (isWaited(task)) {
                        done(task);
                        answer.cancelled();
                    }
                });
    }

    private void failed(
            Waiting task,
            LayerRequest request,
            List<LayerEntry> entries,
            List<LayerReference> expected,
            Answer answer,
            Exception problem) {
        done(task);
        Optional<String> named = problem instanceof UnusableLayerException unusable && unusable.needsCrs()
                ? dialogs.askCoordinateSystem(
                        "Coordinate system of " + entries.get(0).fileName(), String.valueOf(problem.getMessage()))
                : Optional.empty();
        // the line may have been removed while the question stood there
        boolean wanted =
                entries.stream().anyMatch(entry -> list.find(entry.id()).isPresent());
        if (named.isPresent() && wanted) {
            start(new LayerRequest(request.file(), named, request.namedBy()), entries, expected, answer);
        } else if (wanted) {
            answer.failed(problem);
        }
    }

    private void takeAll(LayerEntry entry, LayerRequest asked, List<UserLayer> layers) {
        List<LayerEntry> features = new ArrayList<>();
        List<LayerEntry> imagery = new ArrayList<>();
        for (UserLayer layer : layers) {
            UserLayerStyle style = features.isEmpty() ? present(entry).style() : list.nextStyle();
            LayerEntry made =
                    new LayerEntry(list.nextId(), layer.reference(), asked.crs(), style, new LayerState.Open(layer));
            (layer.kind() == UserLayer.Kind.IMAGERY ? imagery : features).add(made);
        }
        list.give(entry.id(), features, imagery);
        news.reveal(layers.stream()
                .map(UserLayer::extent)
                .reduce((a, b) -> a.union(b))
                .orElseThrow());
        remark(layers);
    }

    private LayerEntry present(LayerEntry entry) {
        return list.find(entry.id()).orElse(entry);
    }

    private void takeKnown(List<LayerEntry> entries, LayerRequest asked, List<UserLayer> layers) {
        List<UserLayer> left = new ArrayList<>(layers);
        for (LayerEntry entry : entries) {
            Optional<UserLayer> own = layers.stream()
                    .filter(layer ->
                            layer.reference().part().equals(entry.reference().part()))
                    .findFirst();
            own.ifPresent(left::remove);
            LayerState state = own.<LayerState>map(LayerState.Open::new)
                    .orElseGet(() -> new LayerState.Missing(
                            entry.fileName() + " has no layer “"
                                    + entry.reference().part() + "” any more.",
                            false));
            list.change(
                    entry.id(),
                    old -> own.map(layer -> old.with(layer.reference()))
                            .orElse(old)
                            .withCrs(asked.crs())
                            .with(state));
        }
        left.forEach(UserLayer::close);
    }

    private void remark(List<UserLayer> layers) {
        layers.stream()
                .flatMap(layer -> layer.warnings().stream().map(words -> named(layer, words)))
                .findFirst()
                .ifPresent(news::tell);
    }

    private static String named(UserLayer layer, String words) {
        String file = String.valueOf(layer.reference().file().getFileName());
        return words.contains(file) ? words : file + ": " + words;
    }

    private void lose(List<LayerEntry> entries, LayerState.Missing state) {
        entries.forEach(entry -> list.change(entry.id(), old -> old.with(state)));
    }

    private boolean isWaited(Waiting task) {
        return waiting.containsValue(task);
    }

    private void done(Waiting task) {
        waiting.values().removeIf(task::equals);
    }

    private static String sentence(LayerEntry entry, Exception problem) {
        boolean plain = problem instanceof UnusableLayerException || problem instanceof LayerLoad.GoneException;
        return plain
                ? String.valueOf(problem.getMessage())
                : entry.fileName() + " could not be opened (" + problem + "); the map is unchanged.";
    }

    private interface Answer {
        void opened(LayerRequest asked, List<UserLayer> layers);

        void failed(Exception problem);

        void cancelled();
    }

    /** Work that lines wait for. */
    private static final class Waiting {
        private final LayerLoad load;
        private RunningTask running = () -> {};

        Waiting(LayerLoad load) {
            this.load = load;
        }

        void cancel() {
            running.cancel();
            load.abandon();
        }
    }
}
