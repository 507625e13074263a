package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.basewatch.search.Mark;
import org.basewatch.ui.control.Beginning;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.Lines;
import org.basewatch.ui.control.MarkedText;
import org.basewatch.ui.control.RatingBadge;
import org.basewatch.ui.control.Scripts;
import org.basewatch.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** A report in the list: its head, and below it the rest while it is open. */
final class ReportRow extends Lines {
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
    private final HBox first = new HBox(8);
    private final Lines head = new Lines(3);
    private final ReportListViewModel model;
    private int row = -1;

    ReportRow(ReportListViewModel model) {
        super(0);
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
        first.getStyleClass().add("report-first-line");
        head.getStyleClass().add("report-head");
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
                model.toggle(row);
            }
        });
        getChildren().add(head);
    }

    /** Shows a report. Parts that most reports lack are no hidden nodes: each would be styled with every change of the list. */
    void showReport(ReportHeadline headline, boolean shownAnyway, @Nullable DetailView detail) {
        row = headline.row();
        badge.show(headline.code());
        date.setText(headline.date() + " · " + headline.kind().toLowerCase(Locale.ROOT));
        String from =
                headline.source() + headline.status().map(text -> " · " + text).orElse("");
        origin.setText(from);
        showSigns(headline);
        List<Node> lines = new ArrayList<>(List.of(first, titled(headline.title())));
        // An opened report shows its whole text, with the words marked in it.
        Optional<String> found = detail == null ? model.snippet(row) : Optional.empty();
        found.ifPresent(text -> {
            snippet.show(text, model.highlights().marks(text));
            lines.add(snippet);
        });
        lines.add(Scripts.isArabic(from) ? WrappedText.of(from, "report-origin") : origin);
        if (shownAnyway) {
            lines.add(hiddenNote);
        }
        show(head.lines(), lines);
        pseudoClassStateChanged(OPEN, detail != null);
        show(lines(), detail == null ? List.of(head) : List.of(head, detail));
    }

    private void showSigns(ReportHeadline headline) {
        List<Node> signs = new ArrayList<>(List.of(badge));
        headline.challenge().ifPresent(why -> {
            challengeWords.setText(why + "\nThe rating itself is unchanged.");
            signs.add(challenge);
        });
        headline.replaced().ifPresent(letter -> {
            ownLetter.setText(letter + "→" + headline.code().reliability());
            letterWords.setText("You use " + headline.code().reliability() + " in place of the set's " + letter);
            signs.add(ownLetter);
        });
        signs.add(date);
        show(first.getChildren(), signs);
    }

    private Node titled(String whole) {
        String words = Beginning.of(whole).withSign();
        List<Mark> marks = model.highlights().marks(words);
        if (marks.isEmpty() && !Scripts.isArabic(words)) {
            title.setText(words);
            return title;
        }
        markedTitle.show(words, marks);
        return markedTitle;
    }
}
