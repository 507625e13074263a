package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.basewatch.map.FoundFeatures;
import org.basewatch.map.MapPoint;
import org.basewatch.map.StyledLayer;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * What lies under a point in the layers of the user's own. Files are read off this thread; an answer that is late is dropped. What is
 * shown goes when its layer goes. JavaFX application thread; needs no toolkit.
 */
public final class LookupViewModel {
    private final ObservableValue<List<StyledLayer>> painted;
    private final TaskExecutor executor;
    private final Consumer<String> news;
    private final ReadOnlyObjectWrapper<Optional<FoundHere>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private RunningTask running = () -> {};
    private long turn;

    /**
     * Nothing is looked up yet.
     *
     * @param painted the layers that can be seen, lowest first
     * @param executor runs the look-ups, and nothing that they would have to wait for
     * @param news gets a sentence if something goes wrong
     */
    public LookupViewModel(ObservableValue<List<StyledLayer>> painted, TaskExecutor executor, Consumer<String> news) {
        this.painted = painted;
        this.executor = executor;
        this.news = news;
        painted.addListener((property, before, now) -> {
            if (found.get().filter(here -> !here.isAmong(now)).isPresent()) {
                close();
            }
        });
    }

    /** What was found last and is still looked at. */
    public ReadOnlyObjectProperty<Optional<FoundHere>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether there is a layer in which something could be found. */
    public boolean hasLayers() {
        return !painted.getValue().isEmpty();
    }

    /**
     * Looks what lies under a point. What is shown stays until there is an answer.
     *
     * @param point in the display projection
     * @param metresPerUnit metres on the map in one logical unit
     * @param pixelsAlone whether pixels count where no feature is
     * @param nothing runs if nothing is there
     */
    public void look(MapPoint point, double metresPerUnit, boolean pixelsAlone, Runnable nothing) {
        running.cancel();
        long mine = ++turn;
        List<StyledLayer> layers = painted.getValue();
        running = executor.start(
                "Looking up",
                progress -> find(layers, point, metresPerUnit, progress::isCancelled),
                answer -> {
                    if (mine == turn) {
                        found.set(answer.filter(here -> pixelsAlone || !here.isPixelsAlone())
                                .filter(here -> here.isAmong(painted.getValue())));
                        if (found.get().isEmpty()) {
                            nothing.run();
                        }
                    }
                },
                problem -> news.accept("What lies there could not be looked up (" + problem + ")."));
    }

    /** Shows another one of those that were found. */
    public void choose(int place) {
        found.set(found.get().map(here -> here.with(place)));
    }

    /**
     * Shows nothing any more; an answer that is still to come is not wanted.
     *
     * @return whether something was shown
     */
    public boolean close() {
        running.cancel();
        turn++;
        boolean shown = found.get().isPresent();
        found.set(Optional.empty());
        return shown;
    }

    private static Optional<FoundHere> find(
            List<StyledLayer> layers, MapPoint point, double metresPerUnit, BooleanSupplier unwanted) {
        List<FoundHere.Item> items = new ArrayList<>();
        int more = 0;
        for (int i = layers.size() - 1; i >= 0 && !unwanted.getAsBoolean(); i--) {
            StyledLayer styled = layers.get(i);
            FoundFeatures features = styled.layer().featuresAt(point, metresPerUnit, styled.style(), unwanted);
            features.uppermost().forEach(feature -> items.add(new FoundHere.Item(styled, feature)));
            more += features.more();
            styled.layer()
                    .pixelAt(point, styled.style(), unwanted)
                    .ifPresent(pixel -> items.add(new FoundHere.Item(styled, pixel)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new FoundHere(items, more, 0));
    }
}
