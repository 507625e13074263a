package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.api.Test;

class SiteDescriptionTest {
    @Test
    void tellsNameKindCountRatingAndPosition() {
        MapSite site = SampleScene.air("k", "Khmeimim", 35.9, 35.4, SampleScene.tally("B2 B3 C2 F6"));
        assertThat(SiteDescription.of(site).title()).isEqualTo("Khmeimim");
        assertThat(SiteDescription.of(site).details())
                .isEqualTo("Air base\n4 reports shown\nSources B × 2, C × 1, F (cannot be judged) × 1\n"
                        + "Exact point, ± 100 m");
    }

    @Test
    void explainsTheCodeOfASingleReport() {
        MapSite site = SampleScene.naval("t", "Tartus", 35.9, 34.9, SampleScene.tally("B2"));
        assertThat(SiteDescription.of(site).rating())
                .isEqualTo("B2: source usually reliable, information probably true");
    }

    @Test
    void anUnconfirmedPlaceIsSomewhere() {
        SiteDescription words = SiteDescription.of(SampleScene.unnamed(SampleScene.tally(""), List.of()));
        assertThat(words.position())
                .isEqualTo("Position not confirmed: somewhere in the hatched area"
                        + ", stated only as: on the Aleppo–Raqqa border");
        assertThat(words.reports()).isEqualTo("No report shown here");
        assertThat(words.rating()).isEmpty();
    }

    @Test
    void aCandidateIsAnInference() {
        assertThat(SiteDescription.of(SampleScene.candidates().get(2)).sentence())
                .isEqualTo("Tabqa; Candidate: unlikely; An inference: no report is placed here; Exact point, ± 200 m");
    }

    @Test
    void aSpotHasNoName() {
        MapSite spot = SampleScene.site("at:1,2", PlaceKind.OTHER, "", 36, 35, SampleScene.tally("B2"));
        assertThat(SiteDescription.of(spot).title()).isEqualTo("Reports at one spot");
    }

    @Test
    void lengthsAreShort() {
        assertThat(SiteDescription.length(50)).isEqualTo("50 m");
        assertThat(SiteDescription.length(1500)).isEqualTo("1.5 km");
        assertThat(SiteDescription.length(30_000)).isEqualTo("30 km");
    }
}
