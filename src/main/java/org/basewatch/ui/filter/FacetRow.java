package org.basewatch.ui.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.Lines;
import org.jspecify.annotations.Nullable;

/** One switch with its count; "only" appears under the pointer, and is in the context menu and on Alt and click. */
final class FacetRow<K> extends HBox {
    private static final PseudoClass NOT_JUDGED = PseudoClass.getPseudoClass("not-judged");

    private final Facet<K> facet;
    private final CheckBox box = new CheckBox();
    private final Label letter = new Label();
    private final Label caution = new Label();
    private final VBox name = new VBox(box);
    private final Region spring = new Region();
    private final Figure count = Figure.atTheRight("facet-count");
    private final LateTooltip tooltip = new LateTooltip(box);
    private @Nullable FacetItem<K> item;

    /** A row; its name is wrapped, or else cut with an ellipsis where the row has a fixed height. */
    FacetRow(Facet<K> facet, boolean wraps) {
        this.facet = facet;
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        box.setWrapText(wraps);
        box.setMinWidth(0);
        box.setOnAction(event -> act(changed -> facet.show(changed.key(), box.isSelected())));
        box.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onlyWithAlt);
        letter.getStyleClass().add("letter-badge");
        caution.getStyleClass().add("caution");
        caution.setMinWidth(0);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        // The figure changes with every change of the filter, the name beside it does not, and is painted once.
        name.setCache(true);
        // Something of its own to grow: a name that grew would be wrapped, and so measured, at two widths with each
        // layout.
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(name, spring, count);
        hoverProperty().addListener((property, before, now) -> showOnly(now));
        setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    }

    void show(FacetItem<K> shown) {
        if (shown.equals(item)) {
            // The box may have been clicked in vain.
            box.setSelected(shown.shown());
            return;
        }
        item = shown;
        box.setText(shown.label());
        box.setSelected(shown.shown());
        box.setAccessibleText(shown.spoken());
        tooltip.setText(shown.label() + ": " + Counts.reports(shown.count()) + "\nAlt and click to show only this");
        count.setText(Counts.full(shown.count()));
        letter.setText(shown.letter().map(Enum::name).orElse(""));
        box.setGraphic(shown.letter().isPresent() ? letter : null);
        letter.pseudoClassStateChanged(
                NOT_JUDGED, shown.letter().filter(rated -> !rated.isJudged()).isPresent());
        caution.setText(shown.caution().orElse(""));
        Lines.show(name.getChildren(), shown.caution().isPresent() ? List.of(box, caution) : List.of(box));
    }

    /** Switches, as Space in a list does. */
    void toggle() {
        act(changed -> facet.show(changed.key(), !changed.shown()));
    }

    private void showOnly(boolean isHovered) {
        Lines.show(getChildren(), isHovered ? List.of(name, spring, only(), count) : List.of(name, spring, count));
    }

    private Hyperlink only() {
        Hyperlink only = new Hyperlink("only");
        only.getStyleClass().add("only");
        only.setFocusTraversable(false);
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setOnAction(event -> act(chosen -> facet.showOnly(chosen.key())));
        return only;
    }

    private ContextMenu menu() {
        MenuItem only = new MenuItem("Show only this");
        only.setOnAction(event -> act(chosen -> facet.showOnly(chosen.key())));
        MenuItem all = new MenuItem("Show all");
        all.setOnAction(event -> facet.showAll());
        return new ContextMenu(only, all);
    }

    private void onlyWithAlt(MouseEvent event) {
        if (event.isAltDown()) {
            event.consume();
            act(chosen -> facet.showOnly(chosen.key()));
        }
    }

    private void act(Consumer<FacetItem<K>> action) {
        FacetItem<K> present = item;
        if (present != null) {
            action.accept(present);
        }
    }
}
