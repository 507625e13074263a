package org.basewatch.map.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.basewatch.map.coordinate.CoordinateReading.Found;
import org.basewatch.map.coordinate.CoordinateReading.Nothing;
import org.basewatch.map.coordinate.CoordinateReading.Position;
import org.basewatch.map.coordinate.CoordinateReading.Wrong;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateReaderTest {
    /** All mean 36°07'24.24" N, 38°30' E. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "36.1234N 38.5E",
                "36.1234° N, 38.5° E",
                "N 36.1234 E 38.5",
                "N36.1234° E38.5°",
                "38.5E 36.1234N",
                "E38.5, N36.1234",
                "36.1234 N; 38.5 E",
                "lat 36.1234 lon 38.5",
                "Lat: 36.1234, Long: 38.5",
                "longitude 38.5 latitude 36.1234",
                "lat 36.1234 N lon 38.5 E",
                "36°07'24.24\"N, 38°30'00\"E",
                "36°07′24.24″ N 38°30′ E",
                "36° 7' 24.24'' north 38° 30' 0'' east",
                "36 07 24.24 N 38 30 00 E",
                "36:07:24.24N 38:30:00E",
                "N 36 07.404 E 038 30.000",
                "36°07.404'N 38°30.000'E",
                "36 deg 7 min 24.24 sec N, 38 deg 30 min E",
                "36,1234 N; 38,5 E",
                "36,1234N 38,5E",
                "٣٦٫١٢٣٤ شمالا، ٣٨٫٥ شرقا",
                "۳۶٫۱۲۳۴ N ۳۸٫۵ E",
                "36,1234° с.ш. 38,5° в.д.",
                "36.1234 N, 38.5",
                "\u200e36.1234° N\u00a038.5° E"
            })
    void readsHoweverItIsWritten(String text) {
        assertOnly(text, 38.5, 36.1234, 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37S DA 12345 67890 | 37SDA1234567890",
                "37sda1234567890 | 37SDA1234567890",
                "MGRS: 37S DA 12345 67890 | 37SDA1234567890",
                "37 S DA 1234567890 | 37SDA1234567890",
                "37S DV 55006 97751 | 37SDV5500697751",
                "٣٧S DV ٥٥٠٠٦ ٩٧٧٥١ | 37SDV5500697751"
            })
    void readsTheMilitaryGrid(String text, String square) {
        Position position = only(text);
        assertThat(GridPosition.of(position.point()).orElseThrow().mgrs()).isEqualTo(square);
    }

    @Test
    void saysHowLargeTheSquareOfAShortReferenceIs() {
        assertThat(only("37S DV 550 977").readAs()).contains("middle of a square of 100 m");
        assertThat(only("37SDV").readAs()).contains("100 km");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37N 455006 E 3997751 N",
                "UTM 37 N 455006 3997751",
                "37N 455006mE 3997751mN",
                "37T 455006, 3997751"
            })
    void readsUtm(String text) {
        GridPosition grid = GridPosition.of(only(text).point()).orElseThrow();
        assertThat(grid.easting()).isCloseTo(455006, within(0.001));
        assertThat(grid.northing()).isCloseTo(3997751, within(0.001));
    }

    @Test
    void asksWhatTheLetterSMeans() {
        List<Position> meanings = meanings("37S 455006 3997751");
        assertThat(meanings).hasSize(2);
        assertThat(meanings.get(0).point().lat()).isCloseTo(36.12, within(0.01));
        assertThat(meanings.get(0).readAs()).contains("band");
        assertThat(meanings.get(1).point().lat()).isNegative();
    }

    @Test
    void neverGuessesTheOrderSilently() {
        List<Position> meanings = meanings("36.1234, 38.5");
        assertThat(meanings).hasSize(2);
        assertThat(meanings.get(0)).isEqualTo(new Position(new GeoPoint(38.5, 36.1234), "read as latitude, longitude"));
        assertThat(meanings.get(1)).isEqualTo(new Position(new GeoPoint(36.1234, 38.5), "read as longitude, latitude"));
        assertThat(meanings("138.5 36")).hasSize(1);
        assertThat(only("138.5 36").point()).isEqualTo(new GeoPoint(138.5, 36));
    }

    @Test
    void readsSigns() {
        assertThat(meanings("-36.5, -70.25").get(0).point()).isEqualTo(new GeoPoint(-70.25, -36.5));
        assertThat(only("36.5 S 70.25 W").point()).isEqualTo(new GeoPoint(-70.25, -36.5));
        assertThat(meanings("−36.5 −70.25").get(0).point()).isEqualTo(new GeoPoint(-70.25, -36.5));
        assertThat(only("0°30'S 0°15'W").point()).isEqualTo(new GeoPoint(-0.25, -0.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "91N 38E | at most 90",
                "36N 181E | at most 180",
                "36N 38N | both numbers are a latitude",
                "36 61 00 N 38 00 00 E | less than 60",
                "36.5 07 N 38 00 E | minutes or seconds",
                "-36.5 S 38 E | one too many",
                "36 07 24 38 30 | put a comma",
                "36.1 N 38.5 | put a comma",
                "95 96 | neither number",
                "1 2 3 4, 5 6 7 8 | an angle is",
                "36'07 N 38 E | wrong place",
                "37S DA 1234 567 | as many for the easting",
                "37S ZZ 12345 67890 | no square",
                "61S DA 12345 67890 | no square",
                "61N 455006 3997751 | no zone 61"
            })
    void saysWhatIsWrong(String text, String why) {
        assertThat(CoordinateReader.read(text))
                .isInstanceOfSatisfying(
                        Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains(why).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Khmeimim", "حميميم", "36", "T4", "N", "Deir ez-Zor 2", "12 November", "Base 1 and 2"})
    void leavesNamesAlone(String text) {
        assertThat(CoordinateReader.read(text)).isInstanceOf(Nothing.class);
    }

    @ParameterizedTest
    @EnumSource(CoordinateFormat.class)
    void readsWhatItWrites(CoordinateFormat format) {
        Random random = new Random(7);
        double degrees = format == CoordinateFormat.DECIMAL ? 0.000_006 : 0.000_02;
        for (int i = 0; i < 2000; i++) {
            double lon = random.nextDouble() * 358 - 179;
            double lat = random.nextDouble() * 150 - 72;
            String text = format.write(new GeoPoint(lon, lat));
            Position first = meanings(text).stream()
                    .min(java.util.Comparator.comparingDouble(
                            position -> Math.abs(position.point().lat() - lat)))
                    .orElseThrow();
            double across = Math.cos(Math.toRadians(lat));
            assertThat(first.point().lat()).as(text).isCloseTo(lat, within(degrees));
            assertThat(first.point().lon()).as(text).isCloseTo(lon, within(degrees / across));
        }
    }

    /** Whatever is typed, there is an answer. */
    @Test
    void takesAnyText() {
        Random random = new Random(11);
        String letters = "0123456789 .,;°'\"NESWns-+/:|٣٫ LATon37SDA";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(CoordinateReader.read(text.toString()))
                    .as(text.toString())
                    .isNotNull();
        }
    }

    private static void assertOnly(String text, double lon, double lat, double tolerance) {
        Position position = only(text);
        assertThat(position.point().lon()).as(text).isCloseTo(lon, within(tolerance));
        assertThat(position.point().lat()).as(text).isCloseTo(lat, within(tolerance));
    }

    private static Position only(String text) {
        List<Position> positions = meanings(text);
        assertThat(positions).as(text).hasSize(1);
        return positions.get(0);
    }

    private static List<Position> meanings(String text) {
        CoordinateReading reading = CoordinateReader.read(text);
        assertThat(reading).as(text).isInstanceOf(Found.class);
        return ((Found) reading).positions();
    }
}
