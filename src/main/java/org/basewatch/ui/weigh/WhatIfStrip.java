package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.WrappedText;

/** Says over the map that a trial is on, and what is lost by it. */
public final class WhatIfStrip extends VBox {
    private static final int MOST_NAMES = 5;
    /** Of a lower map the names would hide too much: there they are shown when they are asked for. In logical units. */
    private static final double HIGH_ENOUGH = 560;

    private final WhatIfViewModel model;
    private final Label title = new Label();
    private final VBox losses = new VBox(2);
    private boolean areNamesShown;

    /** A strip that is there while a trial is on. What is in it is made with the first one. */
    public WhatIfStrip(WhatIfViewModel model) {
        super(4);
        this.model = model;
        setId("what-if");
        getStyleClass().add("what-if");
        setMaxHeight(Region.USE_PREF_SIZE);
        model.stateProperty().addListener((property, before, now) -> {
            areNamesShown &= before.isPresent();
            show(now);
        });
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
            if (now.instead().isPresent()) {
                losses.getChildren().setAll(wrapped(now.instead().get()));
                return;
            }
            boolean isShort = now.silent().isEmpty() && now.alone().isEmpty();
            losses.getChildren().setAll(isShort || areNamesShown || isHighEnough() ? names(now) : summary(now));
            if (areNamesShown) {
                losses.getChildren().add(toggle("Hide the names", false));
            }
            now.rule().ifPresent(words -> losses.getChildren().add(0, rule(words)));
        });
    }

    private boolean isHighEnough() {
        return !(getParent() instanceof Region map) || map.getHeight() >= HIGH_ENOUGH;
    }

    private List<NameFlow> names(WhatIfState now) {
        return List.of(
                line(
                        now.falls() + (now.isFiltered() ? " under the filter" : ""),
                        WhatIfState.NONE_SILENT,
                        now.silent()),
                line(now.loses(), WhatIfState.NONE_ALONE, now.alone()));
    }

    private List<Labeled> summary(WhatIfState now) {
        return List.of(wrapped(now.lost()), toggle("Show which", true));
    }

    private Hyperlink toggle(String words, boolean areShown) {
        Hyperlink toggle = new Hyperlink(words);
        toggle.setId("what-if-names");
        toggle.setOnAction(event -> {
            areNamesShown = areShown;
            show(model.stateProperty().get());
        });
        return toggle;
    }

    private static Label rule(String words) {
        Label rule = wrapped(words + ".");
        rule.setMinHeight(Region.USE_PREF_SIZE);
        return rule;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private <K> NameFlow line(String what, String none, List<WhatIfState.Named<K>> names) {
        NameFlow line = new NameFlow();
        line.getStyleClass().add("what-if-line");
        if (names.isEmpty()) {
            line.getChildren().add(wrapped(none));
        } else {
            showFrom(line, what, names, 0);
        }
        return line;
    }

    /** A few at a time in place of those before, so that the strip hides no more of the map however many there are. */
    private <K> void showFrom(NameFlow line, String what, List<WhatIfState.Named<K>> names, int first) {
        int end = Math.min(names.size(), first + MOST_NAMES);
        boolean isPart = names.size() > MOST_NAMES;
        String range = isPart ? Counts.full(first + 1) + "–" + Counts.full(end) + " of " : "";
        line.getChildren().setAll(wrapped(what + " (" + range + Counts.full(names.size()) + "):"));
        names.subList(first, end).forEach(name -> {
            Hyperlink link = new Hyperlink(name.name());
            WrappedText.wrap(link);
            link.setOnAction(event -> {
                link.setVisited(false);
                model.goTo(name);
            });
            line.getChildren().add(link);
        });
        if (isPart) {
            boolean isLast = end == names.size();
            Hyperlink more =
                    new Hyperlink(isLast ? "The first again" : "and " + Counts.full(names.size() - end) + " more");
            more.getStyleClass().add("what-if-more");
            more.setOnAction(event -> {
                showFrom(line, what, names, isLast ? 0 : end);
                // The link that was pressed is gone, and the keys must not go to the map with it.
                line.getChildren().get(line.getChildren().size() - 1).requestFocus();
            });
            line.getChildren().add(more);
        }
    }
}
