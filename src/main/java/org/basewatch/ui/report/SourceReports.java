package org.basewatch.ui.report;

import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Source;
import org.basewatch.ui.control.Counts;

/** The reports of a source, newest event first, each one click away. */
final class SourceReports extends VBox {
    /** So many are shown at first; a source of a large set can have thousands. */
    private static final int FIRST = 8;

    private static final int MOST = 200;

    private final ReportListViewModel model;
    private final Runnable close;

    SourceReports(Source source, int reports, ReportListViewModel model, Runnable close) {
        super(2);
        this.model = model;
        this.close = close;
        getChildren().add(PlaceHead.wrapped(Counts.full(reports) + " in this set", "plain"));
        int[] rows = rows(source);
        IntStream.of(rows).limit(FIRST).forEach(row -> getChildren().add(link(row)));
        if (rows.length > FIRST) {
            Hyperlink more = new Hyperlink("Show all");
            more.getStyleClass().add("small-link");
            more.setOnAction(event -> {
                getChildren().remove(more);
                IntStream.of(rows)
                        .skip(FIRST)
                        .limit(MOST)
                        .forEach(row -> getChildren().add(link(row)));
                if (rows.length > FIRST + MOST) {
                    getChildren()
                            .add(PlaceHead.wrapped(
                                    "The rest is in the list, with this source alone switched on.", "caption"));
                }
            });
            getChildren().add(more);
        }
    }

    private int[] rows(Source source) {
        Catalogue catalogue = model.workspace().catalogue();
        int index = catalogue.sources().indexOf(source);
        return IntStream.of(ReportOrder.NEWEST.rows(catalogue, RowSet.all(catalogue.size())))
                .filter(row -> catalogue.sourceIndex(row) == index)
                .toArray();
    }

    private Hyperlink link(int row) {
        ReportHeadline headline = model.headline(row);
        Hyperlink link = PlaceHead.link(
                headline.code() + " · "
                        + EventWords.brief(
                                model.workspace().catalogue().report(row).event()) + " · " + headline.title(),
                () -> {
                    close.run();
                    model.follow(row);
                });
        link.setWrapText(true);
        link.setAccessibleText(headline.spoken());
        return link;
    }
}
