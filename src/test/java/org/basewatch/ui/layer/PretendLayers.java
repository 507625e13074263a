package org.basewatch.ui.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundFeatures;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Overlay;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerOpener;
import org.basewatch.map.UserLayerStyle;

/** Opens files that are not there, and notes which layers were closed. */
public final class PretendLayers implements UserLayerOpener {
    final List<LayerRequest> asked = new ArrayList<>();
    final List<Pretend> opened = new ArrayList<>();
    final Map<String, List<String>> parts = new HashMap<>();
    final Map<String, UnusableLayerException> broken = new HashMap<>();

    @Override
    public List<String> patterns() {
        return List.of("*.tif", "*.gpkg");
    }

    @Override
    public boolean knows(Path file) {
        return file.toString().endsWith(".tif")
                || file.toString().endsWith(".gpkg")
                || file.toString().endsWith(".png");
    }

    @Override
    public List<UserLayer> open(LayerRequest request, MapProjection projection, LayerProgress progress)
            throws UnusableLayerException {
        asked.add(request);
        String name = request.file().getFileName().toString();
        if (broken.containsKey(name) && request.crs().isEmpty()) {
            throw broken.get(name);
        }
        List<UserLayer> layers = new ArrayList<>();
        for (String part : parts.getOrDefault(name, List.of(""))) {
            Pretend layer = new Pretend(request.file(), part, projection);
            opened.add(layer);
            layers.add(layer);
        }
        return layers;
    }

    /** A layer without a file. */
    static final class Pretend implements UserLayer {
        private final Path file;
        private final String part;
        final MapProjection projection;
        final List<FoundFeature> under = new ArrayList<>();
        Optional<FoundPixel> pixel = Optional.empty();
        int more;
        boolean closed;

        Pretend(Path file, String part, MapProjection projection) {
            this.file = file;
            this.part = part;
            this.projection = projection;
        }

        @Override
        public LayerReference reference() {
            try {
                return Files.exists(file)
                        ? LayerReference.of(file, part)
                        : new LayerReference(
                                file.toAbsolutePath().normalize(), part, "sha256:of-" + file.getFileName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String name() {
            return part.isEmpty() ? file.getFileName().toString() : part;
        }

        @Override
        public Kind kind() {
            return file.toString().endsWith(".tif") ? Kind.IMAGERY : Kind.FEATURES;
        }

        @Override
        public String format() {
            return "pretended";
        }

        @Override
        public Optional<String> attribution() {
            return Optional.empty();
        }

        @Override
        public Extent extent() {
            return new Extent(1, 2, 3, 4);
        }

        @Override
        public OptionalDouble groundResolution() {
            return OptionalDouble.empty();
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }

        @Override
        public Overlay overlay(UserLayerStyle style, BooleanSupplier unwanted) {
            return (graphics, viewport) -> graphics.fillRect(0, 0, 10, 10);
        }

        @Override
        public FoundFeatures featuresAt(
                MapPoint point, double metresPerUnit, UserLayerStyle style, BooleanSupplier unwanted) {
            return new FoundFeatures(under, more);
        }

        @Override
        public Optional<FoundPixel> pixelAt(MapPoint point, UserLayerStyle style, BooleanSupplier unwanted) {
            return pixel;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
