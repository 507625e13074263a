package org.basewatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the system has a graphics card. Where it has none the window toolkit would still load OpenGL with a compiler, some fifty
 * megabytes, to learn that it has to draw by itself.
 */
final class GraphicsCard {
    /** What the drivers of Linux put among the devices, in a folder of their own or not: Mesa's, Nvidia's own, that of Windows. */
    private static final List<String> DEVICES = List.of("dri", "nvidiactl", "dxg");

    /** The property by which the window toolkit is told how to draw. */
    private static final String ORDER = "prism.order";

    private static final String BY_ITSELF = "sw";

    /** The property by which it is told how many parts of a window it may draw one by one. */
    private static final String PARTS = "prism.dirtyregioncount";
    /** More than a change of the filter has. Of more than it may, the toolkit draws two as one box, with the map that lies between. */
    private static final String MOST_PARTS = "12";

    private GraphicsCard() {}

    /**
     * Lets the window toolkit draw by itself at once if there is no card, and no more than has changed, unless the user has told it
     * how to draw. To be called before it starts.
     */
    static void passOverIfMissing() {
        if (System.getProperty(ORDER) == null && isMissing(System.getProperty("os.name", ""), Path.of("/dev"))) {
            System.setProperty(ORDER, BY_ITSELF);
        }
        if (BY_ITSELF.equals(System.getProperty(ORDER)) && System.getProperty(PARTS) == null) {
            System.setProperty(PARTS, MOST_PARTS);
        }
    }

    /**
     * Whether there is surely no card. Only Linux can be asked.
     *
     * @param system its name
     * @param devices the folder of devices
     */
    static boolean isMissing(String system, Path devices) {
        return system.equals("Linux")
                && Files.isDirectory(devices)
                && DEVICES.stream().map(devices::resolve).noneMatch(GraphicsCard::isThere);
    }

    private static boolean isThere(Path device) {
        if (!Files.isDirectory(device)) {
            return Files.exists(device);
        }
        try (Stream<Path> inside = Files.list(device)) {
            return inside.findAny().isPresent();
        } catch (IOException unreadable) {
            return true;
        }
    }
}
