package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.SampleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
    private final Catalogue catalogue = SampleSets.large(6_000, 3);

    @TempDir
    private Path folder;

    @Test
    void anIndexIsMadeOnceAndFindsTheSameTheSecondTime() throws Exception {
        int[] first = find(IndexFolder.at(folder.resolve("cache")));
        assertThat(homes(folder.resolve("cache"))).hasSize(1);

        IndexProgress fails = new Cancelled();
        try (ReportSearch again =
                ReportSearch.of(catalogue, Variants.none(), IndexFolder.at(folder.resolve("cache")), fails)) {
            assertThat(again.find("convoy").rows().orElseThrow().toArray()).containsExactly(first);
        }
        assertThat(first).isNotEmpty();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        int[] first = find(IndexFolder.at(folder));
        for (Path file : files(homes(folder).get(0))) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        assertThat(find(IndexFolder.at(folder))).containsExactly(first);
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(find(IndexFolder.at(file))).isNotEmpty();
    }

    @Test
    void nothingIsLeftOfAnIndexThatNobodyWantedAnyMore() throws IOException {
        assertThatThrownBy(() -> ReportSearch.of(catalogue, Variants.none(), IndexFolder.at(folder), new Cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(homes(folder)).isEmpty();
    }

    @Test
    void onlyTheLastFewAreKept() throws Exception {
        for (int i = 0; i < 9; i++) {
            Files.createDirectory(folder.resolve("older-" + i));
        }

        find(IndexFolder.at(folder));

        assertThat(homes(folder)).hasSize(5);
    }

    @Test
    void halfMadeIndexesPushNoWholeOneOut() throws Exception {
        for (int i = 0; i < 4; i++) {
            Files.createDirectory(folder.resolve("whole-" + i));
        }
        for (int i = 0; i < 5; i++) {
            Files.createDirectory(folder.resolve(".making-now-" + i));
        }
        for (int i = 0; i < 3; i++) {
            Path left = Files.createDirectory(folder.resolve(".making-left-" + i));
            Files.writeString(left.resolve("_0.cfs"), "half an index");
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }

        find(IndexFolder.at(folder));

        List<String> names = homes(folder).stream()
                .map(home -> home.getFileName().toString())
                .toList();
        assertThat(names)
                .contains("whole-0", "whole-1", "whole-2", "whole-3")
                .as("other windows are making them")
                .contains(".making-now-0", ".making-now-4")
                .as("left behind")
                .noneMatch(name -> name.startsWith(".making-left"))
                .hasSize(4 + 5 + 1);
    }

    @Test
    void nothingIsLeftOfAnIndexForWhichThereWasNoMemory() throws IOException {
        IndexProgress noMemory = new IndexProgress() {
            @Override
            public void report(double share) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        assertThatThrownBy(() -> ReportSearch.of(catalogue, Variants.none(), IndexFolder.at(folder), noMemory))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(homes(folder)).isEmpty();
    }

    @Test
    void smallSetsLeaveNothingOnTheDisk() throws IOException {
        ReportSearch.of(SampleSets.large(100, 3), Variants.none(), IndexFolder.at(folder), IndexProgress.none())
                .close();

        assertThat(homes(folder)).isEmpty();
    }

    private int[] find(IndexFolder kept) throws IOException, QueryException {
        try (ReportSearch search = ReportSearch.of(catalogue, Variants.none(), kept, IndexProgress.none())) {
            return search.find("convoy").rows().orElseThrow().toArray();
        }
    }

    private static List<Path> homes(Path folder) throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static final class Cancelled implements IndexProgress {
        @Override
        public void report(double share) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
