package org.basewatch.ui.report;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.model.ReportId;
import org.basewatch.ui.control.WrappedText;

/** Links to reports, each by its code and date. */
final class ReportLinks {
    private ReportLinks() {}

    static VBox of(List<ReportId> reports, ReportListViewModel model) {
        VBox links = new VBox(1);
        for (ReportId id : reports) {
            OptionalInt row = model.workspace().catalogue().row(id);
            row.ifPresent(found -> links.getChildren().add(link(model.headline(found), model)));
        }
        return links;
    }

    private static Hyperlink link(ReportHeadline headline, ReportListViewModel model) {
        KnownRows known = model.known();
        String later = known.day()
                .filter(day -> !known.test(headline.row()))
                .map(day -> " · does not count as known on " + DateWords.day(day))
                .orElse("");
        Hyperlink link =
                PlaceHead.link(headline.code() + " · " + headline.source() + later, () -> model.follow(headline.row()));
        link.setTooltip(new Tooltip(headline.title() + "\n" + headline.date()));
        link.setAccessibleText(headline.spoken());
        WrappedText.wrap(link);
        link.getStyleClass().add("small-link");
        return link;
    }
}
