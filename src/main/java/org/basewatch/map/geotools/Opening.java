package org.basewatch.map.geotools;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.geotools.api.referencing.FactoryException;

/** The opening of one file: what was asked for, and what is to be told to the user about it. One thread. */
public final class Opening {
    private final LayerRequest request;
    private final MapProjection projection;
    private final LayerProgress progress;
    private final List<String> warnings = new ArrayList<>();

    Opening(LayerRequest request, MapProjection projection, LayerProgress progress) {
        this.request = request;
        this.projection = projection;
        this.progress = progress;
    }

    /** The file. */
    public Path file() {
        return request.file();
    }

    /** The file's name alone. */
    public String fileName() {
        return String.valueOf(file().getFileName());
    }

    /** The file's name without its ending: what a layer is called that has no better name. */
    public String baseName() {
        int dot = fileName().lastIndexOf('.');
        return dot > 0 ? fileName().substring(0, dot) : fileName();
    }

    /** What the layer is painted in. */
    public MapProjection projection() {
        return projection;
    }

    /** The attribute of features that is kept as their name, if one was asked for. */
    public Optional<String> namedBy() {
        return request.namedBy();
    }

    /** Who watches. */
    public LayerProgress progress() {
        return progress;
    }

    /** Says how far the opening is, 0 to 1, and ends it if nobody wants it any more. */
    public void step(double share) {
        progress.report(share);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Notes one plain sentence that the user should know; the same sentence is kept once. */
    public void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
        }
    }

    /** What was noted so far. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What the layer says about itself. */
    public LayerIdentity identity(String name, String part, String format, Optional<String> attribution)
            throws IOException {
        return new LayerIdentity(LayerReference.of(file(), part), name, format, attribution, warnings);
    }

    /** A file beside this one with the same name and another ending, in small or capital letters. */
    public Optional<Path> beside(String ending) {
        Path upper = file().resolveSibling(baseName() + ending.toUpperCase(Locale.ROOT));
        Path lower = file().resolveSibling(baseName() + ending);
        return Files.isRegularFile(lower)
                ? Optional.of(lower)
                : Optional.of(upper).filter(Files::isRegularFile);
    }

    /**
     * The system that the user chose for the file; it takes the place of the file's own.
     *
     * @throws UnusableLayerException if there is no such system
     */
    public Optional<SourceCrs> chosenCrs() throws UnusableLayerException {
        if (request.crs().isEmpty()) {
            return Optional.empty();
        }
        SourceCrs chosen = ofCode(request.crs().get());
        warn("The coordinates of " + fileName() + " are read as " + chosen.name() + ", as you chose.");
        return Optional.of(chosen);
    }

    /**
     * The system of a file that names none: degrees, if the coordinates can be degrees.
     *
     * @param west least x of the file
     * @param south least y of the file
     * @param east greatest x of the file
     * @param north greatest y of the file
     * @throws UnusableLayerException if they cannot
     */
    public SourceCrs assumedCrs(double west, double south, double east, double north) throws UnusableLayerException {
        if (west >= -180 && east <= 180 && south >= -90 && north <= 90) {
            warn(fileName()
                    + " does not say which coordinate system it uses; its numbers are read as degrees on WGS 84.");
            return SourceCrs.degrees();
        }
        throw UnusableLayerException.ofCrs(fileName()
                + " does not say which coordinate system it uses, and its numbers are not degrees; open it again and name the"
                + " system, for example EPSG:32637.");
    }

    private SourceCrs ofCode(String code) throws UnusableLayerException {
        try {
            return SourceCrs.ofCode(code);
        } catch (FactoryException unknown) {
            throw UnusableLayerException.ofCrs(
                    "There is no coordinate system " + code + "; give a code such as EPSG:32637.", unknown);
        }
    }

    /**
     * Warns if a file says it lies where its coordinate system is not used, or if its numbers can only be degrees.
     *
     * @param numbers the rectangle of the coordinates as they stand in the file
     * @param degrees the same in degrees of longitude and latitude, by what the file says
     */
    public void warnIfOutOfPlace(SourceCrs crs, Rectangle2D numbers, Rectangle2D degrees) {
        boolean likeDegrees = !crs.isGeographic()
                && numbers.getMinX() >= -180
                && numbers.getMaxX() <= 180
                && numbers.getMinY() >= -90
                && numbers.getMaxY() <= 90;
        if (likeDegrees || crs.isFarFromItsArea(degrees)) {
            warn(fileName() + " says its coordinates are " + crs.name() + ", but they "
                    + (likeDegrees ? "look like degrees" : "lie far from where that system is used")
                    + "; the layer may be in the wrong place.");
        }
    }
}
