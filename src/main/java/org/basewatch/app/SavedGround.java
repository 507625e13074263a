package org.basewatch.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.GeoToolsLayers;

/** Finds and opens the layers of a saved picture by checksum and name. A missing or changed one is said and left out. */
final class SavedGround {
    private final Path folder;
    private final List<LayerRequest> named;
    private final PrintWriter said;
    private final GeoToolsLayers opener = new GeoToolsLayers(WindowLayers.CACHE_BYTES);
    private final Map<LayerRequest, List<UserLayer>> opened = new HashMap<>();

    /**
     * Layers to find.
     *
     * @param folder where they may lie
     * @param named files that were named with their paths; a changed file is used only if it is among them
     * @param said takes one sentence for each that is not shown as it was
     */
    SavedGround(Path folder, List<LayerRequest> named, PrintWriter said) {
        this.folder = folder;
        this.named = List.copyOf(named);
        this.said = said;
    }

    /** The layers that are there, in the order given. */
    List<StyledLayer> open(List<SavedLayer> saved, MapProjection projection) throws IOException {
        List<StyledLayer> layers = new ArrayList<>();
        NamedLayers renamed = new NamedLayers(named);
        renamed.match(saved);
        for (SavedLayer layer : saved) {
            Optional<LayerRequest> request = request(layer, renamed.of(layer));
            if (request.isPresent()) {
                open(layer, request.get(), projection)
                        .ifPresent(found -> layers.add(new StyledLayer(
                                found, layer.style(), request.get().crs())));
            }
        }
        renamed.sayUnused(said);
        return layers;
    }

    private Optional<LayerRequest> request(SavedLayer layer, Optional<LayerRequest> given) throws IOException {
        String name = name(layer);
        Path file = given.map(LayerRequest::file).orElse(folder.resolve(name));
        if (!Files.isRegularFile(file)) {
            said.println("Layer missing: " + name + " is not beside the saved picture; name it with --layer.");
            return Optional.empty();
        }
        LayerReference here = new LayerReference(
                file, layer.reference().part(), layer.reference().checksum());
        if (!here.isUnchanged()) {
            said.println(
                    given.isPresent()
                            ? "Layer changed: " + name + " is not the file that it was; it is shown as it is now."
                            : "Layer missing: " + name
                                    + " has changed since the picture was saved; to use it as it is, name it with --layer.");
        }
        return here.isUnchanged() || given.isPresent()
                // a coordinate system named anew goes before the one that was saved
                ? Optional.of(new LayerRequest(
                        file,
                        given.flatMap(LayerRequest::crs).or(layer::crs),
                        layer.style().namedBy()))
                : Optional.empty();
    }

    private Optional<UserLayer> open(SavedLayer layer, LayerRequest request, MapProjection projection) {
        try {
            if (!opened.containsKey(request)) {
                opened.put(request, opener.open(request, projection, LayerProgress.UNWATCHED));
            }
            Optional<UserLayer> found = opened.getOrDefault(request, List.of()).stream()
                    .filter(each ->
                            each.reference().part().equals(layer.reference().part()))
                    .findFirst();
            if (found.isEmpty()) {
                said.println("Layer missing: " + name(layer) + " has no layer “"
                        + layer.reference().part() + "” any more.");
            }
            return found;
        } catch (UnusableLayerException unusable) {
            said.println("Layer missing: " + unusable.getMessage());
            return Optional.empty();
        }
    }

    private static String name(SavedLayer layer) {
        return String.valueOf(layer.reference().file().getFileName());
    }
}
