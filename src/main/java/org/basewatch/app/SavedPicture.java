package org.basewatch.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.PictureContent;
import org.basewatch.export.PictureGround;
import org.basewatch.export.PictureOptions;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureSize;
import org.basewatch.export.PictureTexts;
import org.basewatch.export.TlpLabel;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.MapState;
import org.basewatch.io.SavedLetter;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.geotools.DisplayProjections;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/** Makes a picture again from the state that it was saved with. What cannot be as it was is said. */
final class SavedPicture {
    private final MapState state;
    private final Path folder;
    private final PrintWriter said;

    /**
     * A picture to make again.
     *
     * @param file where the state was read from: what belongs to it is looked for beside it
     * @param said takes one sentence for each thing that is not as it was
     */
    SavedPicture(MapState state, Path file, PrintWriter said) {
        this.state = state;
        this.folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        this.said = said;
    }

    /** The report set that lies beside it; empty if there is none, so that the bundled one may be it. */
    Optional<Path> dataBeside() {
        return Optional.of(folder.resolve(state.dataName())).filter(Files::isRegularFile);
    }

    /**
     * What is to be painted.
     *
     * @param read the report set
     * @param name of the file that it was read from, without folders
     * @param named layers that were named anew, with their paths
     * @param made when the picture is made
     */
    PictureRequest request(
            CatalogueReadResult read, String name, List<LayerRequest> named, Optional<ZonedDateTime> made)
            throws IOException, WrongUseException, UnreadableFileException {
        Catalogue catalogue = read.catalogue();
        if (!catalogue.info().fingerprint().equals(state.dataFingerprint())) {
            said.println("The report set is not the one that was saved with the picture, " + state.dataName()
                    + "; the picture shows what " + name + " holds now.");
        }
        catalogue = lettered(catalogue);
        MapProjection projection = projection();
        FilterCriteria criteria = SearchedCriteria.of(
                state.criteria().withText(Optional.empty()),
                state.criteria().text().map(match -> match.query()),
                catalogue);
        PictureContent content = new PictureContent(
                catalogue,
                new RowFilter().apply(catalogue, criteria),
                selected(catalogue),
                name,
                read.leftOut(),
                new PictureGround(projection, new SavedGround(folder, named, said).open(state.layers(), projection)),
                state.annotations());
        return new PictureRequest(content, Optional.of(state.view()), size(), texts(), options(made));
    }

    /** The set with the letters that were in force in the picture. */
    private Catalogue lettered(Catalogue catalogue) {
        Map<SourceId, Source.Rating> letters = new LinkedHashMap<>();
        for (SavedLetter letter : state.letters()) {
            catalogue
                    .source(letter.source())
                    .filter(letter::isOf)
                    .ifPresentOrElse(
                            source -> letters.put(source.id(), letter.rating()),
                            () -> said.println("The source " + letter.name() + " (" + letter.source()
                                    + "), which had the letter "
                                    + letter.rating().letter()
                                    + " by the user's choice, is not in the report set any more."));
        }
        return letters.isEmpty() ? catalogue : catalogue.withOwnLetters(letters);
    }

    private Optional<PlaceId> selected(Catalogue catalogue) {
        Optional<PlaceId> known = state.selected()
                .flatMap(id -> catalogue.places().stream()
                        .map(Place::id)
                        .filter(place -> place.value().equals(id))
                        .findFirst());
        if (known.isEmpty()) {
            state.selected()
                    .ifPresent(id ->
                            said.println("The place " + id + " that was selected is not in the report set any more."));
        }
        return known;
    }

    /** The system that the view was saved in: a picture in another one would show another part of the map. */
    private MapProjection projection() throws UnreadableFileException {
        MapProjection bundled = LambertConformalConic.syria();
        if (state.crs().isEmpty() || state.crs().get().equals(bundled.code())) {
            return bundled;
        }
        try {
            return DisplayProjections.ofCode(state.crs().get());
        } catch (UnusableLayerException unknown) {
            throw new UnreadableFileException(
                    "The picture's coordinate system cannot be used: " + unknown.getMessage(), unknown);
        }
    }

    private PictureSize size() {
        return PictureSize.presets().stream()
                .filter(size -> size.pixelWidth() == state.pixelWidth() && size.pixelHeight() == state.pixelHeight())
                .findFirst()
                .orElseGet(() -> PictureSize.custom(state.pixelWidth(), state.pixelHeight()));
    }

    private PictureTexts texts() {
        return new PictureTexts(
                text("title"),
                text("subtitle"),
                text("author"),
                text("marking"),
                text("tlp").flatMap(TlpLabel::of));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(state.texts().get(name));
    }

    private PictureOptions options(Optional<ZonedDateTime> made) {
        return new PictureOptions(
                state.furniture(),
                state.labels(),
                state.look(),
                state.nauticalMiles(),
                made,
                BasewatchCommand.Version.number());
    }
}
