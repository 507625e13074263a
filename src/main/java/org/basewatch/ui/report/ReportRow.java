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
import org.basewatch.model.Reliability;
import org.basewatch.search.Passage;
import org.basewatch.ui.control.Beginning;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.control.Lines;
import org.basewatch.ui.control.MarkedText;
import org.basewatch.ui.control.OnDemand;
import org.basewatch.ui.control.RatingBadge;
import org.jspecify.annotations.Nullable;

/** A report in the list: its head, and below it the rest while it is open. */
final class ReportRow extends Lines {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final RatingBadge badge = new RatingBadge();
    private final Label date = new Label();
    private final MarkedText title = new MarkedText("report-title");
    private final MarkedText origin = new MarkedText("report-origin");
    private final OnDemand<MarkedText> snippet = new OnDemand<>(() -> new MarkedText("report-snippet"));
    private final OnDemand<RowSign> challenge = new OnDemand<>(RowSign::new);
    private final OnDemand<RowSign> ownLetter = new OnDemand<>(RowSign::new);
    private final OnDemand<Label> hiddenNote = new OnDemand<>(ReportRow::hiddenNote);
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
        List<Passage> from = headline.from();
        origin.show(Passage.text(from), model.highlights().marks(from));
        showSigns(headline);
        List<Node> lines = new ArrayList<>(List.of(first, titled(headline.title())));
        // An opened report shows its whole text, with the words marked in it.
        Optional<String> found = detail == null ? model.snippet(row) : Optional.empty();
        found.ifPresent(text -> {
            snippet.get().show(text, model.highlights().marks(text));
            lines.add(snippet.get());
        });
        lines.add(origin);
        if (shownAnyway) {
            lines.add(hiddenNote.get());
        }
        show(head.lines(), lines);
        pseudoClassStateChanged(OPEN, detail != null);
        show(lines(), detail == null ? List.of(head) : List.of(head, detail));
    }

    private void showSigns(ReportHeadline headline) {
        List<Node> signs = new ArrayList<>(List.of(badge));
        headline.challenge().ifPresent(why -> {
            challenge.get().show("1?", why + "\nThe rating itself is unchanged.");
            signs.add(challenge.get());
        });
        headline.replaced().ifPresent(letter -> {
            Reliability mine = headline.code().reliability();
            ownLetter.get().show(letter + "→" + mine, "You use " + mine + " in place of the set's " + letter);
            signs.add(ownLetter.get());
        });
        signs.add(date);
        show(first.getChildren(), signs);
    }

    private Node titled(String whole) {
        String words = Beginning.of(whole).withSign();
        title.show(words, model.highlights().marks(words));
        return title;
    }

    private static Label hiddenNote() {
        Label note = new Label("Hidden by the filter, shown anyway");
        note.getStyleClass().add("caution");
        return note;
    }

    /** A sign beside the code, with its reason. */
    private static final class RowSign extends Label {
        private final LateTooltip reason = new LateTooltip(this);

        RowSign() {
            getStyleClass().add("row-sign");
            setMinWidth(USE_PREF_SIZE);
        }

        void show(String sign, String why) {
            setText(sign);
            reason.setText(why);
        }
    }
}
