package org.basewatch.map.geotools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerOpener;

/**
 * Opens files of the user's own. Any thread. Making one is cheap; the libraries are loaded when the first file of their kind is
 * opened.
 */
public final class GeoToolsLayers implements UserLayerOpener {
    private final long imageryCacheBytes;
    private Optional<List<UserLayerFormat>> formats = Optional.empty();

    /** With a cache of so many bytes for the imagery of all its layers together; 128 MB do for a large window. */
    public GeoToolsLayers(long imageryCacheBytes) {
        this.imageryCacheBytes = imageryCacheBytes;
    }

    @Override
    public List<String> patterns() {
        return formats().stream()
                .flatMap(format -> format.endings().stream())
                .map(ending -> "*" + ending)
                .toList();
    }

    @Override
    public boolean knows(Path file) {
        return formatOf(file).isPresent();
    }

    /** Made when first asked for, so that starting the program loads no class of any library. */
    private synchronized List<UserLayerFormat> formats() {
        List<UserLayerFormat> made = formats.orElseGet(() -> Formats.all(imageryCacheBytes));
        formats = Optional.of(made);
        return made;
    }

    private Optional<UserLayerFormat> formatOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return formats().stream()
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    @Override
    public List<UserLayer> open(LayerRequest request, MapProjection projection, LayerProgress progress)
            throws UnusableLayerException {
        Opening opening = new Opening(request, projection, progress);
        UserLayerFormat format = formatOf(request.file())
                .orElseThrow(() -> new UnusableLayerException(
                        opening.fileName() + " is not a kind of file that can be a layer; these can: "
                                + String.join(", ", patterns()) + "."));
        checkReadable(opening);
        try {
            List<UserLayer> layers = format.open(opening);
            opening.step(1);
            return layers;
        } catch (CancellationException | UnusableLayerException known) {
            throw known;
        } catch (OutOfMemoryError tooLarge) {
            throw new UnusableLayerException(
                    opening.fileName() + " needs more memory than there is; open a smaller part of it.", tooLarge);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnusableLayerException(
                    opening.fileName() + " cannot be read as " + format.name()
                            + "; it is damaged, cut off or another kind of file.",
                    damaged);
        }
    }

    private static void checkReadable(Opening opening) throws UnusableLayerException {
        Path file = opening.file();
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (Files.size(file) == 0) {
                throw new UnusableLayerException(opening.fileName() + " is empty; get the file again.");
            }
        } catch (IOException missing) {
            throw new UnusableLayerException(file + " is not there or may not be read; check the path.", missing);
        }
    }
}
