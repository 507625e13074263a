package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class PlaceFindingTest {
    private final Workspace workspace;
    private final ReportListViewModel model;

    PlaceFindingTest() throws Exception {
        workspace = new Workspace(
                new RowFilter(), BundledReports.read(new JsonCatalogueReader()).catalogue());
        model = new ReportListViewModel(workspace);
    }

    @Test
    void findsByAPartOfAnyNameInAnyScriptAndElseByHowItIsSpelled() {
        assertThat(found("")).hasSize(workspace.catalogue().places().size());
        assertThat(found("  TART ")).containsExactly("Tartus naval base");
        assertThat(found("хмейм")).containsExactly("Khmeimim air base");
        assertThat(found("حميميم")).containsExactly("Khmeimim air base");
        assertThat(found("kmeimim")).as("with a letter missing").startsWith("Khmeimim air base");
        assertThat(found("qqqq")).isEmpty();
    }

    private List<String> found(String text) {
        List<PlaceChoice> places = model.choices().stream()
                .filter(choice -> choice.place().isPresent())
                .toList();
        return new PlaceFinding(workspace.catalogue())
                .find(places, text).stream().map(PlaceChoice::fullName).toList();
    }
}
