package org.basewatch.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EarlyEnd;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.Scripts;
import org.basewatch.ui.search.SearchField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The bar over everything: what is open on the left, what can be done with it on the right. The right side is made when map and list
 * are on the screen; every key works before.
 */
final class TopBar extends HBox {
    /** So much of the title of what is open stays readable before words of buttons fold to icons, in logical units. */
    private static final double LEAST_TITLE = 60;

    /** As wide the search is before words of buttons fold, so that a query of some words can be read, in logical units. */
    private static final double GOOD_SEARCH = 240;

    /** So narrow it may become before the last words fold, which save a picture. */
    private static final double LEAST_SEARCH = 150;

    /** Its height in logical units. */
    static final double HEIGHT = 50;

    private final WindowActions actions;
    private final Label set = new Label();
    private final LateTooltip setTooltip = new LateTooltip(set);
    private Optional<MapMenu> menu = Optional.empty();
    private final List<WordsOrIcon> folding = new ArrayList<>();
    private final StackPane searchRoom = new StackPane();
    private Optional<SearchField> search = Optional.empty();

    TopBar(WindowActions actions, LateParts late, Runnable help) {
        super(8);
        this.actions = actions;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Label name = new Label("Basewatch");
        name.getStyleClass().add("wordmark");
        name.setMinWidth(Region.USE_PREF_SIZE);
        set.getStyleClass().add("set-title");
        set.setMinWidth(0);
        Region room = new Region();
        // what is free goes to the search first, for queries are longer than words
        setHgrow(room, Priority.SOMETIMES);
        setHgrow(searchRoom, Priority.ALWAYS);
        searchRoom.getStyleClass().add("search-room");
        getChildren().addAll(name, set, room, searchRoom);
        late.add(() -> addButtons(late, help));
        widthProperty().addListener((property, before, now) -> fold());
        actions.workspace().catalogueProperty().addListener((property, before, now) -> describe(now));
        describe(actions.workspace().catalogue());
    }

    /** Folds as many words to icons as need be, the least telling ones first. */
    private void fold() {
        if (getWidth() <= 0) {
            return;
        }
        folding.forEach(button -> button.fold(false));
        searchRoom.setMinWidth(GOOD_SEARCH);
        applyCss();
        for (int folded = 0; folded < folding.size() && neededWidth() > getWidth(); folded++) {
            if (folded == folding.size() - 1) {
                narrowSearch();
            }
            if (neededWidth() > getWidth()) {
                folding.get(folded).fold(true);
                applyCss();
            }
        }
    }

    private void narrowSearch() {
        searchRoom.setMinWidth(Math.max(LEAST_SEARCH, GOOD_SEARCH - (neededWidth() - getWidth())));
    }

    private double neededWidth() {
        double title = set.prefWidth(-1);
        double field = searchRoom.prefWidth(-1);
        return prefWidth(-1) - title + Math.min(LEAST_TITLE, title) - field + Math.min(searchRoom.getMinWidth(), field);
    }

    /** Puts the search field in its place. */
    void fillSearch(SearchField field) {
        search = Optional.of(field);
        searchRoom.getChildren().setAll(field);
        fold();
    }

    /** Puts the cursor into the search field. */
    void focusSearch() {
        search.ifPresent(SearchField::focus);
    }

    /** Opens the menu of the map. */
    void showMapMenu() {
        menu.ifPresent(made -> {
            made.requestFocus();
            made.show();
        });
    }

    private void addButtons(LateParts late, Runnable help) {
        MainViewModel main = actions.main();
        MapMenu map = new MapMenu(actions.workspace(), actions.projection(), late);
        menu = Optional.of(map);
        Button open = Buttons.words("open", "Open…", "Open another report set (Ctrl+O)", main::chooseAndOpen);
        Button copy = Buttons.words(
                "copy-picture",
                "Copy picture",
                "Copy what the map shows to the clipboard (Ctrl+Shift+C)",
                actions.pictures()::copyPicture);
        Button undo = Buttons.icon(
                late, "undo", () -> Material2MZ.UNDO, "Undo the last change of filter or view (Ctrl+Z)", main::undo);
        Button redo = Buttons.icon(late, "redo", () -> Material2MZ.REDO, "Redo (Ctrl+Shift+Z)", main::redo);
        enable(undo, actions.workspace().canUndoProperty());
        enable(redo, actions.workspace().canRedoProperty());
        Button save = Buttons.words(
                "save-picture",
                "Save picture…",
                "Save what the map shows for a briefing (Ctrl+S)",
                actions.pictures()::savePicture);
        save.getStyleClass().add("accent-button");
        getChildren()
                .addAll(
                        undo,
                        redo,
                        open,
                        map,
                        themeButton(late),
                        Buttons.icon(late, "help", () -> Material2AL.KEYBOARD, "Keys and gestures (F1)", help),
                        copy,
                        save);
        folding.add(new WordsOrIcon(copy, Material2AL.CONTENT_COPY, late));
        folding.add(new WordsOrIcon(open, Material2AL.FOLDER_OPEN, late));
        folding.add(new WordsOrIcon(map, Material2AL.LAYERS, late));
        folding.add(new WordsOrIcon(save, Material2MZ.SAVE_ALT, late));
        fold();
    }

    private Button themeButton(LateParts late) {
        ObjectProperty<MapTheme> theme = actions.workspace().themeProperty();
        Button button = Buttons.icon(
                late,
                "theme",
                () -> Material2MZ.NIGHTS_STAY,
                "Light or dark look (Ctrl+D)",
                actions.main()::switchTheme);
        late.add(() -> showTheme(button, theme.get()));
        theme.addListener((property, before, now) -> showTheme(button, now));
        return button;
    }

    private static void showTheme(Button button, MapTheme theme) {
        if (button.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(theme == MapTheme.DARK ? Material2MZ.WB_SUNNY : Material2MZ.NIGHTS_STAY);
        }
    }

    private static void enable(Button button, ReadOnlyBooleanProperty able) {
        button.disableProperty().bind(able.not());
    }

    private void describe(Catalogue catalogue) {
        String soFar = actions.workspace().partProperty().get() ? " so far" : "";
        Optional<EarlyEnd> end = catalogue.info().end();
        // at the front, where it can be read in the narrowest window
        String cutOff = end.isPresent() ? "Cut off · " : "";
        String where = end.map(early -> ", " + early.brief()).orElse("");
        String title = catalogue.info().title();
        set.setText(cutOff + Scripts.among(title) + " · " + Counts.reports(catalogue.size()) + soFar + where);
        Scripts.dress(set, title);
        setTooltip.setText(set.getText());
        fold();
    }
}
