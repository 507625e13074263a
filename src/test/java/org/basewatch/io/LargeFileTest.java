package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.SampleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is large enough to be read ahead and shown in parts. */
class LargeFileTest {
    private static final int REPORTS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void partsAreTheBeginningOfTheWhole() throws Exception {
        Path file = folder.resolve("large.json");
        SampleFile.write(file, REPORTS, 7);
        Watcher watcher = new Watcher(Integer.MAX_VALUE);

        CatalogueReadResult read = new JsonCatalogueReader().read(file, watcher);

        Catalogue expected = SampleSets.large(REPORTS, 7);
        assertThat(read.problems()).allMatch(problem -> problem.what().contains("stored already"));
        assertThat(read.catalogue().size()).isEqualTo(REPORTS);
        assertThat(watcher.parts).isNotEmpty();
        assertThat(watcher.shares).isSorted().allMatch(share -> share > 0 && share <= 1);
        for (int row = 0; row < REPORTS; row += 7) {
            assertThat(read.catalogue().report(row)).isEqualTo(expected.report(row));
        }
        for (Catalogue part : watcher.parts) {
            assertThat(part.info().title()).isEqualTo(read.catalogue().info().title());
            assertThat(part.size()).isLessThan(REPORTS);
            for (int row = 0; row < part.size(); row += 7) {
                assertThat(part.report(row)).isEqualTo(expected.report(row));
                assertThat(part.row(expected.id(row))).hasValue(row);
                assertThat(part.sourceIndex(row)).isEqualTo(expected.sourceIndex(row));
                assertThat(part.placeIndexes(row)).isEqualTo(expected.placeIndexes(row));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        SampleFile.write(one, 300, 5);
        SampleFile.write(other, 300, 5);

        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        assertThat(new JsonCatalogueReader().read(one).catalogue().info().fingerprint())
                .isEqualTo(
                        new JsonCatalogueReader().read(other).catalogue().info().fingerprint());
    }

    @Test
    void readingEndsWhenNobodyWantsTheRest() throws Exception {
        Path file = folder.resolve("large.json");
        SampleFile.write(file, REPORTS, 7);
        Watcher watcher = new Watcher(3);

        assertThatThrownBy(() -> new JsonCatalogueReader().read(file, watcher))
                .isInstanceOf(CancellationException.class);
        assertThat(watcher.shares).hasSize(3);
        Files.delete(file);
    }

    private static final class Watcher implements ReadWatcher {
        private final List<Double> shares = new ArrayList<>();
        private final List<Catalogue> parts = new ArrayList<>();
        private final int most;

        Watcher(int most) {
            this.most = most;
        }

        @Override
        public void read(int reports, double share) {
            shares.add(share);
        }

        @Override
        public void soFar(Catalogue catalogue) {
            parts.add(catalogue);
        }

        @Override
        public boolean isCancelled() {
            return shares.size() >= most;
        }
    }
}
