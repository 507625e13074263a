package org.basewatch.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.basewatch.search.Mark;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.MarkedText;
import org.basewatch.ui.control.RatingBadge;
import org.jspecify.annotations.Nullable;

/** A report in the list: its head, and below it the rest while it is open. */
final class ReportRow extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final RatingBadge badge = new RatingBadge();
    private final Label date = new Label();
    private final Label title = new Label();
    private final MarkedText markedTitle = new MarkedText("report-title");
    private final MarkedText snippet = new MarkedText("report-snippet");
    private final Label challenge = new Label("1?");
    private final Label ownLetter = new Label();
    private final LateTooltip challengeWords = new LateTooltip(challenge);
    private final LateTooltip letterWords = new LateTooltip(ownLetter);
    private final Label origin = new Label();
    private final Label hiddenNote = new Label("Hidden by the filter, shown anyway");
    private final VBox head;
    private final ReportListViewModel model;
    private int row = -1;

    ReportRow(ReportListViewModel model) {
        this.model = model;
        getStyleClass().add("report-row");
        date.getStyleClass().add("report-date");
        date.setWrapText(true);
        title.getStyleClass().add("report-title");
        title.setWrapText(true);
        origin.getStyleClass().add("report-origin");
        origin.setWrapText(true);
        hiddenNote.getStyleClass().add("caution");
        challenge.getStyleClass().add("row-sign");
        challenge.setMinWidth(USE_PREF_SIZE);
        ownLetter.getStyleClass().add("row-sign");
        ownLetter.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, badge, challenge, ownLetter, date);
        first.getStyleClass().add("report-first-line");
        head = new VBox(3, first, title, snippet, origin, hiddenNote);
        head.getStyleClass().add("report-head");
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
                model.toggle(row);
            }
        });
        getChildren().add(head);
    }

    void show(ReportHeadline headline, boolean shownAnyway, @Nullable DetailView detail) {
        row = headline.row();
        badge.show(headline.code());
        date.setText(headline.date() + " · " + headline.kind().toLowerCase(Locale.ROOT));
        showSigns(headline);
        showTitle(headline.title());
        origin.setText(
                headline.source() + headline.status().map(text -> " · " + text).orElse(""));
        // An opened report shows its whole text, with the words marked in it.
        showSnippet(detail == null ? model.snippet(row) : Optional.empty());
        hiddenNote.setVisible(shownAnyway);
        hiddenNote.setManaged(shownAnyway);
        pseudoClassStateChanged(OPEN, detail != null);
        getChildren().setAll(head);
        Optional.ofNullable(detail).ifPresent(getChildren()::add);
    }

    private void showSigns(ReportHeadline headline) {
        challengeWords.setText(headline.challenge()
                .map(why -> why + "\nThe rating itself is unchanged.")
                .orElse(""));
        show(challenge, headline.challenge().isPresent());
        headline.replaced().ifPresent(letter -> {
            ownLetter.setText(letter + "→" + headline.code().reliability());
            letterWords.setText("Your letter " + headline.code().reliability() + " in place of the set's " + letter);
        });
        show(ownLetter, headline.replaced().isPresent());
    }

    private static void show(Label sign, boolean isShown) {
        sign.setVisible(isShown);
        sign.setManaged(isShown);
    }

    private void showTitle(String words) {
        List<Mark> marks = model.highlights().marks(words);
        title.setText(words);
        if (!marks.isEmpty()) {
            markedTitle.show(words, marks);
        }
        head.getChildren().set(1, marks.isEmpty() ? title : markedTitle);
    }

    private void showSnippet(Optional<String> words) {
        words.ifPresent(text -> snippet.show(text, model.highlights().marks(text)));
        snippet.setVisible(words.isPresent());
        snippet.setManaged(words.isPresent());
    }
}
