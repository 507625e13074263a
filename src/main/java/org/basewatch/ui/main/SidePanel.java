package org.basewatch.ui.main;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.Ikon;

/** A panel at the side of the map that folds to a slim rail with one button. It stays empty until it is filled. */
final class SidePanel extends StackPane {
    private final String title;
    private final PanelWidth limits;
    private final StackPane content = new StackPane();
    private final VBox rail = new VBox();
    private final Supplier<Button> unfold;
    private final ObjectProperty<List<RailNote>> railNotes = new SimpleObjectProperty<>(this, "railNotes", List.of());
    private List<RailNote> noted = List.of();
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final ObjectProperty<OptionalDouble> wantedWidth =
            new SimpleObjectProperty<>(this, "wantedWidth", OptionalDouble.empty());

    /**
     * A panel that is not folded.
     *
     * @param name what is in it, such as "Filter"
     * @param key the key that folds it
     */
    SidePanel(String name, String key, Supplier<Ikon> icon, PanelWidth limits, LateParts late) {
        this.limits = limits;
        this.title = name + " (" + key + ")";
        String id = name.toLowerCase(Locale.ROOT);
        this.unfold = () -> Buttons.icon(late, "unfold-" + id, icon, "Show: " + title, () -> setFolded(false));
        setId("panel-" + id);
        rail.getStyleClass().add("rail");
        getStyleClass().add("side-panel");
        getChildren().addAll(content, rail);
        folded.addListener((property, before, now) -> follow());
        railNotes.addListener((property, before, now) -> follow());
        follow();
    }

    /** What is in it, and the key that folds it. */
    String title() {
        return title;
    }

    /** Puts what belongs into the panel. */
    void fill(Supplier<Region> parts) {
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(parts.get());
        }
    }

    /** What the rail says of what is in force in the folded panel. */
    ObjectProperty<List<RailNote>> railNotesProperty() {
        return railNotes;
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    boolean isFolded() {
        return folded.get();
    }

    void setFolded(boolean fold) {
        folded.set(fold);
    }

    void toggle() {
        setFolded(!isFolded());
    }

    /** The width that somebody has set. */
    ObjectProperty<OptionalDouble> wantedWidthProperty() {
        return wantedWidth;
    }

    void setWantedWidth(double width) {
        wantedWidth.set(OptionalDouble.of(Math.max(limits.least(), Math.min(limits.most(), width))));
    }

    /** The least width it can do with now. */
    double narrowest() {
        return isFolded() ? PanelWidth.RAIL : limits.least();
    }

    /** Its width in a window of a width, where so much room is left for it. */
    double widthIn(double window, double room) {
        return isFolded() ? PanelWidth.RAIL : limits.in(window, room, wantedWidth.get());
    }

    private void follow() {
        if (isFolded() && rail.getChildren().isEmpty()) {
            rail.getChildren().add(unfold.get());
        }
        if (isFolded() && !noted.equals(railNotes.get())) {
            noted = railNotes.get();
            rail.getChildren().remove(1, rail.getChildren().size());
            noted.forEach(note -> rail.getChildren().add(upright(note)));
        }
        content.setVisible(!isFolded());
        rail.setVisible(isFolded());
    }

    private Group upright(RailNote note) {
        Label label = new Label(note.words());
        label.getStyleClass().add("rail-note");
        label.setRotate(-90);
        label.setAccessibleText(note.whole());
        new LateTooltip(label).setText(note.whole());
        label.setOnMouseClicked(event -> setFolded(false));
        return new Group(label);
    }
}
