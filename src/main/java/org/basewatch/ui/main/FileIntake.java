package org.basewatch.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.io.JsonKind;
import org.basewatch.io.StateFile;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.task.TaskExecutor;

/** Files that were dropped on the window: report sets are opened, everything that can be a layer becomes one. */
public final class FileIntake {
    private final MainViewModel main;
    private final LayersViewModel layers;
    private final TaskExecutor executor;

    /**
     * An intake.
     *
     * @param executor looks into files whose names do not tell what they are
     */
    public FileIntake(MainViewModel main, LayersViewModel layers, TaskExecutor executor) {
        this.main = main;
        this.layers = layers;
        this.executor = executor;
    }

    /** Takes files in, in their order. */
    public void take(List<Path> files) {
        executor.start("Looking at the files", progress -> sorted(files), this::open, main::fail);
    }

    private Sorted sorted(List<Path> files) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            (isLayer(file) ? sorted.layers() : sorted.reports()).add(file);
        }
        return sorted;
    }

    /** A picture that Basewatch has saved is neither, and the reader of report sets says what it is. */
    private boolean isLayer(Path file) {
        return JsonKind.isNamedJson(file) ? JsonKind.isGeoJson(file) : layers.knows(file) && !StateFile.isSaved(file);
    }

    private void open(Sorted sorted) {
        sorted.layers().forEach(layers::add);
        // one report set is open at a time; a second one would only replace the first
        sorted.reports().stream().limit(1).forEach(main::open);
        if (sorted.reports().size() > 1) {
            main.tell(Notice.of("One report set is open at a time: "
                    + sorted.reports().get(0).getFileName() + " was opened, and "
                    + (sorted.reports().size() - 1) + " more left aside."));
        }
    }

    private record Sorted(List<Path> layers, List<Path> reports) {}
}
