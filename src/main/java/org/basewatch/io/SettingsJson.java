package org.basewatch.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.coordinate.CoordinateFormat;

/** Settings to JSON and back. A field that is not there, or that is of a later version, does no harm; a wrong one does. */
final class SettingsJson {
    private static final long LARGEST = 1 << 20;
    private static final double FAR = 1e9;
    private static final String NUMBER = "a number";

    private SettingsJson() {}

    static Settings read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large");
        }
        try (InputStream stream = Files.newInputStream(file);
                LineReader lines = new LineReader(stream);
                JsonReader json = new JsonReader(lines)) {
            json.setStrictness(Strictness.STRICT);
            if (!(new JsonValueReader(json, lines).read() instanceof JsonValue.Group group)) {
                throw new IOException("not an object");
            }
            RecordState state = new RecordState(new ProblemLog(file.toString()));
            RecordFields fields = new RecordFields(group, state, JsonPath.ROOT, new Dates());
            return settings(fields).orElseThrow(() -> new IOException("wrong values"));
        }
    }

    static void write(Settings settings, JsonWriter json) throws IOException {
        json.setIndent("  ");
        json.beginObject();
        json.name("theme").value(settings.theme().name());
        if (settings.window().isPresent()) {
            write(settings.window().get(), json.name("window"));
        }
        if (settings.panels().isPresent()) {
            Settings.Panels panels = settings.panels().get();
            json.name("panels").beginObject();
            json.name("filter").value(panels.filter());
            json.name("reports").value(panels.reports());
            json.name("timeFolded").value(panels.timeFolded()).endObject();
        }
        if (settings.view().isPresent()) {
            MapView view = settings.view().get();
            json.name("view").beginObject();
            json.name("x")
                    .value(view.centre().x())
                    .name("y")
                    .value(view.centre().y());
            json.name("metresPerUnit").value(view.metresPerUnit()).endObject();
        }
        json.name("labels").value(settings.labels().name());
        write("folder", settings.folder(), json);
        write(settings.furniture(), json.name("furniture"));
        write(settings.picture(), json.name("picture"));
        if (!settings.ground().equals(Settings.Ground.standard())) {
            write(settings.ground(), json.name("ground"));
        }
        json.name("coordinates").value(settings.marks().coordinates().name());
        if (!settings.marks().annotations().isEmpty()) {
            String drawn = AnnotationsJson.array(settings.marks().annotations()).toString();
            json.name("annotations").value(drawn);
        }
        json.endObject();
    }

    private static void write(Settings.Window window, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("x").value(window.x()).name("y").value(window.y());
        json.name("width").value(window.width()).name("height").value(window.height());
        json.name("maximized").value(window.maximized());
        json.endObject();
    }

    private static void write(Furniture furniture, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("scaleBar").value(furniture.scaleBar());
        json.name("northArrow").value(furniture.northArrow());
        json.name("attribution").value(furniture.attribution());
        json.name("legend").value(furniture.legend());
        json.name("candidates").value(furniture.candidates());
        json.name("graticule").value(furniture.graticule());
        json.name("legendFolding").value(furniture.legendFolding().name());
        json.endObject();
    }

    private static void write(Settings.Ground ground, JsonWriter json) throws IOException {
        json.beginObject();
        write("crs", ground.crs(), json);
        json.name("layers").beginArray();
        for (SavedLayer layer : ground.layers()) {
            SavedLayerJson.write(layer, json);
        }
        json.endArray().endObject();
    }

    private static void write(Settings.Picture picture, JsonWriter json) throws IOException {
        json.beginObject();
        write("size", picture.size(), json);
        write("author", picture.author(), json);
        write("folder", picture.folder(), json);
        json.name("nauticalMiles").value(picture.nauticalMiles());
        json.endObject();
    }

    private static void write(String name, Optional<String> text, JsonWriter json) throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    private static Optional<Settings> settings(RecordFields fields) {
        String themeName = fields.text("theme").orElse(MapTheme.LIGHT.name());
        Optional<Settings.Window> window = fields.group("window").flatMap(SettingsJson::window);
        Optional<Settings.Panels> panels = fields.group("panels").flatMap(SettingsJson::panels);
        Optional<MapView> view = fields.group("view").flatMap(SettingsJson::view);
        String labels = fields.text("labels").orElse(LabelLanguage.BOTH.name());
        Optional<String> folder = fields.text("folder");
        Optional<Furniture> furniture = fields.group("furniture").flatMap(SettingsJson::furniture);
        Optional<Settings.Picture> picture = fields.group("picture").flatMap(SettingsJson::picture);
        Optional<Settings.Ground> ground = fields.group("ground").flatMap(SettingsJson::ground);
        String coordinates = fields.text("coordinates").orElse("");
        Annotations annotations =
                fields.text("annotations").map(AnnotationsJson::read).orElse(Annotations.none());
        Settings.Marks marks =
                new Settings.Marks(CoordinateFormat.named(coordinates).orElse(CoordinateFormat.DECIMAL), annotations);
        return fields.make(() -> new Settings(
                window,
                MapTheme.valueOf(themeName),
                panels,
                view,
                LabelLanguage.valueOf(labels),
                folder,
                furniture.orElse(Furniture.standard()),
                picture.orElse(Settings.Picture.standard()),
                ground.orElse(Settings.Ground.standard()),
                marks));
    }

    private static Optional<Settings.Window> window(RecordFields fields) {
        double x = number(fields, "x");
        double y = number(fields, "y");
        double width = number(fields, "width");
        double height = number(fields, "height");
        boolean maximized = fields.flag("maximized", false);
        return fields.make(() -> new Settings.Window(x, y, width, height, maximized));
    }

    private static Optional<Settings.Panels> panels(RecordFields fields) {
        double filter = number(fields, "filter");
        double reports = number(fields, "reports");
        boolean timeFolded = fields.flag("timeFolded", false);
        return fields.make(() -> new Settings.Panels(filter, reports, timeFolded));
    }

    private static Optional<MapView> view(RecordFields fields) {
        double x = number(fields, "x");
        double y = number(fields, "y");
        double metres = number(fields, "metresPerUnit");
        return fields.make(() -> new MapView(new MapPoint(x, y), metres));
    }

    private static Optional<Furniture> furniture(RecordFields fields) {
        Furniture standard = Furniture.standard();
        boolean scaleBar = fields.flag("scaleBar", standard.scaleBar());
        boolean northArrow = fields.flag("northArrow", standard.northArrow());
        boolean attribution = fields.flag("attribution", standard.attribution());
        boolean legend = fields.flag("legend", standard.legend());
        boolean candidates = fields.flag("candidates", standard.candidates());
        boolean graticule = fields.flag("graticule", standard.graticule());
        // settings of earlier versions say only whether it is folded, and that of those who were never asked, too
        LegendFolding earlier = fields.flag("legendFolded", false) ? LegendFolding.FOLDED : standard.legendFolding();
        String folding = fields.text("legendFolding").orElse(earlier.name());
        return fields.make(() -> new Furniture(
                scaleBar, northArrow, attribution, legend, candidates, graticule, LegendFolding.valueOf(folding)));
    }

    private static Optional<Settings.Picture> picture(RecordFields fields) {
        Optional<String> size = fields.text("size");
        Optional<String> author = fields.text("author");
        boolean nauticalMiles = fields.flag("nauticalMiles", false);
        Optional<String> folder = fields.text("folder");
        return fields.make(() -> new Settings.Picture(size, author, nauticalMiles, folder));
    }

    private static Optional<Settings.Ground> ground(RecordFields fields) {
        Optional<String> crs = fields.text("crs");
        List<SavedLayer> layers = fields.groups("layers").stream()
                .flatMap(layer -> SavedLayerJson.read(layer).stream())
                .toList();
        return fields.make(() -> new Settings.Ground(crs, layers));
    }

    private static double number(RecordFields fields, String name) {
        return fields.neededNumber(name, -FAR, FAR, NUMBER);
    }
}
