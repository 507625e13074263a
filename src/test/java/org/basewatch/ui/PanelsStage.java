package org.basewatch.ui;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.filter.FilterPane;
import org.basewatch.ui.filter.FilterViewModel;
import org.basewatch.ui.filter.RatingPreset;
import org.basewatch.ui.report.ReportActions;
import org.basewatch.ui.report.ReportListViewModel;
import org.basewatch.ui.report.ReportPane;
import org.basewatch.ui.weigh.Weighing;

/**
 * The panels on the bundled reports without map or window around them, to look at them: a filter panel and a report panel at
 * each of three widths. Arguments: light or dark; a place id or "-"; a report id or "-"; "filtered", "none" or "all".
 */
public final class PanelsStage {
    private static final double[] WIDTHS = {280, 420, 520};

    /** Opens the stage. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    private PanelsStage() {}

    /** Loads the fonts that the style sheets name. */
    static void loadFonts() {
        for (String name : List.of(
                "IBMPlexSans-Regular",
                "IBMPlexSans-SemiBold",
                "IBMPlexSans-Italic",
                "IBMPlexSansArabic-Regular",
                "IBMPlexSansArabic-SemiBold")) {
            InputStream font = PanelsStage.class.getResourceAsStream("/basewatch/fonts/" + name + ".ttf");
            Font.loadFont(Objects.requireNonNull(font, name), 12);
        }
    }

    /** Address of a style sheet of the program. */
    static String css(String name) {
        return Objects.requireNonNull(PanelsStage.class.getResource("/basewatch/css/" + name), name)
                .toExternalForm();
    }

    private static void prepare(Workspace workspace, List<String> arguments) {
        if (arguments.get(3).equals("filtered")) {
            FilterCriteria criteria = FilterCriteria.all().withRatings(RatingPreset.A_TO_C.mask());
            workspace.filterBy(criteria);
        }
        Selection place = arguments.get(1).equals("-") ? Selection.none() : Selection.of(new PlaceId(arguments.get(1)));
        Optional<ReportId> report =
                Optional.of(arguments.get(2)).filter(id -> !id.equals("-")).map(ReportId::new);
        workspace.select(place.withReport(report));
        if (arguments.get(3).equals("none")) {
            workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none()));
        }
    }

    private static Region sized(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
        return pane;
    }

    /** The window; not the main class, which the class path does not allow. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            List<String> arguments = getParameters().getUnnamed();
            loadFonts();
            Workspace workspace = new Workspace(
                    new RowFilter(),
                    BundledReports.read(new JsonCatalogueReader()).catalogue());
            HBox box = new HBox(12);
            box.getChildren().add(sized(new FilterPane(new FilterViewModel(workspace)), 280));
            for (double width : WIDTHS) {
                ReportActions actions = new ReportActions(new HandDialogs(), address -> {}, text -> {});
                box.getChildren()
                        .add(sized(
                                new ReportPane(
                                        new ReportListViewModel(workspace),
                                        actions,
                                        Weighing.over(workspace, new HandDialogs(), news -> {}, LocalDate::now)),
                                width));
            }
            boolean dark = arguments.get(0).equals("dark");
            Application.setUserAgentStylesheet("/basewatch/css/controls-" + (dark ? "dark" : "light") + ".css");
            Scene scene = new Scene(box, 1540, 1000);
            scene.getStylesheets().addAll(css(dark ? "tokens-dark.css" : "tokens-light.css"), css("panels.css"));
            box.setStyle("-fx-font-family: 'IBM Plex Sans'; -fx-background-color: -bw-line;");
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            Platform.runLater(() -> prepare(workspace, arguments));
        }
    }
}
