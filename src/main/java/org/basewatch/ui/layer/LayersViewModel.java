package org.basewatch.ui.layer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.basewatch.map.Extent;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerOpener;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.TaskExecutor;

/** The layers of the user's own: which are open, in which order, and how they look. JavaFX application thread; needs no toolkit. */
public final class LayersViewModel {
    private final UserLayerOpener opener;
    private final Dialogs dialogs;
    private final News news;
    private final LayerList list = new LayerList();
    private final LayerLoading loading;

    /** What the window does when something happens to a layer. */
    public interface News {
        /** Tells the user a sentence. */
        void tell(String sentence);

        /** Brings a part of the map into view. */
        void goTo(Extent extent);

        /** Brings a part of the map into view if nothing of it can be seen. */
        void reveal(Extent extent);
    }

    /**
     * No layers yet.
     *
     * @param opener reads the files, off this thread
     * @param projection what the map is drawn in
     * @param executor runs the reading
     */
    public LayersViewModel(
            UserLayerOpener opener, MapProjection projection, TaskExecutor executor, Dialogs dialogs, News news) {
        this.opener = opener;
        this.dialogs = dialogs;
        this.news = news;
        this.loading = new LayerLoading(list, opener, executor, dialogs, news, projection);
    }

    /** The lines of the list, uppermost first. */
    public ReadOnlyObjectProperty<List<LayerEntry>> entriesProperty() {
        return list.entriesProperty();
    }

    /** What is painted, lowest first. */
    public ReadOnlyObjectProperty<List<StyledLayer>> paintedProperty() {
        return list.paintedProperty();
    }

    /** Whether a file looks, by its name, like a layer. */
    public boolean knows(Path file) {
        return opener.knows(file);
    }

    /** Asks for files and opens them as layers. */
    public void chooseAndAdd() {
        dialogs.chooseLayers(opener.patterns()).forEach(this::add);
    }

    /** Opens a file as a layer on top of the others. */
    public void add(Path file) {
        add(LayerRequest.of(file));
    }

    /** Opens a file as a layer on top of the others. */
    public void add(LayerRequest request) {
        LayerReference reference =
                new LayerReference(request.file().toAbsolutePath().normalize(), "", "");
        LayerEntry entry =
                new LayerEntry(list.nextId(), reference, request.crs(), list.nextStyle(), new LayerState.Opening());
        list.addOnTop(List.of(entry));
        loading.openNew(entry, request);
    }

    /** Opens the layers again that were open when the window was last closed, uppermost first. */
    public void restore(List<SavedLayer> saved) {
        List<LayerEntry> entries = saved.stream().map(this::opening).toList();
        list.addBelow(entries);
        byFile(entries).forEach((request, some) -> loading.openAgain(request, some, true));
    }

    /**
     * Puts the list into an earlier order and look, uppermost first: what is not on the map any more is opened again, what was not on
     * it then is taken off. Files that are just being opened for the first time stay on top.
     */
    void show(List<SavedLayer> wanted) {
        List<LayerEntry> left = new ArrayList<>(list.all());
        List<LayerEntry> next = new ArrayList<>();
        List<LayerEntry> again = new ArrayList<>();
        for (SavedLayer kept : wanted) {
            Optional<LayerEntry> known =
                    left.stream().filter(entry -> entry.isOf(kept)).findFirst();
            known.ifPresent(left::remove);
            LayerEntry entry = known.map(there -> there.with(kept.style())).orElseGet(() -> opening(kept));
            next.add(entry);
            if (known.isEmpty()) {
                again.add(entry);
            }
        }
        List<LayerEntry> coming = left.stream()
                .filter(entry -> entry.reference().checksum().isEmpty())
                .toList();
        left.removeAll(coming);
        next.addAll(0, coming);
        list.show(next);
        left.forEach(this::letGo);
        byFile(again).forEach((request, some) -> loading.openAgain(request, some, true));
    }

    private LayerEntry opening(SavedLayer kept) {
        return new LayerEntry(list.nextId(), kept.reference(), kept.crs(), kept.style(), new LayerState.Opening());
    }

    private void letGo(LayerEntry entry) {
        loading.forget(entry.id());
        entry.layer().ifPresent(UserLayer::close);
    }

    /** What is to be kept from one run to the next, uppermost first; files that were never opened are not. */
    public List<SavedLayer> saved() {
        return list.all().stream()
                .map(LayerEntry::saved)
                .filter(kept -> !kept.reference().checksum().isEmpty())
                .toList();
    }

    /** Opens all layers anew for another projection of the map. */
    public void showIn(MapProjection projection) {
        loading.showIn(projection);
        List<LayerEntry> affected = list.all().stream()
                .filter(entry -> !(entry.state() instanceof LayerState.Missing))
                .toList();
        for (LayerEntry entry : affected) {
            list.change(entry.id(), old -> old.with(new LayerState.Opening()));
            entry.layer().ifPresent(UserLayer::close);
        }
        byFile(affected).forEach((request, some) -> {
            if (some.get(0).reference().checksum().isEmpty()) {
                some.forEach(entry -> loading.openNew(entry, request));
            } else {
                loading.openAgain(request, some, false);
            }
        });
    }

    /** Shows or hides a layer. */
    public void setVisible(long id, boolean visible) {
        restyle(id, style -> style.withVisible(visible));
    }

    /** Changes how a layer is painted. */
    public void restyle(long id, UnaryOperator<UserLayerStyle> change) {
        Optional<LayerEntry> before = list.find(id);
        list.change(id, entry -> entry.with(change.apply(entry.style())));
        boolean named = before.map(entry -> entry.style().namedBy())
                .equals(list.find(id).map(entry -> entry.style().namedBy()));
        if (!named && before.flatMap(LayerEntry::layer).isPresent()) {
            // the attribute is not among what was kept of the file
            list.find(id).ifPresent(this::openAgain);
        }
    }

    /** Moves a layer to a position of the list, 0 being the uppermost. */
    public void move(long id, int to) {
        list.move(id, to);
    }

    /** Moves a layer by so many places; upwards if negative. */
    public void moveBy(long id, int places) {
        list.find(id).ifPresent(entry -> list.move(id, list.all().indexOf(entry) + places));
    }

    /** Takes a layer off the map; the file stays. */
    public void remove(long id) {
        Optional<LayerEntry> removed = list.find(id);
        list.remove(id);
        removed.ifPresent(this::letGo);
    }

    /** Brings a layer into view. */
    public void zoomTo(long id) {
        list.find(id).flatMap(LayerEntry::layer).ifPresent(layer -> news.goTo(layer.extent()));
    }

    /** Asks in which coordinate system the numbers of a layer's file are, and opens it anew. */
    public void chooseCrs(long id) {
        list.find(id)
                .ifPresent(entry -> dialogs.askCoordinateSystem(
                                "Coordinate system of " + entry.fileName(),
                                "In which coordinate system are the numbers of " + entry.fileName() + "?")
                        .ifPresent(code -> openAgain(entry.withCrs(Optional.of(code)))));
    }

    /** Asks where the file of a missing layer is now, and opens it. */
    public void locate(long id) {
        list.find(id)
                .ifPresent(entry -> dialogs.locateFile(entry.fileName()).ifPresent(file -> {
                    LayerReference there = entry.reference();
                    openAgain(entry.with(
                            new LayerReference(file.toAbsolutePath().normalize(), there.part(), there.checksum())));
                }));
    }

    /** Opens a file that has changed as it is now. */
    public void useAsItIs(long id) {
        list.find(id).ifPresent(this::openAgain);
    }

    /** Lets go of all files; the list stays as it is. */
    public void close() {
        list.all().forEach(this::letGo);
    }

    private void openAgain(LayerEntry entry) {
        entry.layer().ifPresent(UserLayer::close);
        LayerEntry opening = entry.with(new LayerState.Opening());
        list.change(entry.id(), old -> opening);
        loading.openAgain(request(opening), List.of(opening), false);
    }

    private static LayerRequest request(LayerEntry entry) {
        return new LayerRequest(entry.reference().file(), entry.crs())
                .namedBy(entry.style().namedBy());
    }

    /** A file with several layers is opened once. */
    private static Map<LayerRequest, List<LayerEntry>> byFile(List<LayerEntry> entries) {
        Map<LayerRequest, List<LayerEntry>> byFile = new LinkedHashMap<>();
        entries.forEach(entry ->
                byFile.computeIfAbsent(request(entry), key -> new ArrayList<>()).add(entry));
        return byFile;
    }
}
