package org.basewatch.map;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the base map looks: colours, lines, lettering and what is shown at which scale, read from {@code resources/style}. Immutable;
 * any thread.
 *
 * <p>{@code map.properties} says what is drawn, in which order and how large; {@code light.properties} and
 * {@code dark.properties} add the colours of a look, and may override anything.
 */
public final class MapStyle {
    private final Color ground;
    private final List<PaintClass> paintClasses;
    private final List<PaintClass> besideClasses;
    private final List<NameClass> nameClasses;
    private final List<LegendClass> legendClasses;
    private final Optional<GraticuleStyle> graticule;
    private final StrongHalo onImagery;
    private final Map<NameClass.At, NameClass> ownNames;
    private final StrongHalo onHatch;
    private final StrongHalo onFeatures;

    private MapStyle(StyleSheet sheet) {
        ground = sheet.colour("ground", "fill");
        paintClasses = sheet.list("paint").stream()
                .map(name -> paintClass(sheet, name))
                .toList();
        besideClasses = sheet.optionalList("beside").stream()
                .map(name -> painted(name, "beside"))
                .toList();
        nameClasses =
                sheet.list("names").stream().map(name -> nameClass(sheet, name)).toList();
        graticule = sheet.has("graticule", "line") ? Optional.of(graticule(sheet)) : Optional.empty();
        ownNames = ownNames(sheet);
        onImagery = strongHalo(sheet, "imagery");
        onHatch = strongHalo(sheet, "hatched");
        onFeatures = strongHalo(sheet, "overlaid");
        legendClasses = sheet.optionalList("legend").stream()
                .map(name -> legendClass(sheet, name))
                .toList();
    }

    /**
     * Reads the style sheet of a look.
     *
     * @throws IOException if a file is missing
     * @throws IllegalArgumentException if an entry is missing or wrong; the message names it
     */
    public static MapStyle load(LayerSource source, MapTheme theme) throws IOException {
        String look = theme.name().toLowerCase(Locale.ROOT);
        Map<String, String> entries = new HashMap<>();
        for (String file : List.of("map", look)) {
            try (InputStream stream = source.open("style/" + file + ".properties")) {
                entries.putAll(StyleSheet.read(file, new InputStreamReader(stream, StandardCharsets.UTF_8)));
            }
        }
        return of("“" + look + "”", entries);
    }

    /**
     * The style of these entries.
     *
     * @param name of the style sheet, for messages
     * @throws IllegalArgumentException if an entry is missing or wrong; the message names it
     */
    public static MapStyle of(String name, Map<String, String> entries) {
        return new MapStyle(new StyleSheet(name, entries));
    }

    /** The colour of land, on which everything else is drawn. */
    public Color ground() {
        return ground;
    }

    /** How the lines of a class are drawn, such as "border.claim"; empty if the style draws no such lines. */
    public Optional<LineStyle> line(String className) {
        return find(className).flatMap(PaintClass::line);
    }

    /** How the areas of a class are drawn, such as "disputed"; empty if the style draws no such areas. */
    public Optional<AreaStyle> area(String className) {
        return find(className).flatMap(PaintClass::area);
    }

    /** In the order of drawing. */
    List<PaintClass> paintClasses() {
        return paintClasses;
    }

    /** The lines that names go beside where they can. */
    List<PaintClass> besideClasses() {
        return besideClasses;
    }

    /** In the order of importance. */
    List<NameClass> nameClasses() {
        return nameClasses;
    }

    /** How meridians and parallels are drawn. */
    GraticuleStyle graticule() {
        return graticule.orElseThrow(
                () -> new IllegalArgumentException("The style sheet has no entry “graticule.line”."));
    }

    /** How names are lettered where imagery lies below. */
    StrongHalo onImagery() {
        return onImagery;
    }

    /** How features of the user's own are named; empty if the style sheet says nothing about them. */
    Map<NameClass.At, NameClass> ownNames() {
        return ownNames;
    }

    /** How names are lettered where a hatch lies below. */
    StrongHalo onHatch() {
        return onHatch;
    }

    /** How names are lettered where features of the user's own lie below. */
    StrongHalo onFeatures() {
        return onFeatures;
    }

    /** In the order of the legend. */
    List<LegendClass> legendClasses() {
        return legendClasses;
    }

    private LegendClass legendClass(StyleSheet sheet, String name) {
        Optional<NameClass> named =
                nameClasses.stream().filter(c -> c.name().equals(name)).findFirst();
        if (named.isEmpty() && find(name).isEmpty()) {
            throw new IllegalArgumentException(
                    "The style sheet has “" + name + "” under “legend”, but neither paints nor names it.");
        }
        return new LegendClass(sheet.text(name, "title"), find(name), named);
    }

    private PaintClass painted(String name, String list) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The style sheet has “" + name + "” under “" + list + "”, but does not paint it."));
    }

    private Optional<PaintClass> find(String className) {
        return paintClasses.stream().filter(c -> c.name().equals(className)).findFirst();
    }

    private static PaintClass paintClass(StyleSheet sheet, String name) {
        Optional<Color> fill = sheet.has(name, "fill") ? Optional.of(sheet.colour(name, "fill")) : Optional.empty();
        Optional<AreaStyle.HatchStyle> hatch =
                sheet.has(name, "hatch") ? Optional.of(hatch(sheet, name)) : Optional.empty();
        Optional<AreaStyle> area =
                fill.isPresent() || hatch.isPresent() ? Optional.of(new AreaStyle(fill, hatch)) : Optional.empty();
        Optional<LineStyle> line = sheet.has(name, "line") ? Optional.of(lineStyle(sheet, name)) : Optional.empty();
        return new PaintClass(
                name,
                sheet.text(name, "layer"),
                where(sheet, name),
                sheet.range(name, "scale"),
                area,
                line,
                sheet.has(name, "across") ? (int) sheet.number(name, "across") : 1);
    }

    private static AreaStyle.HatchStyle hatch(StyleSheet sheet, String name) {
        return new AreaStyle.HatchStyle(
                sheet.colour(name, "hatch"),
                sheet.number(name, "hatch-width"),
                sheet.number(name, "hatch-spacing"),
                sheet.number(name, "hatch-angle"));
    }

    private static LineStyle lineStyle(StyleSheet sheet, String name) {
        Optional<LineStyle.Casing> casing = sheet.has(name, "casing")
                ? Optional.of(new LineStyle.Casing(sheet.colour(name, "casing"), sheet.ramp(name, "casing-width")))
                : Optional.empty();
        return sheet.read(
                name,
                "line",
                text -> new LineStyle(
                        sheet.colour(name, "line"),
                        sheet.ramp(name, "width"),
                        sheet.dash(name, "dash"),
                        sheet.flag(name, "round"),
                        casing));
    }

    private static GraticuleStyle graticule(StyleSheet sheet) {
        String name = "graticule";
        return sheet.read(
                name,
                "spacing",
                text -> new GraticuleStyle(
                        lineStyle(sheet, name),
                        sheet.colour(name, "text"),
                        sheet.colour(name, "halo"),
                        sheet.number(name, "size"),
                        sheet.number(name, "spacing")));
    }

    private static Map<NameClass.At, NameClass> ownNames(StyleSheet sheet) {
        Map<NameClass.At, NameClass> names = new EnumMap<>(NameClass.At.class);
        for (String name : sheet.optionalList("own-names")) {
            NameClass nameClass = nameClass(sheet, name);
            names.put(nameClass.at(), nameClass);
        }
        return names;
    }

    /** In a style sheet that says nothing about such ground the names stay as they are. */
    private static StrongHalo strongHalo(StyleSheet sheet, String name) {
        if (!sheet.has(name, "halo-strength")) {
            return new StrongHalo(0, 1, Color.WHITE, Color.BLACK, 0);
        }
        return sheet.read(
                name,
                "halo-strength",
                text -> new StrongHalo(
                        sheet.number(name, "halo-width"),
                        sheet.number(name, "halo-strength"),
                        sheet.colour(name, "halo"),
                        sheet.colour(name, "text"),
                        sheet.number(name, "text-strength")));
    }

    private static NameClass nameClass(StyleSheet sheet, String name) {
        var at = sheet.read(name, "at", text -> choice(NameClass.At.class, text));
        return new NameClass(
                name,
                sheet.text(name, "layer"),
                where(sheet, name),
                sheet.has(name, "named-by") ? sheet.text(name, "named-by") : "name_en",
                sheet.range(name, "scale"),
                sheet.range(name, "lettered"),
                at,
                textStyle(sheet, name),
                sheet.has(name, "mark") ? Optional.of(mark(sheet, name)) : Optional.empty(),
                sheet.number(name, "room"),
                at == NameClass.At.AREA ? areaRoom(sheet, name) : AreaRoom.none(),
                sheet.flag(name, "sign-alone"),
                at == NameClass.At.LINE ? sheet.number(name, "repeat") : 0,
                sheet.flag(name, "keep-clear"));
    }

    private static AreaRoom areaRoom(StyleSheet sheet, String name) {
        return new AreaRoom(
                sheet.number(name, "fit"),
                sheet.has(name, "least") ? sheet.number(name, "least") : 1,
                sheet.flag(name, "turned"),
                sheet.flag(name, "clear"));
    }

    private static TextStyle textStyle(StyleSheet sheet, String name) {
        return new TextStyle(
                sheet.colour(name, "text"),
                sheet.colour(name, "halo"),
                sheet.number(name, "halo-width"),
                sheet.read(name, "face", text -> choice(Typefaces.Face.class, text)),
                sheet.ramp(name, "size"),
                sheet.number(name, "tracking"),
                sheet.flag(name, "capitals"),
                sheet.range(name, "arabic"));
    }

    private static MarkStyle mark(StyleSheet sheet, String name) {
        return new MarkStyle(
                sheet.read(name, "mark", text -> choice(MarkStyle.Shape.class, text)),
                sheet.ramp(name, "mark-size"),
                sheet.colour(name, "mark-colour"),
                sheet.colour(name, "mark-rim"));
    }

    private static FeatureFilter where(StyleSheet sheet, String name) {
        return sheet.has(name, "where")
                ? sheet.read(name, "where", FeatureFilter::parse)
                : new FeatureFilter(List.of());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("“" + text + "” is not one of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }
}
