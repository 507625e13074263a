package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a Java of its own, whose heap nobody else fills. */
class SpareHeapTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatALargeSetNeededIsGivenBack() throws Exception {
        List<Integer> megabytes = heapBeforeAndAfter(1_000_000, "-XX:+ExplicitGCInvokesConcurrent");
        assertThat(megabytes.get(0)).isGreaterThan(300);
        assertThat(megabytes.get(1)).isLessThan(megabytes.get(0) / 2);
        assertThat(megabytes.get(2)).as("percent that may be free, as before").isEqualTo(30);
    }

    @Test
    void aSmallSetChangesNothing() throws Exception {
        List<Integer> megabytes = heapBeforeAndAfter(100_000, "-XX:+ExplicitGCInvokesConcurrent");
        assertThat(megabytes.get(1)).isEqualTo(megabytes.get(0));
    }

    /** Java would look through all of it at once, and halt the window for that. */
    @Test
    void nothingIsDoneWhereTheWindowWouldStandStill() throws Exception {
        List<Integer> megabytes = heapBeforeAndAfter(1_000_000, "-XX:-ExplicitGCInvokesConcurrent");
        assertThat(megabytes.get(1)).isEqualTo(megabytes.get(0));
    }

    private static List<Integer> heapBeforeAndAfter(int reports, String option)
            throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseG1GC",
                        // neither grown nor looked through before it is asked for
                        "-Xmx600m",
                        "-XX:InitialHeapSize=600m",
                        "-XX:MinHeapSize=8m",
                        "-XX:-G1UseAdaptiveIHOP",
                        "-XX:InitiatingHeapOccupancyPercent=100",
                        "-XX:MinHeapFreeRatio=20",
                        "-XX:MaxHeapFreeRatio=30",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        Integer.toString(reports))
                .start();
        List<Integer> printed = java.inputReader().lines().map(Integer::valueOf).toList();
        assertThat(java.waitFor()).isZero();
        return printed;
    }

    /** Fills the heap, forgets what was in it, and prints how large it is before and after, and how much of it may be free with a small set. */
    static final class Program {
        private Program() {}

        public static void main(String[] reports) {
            System.out.println(forgotten());
            SpareHeap heap = new SpareHeap();
            heap.tighten(Integer.parseInt(reports[0]));
            heap.fit(Integer.parseInt(reports[0]));
            System.out.println(megabytes());
            heap.fit(1_000);
            System.out.println(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .getVMOption("MaxHeapFreeRatio")
                    .getValue());
        }

        private static int forgotten() {
            List<byte[]> all = new ArrayList<>();
            for (int i = 0; i < 1_600; i++) {
                all.add(new byte[MEGABYTE / 4]);
            }
            return all.isEmpty() ? 0 : megabytes();
        }

        private static int megabytes() {
            return (int) (Runtime.getRuntime().totalMemory() / MEGABYTE);
        }
    }
}
