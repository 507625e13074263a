package org.basewatch.ui.main;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.LateParts;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The last thing to know, in a strip over the map: it neither takes the focus nor stops anything. The buttons stand beside the sentence,
 * or below it where that makes the strip lower.
 */
public final class NoticeStrip extends Region {
    private static final double GAP = 12;
    private static final double BENEATH = 5;

    private final Label sentence = new Label();
    private final HBox buttons = new HBox(8);
    private final Button details;
    private final Button close;

    /**
     * A strip that is there while there is something to know.
     *
     * @param late gets what can wait until the map is on the screen
     */
    public NoticeStrip(MainViewModel model, LateParts late) {
        setId("notice");
        getStyleClass().add("notice-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        // A short sentence hides no more of the map than it needs.
        setMaxWidth(USE_PREF_SIZE);
        sentence.setWrapText(true);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        details = Buttons.words(
                "notice-details", "Show", "Show what is meant, with the place in the file", model::showNoticeDetails);
        close = Buttons.icon(
                late, "notice-close", () -> Material2AL.CLOSE, "Take this message away (Esc)", model::dismissNotice);
        InvalidationListener held = changed -> model.holdNotice(isHover() || isFocusWithin());
        hoverProperty().addListener(held);
        focusWithinProperty().addListener(held);
        model.noticeProperty().addListener((property, before, now) -> show(now));
        show(model.noticeProperty().get());
    }

    private void show(Optional<Notice> news) {
        setVisible(news.isPresent());
        setManaged(news.isPresent());
        news.ifPresent(notice -> {
            buttons.getChildren().setAll(details, close);
            notice.deed()
                    .ifPresent(deed -> buttons.getChildren()
                            .add(0, Buttons.words("notice-deed", deed.words(), deed.hint(), deed.action())));
            // Not before: what is in the window is styled at the start, seen or not.
            getChildren().setAll(sentence, buttons);
            sentence.setText(notice.sentence());
            setAccessibleText(notice.sentence());
            details.setVisible(notice.details().isPresent());
            details.setManaged(notice.details().isPresent());
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + sentence.prefWidth(-1) + GAP + buttons.prefWidth(-1) + insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        return insets.getTop() + Math.min(heightBeside(room), heightBeneath(room)) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double y = insets.getTop();
        double room = getWidth() - x - insets.getRight();
        double wide = buttons.prefWidth(-1);
        double high = buttons.prefHeight(-1);
        boolean isBeside = heightBeside(room) <= heightBeneath(room);
        double inside = getHeight() - y - insets.getBottom();
        sentence.resizeRelocate(x, y, isBeside ? room - GAP - wide : room, isBeside ? inside : inside - BENEATH - high);
        double down = isBeside ? y + Math.rint((inside - high) / 2) : y + inside - high;
        buttons.resizeRelocate(x + room - wide, down, wide, high);
    }

    private double heightBeside(double room) {
        double words = Math.max(1, room - GAP - buttons.prefWidth(-1));
        return Math.ceil(Math.max(sentence.prefHeight(words), buttons.prefHeight(-1)));
    }

    private double heightBeneath(double room) {
        return Math.ceil(sentence.prefHeight(Math.max(1, room)) + BENEATH + buttons.prefHeight(-1));
    }
}
