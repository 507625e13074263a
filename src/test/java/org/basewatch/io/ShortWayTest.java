package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.catalogue.ArbitraryReports;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CatalogueLists;
import org.basewatch.model.EventDate;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;

/** Reports are read the short way where it can be: whatever stands in a file, the answer is that of the long way. */
class ShortWayTest {
    private static final String[] SPLINTERS = {
        "\"",
        ",",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "\n",
        " ",
        "0",
        "7",
        "-",
        ".",
        "e",
        "null",
        "true",
        "\"\"",
        "{}",
        "[]",
        "x",
        "\\u00e9",
        "\\ud83d",
        "\u2003",
        "/*",
        "\t",
        "\u0001",
        ",,",
        "\"id\":\"r.1\",",
        "s9",
        "2024-02-30",
        "NaN",
        "\\q"
    };

    @Test
    void whatWasWrittenIsRead() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            List<Report> reports = new ArbitraryReports(seed, 40).all();
            CatalogueReadResult read = ReportSetTexts.read(text(reports, seed));

            assertThat(reports(read.catalogue())).isEqualTo(reports);
            assertThat(read.problems()).filteredOn(problem -> !isIdle(problem)).isEmpty();
        }
    }

    @Test
    void bothWaysAgreeOnSetsWithAllSortsOfFaults() throws Exception {
        Random random = new Random(20);
        for (int seed = 0; seed < 4_000; seed++) {
            String text = text(new ArbitraryReports(seed, 1 + random.nextInt(6)).all(), seed);
            for (int faults = random.nextInt(3); faults >= 0; faults--) {
                text = damaged(text, random);
            }
            assertAlike(text.getBytes(StandardCharsets.UTF_8), "seed " + seed);
        }
    }

    @Test
    void bothWaysAgreeOnBytesThatAreNoText() throws Exception {
        Random random = new Random(21);
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] bytes = text(new ArbitraryReports(seed, 3).all(), seed).getBytes(StandardCharsets.UTF_8);
            int reports = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("reports\"");
            bytes[reports + random.nextInt(bytes.length - reports)] = (byte) (random.nextInt(160) + 96);
            assertAlike(bytes, "seed " + seed);
        }
    }

    @Test
    void bothWaysAgreeOnSetsThatAreCutOff() throws Exception {
        byte[] bytes = text(new ArbitraryReports(5, 4).all(), 1).getBytes(StandardCharsets.UTF_8);
        for (int length = bytes.length - 1; length > bytes.length / 4; length -= 3) {
            assertAlike(Arrays.copyOf(bytes, length), "length " + length);
        }
    }

    @Test
    void theOrderOfTheListsChangesNoAnswer() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            List<Report> reports = new ArbitraryReports(seed, 30).all();
            String first = write(reports, true).replace("\"s2\"", "\"nobody\"").replace("\"o1\"", "\"nothing\"");
            String last = write(reports, false).replace("\"s2\"", "\"nobody\"").replace("\"o1\"", "\"nothing\"");
            String lists = "\"id\":\"nobody\"";
            CatalogueReadResult one = ReportSetTexts.read(first.replace(lists, "\"id\":\"s2\""));
            CatalogueReadResult other = ReportSetTexts.read(last.replace(lists, "\"id\":\"s2\""));

            assertThat(one.leftOut()).isPositive();
            assertThat(reports(other.catalogue())).isEqualTo(reports(one.catalogue()));
            assertThat(words(other)).containsExactlyInAnyOrderElementsOf(words(one));
        }
    }

    @Test
    void aMonthIsWholeOnBothWaysWhicheverDaysAreGiven() throws Exception {
        Random random = new Random(22);
        for (int round = 0; round < 300; round++) {
            LocalDate from = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
            LocalDate to = from.plusDays(random.nextBoolean() ? 0 : random.nextInt(90));
            String last = to.equals(from) && random.nextBoolean() ? "" : ",\"to\":\"" + to + '"';
            byte[] bytes = ReportSetTexts.with(
                            "{\"from\": \"2024-12-08\", \"to\": \"2024-12-09\", \"precision\": \"interval\"",
                            "{\"from\":\"" + from + '"' + last + ",\"precision\":\"month\"")
                    .getBytes(StandardCharsets.UTF_8);
            assertAlike(bytes, from + " to " + to);

            Catalogue catalogue = ReportSetTexts.read(bytes).catalogue();
            LocalDate first = YearMonth.from(from).atDay(1);
            LocalDate end = YearMonth.from(to).atEndOfMonth();
            assertThat(catalogue.report(0).event().orElseThrow())
                    .extracting(EventDate::from, EventDate::to)
                    .containsExactly(first, end);
            assertThat(catalogue.eventDay(0)).isEqualTo((int) first.toEpochDay());
            assertThat(catalogue.eventLastDay(0)).isEqualTo((int) end.toEpochDay());
        }
    }

    private static void assertAlike(byte[] bytes, String what) {
        assertThat(answer(bytes, true))
                .as(() -> what + "\n" + new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(answer(bytes, false));
    }

    private static List<Object> answer(byte[] bytes, boolean goesShortWay) {
        try {
            CatalogueReadResult read =
                    new JsonCatalogueReader(goesShortWay).read(new ByteArrayInputStream(bytes), "sample.json");
            Catalogue catalogue = read.catalogue();
            List<Object> links = new ArrayList<>();
            IntStream.range(0, catalogue.size()).forEach(row -> links.add(catalogue.linked(row)));
            return List.of(
                    read.problems(),
                    reports(catalogue),
                    links,
                    catalogue.info(),
                    catalogue.places(),
                    catalogue.sources());
        } catch (UnreadableFileException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private static List<Report> reports(Catalogue catalogue) {
        return IntStream.range(0, catalogue.size()).mapToObj(catalogue::report).toList();
    }

    private static List<String> words(CatalogueReadResult read) {
        return read.problems().stream()
                .map(problem -> problem.path() + problem.words() + problem.cause() + problem.leftOut())
                .toList();
    }

    /** Made-up reports may hold a relation twice. */
    private static boolean isIdle(ReadProblem problem) {
        return problem.what().startsWith("this relation is stored already");
    }

    private static String damaged(String text, Random random) {
        int from = text.indexOf("reports\"") + random.nextInt(text.length() - text.indexOf("reports\""));
        int to = Math.min(text.length(), from + random.nextInt(4) * random.nextInt(4));
        String splinter = random.nextBoolean() ? SPLINTERS[random.nextInt(SPLINTERS.length)] : "";
        return text.substring(0, from) + splinter + text.substring(to);
    }

    /** In one line a record, with line breaks between fields, or all in one line. */
    private static String text(List<Report> reports, int style) throws IOException {
        String text = write(reports, true);
        return switch (style % 3) {
            case 0 -> text;
            case 1 -> text.replace(",\"", " ,\r\n\t\"").replace("[{", "[\n{").replace("},{", "}\n,\n{");
            default -> text.replace("\n", " ");
        };
    }

    private static String write(List<Report> reports, boolean areListsFirst) throws IOException {
        StringWriter target = new StringWriter();
        ReportSetWriter writer = new ReportSetWriter(target);
        CatalogueLists lists = ArbitraryReports.lists();
        writer.head("Sample");
        if (areListsFirst) {
            lists(writer, lists);
        }
        writer.beginReports();
        for (Report report : reports) {
            writer.report(report);
        }
        writer.end();
        if (!areListsFirst) {
            lists(writer, lists);
        }
        writer.finish();
        return target.toString();
    }

    private static void lists(ReportSetWriter writer, CatalogueLists lists) throws IOException {
        writer.places(lists.places());
        writer.sources(lists.sources());
        writer.origins(lists.origins());
    }
}
