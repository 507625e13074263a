package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceLineTest {
    private static final List<PlaceLine.Named> TWO =
            List.of(new PlaceLine.Named("Tartus", 1), new PlaceLine.Named("Khmeimim", 9));

    @Test
    void aFewAreNamedAsTheyCome() {
        assertThat(PlaceLine.of(TWO, "; ")).isEqualTo("Tartus; Khmeimim");
        assertThat(PlaceLine.of(List.of(), "; ")).isEmpty();
    }

    @Test
    void ofManyThoseWithTheMostReportsAreNamedAndTheOthersCounted() {
        List<PlaceLine.Named> places = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new PlaceLine.Named("Place number " + i, i))
                .toList();

        String line = PlaceLine.of(places, "; ");

        assertThat(line).startsWith("Place number 300; Place number 299; ").endsWith(" and 293 more places");
        assertThat(line.length()).isBetween(PlaceLine.ROOM - 20, PlaceLine.ROOM);
        assertThat(Stream.of(line.split("; ", -1)).count()).isEqualTo(7);
    }

    @Test
    void oneIsNamedHoweverLongItsName() {
        PlaceLine.Named endless = new PlaceLine.Named("x".repeat(200), 10);

        assertThat(PlaceLine.of(List.of(endless), "; ")).isEqualTo(endless.name());
        assertThat(PlaceLine.of(List.of(TWO.get(0), endless), "; ")).isEqualTo(endless.name() + " and 1 more place");
    }
}
