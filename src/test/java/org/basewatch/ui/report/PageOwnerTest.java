package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.Names;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOwnerTest {
    @ParameterizedTest
    @CsvSource({
        "https://tass.com/politics/1, 'TASS, quoting officials'",
        "https://www.bbc.co.uk/news/1, BBC Verify",
        "https://italy.news-pravda.com/russia/1, news-pravda network",
        "https://www.themoscowtimes.com/2025, The Moscow Times",
        "https://example.org/x, Somebody of Example",
    })
    void nothingIsSaidOfASourcesOwnPage(String page, String name) {
        assertThat(PageOwner.warning(URI.create(page), source(name), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.az/1, news-pravda network",
        "https://www.pravda.com.ua/1, Ukrainian Defence Intelligence",
        "https://www.thesun.example/1, The Guardian",
    })
    void pageWithAnotherNameMayBeSomebodyElses(String page, String name) {
        assertThat(PageOwner.warning(URI.create(page), source(name), List.of()))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains(PageOwner.host(URI.create(page)), name, "may be another newsroom's"));
    }

    @Test
    void chainThatGoesOnAfterTheSourceSaysThatItIsSomebodyElses() {
        RelayStep source = new RelayStep("Reuters", Optional.of(new SourceId("source")));
        RelayStep other = new RelayStep("gCaptain", Optional.empty());

        assertThat(PageOwner.warning(URI.create("https://gcaptain.com/1"), source("Reuters"), List.of(source, other)))
                .hasValue("The page is at gcaptain.com, which is not the source's own (Reuters): "
                        + "it is another newsroom's report of it.");
        assertThat(PageOwner.warning(URI.create("https://gcaptain.com/1"), source("Reuters"), List.of(other, source)))
                .hasValueSatisfying(words -> assertThat(words).contains("may be"));
    }

    /** A newspaper that writes about a channel is not that channel's. */
    @Test
    void pageAboutASourceIsNotItsOwn() {
        Source source = source("Channel", URI.create("https://www.paper.example/about-the-channel"));

        assertThat(PageOwner.warning(URI.create("https://paper.example/1"), source, List.of()))
                .isPresent();
    }

    @Test
    void fewOfTheBundledLinksAreTheSourcesOwn() throws Exception {
        var catalogue = BundledReports.read(new JsonCatalogueReader()).catalogue();
        List<String> own = java.util.stream.IntStream.range(0, catalogue.size())
                .mapToObj(row -> catalogue.report(row))
                .filter(report -> report.provenance().url().isPresent())
                .filter(report -> ReportDetail.of(
                                RowSet.all(catalogue.size()),
                                catalogue.row(report.id()).orElseThrow(),
                                new KnownRows(catalogue, Optional.empty()))
                        .warning()
                        .isEmpty())
                .map(report -> report.id().value())
                .toList();

        assertThat(own).containsExactlyInAnyOrder("a26", "b01", "n01", "n02");
    }

    private static Source source(String name, URI... links) {
        return new Source(
                new SourceId("source"),
                Names.english(name),
                SourceKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(links),
                List.of(new Source.Rating(Reliability.B, "reason", "editorial", LocalDate.of(2025, 1, 1))));
    }
}
