package org.basewatch.ui.report;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Source;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.WrappedText;

/** The reports of a source, newest event first, each one click away. */
final class SourceReports extends VBox {
    /** So many are shown at first; a source of a large set can have thousands. */
    private static final int FIRST = 8;

    private static final int MOST = 200;

    private final ReportListViewModel model;
    private final Runnable close;
    private final Map<Integer, Hyperlink> links = new LinkedHashMap<>();

    SourceReports(Source source, ReportListViewModel model, Runnable close) {
        super(2);
        this.model = model;
        this.close = close;
        int[] rows = rows(model.workspace().catalogue(), source);
        getChildren().add(PlaceHead.wrapped(Counts.full(rows.length) + " in this set", "plain"));
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

    /** Its own rows are picked before they are put in order: of a million reports few are one source's. */
    private static int[] rows(Catalogue catalogue, Source source) {
        int index = catalogue.sources().stream().map(Source::id).toList().indexOf(source.id());
        BitSet own = new BitSet();
        for (int row = 0; row < catalogue.size(); row++) {
            if (catalogue.sourceIndex(row) == index) {
                own.set(row);
            }
        }
        return ReportOrder.NEWEST.rows(catalogue, RowSet.of(own));
    }

    /** Says the codes of the reports anew; to be called when letters change. */
    void refresh() {
        links.forEach((row, link) -> {
            if (row < model.workspace().catalogue().size()) {
                name(link, row);
            }
        });
    }

    private Hyperlink link(int row) {
        Hyperlink link = PlaceHead.link("", () -> {
            close.run();
            model.follow(row);
        });
        WrappedText.wrap(link);
        name(link, row);
        links.put(row, link);
        return link;
    }

    private void name(Hyperlink link, int row) {
        ReportHeadline headline = model.headline(row);
        link.setText(headline.code() + " · "
                + EventWords.brief(model.workspace().catalogue().report(row).event()) + " · " + headline.title());
        link.setAccessibleText(headline.spoken());
    }
}
