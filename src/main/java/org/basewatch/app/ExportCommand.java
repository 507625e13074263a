package org.basewatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EarlyEnd;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.BriefingPicture;
import org.basewatch.export.MapKit;
import org.basewatch.export.NoRoomException;
import org.basewatch.export.PictureContent;
import org.basewatch.export.PictureFiles;
import org.basewatch.export.PictureGround;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureSheets;
import org.basewatch.export.PictureWriteException;
import org.basewatch.export.PngMetadata;
import org.basewatch.io.BundledReports;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.MapState;
import org.basewatch.io.StateFile;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.Extent;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.geotools.GeoToolsLayers;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Makes a briefing picture without a display or a GUI toolkit. The same input gives the same bytes. */
@Command(
        name = "export",
        description = "Makes a briefing picture as PNG, without a display. The same input gives the same bytes.",
        footer = {
            "",
            // Short lines, as the printer of the help would break a long one within an option.
            "Example:",
            "  basewatch export --out syria.png --size a4 --as-of 2024-12-16 \\",
            "      --reliability A-C,F --credibility 1-3,6",
            "",
            "Exit codes: 0 fine, 1 made of a file that breaks off, 2 wrong use, 3 cannot read or write."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String BUNDLED_NAME = "syria-2024.json";
    /** What a box may stick out by its rounding. */
    private static final double METRE = 1;

    private static final Set<String> WITH_STATE = Set.of("--out", "--state", "--data", "--layer", "--made");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ExportOptions typed = new ExportOptions();

    @Override
    public Integer call()
            throws WrongUseException, UnreadableFileException, IOException, PictureWriteException,
                    UnusableLayerException {
        // Options are checked before anything is read: a typing error is said at once.
        CheckedOptions options = CheckedOptions.of(typed, ZonedDateTime.now());
        checkOut();
        PictureRequest request = typed.state.isPresent() ? again(options, typed.state.get()) : anew(options);
        PictureSheets picture = layOut(new BriefingPicture(MapKit.bundled()), request);
        options.extent().ifPresent(wanted -> tellIfCut(wanted, picture.view()));
        String state = PictureStates.json(request, picture.view());
        List<Path> files = PictureFiles.write(typed.out, request, picture, state, StateFile::isSaved);
        files.forEach(file -> spec.commandLine().getOut().println(file));
        boolean isWhole = request.content().catalogue().info().end().isEmpty();
        return isWhole ? ExitCodes.FINE : ExitCodes.PROBLEMS;
    }

    /** The map has a smallest scale, and a picture does not show more because more was asked for. */
    private void tellIfCut(Extent wanted, Extent shown) {
        if (!shown.grown(METRE).contains(wanted)) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "--bbox: the picture shows only a part of it: a frame of its form would reach beyond the map."
                                    + " Choose a size whose form is nearer to that of the box, or a smaller box.");
        }
    }

    private PictureRequest anew(CheckedOptions options)
            throws UnreadableFileException, UnusableLayerException, WrongUseException, IOException {
        CatalogueReadResult read = read(typed.data);
        return new PictureRequest(
                content(read, options, ground(options)),
                options.extent(),
                options.size(),
                options.texts(),
                options.options());
    }

    /** A picture as it was saved: whoever wants to change something about it makes a new one. */
    private PictureRequest again(CheckedOptions options, Path file)
            throws WrongUseException, UnreadableFileException, IOException {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!WITH_STATE.contains(option.longestName())) {
                throw new WrongUseException(
                        "--state: what is saved says it all; leave " + option.longestName() + " out.");
            }
        }
        MapState state = StateFile.read(file, PngMetadata.STATE);
        SavedPicture saved = new SavedPicture(state, file, spec.commandLine().getErr());
        Optional<Path> data = typed.data.or(saved::dataBeside);
        CatalogueReadResult read = read(data);
        return saved.request(
                read, name(data), options.layers(), options.options().made());
    }

    private static String name(Optional<Path> data) {
        return data.map(file -> String.valueOf(file.getFileName())).orElse(BUNDLED_NAME);
    }

    /** A picture in the place of what it is made of would be the end of that. */
    private void checkOut() throws WrongUseException, IOException {
        List<Path> read = new ArrayList<>(typed.data.stream().toList());
        LayerOption.read(typed.layers).forEach(layer -> read.add(layer.file()));
        for (Path file : read) {
            if (Files.exists(typed.out) && Files.exists(file) && Files.isSameFile(typed.out, file)) {
                throw new WrongUseException("--out: \"" + typed.out
                        + "\" is what the picture is to be made of; give the picture another name.");
            }
        }
    }

    private CatalogueReadResult read(Optional<Path> data) throws UnreadableFileException {
        JsonCatalogueReader reader = new JsonCatalogueReader();
        CatalogueReadResult read = data.isPresent() ? reader.read(data.get()) : BundledReports.read(reader);
        Optional<EarlyEnd> end = read.catalogue().info().end();
        end.ifPresent(early -> spec.commandLine()
                .getErr()
                .println(data.map(Path::toString).orElse(BUNDLED_NAME) + early.words()
                        + " The picture says so. Get or copy the file again."));
        if (!read.problems().isEmpty() && (end.isEmpty() || read.leftOut() > 0)) {
            spec.commandLine().getErr().println(remarks(read));
        }
        return read;
    }

    private static String remarks(CatalogueReadResult read) {
        long left = read.leftOut();
        int odd = read.problems().size();
        if (left == 0) {
            return (odd == 1 ? "There is a remark" : "There are " + odd + " remarks")
                    + " on the report set; every record was kept. To read " + (odd == 1 ? "it" : "them")
                    + ": basewatch validate FILE.";
        }
        return (left == 1 ? "1 record of the report set was" : left + " records of the report set were")
                + " left out; the picture says so. For the reasons: basewatch validate FILE.";
    }

    /** Opens the layers; what is odd about them is said, as the window says it. */
    private PictureGround ground(CheckedOptions options) throws UnusableLayerException {
        List<StyledLayer> layers = new ArrayList<>();
        GeoToolsLayers opener = new GeoToolsLayers(WindowLayers.CACHE_BYTES);
        for (LayerRequest request : options.layers()) {
            for (UserLayer layer :
                    opener.open(request.namedBy(typed.layerNames), options.projection(), LayerProgress.UNWATCHED)) {
                layer.warnings().forEach(spec.commandLine().getErr()::println);
                layers.add(new StyledLayer(
                        layer,
                        UserLayerStyle.ofTurn(layers.size())
                                .withNamedBy(typed.layerNames.filter(layer.attributes()::contains)),
                        request.crs()));
            }
        }
        return new PictureGround(options.projection(), layers);
    }

    private PictureContent content(CatalogueReadResult read, CheckedOptions options, PictureGround ground)
            throws WrongUseException, IOException {
        Optional<PlaceId> place = Optional.empty();
        if (typed.place.isPresent()) {
            place = Optional.of(place(read.catalogue(), typed.place.get()));
        }
        return new PictureContent(
                read.catalogue(),
                new RowFilter()
                        .apply(
                                read.catalogue(),
                                SearchedCriteria.of(options.criteria(), typed.search, read.catalogue())),
                place,
                name(typed.data),
                read.leftOut(),
                ground);
    }

    private static PlaceId place(Catalogue catalogue, String id) throws WrongUseException {
        return catalogue.places().stream()
                .map(Place::id)
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String known = catalogue.places().stream()
                            .map(place -> place.id().value())
                            .collect(Collectors.joining(", "));
                    return new WrongUseException(
                            "--place: there is no \"" + id + "\" in this report set; there are " + known + ".");
                });
    }

    private static PictureSheets layOut(BriefingPicture picture, PictureRequest request) throws WrongUseException {
        try {
            return picture.layOut(request);
        } catch (NoRoomException tooSmall) {
            throw new WrongUseException("--size: " + tooSmall.getMessage() + ".");
        }
    }
}
