package org.basewatch.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.BaseMap;
import org.basewatch.map.BaseMapOverlay;
import org.basewatch.map.LayerSource;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapStyle;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapLayers;

/** The bundled map in both looks; the dark one is made when it is first wanted. One thread at a time. */
final class BundledMapLayers implements MapLayers {
    private final LayerSource source;
    private final BaseMap map;
    private final Map<MapTheme, Look> looks = new EnumMap<>(MapTheme.class);

    private BundledMapLayers(LayerSource source, BaseMap map) {
        this.source = source;
        this.map = map;
    }

    /**
     * Reads the map.
     *
     * @throws IOException if a file of the program is missing or damaged
     */
    static BundledMapLayers load(LayerSource source) throws IOException {
        BundledMapLayers layers = new BundledMapLayers(source, BaseMap.load(source));
        layers.look(MapTheme.LIGHT);
        return layers;
    }

    @Override
    public List<Overlay> ground(MapContent content) {
        return List.of(look(content.theme()).ground());
    }

    @Override
    public ReportLayer reports(MapContent content, Viewport padded) {
        return new ReportLayer(MapScene.empty(), List.of(), List.of(), (x, y) -> Optional.empty());
    }

    @Override
    public List<Overlay> furniture(MapContent content, MapScene scene, Viewport viewport) {
        return List.of();
    }

    private Look look(MapTheme theme) {
        return looks.computeIfAbsent(theme, this::load);
    }

    private Look load(MapTheme theme) {
        try {
            return new Look(new BaseMapOverlay(map, MapStyle.load(source, theme)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Look(BaseMapOverlay ground) {}
}
