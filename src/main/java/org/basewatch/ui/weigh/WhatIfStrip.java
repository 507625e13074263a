package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateTooltip;

/** Says over the map that a trial is on, and what is lost by it. */
public final class WhatIfStrip extends VBox {
    private static final int MOST_NAMES = 5;

    private final WhatIfViewModel model;
    private final Label title = new Label();
    private final VBox losses = new VBox(2);

    /** A strip that is there while a trial is on. What is in it is made with the first one. */
    public WhatIfStrip(WhatIfViewModel model) {
        super(4);
        this.model = model;
        setId("what-if");
        getStyleClass().add("what-if");
        setMaxHeight(Region.USE_PREF_SIZE);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.stateProperty().get());
    }

    private WhatIfHead head() {
        title.getStyleClass().add("what-if-title");
        title.setWrapText(true);
        title.setAccessibleRole(AccessibleRole.TEXT);
        return new WhatIfHead(
                title,
                button(
                        "what-if-keep",
                        "Keep as filter",
                        "Leaves the same out for good; Ctrl+Z takes it back",
                        model::keep),
                button("what-if-restore", "Restore", "Brings everything back (Esc)", model::restore));
    }

    private static Button button(String id, String words, String what, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        new LateTooltip(button).setText(what);
        button.setAccessibleHelp(what);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Optional<WhatIfState> trial) {
        setVisible(trial.isPresent());
        setManaged(trial.isPresent());
        trial.ifPresent(now -> {
            if (getChildren().isEmpty()) {
                getChildren().addAll(head(), losses);
            }
            title.setText("What if: " + now.trial() + " – " + now.count());
            setAccessibleText(now.spoken());
            if (!now.isWeighed()) {
                losses.getChildren().setAll(new Label(WhatIfState.LOOKING));
                return;
            }
            losses.getChildren()
                    .setAll(
                            line(
                                    now.silent().size() == 1 ? "Falls silent" : "Fall silent",
                                    "No place falls silent.",
                                    now.silent()),
                            line(
                                    now.alone().size() == 1
                                            ? "Loses its only independent support"
                                            : "Lose their only independent support",
                                    "No report loses its only independent support.",
                                    now.alone()));
            now.rule().ifPresent(words -> losses.getChildren().add(0, rule(words)));
        });
    }

    private static Label rule(String words) {
        Label rule = new Label(words + ".");
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        return rule;
    }

    private <K> FlowPane line(String what, String none, List<WhatIfState.Named<K>> names) {
        FlowPane line = new FlowPane(8, 1);
        line.getStyleClass().add("what-if-line");
        line.getChildren().add(new Label(names.isEmpty() ? none : what + " (" + names.size() + "):"));
        names.stream().limit(MOST_NAMES).forEach(name -> {
            Hyperlink link = new Hyperlink(name.name());
            link.setOnAction(event -> {
                link.setVisited(false);
                model.goTo(name);
            });
            line.getChildren().add(link);
        });
        if (names.size() > MOST_NAMES) {
            line.getChildren().add(new Label("and " + (names.size() - MOST_NAMES) + " more"));
        }
        return line;
    }
}
