package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapPoint;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.basewatch.ui.layer.PretendLayers;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayerPaintingTest {
    private static final Viewport PANE = new Viewport(new MapPoint(300_000, 300_000), 1000, 400, 300);

    private final HandExecutor executor = new HandExecutor();
    private final ObjectProperty<Optional<Viewport>> viewport = new SimpleObjectProperty<>(Optional.of(PANE));
    private final ObjectProperty<List<StyledLayer>> layers = new SimpleObjectProperty<>(List.of());
    private final LayerPainting painting = new LayerPainting(executor, viewport, layers);

    @BeforeEach
    void showOne() throws UnusableLayerException {
        layers.set(List.of(layer("a.gpkg")));
        executor.finishNext();
    }

    @Test
    void paintsAMarginAndNothingAsLongAsItServes() {
        assertThat(shown().padded()).isEqualTo(PANE.resized(400 + 2 * 60, 300 + 2 * 45));
        viewport.set(Optional.of(PANE.panned(60, -45)));
        assertThat(executor.underWay()).isZero();
        viewport.set(Optional.of(PANE.panned(61, 0)));
        assertThat(executor.underWay()).isEqualTo(1);
    }

    @Test
    void followsTheMapWhenThatIsPaintedAnew() {
        Viewport moved = PANE.panned(7, 3);
        viewport.set(Optional.of(moved));
        painting.paintFor(1);
        executor.finishNext();
        assertThat(shown().padded().centre()).isEqualTo(moved.centre());
        painting.paintFor(1);
        assertThat(executor.underWay()).isZero();
    }

    @Test
    void anotherScaleSizeOrScreenIsPaintedAtOnce() {
        viewport.set(Optional.of(PANE.zoomed(1.25, 0, 0)));
        executor.finishNext();
        assertThat(shown().padded().metresPerUnit()).isEqualTo(800);
        viewport.set(Optional.of(PANE.zoomed(1.25, 0, 0).resized(900, 300)));
        executor.finishNext();
        assertThat(shown().padded().width()).isGreaterThan(900);
        painting.paintFor(2);
        executor.finishNext();
        assertThat(shown().pixelScale()).isEqualTo(2);
    }

    @Test
    void whatWasMovedWhileItWasPaintedIsPaintedAgain() {
        viewport.set(Optional.of(PANE.panned(500, 0)));
        viewport.set(Optional.of(PANE.panned(900, 0)));
        executor.finishNext();
        executor.finishNext();
        assertThat(shown().padded().centre()).isEqualTo(PANE.panned(900, 0).centre());
        assertThat(executor.underWay()).isZero();
    }

    @Test
    void aRemovedLayerIsGoneAtOnce() {
        layers.set(List.of());
        assertThat(painting.pictureProperty().get()).isEmpty();
    }

    private LayerPicture shown() {
        return painting.pictureProperty().get().orElseThrow();
    }

    private static StyledLayer layer(String file) throws UnusableLayerException {
        return new StyledLayer(
                new PretendLayers()
                        .open(LayerRequest.of(Path.of(file)), LambertConformalConic.syria(), LayerProgress.UNWATCHED)
                        .get(0),
                UserLayerStyle.initial());
    }
}
