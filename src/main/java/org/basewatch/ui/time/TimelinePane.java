package org.basewatch.ui.time;

import java.util.ArrayList;
import java.util.List;
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
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.RatingClass;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The timeline with a line over it that says which days are shown and what the bars mean. */
public final class TimelinePane extends BorderPane {
    private static final Duration TICK = Duration.millis(300);

    private final TimelineViewModel model;
    private final TimelineChart chart;
    private final Label words = new Label();
    private final LateTooltip wordsTooltip = new LateTooltip(words);
    private final Hyperlink clear = new Hyperlink("Show all days");
    private final CheckBox undated = new CheckBox();
    private final HBox legend = new HBox(10);
    private final HBox head = new HBox(8);
    private final Timeline clock;

    /** A timeline over a model. */
    public TimelinePane(TimelineViewModel model) {
        this.model = model;
        this.chart = new TimelineChart(model, this::refresh);
        this.clock = new Timeline(new KeyFrame(TICK, event -> model.tick(chart.span())));
        getStyleClass().add("timeline-pane");
        clock.setCycleCount(Animation.INDEFINITE);
        model.playingProperty().addListener((property, before, now) -> run(now));
        fillHead();
        setTop(head);
        setCenter(chart);
    }

    private void fillHead() {
        words.getStyleClass().add("time-words");
        words.setId("time-words");
        words.setMinWidth(0);
        clear.setId("time-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> {
            clear.setVisited(false);
            model.chooseAll();
            model.knowOn(java.util.Optional.empty());
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
        Button play = button("time-play", "Let the days go by (Space)", model::play);
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
    }

    private void refresh() {
        List<String> parts = new ArrayList<>();
        EventDays days = model.chosen();
        if (days.isInterval()) {
            parts.add("What happened " + interval(days));
        }
        model.knownOn()
                .ifPresent(
                        day -> parts.add((parts.isEmpty() ? "What" : "what") + " was known on " + DateWords.day(day)));
        boolean isLimited = !parts.isEmpty();
        String bar = "ach bar is " + model.unit(chart.span()).label() + chart.beyond();
        String full = isLimited ? String.join(", ", parts) : "When it happened · e" + bar;
        clear.setVisible(isLimited);
        clear.setManaged(isLimited);
        undated.setText("Undated " + Counts.full(model.undated()));
        undated.setSelected(days.undated());
        undated.setVisible(model.undated() > 0);
        undated.setManaged(model.undated() > 0);
        fit(full, isLimited ? full : "E" + bar);
    }

    /** Words and legend side by side in the fullest way that has room: words that are cut off would hide what a bar is. */
    private void fit(String full, String brief) {
        legend.setVisible(false);
        legend.setManaged(false);
        double room = getWidth() - head.prefWidth(-1) + words.prefWidth(-1);
        double forLegend = legend.prefWidth(-1) + head.getSpacing();
        boolean withLegend = widthOf(brief) + forLegend <= room;
        legend.setVisible(withLegend);
        legend.setManaged(withLegend);
        wordsTooltip.setText(full);
        words.setText(widthOf(full) + (withLegend ? forLegend : 0) <= room ? full : brief);
    }

    private double widthOf(String text) {
        Text measured = new Text(text);
        measured.setFont(words.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }

    private static String interval(EventDays days) {
        if (days.from().isPresent() && days.to().isPresent()) {
            return DateWords.range(days.from().get(), days.to().get());
        }
        return days.from().map(day -> "from " + DateWords.day(day) + " on").orElse("")
                + days.to().map(day -> "up to " + DateWords.day(day)).orElse("");
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
