package org.basewatch.map.geotools.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.basewatch.map.FeatureAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of shapefiles, as GDAL writes them. */
class DbfTableTest {
    private static final Path TABLES = Path.of("src/test/resources/layers/tables");

    @Test
    void everyValueIsReadInWordsInAnyOrderOfRows() throws Exception {
        try (DbfTable table = new DbfTable(DbfRecords.open(TABLES.resolve("utf8.dbf")), StandardCharsets.UTF_8)) {
            assertThat(table.names()).containsExactly("name", "site", "kind", "count", "length_km", "seen");
            assertThat(values(table.row(2))).containsExactly("الشعيرات", "Shayrat", "air base", "", "3", "");
            assertThat(values(table.row(0)))
                    .containsExactly("حميميم", "Hmeimim", "air base", "2", "2.845", "2024-12-13");
            assertThat(values(table.row(1))).containsExactly("طرطوس", "Tartus", "naval base", "1", "", "2024-12-16");
            assertThat(table.value(0, 1)).isEqualTo("Hmeimim");
        }
    }

    @Test
    void aDeletedRowIsToldAndReadAllTheSame() throws Exception {
        try (DbfTable table = new DbfTable(DbfRecords.open(TABLES.resolve("deleted.dbf")), StandardCharsets.UTF_8)) {
            assertThat(table.isDeleted(1)).isTrue();
            assertThat(table.isDeleted(0)).isFalse();
            assertThat(table.value(1, 1)).isEqualTo("Tartus");
        }
    }

    @Test
    void ofACutTableTheWholeRowsAreThere() throws Exception {
        try (DbfRecords records = DbfRecords.open(TABLES.resolve("cut.dbf"))) {
            assertThat(records.announced()).isEqualTo(3);
            assertThat(records.count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "65001, UTF-8",
        "1256, windows-1256",
        "ANSI 1256, windows-1256",
        "CP1256, windows-1256",
        "windows-1251, windows-1251",
        "LDID/126, windows-1256",
        "OEM 866, IBM866",
        "ISO-8859-6, ISO-8859-6",
        "88596, ISO-8859-6",
        "28596, ISO-8859-6",
        "8859-6, ISO-8859-6"
    })
    void lettersAreKnownByTheirCommonNames(String said, String meant) {
        assertThat(DbfLetters.named(said + "\r\n")).contains(Charset.forName(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "LDID/", "LDID/99999999999", "999999", "?"})
    void othersAreNotGuessed(String said) {
        assertThat(DbfLetters.named(said)).isEmpty();
    }

    @Test
    void whateverIsWrongInATableEndsInAnErrorOfReading(@TempDir Path folder) throws Exception {
        byte[] good = Files.readAllBytes(TABLES.resolve("utf8.dbf"));
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                // most of what can go wrong is in the head
                bad[random.nextInt(random.nextBoolean() ? 240 : bad.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("bad.dbf"), bad);
            assertThatCode(() -> readAll(file)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    private static void readAll(Path file) {
        try (DbfTable table = new DbfTable(DbfRecords.open(file), StandardCharsets.UTF_8)) {
            for (int row = 0; row < table.count(); row++) {
                table.isDeleted(row);
                table.row(row);
            }
        } catch (IOException told) {
            assertThat(told).isNotNull();
        }
    }

    private static List<String> values(List<FeatureAttribute> row) {
        return row.stream().map(FeatureAttribute::value).toList();
    }
}
