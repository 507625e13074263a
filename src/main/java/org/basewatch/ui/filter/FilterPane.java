package org.basewatch.ui.filter;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.FoldSection;
import org.basewatch.ui.control.Lines;

/** The filter panel. Follows the workspace through its view model; style sheet {@code panels.css}. */
public final class FilterPane extends BorderPane {
    private final FilterViewModel model;
    private final RatingMatrix matrix;
    private final PresetBar presets;
    private final FacetRows<?> kinds;
    private final PlaceSwitches places;
    private final FacetList<?> sources;
    private final FoldSection kindSection;
    private final FoldSection placeSection;
    private final FoldSection sourceSection;
    private final FilterFoot foot;

    /** A panel on a filter. */
    public FilterPane(FilterViewModel model) {
        this.model = model;
        getStyleClass().add("filter-pane");
        setId("filter-pane");
        matrix = new RatingMatrix(model);
        presets = new PresetBar(model);
        kinds = new FacetRows<>(model.kinds());
        places = new PlaceSwitches(model.places());
        sources = new FacetList<>(model.sources(), "source");
        foot = new FilterFoot(model);
        FoldSection ratings = new FoldSection("How far to trust it", new VBox(8, matrix, legend(), presets));
        kindSection = section(model.kinds(), kinds);
        placeSection = section(model.places(), places);
        sourceSection = section(model.sources(), sources);
        VBox.setVgrow(sourceSection, Priority.ALWAYS);
        VBox content = new VBox(ratings, kindSection, placeSection, sourceSection);
        content.getStyleClass().add("filter-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        // Else one figure that changes has all of the panel painted anew, and laid over the window once more.
        scroll.skinProperty()
                .addListener((property, before, now) ->
                        scroll.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false)));
        setCenter(scroll);
        setBottom(foot);
        model.resultProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /**
     * A panel on a filter.
     *
     * @param head stands over everything else
     */
    public FilterPane(FilterViewModel model, Region head) {
        this(model);
        setTop(head);
    }

    private void refresh() {
        matrix.refresh();
        presets.refresh();
        kinds.refresh();
        places.refresh();
        sources.refresh();
        kindSection.setSummary(summary(model.kinds()));
        placeSection.setSummary(summary(model.places()));
        sourceSection.setSummary(summary(model.sources()));
        foot.refresh();
    }

    private static FoldSection section(Facet<?> facet, Region rows) {
        return new FoldSection(
                facet.title(),
                rows,
                action("All", "Show every " + facet.title().toLowerCase(Locale.ROOT), facet::showAll),
                action("None", "Switch all off", facet::showNone));
    }

    private static Hyperlink action(String text, String meaning, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("small-link");
        link.setTooltip(new Tooltip(meaning));
        link.setAccessibleText(meaning);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static String summary(Facet<?> facet) {
        String words = facet.summary();
        return words.startsWith("all") ? "" : words;
    }

    private static Lines legend() {
        Label rows = new Label(
                "Rows: the source, A reliable … E unreliable. Columns: the information, 1 confirmed … 5 improbable.");
        rows.setWrapText(true);
        rows.getStyleClass().add("caption");
        Region swatch = new Region();
        swatch.getStyleClass().add("hatch-swatch");
        Label notJudged = new Label("F and 6: cannot be judged");
        notJudged.getStyleClass().add("caption");
        HBox line = new HBox(6, swatch, notJudged);
        line.getStyleClass().add("legend-line");
        return new Lines(3, rows, line);
    }
}
