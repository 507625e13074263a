package org.basewatch.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.SavedLayer;

/**
 * Which of the files that were named anew is which layer of a saved picture: the one with its checksum, whatever it is called now, else
 * one of its name that is no other layer of the picture.
 */
final class NamedLayers {
    private final Map<LayerRequest, String> checksums = new LinkedHashMap<>();
    private final Map<LayerReference, LayerRequest> found = new HashMap<>();

    /** Reckons the checksums of the files that are there. */
    NamedLayers(List<LayerRequest> named) throws IOException {
        for (LayerRequest request : named) {
            boolean isThere = Files.isRegularFile(request.file());
            checksums.put(
                    request, isThere ? LayerReference.of(request.file(), "").checksum() : "");
        }
    }

    /** Finds what belongs to each layer; to be called once, before {@link #of}. */
    void match(List<SavedLayer> saved) {
        List<LayerReference> files =
                saved.stream().map(NamedLayers::whole).distinct().toList();
        for (LayerReference file : files) {
            same(file).ifPresent(request -> found.put(file, request));
        }
        for (LayerReference file : files) {
            if (!found.containsKey(file)) {
                ofTheName(file).ifPresent(request -> found.put(file, request));
            }
        }
    }

    /** The file that was named for a layer; empty if none was. */
    Optional<LayerRequest> of(SavedLayer layer) {
        return Optional.ofNullable(found.get(whole(layer)));
    }

    /** Says which of the files belong to no layer. */
    void sayUnused(PrintWriter said) {
        checksums.keySet().stream()
                .filter(request -> !found.containsValue(request))
                .forEach(
                        request -> said.println(
                                "--layer: \"" + request.file()
                                        + "\" belongs to no layer of the saved picture, neither by what is in it nor by its name; it is left out."));
    }

    private Optional<LayerRequest> same(LayerReference file) {
        return checksums.entrySet().stream()
                .filter(entry -> entry.getValue().equals(file.checksum()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<LayerRequest> ofTheName(LayerReference file) {
        return checksums.keySet().stream()
                .filter(request -> !found.containsValue(request))
                .filter(request ->
                        request.file().getFileName().equals(file.file().getFileName()))
                .findFirst();
    }

    /** A file is one, however many layers it holds. */
    private static LayerReference whole(SavedLayer layer) {
        return new LayerReference(
                layer.reference().file(), "", layer.reference().checksum());
    }
}
