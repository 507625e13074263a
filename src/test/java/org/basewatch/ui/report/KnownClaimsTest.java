package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.weighing.Disagreement;
import org.junit.jupiter.api.Test;

/** Claims that disagree, by the day up to which things were known. */
class KnownClaimsTest {
    /** Two against each other at p0; one of the two against a third at p1; one without any day against the first. */
    private final Catalogue catalogue = read();

    private final Workspace workspace = new Workspace(new RowFilter(), catalogue);
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @Test
    void withoutADayAllThatDisagreeIsCountedAndNothingIsLeftOut() {
        assertThat(model.claims().count()).isEqualTo("3");
        assertThat(model.claims().omission()).isEmpty();
        assertThat(model.claims().introduction()).startsWith("Side by side, as they were said.");
    }

    @Test
    void whatWasNotKnownIsNoClaimOfTheDayAndIsCounted() {
        KnownClaims then = on(LocalDate.of(2024, 12, 2));
        assertThat(then.disagreements()).extracting(Disagreement::rows).containsExactly(List.of(0, 1));
        assertThat(then.count()).isEqualTo("1");
        assertThat(then.introduction())
                .isEqualTo("As known on 2 Dec 2024, side by side as they were said. None is marked as the right one.");
        assertThat(then.omission())
                .hasValue("2 claims do not count as known on 2 Dec 2024: 1 published later, 1 that cannot be placed: no"
                        + " publication day, and no end of the event known. Without them, nothing disagrees on 2"
                        + " questions.");
    }

    @Test
    void whereOneClaimAloneWasKnownNothingDisagreesAndThatIsSaid() {
        workspace.select(Selection.of(new PlaceId("p1")));
        KnownClaims then = on(LocalDate.of(2024, 12, 2));
        assertThat(then.disagreements()).isEmpty();
        assertThat(then.isEmpty()).isFalse();
        assertThat(then.count()).isEqualTo("none by 2 Dec 2024");
        assertThat(then.introduction()).isEqualTo("As known on 2 Dec 2024, no claims disagree.");
        assertThat(then.omission())
                .hasValue("1 claim is known only after 2 Dec 2024. Without it, nothing disagrees on 1 question.");
        assertThat(on(LocalDate.of(2024, 12, 5)).count()).isEqualTo("1");
        assertThat(on(LocalDate.of(2024, 12, 5)).omission()).isEmpty();
    }

    @Test
    void besideAFilteredListItIsSaidThatTheFilterHidesNoClaim() {
        KnownClaims claims = model.claims();

        assertThat(claims.count(false)).isEqualTo("3");
        assertThat(claims.scope(false)).isEmpty();
        assertThat(claims.count(true)).isEqualTo("3, whatever the filter");
        assertThat(claims.scope(true))
                .hasValue("Claims that the filter hides are named, too: they disagree all the same.");
        assertThat(KnownClaims.ofAll(List.of()).count(true)).isEqualTo("none");
        assertThat(KnownClaims.ofAll(List.of()).scope(true)).isEmpty();
    }

    @Test
    void theHeadIsAnotherOneWhenTheFilterHidesOtherClaims() {
        HeadFolds folds = new HeadFolds();
        HeadWords folded = HeadWords.of(model, folds);
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        HeadWords filtered = HeadWords.of(model, folds);
        assertThat(filtered).isNotEqualTo(folded);
        assertThat(filtered.hiddenClaims()).isEmpty();

        folds.of(HeadFolds.Part.DISAGREEMENTS).set(true);
        HeadWords unfolded = HeadWords.of(model, folds);
        workspace.filterBy(workspace.criteria().withRatings(new RatingMask(0)));
        assertThat(HeadWords.of(model, folds)).isNotEqualTo(unfolded);
        assertThat(HeadWords.of(model, folds).hiddenClaims())
                .containsAll(model.claims().disagreements().get(0).rows());
    }

    @Test
    void theSameIsAnsweredAgainAsLongAsNothingChanges() {
        KnownClaims then = on(LocalDate.of(2024, 12, 2));
        assertThat(model.claims()).isSameAs(then);
        assertThat(on(LocalDate.of(2024, 12, 3))).isNotSameAs(then);
    }

    private KnownClaims on(LocalDate day) {
        workspace.filterBy(workspace.criteria().withAsOf(Optional.of(day)));
        return model.claims();
    }

    private static Catalogue read() {
        String text = """
                {"format": "basewatch-reports", "version": 1, "title": "Claims", "places": [
                  {"id": "p0", "kind": "air-base", "names": {"en": "Place 0"}, "location": {"type": "none"}},
                  {"id": "p1", "kind": "air-base", "names": {"en": "Place 1"}, "location": {"type": "none"}}],
                "sources": [{"id": "s0", "name": "Source", "kind": "news", "ratings": [
                  {"letter": "A", "reason": "made up", "by": "editorial", "date": "2026-11-23"}]}],
                "origins": [], "reports": [
                {"id": "r0", "placeIds": ["p0"], "published": "2024-12-01", "relations": [
                  {"type": "contradicts", "reportId": "r1"}, {"type": "contradicts", "reportId": "r3"}], REST},
                {"id": "r1", "placeIds": ["p0"], "published": "2024-12-02", "relations": [
                  {"type": "contradicts", "reportId": "r2"}], REST},
                {"id": "r2", "placeIds": ["p1"], "published": "2024-12-05", REST},
                {"id": "r3", "placeIds": ["p0"], REST}]}
                """.replace("REST", """
                "title": "Title", "summary": "Says so.", "kind": "movement", "sourceId": "s0", "basis": "article",
                "ratings": [{"credibility": 2, "reason": "made up", "by": "editorial", "date": "2026-11-23"}]""");
        try {
            return new JsonCatalogueReader()
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "claims")
                    .catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
