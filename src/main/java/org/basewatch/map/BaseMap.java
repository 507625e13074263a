package org.basewatch.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bundled base map: its layers by name. Immutable; any thread. */
public final class BaseMap {
    /** The layers of the bundled map. */
    public static final List<String> LAYERS = List.of(
            "sea",
            "countries",
            "governorates",
            "borders",
            "borders_admin1",
            "rivers",
            "lakes",
            "urban_areas",
            "places",
            "airfields");

    private final Map<String, MapLayer> layers;

    private BaseMap(Map<String, MapLayer> layers) {
        this.layers = layers;
    }

    /**
     * Reads all bundled layers, several at once.
     *
     * @throws IOException if one is missing or damaged; the message names it
     */
    public static BaseMap load(LayerSource source) throws IOException {
        try {
            return of(LAYERS.parallelStream().map(name -> read(source, name)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A map of these layers, of which no two may have one name. */
    public static BaseMap of(List<MapLayer> layers) {
        Map<String, MapLayer> byName = new LinkedHashMap<>();
        for (MapLayer layer : new ArrayList<>(layers)) {
            if (byName.put(layer.name(), layer) != null) {
                throw new IllegalArgumentException("there are two map layers named " + layer.name());
            }
        }
        return new BaseMap(byName);
    }

    /** The features of a layer; none if the map has no such layer. */
    public List<MapFeature> features(String layer) {
        MapLayer found = layers.get(layer);
        return found == null ? List.of() : found.features();
    }

    /** The layers that this map has. */
    public List<MapLayer> layers() {
        return List.copyOf(layers.values());
    }

    /** The same map for another projection; this one if the two are the same. */
    public BaseMap reprojected(MapProjection from, MapProjection to) {
        if (from.code().equals(to.code())) {
            return this;
        }
        Reprojection reprojection = new Reprojection(from, to);
        return of(layers().stream().map(reprojection::of).toList());
    }

    private static MapLayer read(LayerSource source, String name) {
        try (InputStream stream = source.open("maps/" + name + ".layer")) {
            return LayerReader.read(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
