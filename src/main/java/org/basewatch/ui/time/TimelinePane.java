package org.basewatch.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.basewatch.catalogue.RatingClass;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The timeline with a line over it that says which days are shown and what the bars mean. */
public final class TimelinePane extends BorderPane {
    private static final Duration TICK = Duration.millis(300);
    /** Between the parts, where there is room and where there is little. */
    private static final double APART = 9;

    private static final double CLOSE = 5;
    private static final double TIGHT = 3;

    private final TimelineViewModel model;
    private final TimelineChart chart;
    private final Label words = new Label();
    private final LateTooltip wordsTooltip = new LateTooltip(words);
    private final Hyperlink clear = new Hyperlink();
    private final CheckBox undated = new CheckBox();
    private final HBox legend = new HBox(APART);
    private final HBox head = new HBox(APART);
    private final HBox below = new HBox(APART);
    private final VBox top = new VBox(head, below);
    private final Button play;
    private final Timeline clock;

    /** A timeline over a model. */
    public TimelinePane(TimelineViewModel model) {
        this.model = model;
        this.chart = new TimelineChart(model, this::refresh);
        this.clock = new Timeline(new KeyFrame(TICK, event -> model.tick(chart.span())));
        getStyleClass().add("timeline-pane");
        // What does not fit is hidden; it must not push the pane over its neighbours.
        setMinWidth(0);
        top.setMinWidth(0);
        clock.setCycleCount(Animation.INDEFINITE);
        model.playingProperty().addListener((property, before, now) -> run(now));
        this.play = button("time-play", "Let the days go by (Space)", model::play);
        fillHead();
        setTop(top);
        setCenter(chart);
        place();
        widthProperty().addListener((property, before, now) -> {
            place();
            refresh();
        });
    }

    private void fillHead() {
        words.getStyleClass().add("time-words");
        words.setId("time-words");
        words.setMinWidth(0);
        clear.setId("time-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setAccessibleText("Show all days");
        new LateTooltip(clear).setText("Show all days, whatever was known");
        clear.setOnAction(event -> {
            clear.setVisited(false);
            model.showAllDays();
        });
        undated.setId("time-undated");
        undated.setMinWidth(Region.USE_PREF_SIZE);
        undated.setOnAction(event -> model.showUndated(undated.isSelected()));
        new LateTooltip(undated)
                .setText("Reports of which nobody knows the day of the event: shown whatever days are chosen");
        for (RatingClass of : RatingClass.values()) {
            legend.getChildren().add(key(of));
        }
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setCache(true);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        FontIcon sign = new FontIcon(Material2MZ.PLAY_ARROW);
        play.setGraphic(sign);
        model.playingProperty()
                .addListener(
                        (property, before, now) -> sign.setIconCode(now ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
        Button fit = button("time-fit", "All days, or the days of most events (Home)", model::fit);
        fit.setGraphic(new FontIcon(Material2AL.HEIGHT));
        fit.getGraphic().setRotate(90);
        head.getChildren().setAll(words, clear, room, legend, undated, play, fit);
        head.getStyleClass().add("time-head");
        head.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("time-below");
        below.setAlignment(Pos.CENTER_LEFT);
    }

    /** The key of colours and what is undated stand beside the words, or below them where the timeline is narrow. */
    private void place() {
        boolean isNarrow = getWidth() < TimeRoom.NARROW;
        if (isNarrow && below.getChildren().isEmpty()) {
            head.getChildren().removeAll(legend, undated);
            below.getChildren().setAll(legend, undated);
        } else if (!isNarrow && !below.getChildren().isEmpty()) {
            below.getChildren().clear();
            head.getChildren().addAll(head.getChildren().indexOf(play), List.of(legend, undated));
        }
        legend.setSpacing(isNarrow ? CLOSE : APART);
        head.setSpacing(isNarrow ? TIGHT : APART);
        below.setVisible(isNarrow);
        below.setManaged(isNarrow);
    }

    private void refresh() {
        String bar = model.isWithoutEvents() ? "" : model.unit(chart.span()).label();
        TimeWords said = new TimeWords(model.chosen(), model.knownOn(), bar, chart.beyond());
        clear.setVisible(said.isLimited());
        clear.setManaged(said.isLimited());
        undated.setText("Undated " + Counts.full(chart.undated()));
        undated.setSelected(model.chosen().undated());
        undated.setVisible(model.undated() > 0);
        undated.setManaged(model.undated() > 0);
        List<TimeWords.Choice> choices =
                model.isWithoutEvents() && !said.isLimited() ? TimeWords.withoutEvents() : said.choices();
        wordsTooltip.setText(choices.get(0).words());
        fit(choices);
    }

    /** The fullest words that have room beside the key; where not even the shortest have, the fullest without it. */
    private void fit(List<TimeWords.Choice> choices) {
        boolean isBeside = below.getChildren().isEmpty();
        showLegend(true);
        showLegend(isBeside || below.prefWidth(-1) <= getWidth());
        Optional<TimeWords.Choice> withKey =
                choices.stream().filter(this::hasRoom).findFirst();
        if (withKey.isEmpty() && isBeside) {
            showLegend(false);
        }
        say(withKey.or(() -> choices.stream().filter(this::hasRoom).findFirst())
                .orElse(choices.get(choices.size() - 1)));
    }

    private void showLegend(boolean isShown) {
        legend.setVisible(isShown);
        legend.setManaged(isShown);
    }

    private boolean hasRoom(TimeWords.Choice choice) {
        say(choice);
        return head.prefWidth(-1) - words.prefWidth(-1) + widthOf(choice.words()) <= getWidth();
    }

    private void say(TimeWords.Choice choice) {
        words.setText(choice.words());
        clear.setText(choice.clear());
    }

    private double widthOf(String text) {
        Text measured = new Text(text);
        measured.setFont(words.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }

    private static HBox key(RatingClass of) {
        Region sign = new Region();
        sign.getStyleClass().addAll("time-key", BarShapes.style(of));
        Label name = new Label(of.label());
        name.getStyleClass().add("time-label");
        HBox key = new HBox(4, sign, name);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private static Button button(String id, String tooltip, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("time-button");
        button.setAccessibleText(tooltip);
        new LateTooltip(button).setText(tooltip);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void run(boolean isPlaying) {
        if (isPlaying) {
            clock.play();
        } else {
            clock.stop();
        }
    }
}
