package org.basewatch.ui.main;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.basewatch.ui.control.LateParts;
import org.kordamp.ikonli.material2.Material2AL;

/** The last thing to know, in a strip over the map: it neither takes the focus nor stops anything. */
public final class NoticeStrip extends HBox {
    private final Label sentence = new Label();
    private final Button details;
    private final Button close;

    /**
     * A strip that is there while there is something to know.
     *
     * @param late gets what can wait until the map is on the screen
     */
    public NoticeStrip(MainViewModel model, LateParts late) {
        super(12);
        setId("notice");
        getStyleClass().add("notice-strip");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        // A short sentence hides no more of the map than it needs.
        setMaxWidth(USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        details = Buttons.words(
                "notice-details", "Show", "Show what is meant, with the place in the file", model::showNoticeDetails);
        close = Buttons.icon(
                late, "notice-close", () -> Material2AL.CLOSE, "Take this message away", model::dismissNotice);
        model.noticeProperty().addListener((property, before, now) -> show(now));
        show(model.noticeProperty().get());
    }

    private void show(Optional<Notice> news) {
        setVisible(news.isPresent());
        setManaged(news.isPresent());
        news.ifPresent(notice -> {
            // Not before: what is in the window is styled at the start, seen or not.
            getChildren().setAll(sentence, details, close);
            notice.deed()
                    .ifPresent(deed -> getChildren()
                            .add(1, Buttons.words("notice-deed", deed.words(), deed.hint(), deed.action())));
            sentence.setText(notice.sentence());
            setAccessibleText(notice.sentence());
            details.setVisible(notice.details().isPresent());
            details.setManaged(notice.details().isPresent());
        });
    }
}
