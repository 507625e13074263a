package org.basewatch.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How much memory the process takes up. Where the system tells (Linux), that is what lies in memory of it, now and at most so far;
 * elsewhere what Java itself has asked for.
 *
 * @param present bytes now
 * @param most bytes at most so far
 */
record ProcessMemory(long present, long most) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int MEGABYTE = 1 << 20;

    static ProcessMemory now() {
        try {
            List<String> lines = Files.readAllLines(STATUS);
            OptionalLong present = bytes(lines, "VmRSS:");
            OptionalLong most = bytes(lines, "VmHWM:");
            if (present.isPresent() && most.isPresent()) {
                return new ProcessMemory(present.getAsLong(), most.getAsLong());
            }
        } catch (IOException anotherSystem) {
            // Then Java is asked.
        }
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long committed = memory.getHeapMemoryUsage().getCommitted()
                + memory.getNonHeapMemoryUsage().getCommitted();
        return new ProcessMemory(committed, committed);
    }

    /** Such as "memory of the process 312 MB, at most 340 MB". */
    String words() {
        return "memory of the process " + present / MEGABYTE + " MB, at most " + most / MEGABYTE + " MB";
    }

    private static OptionalLong bytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst();
    }
}
