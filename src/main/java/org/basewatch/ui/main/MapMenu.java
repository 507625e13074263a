package org.basewatch.ui.main;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;

/** Which helps for reading are on the map. */
final class MapMenu extends MenuButton {
    private final Workspace workspace;

    MapMenu(Workspace workspace, ProjectionActions projection, LateParts late) {
        super("Map");
        this.workspace = workspace;
        setId("map-menu");
        getStyleClass().add("bar-button");
        new LateTooltip(this).setText("What is drawn on the map (Ctrl+M)");
        late.add(() -> {
            addItems();
            getItems().addAll(new SeparatorMenuItem(), new ProjectionMenu(projection));
        });
    }

    private void addItems() {
        getItems()
                .addAll(
                        item("show-scale-bar", "Scale bar", Furniture::scaleBar, Furniture::withScaleBar),
                        item("show-north-arrow", "North arrow", Furniture::northArrow, Furniture::withNorthArrow),
                        item("show-graticule", "Degree lines", Furniture::graticule, Furniture::withGraticule),
                        item("show-attribution", "Attribution", Furniture::attribution, Furniture::withAttribution),
                        item("show-legend", "Legend", Furniture::legend, Furniture::withLegend),
                        new SeparatorMenuItem(),
                        item(
                                "show-candidates",
                                "Candidates (inference)",
                                Furniture::candidates,
                                Furniture::withCandidates));
        getItems().add(new SeparatorMenuItem());
        addLanguages();
        getItems().add(new SeparatorMenuItem());
        addLooks();
    }

    private void addLooks() {
        Map<MapTheme, String> words = new EnumMap<>(Map.of(
                MapTheme.LIGHT, "Light map",
                MapTheme.DARK, "Dark map",
                MapTheme.PRINT, "Map for black and white print"));
        addChoice("look-", workspace.themeProperty(), words);
    }

    private void addLanguages() {
        Map<LabelLanguage, String> words = new EnumMap<>(Map.of(
                LabelLanguage.BOTH, "Names in English and Arabic",
                LabelLanguage.ENGLISH, "Names in English",
                LabelLanguage.ARABIC, "Names in Arabic"));
        addChoice("labels-", workspace.labelsProperty(), words);
    }

    private <E extends Enum<E>> void addChoice(String id, ObjectProperty<E> property, Map<E, String> words) {
        ToggleGroup group = new ToggleGroup();
        words.forEach((choice, text) -> {
            RadioMenuItem item = new RadioMenuItem(text);
            item.setId(id + choice.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(property.get() == choice);
            item.setOnAction(event -> property.set(choice));
            property.addListener((changed, before, now) -> item.setSelected(now == choice));
            getItems().add(item);
        });
    }

    private CheckMenuItem item(
            String id, String words, Predicate<Furniture> isOn, BiFunction<Furniture, Boolean, Furniture> change) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        item.setSelected(isOn.test(workspace.furnitureProperty().get()));
        item.setOnAction(event -> workspace
                .furnitureProperty()
                .set(change.apply(workspace.furnitureProperty().get(), item.isSelected())));
        workspace.furnitureProperty().addListener((property, before, now) -> item.setSelected(isOn.test(now)));
        return item;
    }
}
