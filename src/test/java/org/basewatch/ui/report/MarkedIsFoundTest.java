package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.ReportId;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.Passage;
import org.basewatch.search.QueryException;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.SearchedPart;
import org.basewatch.search.Variants;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in rows and opened reports of the bundled set, against what the search finds there. */
class MarkedIsFoundTest {
    private static final ReportSearch SEARCH = search();
    /** Words of the set that are tried: each so many-th. */
    private static final int STEP = 12;

    private final Workspace workspace = new Workspace(new RowFilter(), SEARCH.catalogue());
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        gur            | HUR,GUR
        maxar or gur   | HUR,GUR
        source:gur     | HUR,GUR
        source:ukrain  | Ukrainian
        place:gur      | ``
        kind:movement  | ``
        -maxar         | ``
        """)
    void aRowIsMarkedInTheNameOfItsSource(String query, String marked) throws QueryException {
        search(query);
        int row = workspace.catalogue().row(new ReportId("a18")).orElseThrow();

        assertThat(model.headline(row).source()).isEqualTo("Ukrainian Defence Intelligence (HUR/GUR)");
        assertThat(markedIn(model.headline(row).from())).isEqualTo(marked);
    }

    @Test
    void ofASourceNoWordOfTheSummaryIsMarked() throws QueryException {
        search("source:reuters ");
        assertThat(workspace.result().visible().count()).isPositive();
        workspace.result().visible().stream().forEach(row -> {
            assertThat(model.snippet(row)).isEmpty();
            assertThat(markedIn(model.headline(row).from())).isEqualTo("Reuters");
            assertThat(model.highlights()
                            .marks(workspace.catalogue().report(row).summary()))
                    .isEmpty();
        });
    }

    @Test
    void anUnconfirmedPlaceIsMarkedInItsNameAlone() throws QueryException {
        search("place:\"air base\" or place:confirmed");
        List<String> marked = IntStream.range(0, workspace.catalogue().size())
                .mapToObj(row -> model.detail(row).lines())
                .flatMap(List::stream)
                .filter(line -> line.label().startsWith("Place") && line.text().contains("not confirmed"))
                .map(line -> markedIn(line.passages()))
                .toList();
        assertThat(marked)
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("air base").doesNotContain("confirmed"));
    }

    /** Reasons of ratings, hosts, notes on dates and the like are shown, but nobody looks for words there. */
    @Test
    void whateverIsMarkedWasFound() throws QueryException {
        int tried = 0;
        int markedRows = 0;
        for (String word : someWords()) {
            for (String query : List.of(word, word + " ", "source:" + word, "place:" + word, "origin:" + word)) {
                search(query);
                tried++;
                for (int row = 0; row < workspace.catalogue().size(); row++) {
                    if (!marked(row).isEmpty()) {
                        markedRows++;
                        assertThat(workspace.result().visible().contains(row))
                                .as(
                                        "%s marks %s in %s",
                                        query, marked(row), SEARCH.catalogue().id(row))
                                .isTrue();
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
        assertThat(markedRows).isGreaterThan(200);
    }

    /** All that is marked of a report. */
    private List<String> marked(int row) {
        ReportDetail detail = model.detail(row);
        List<List<Passage>> texts = new ArrayList<>();
        texts.add(model.headline(row).from());
        texts.add(List.of(Passage.of(SearchedPart.WORDS, model.headline(row).title())));
        texts.add(List.of(Passage.of(SearchedPart.WORDS, detail.summary())));
        detail.lines().forEach(line -> texts.add(line.passages()));
        return texts.stream()
                .map(this::markedIn)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String markedIn(List<Passage> passages) {
        String text = Passage.text(passages);
        return String.join(
                ",",
                model.highlights().marks(passages).stream()
                        .map(mark -> text.substring(mark.start(), mark.end()))
                        .toList());
    }

    private void search(String query) throws QueryException {
        TextMatch found = SEARCH.find(query);
        workspace.filterBy(workspace.criteria().withText(Optional.of(found)));
    }

    private List<String> someWords() {
        TreeSet<String> words = new TreeSet<>();
        for (int row = 0; row < workspace.catalogue().size(); row++) {
            model.detail(row).lines().forEach(line -> {
                for (String word : line.text().split("\\P{L}+")) {
                    if (!word.isEmpty()) {
                        words.add(word.toLowerCase(java.util.Locale.ROOT));
                    }
                }
            });
        }
        List<String> all = List.copyOf(words);
        List<String> some = new ArrayList<>(List.of("b", "reuters", "belligerent"));
        for (int at = 0; at < all.size(); at += STEP) {
            some.add(all.get(at));
        }
        some.removeAll(List.of("or", "not"));
        return some;
    }

    private static ReportSearch search() {
        try {
            Catalogue bundled = BundledReports.read(new JsonCatalogueReader()).catalogue();
            return ReportSearch.of(bundled, Variants.bundled(), IndexFolder.none(), IndexProgress.none());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
