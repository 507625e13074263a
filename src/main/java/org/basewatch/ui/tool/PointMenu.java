package org.basewatch.ui.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;

/** What a right click on the map offers: the position in every format to copy, and what can be begun there. */
final class PointMenu {
    private final MapPane pane;
    private final MapViewModel map;
    private final ToolsViewModel tools;
    private final Workspace workspace;
    private final Consumer<String> copy;
    /** Made when it is first wanted: a menu is a window of its own. */
    private Optional<ContextMenu> menu = Optional.empty();

    PointMenu(MapPane pane, MapViewModel map, ToolsViewModel tools, Workspace workspace, Consumer<String> copy) {
        this.pane = pane;
        this.map = map;
        this.tools = tools;
        this.workspace = workspace;
        this.copy = copy;
    }

    void install() {
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // the key for menus knows no point of the map: the middle is meant
            Point2D at = event.isKeyboardTrigger()
                    ? new Point2D(pane.getWidth() / 2, pane.getHeight() / 2)
                    : new Point2D(event.getX(), event.getY());
            map.positionAt(at.getX(), at.getY()).ifPresent(point -> show(point, at));
            event.consume();
        });
        pane.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, event -> menu.ifPresent(ContextMenu::hide));
    }

    private ContextMenu made() {
        ContextMenu made = menu.orElseGet(ContextMenu::new);
        made.setId("point-menu");
        menu = Optional.of(made);
        return made;
    }

    private void show(GeoPoint point, Point2D at) {
        ContextMenu menu = made();
        fill(menu.getItems(), point, at);
        Point2D onScreen = pane.localToScreen(at);
        menu.show(pane, onScreen.getX(), onScreen.getY());
    }

    private void fill(List<MenuItem> items, GeoPoint point, Point2D at) {
        items.clear();
        for (CoordinateFormat format : CoordinateFormat.values()) {
            String text = format.write(point);
            items.add(item("copy-" + format.name(), "Copy  " + text, () -> copy.accept(text)));
        }
        items.add(formats());
        items.add(new SeparatorMenuItem());
        pane.besideSigns()
                .ifPresent(look ->
                        items.add(item("look-here", "Your layers here", () -> look.at(at.getX(), at.getY(), false))));
        items.add(item("measure-here", "Measure distance from here", () -> tools.takeAt(Tool.DISTANCE, point)));
        Optional<Place> known = placeAt(at);
        known.ifPresent(place -> place.location()
                .symbolPoint()
                .ifPresent(centre -> items.add(item(
                        "rings-place",
                        "Range rings around " + place.names().english(),
                        () -> tools.takeAt(Tool.RINGS, centre)))));
        items.add(item("rings-here", "Range rings around here", () -> tools.takeAt(Tool.RINGS, point)));
        items.add(item("text-here", "Add text here", () -> tools.takeAt(Tool.TEXT, point)));
        items.add(item("marker-here", "Add a numbered marker here", () -> tools.takeAt(Tool.MARKER, point)));
        items.add(new SeparatorMenuItem());
        items.add(item(
                "centre-here",
                "Centre the map here",
                () -> map.pan(pane.getWidth() / 2 - at.getX(), pane.getHeight() / 2 - at.getY())));
    }

    /** The place under a point of the pane, if its position is known: around an area there is no middle to measure from. */
    private Optional<Place> placeAt(Point2D at) {
        return map.siteAt(at.getX(), at.getY())
                .flatMap(mark -> workspace.catalogue().places().stream()
                        .filter(place -> place.id().value().equals(mark.key()))
                        .findFirst())
                .filter(place -> place.location() instanceof Location.Exact);
    }

    private Menu formats() {
        Menu formats = new Menu("Read-out in");
        for (CoordinateFormat format : CoordinateFormat.values()) {
            RadioMenuItem item = new RadioMenuItem(format.label());
            item.setSelected(workspace.coordinatesProperty().get() == format);
            item.setOnAction(event -> workspace.coordinatesProperty().set(format));
            formats.getItems().add(item);
        }
        return formats;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
