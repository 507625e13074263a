package org.basewatch.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of {@code export} as they were typed. */
final class ExportOptions {
    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description =
                    "The picture to write; an existing one is replaced only when the new one is complete. Further sheets"
                            + " get -2, -3 … before the ending.")
    Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "1920x1080",
            description =
                    "1920x1080 (default), 4k, a4, a3 (landscape, 300 dpi), or WIDTHxHEIGHT in pixels, 320 to 12000.")
    String size = "";

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            description = "The part of the map to show, in degrees; within 26,26,50,42.")
    Optional<String> bbox = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "ID",
            description = "The place to select, such as khmeimim; shown with its surroundings unless --bbox is given.")
    Optional<String> place = Optional.empty();

    @Option(names = "--reliability", paramLabel = "LIST", description = "Letters of sources, such as A-C,F.")
    Optional<String> reliability = Optional.empty();

    @Option(names = "--credibility", paramLabel = "LIST", description = "Figures of reports, such as 1-3,6.")
    Optional<String> credibility = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Only events of this day or later, YYYY-MM-DD.")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Only events of this day or earlier, YYYY-MM-DD.")
    Optional<String> to = Optional.empty();

    @Option(
            names = "--no-undated",
            description =
                    "Leaves out reports of which nobody knows the day of the event; they stay, whatever days are asked"
                            + " for, if not given.")
    boolean noUndated;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "Only what was known on this day, YYYY-MM-DD: published by its end or, where no publication day"
                            + " is given, of events that were over by then.")
    Optional<String> asOf = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only reports with these words, as in the window's search, such as 'il-76 place:khmeimim'.")
    Optional<String> search = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title; that of the report set if not given.")
    Optional<String> title = Optional.empty();

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "Where and when; said from the data if not given.")
    Optional<String> subtitle = Optional.empty();

    @Option(names = "--author", paramLabel = "TEXT", description = "Who made the picture.")
    Optional<String> author = Optional.empty();

    @Option(names = "--marking", paramLabel = "TEXT", description = "A handling line for top and bottom.")
    Optional<String> marking = Optional.empty();

    @Option(
            names = "--tlp",
            paramLabel = "LABEL",
            description = "TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR.")
    Optional<String> tlp = Optional.empty();

    @Option(
            names = "--made",
            paramLabel = "TIME",
            description = "When the picture is made, such as 2024-12-16T14:30Z, or now. Not printed if not given.")
    Optional<String> made = Optional.empty();

    @Option(
            names = "--labels",
            paramLabel = "LANG",
            defaultValue = "both",
            description = "Names on the map: en, ar or both (default).")
    String labels = "";

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            defaultValue = "light",
            description = "Look of the map: light (default), dark, or print for black and white.")
    String look = "";

    @Option(names = "--no-graticule", description = "Leaves out meridians and parallels.")
    boolean noGraticule;

    @Option(names = "--nm", description = "Nautical miles on the scale bar too.")
    boolean nauticalMiles;

    @Option(names = "--candidates", description = "Draws the candidates of unconfirmed places, marked as inference.")
    boolean candidates;

    @Option(
            names = "--layer",
            paramLabel = "FILE",
            description =
                    "A file to put on the map under the reports, such as imagery.tif or sites.gpkg; FILE@EPSG:32637"
                            + " if it does not say its coordinate system. May be given several times, lowest first.")
    List<String> layers = List.of();

    @Option(
            names = "--layer-names",
            paramLabel = "ATTRIBUTE",
            description =
                    "The attribute that names the features of layers on the map, where they have it, such as name.")
    Optional<String> layerNames = Optional.empty();

    @Option(
            names = "--crs",
            paramLabel = "CODE",
            description =
                    "The coordinate system to draw the map in, such as EPSG:3857 or EPSG:32637; Syria Lambert if not"
                            + " given.")
    Optional<String> crs = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "A picture that Basewatch has saved, to be made again with all that is on it, drawings and layers too."
                            + " The report set and the layers are looked for beside it, or where --data and --layer say.")
    Optional<Path> state = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The report set to show; the bundled one if not given.")
    Optional<Path> data = Optional.empty();
}
