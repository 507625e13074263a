package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;

/** The search against a slow and obvious one that looks for words in the texts themselves. */
class RandomSearchTest {
    private static final String[] PIECES = {
        "convoy",
        "conv",
        "il-76",
        "il76",
        "7",
        "قافلة",
        "حميميم",
        "ТАРТУС",
        "\"near the\"",
        "\"said on imag\"",
        "the",
        "x",
        "\"il 76 seen\"",
        "-convoy",
        "not base",
        "source:a",
        "\"конвой",
        "\"the b",
        "\"near t",
        "\"said on m",
        "самолет"
    };

    @Test
    void findsWhatTheObviousOneFinds() throws IOException, QueryException {
        Catalogue catalogue = SampleSets.large(700, 11);
        Random random = new Random(11);
        try (ReportSearch search =
                ReportSearch.of(catalogue, Variants.none(), IndexFolder.none(), IndexProgress.none())) {
            for (int i = 0; i < 300; i++) {
                SearchQuery query = QueryReader.read(typed(random));
                int[] expected = IntStream.range(0, catalogue.size())
                        .filter(row -> isMet(catalogue, row, query))
                        .toArray();
                assertThat(search.find(query).toArray()).containsExactly(expected);
            }
        }
    }

    /** Bare words that are a spelling together, against the same words in quotes. */
    @Test
    void findsASpellingOfSeveralBareWords() throws IOException, QueryException {
        Catalogue catalogue = SampleSets.large(700, 11);
        Variants table = Variants.of(Stream.of("near the = قافلة", "near the base = imagery", "il 76 seen = tartus"));
        String[] bare = {"near the", "near the base", "the", "base", "il 76 seen", "76", "seen", "or", "not", "\"near\""
        };
        Random random = new Random(12);
        int found = 0;
        try (ReportSearch search = ReportSearch.of(catalogue, table, IndexFolder.none(), IndexProgress.none())) {
            for (int i = 0; i < 300; i++) {
                String typed = Stream.generate(() -> bare[random.nextInt(bare.length)])
                        .limit(1 + random.nextInt(5))
                        .collect(Collectors.joining(" ", "seen ", " convoy"));
                String quoted = typed.replaceAll(
                        "(?<!\\b(not|or) )(?<![\"\\w])(near the base|near the|il 76 seen)(?=( (?!or )|$))", "\"$2\"");
                assertThat(search.find(QueryReader.read(typed)).toArray())
                        .as(typed)
                        .containsExactly(search.find(QueryReader.read(quoted)).toArray());
                found += quoted.equals(typed) ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    /** Until such a spelling is typed to its end, its words are looked for one by one, and all spellings that it may become. */
    @Test
    void findsASpellingOfSeveralBareWordsWhileItIsTyped() throws IOException, QueryException {
        Catalogue catalogue = SampleSets.large(700, 11);
        Variants table = Variants.of(Stream.of("near the = قافلة", "il 76 seen = imagery"));
        try (ReportSearch plain =
                        ReportSearch.of(catalogue, Variants.none(), IndexFolder.none(), IndexProgress.none());
                ReportSearch search = ReportSearch.of(catalogue, table, IndexFolder.none(), IndexProgress.none())) {
            for (String typed : List.of("near t", "near th", "convoy near t", "il 76 s", "il 7", "near b")) {
                RowSet expected = plain.find(QueryReader.read(typed));
                RowSet others = plain.find(QueryReader.read(typed.startsWith("il") ? "\"imagery\"" : "\"قافلة\""));
                if (typed.startsWith("convoy")) {
                    others = others.and(plain.find(QueryReader.read("\"convoy\"")));
                }
                boolean isBegun = !List.of("il 7", "near b").contains(typed);
                assertThat(search.find(QueryReader.read(typed)).toArray())
                        .as(typed)
                        .containsExactly((isBegun ? expected.or(others) : expected).toArray());
                assertThat(others.minus(expected).count()).as(typed).isPositive();
            }
        }
    }

    private static String typed(Random random) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pieces.add(PIECES[random.nextInt(PIECES.length)]);
            if (i > 0 && random.nextInt(3) == 0) {
                pieces.add("or");
            }
        }
        return String.join(" ", pieces);
    }

    private static boolean isMet(Catalogue catalogue, int row, SearchQuery query) {
        return query.groups().stream()
                .allMatch(group -> group.stream()
                        .anyMatch(clause -> clause.isExcluded() != holds(catalogue, row, clause.condition())));
    }

    private static boolean holds(Catalogue catalogue, int row, Condition condition) {
        Report report = catalogue.report(row);
        String source =
                catalogue.sources().get(catalogue.sourceIndex(row)).names().english();
        if (condition instanceof Condition.InSource name) {
            return has(source + " | News outlet | source", name.words(), name.open());
        }
        Condition.InText words = (Condition.InText) condition;
        List<String> texts =
                new ArrayList<>(List.of(report.title(), report.summary(), source, "source", "News outlet"));
        report.places().forEach(place -> texts.add("Place " + place.value().substring(6)));
        return texts.stream().anyMatch(text -> has(text, words.words(), words.open()));
    }

    private static boolean has(String text, List<String> words, boolean open) {
        String folded = " " + String.join(" ", WordSplitter.folded(text)) + " ";
        return folded.contains(" " + String.join(" ", words) + (open ? "" : " "));
    }
}
