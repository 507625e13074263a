package org.basewatch.ui.layer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerOpener;
import org.basewatch.ui.task.BackgroundWork;
import org.basewatch.ui.task.TaskProgress;

/**
 * The opening of one file in the background. What was opened and is wanted by nobody any more is closed, whichever comes first,
 * the answer or the cancelling.
 */
final class LayerLoad implements BackgroundWork<List<UserLayer>> {
    private final UserLayerOpener opener;
    private final LayerRequest request;
    private final MapProjection projection;
    private final List<LayerReference> expected;
    private final List<UserLayer> held = new ArrayList<>();
    private boolean unwanted;

    /**
     * The opening of a file.
     *
     * @param expected what the file is expected to be; nothing is checked if empty
     */
    LayerLoad(UserLayerOpener opener, LayerRequest request, MapProjection projection, List<LayerReference> expected) {
        this.opener = opener;
        this.request = request;
        this.projection = projection;
        this.expected = List.copyOf(expected);
    }

    @Override
    public List<UserLayer> run(TaskProgress progress) throws UnusableLayerException, GoneException, IOException {
        for (LayerReference reference : expected) {
            GoneException.check(reference);
        }
        List<UserLayer> opened = opener.open(request, projection, watched(progress));
        if (!hold(opened)) {
            throw new CancellationException();
        }
        return opened;
    }

    /** Closes what was opened, now or as soon as it is. Any thread. */
    synchronized void abandon() {
        unwanted = true;
        held.forEach(UserLayer::close);
        held.clear();
    }

    private synchronized boolean hold(List<UserLayer> opened) {
        held.addAll(opened);
        if (unwanted) {
            abandon();
        }
        return !unwanted;
    }

    private static LayerProgress watched(TaskProgress progress) {
        return new LayerProgress() {
            @Override
            public void report(double share) {
                progress.report(share);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    /** The file is not what it was. */
    static final class GoneException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean changed;

        private GoneException(String sentence, boolean changed) {
            super(sentence);
            this.changed = changed;
        }

        /** Whether there is a file, but another one. */
        boolean isChanged() {
            return changed;
        }

        private static void check(LayerReference reference) throws GoneException, IOException {
            String name = String.valueOf(reference.file().getFileName());
            if (!reference.isPresent()) {
                throw new GoneException(
                        name + " is not at " + reference.file().getParent()
                                + " any more; locate it or remove the layer.",
                        false);
            }
            if (!reference.isUnchanged()) {
                throw new GoneException(
                        name
                                + " has changed since it was on the map; use it as it is now, locate another, or remove the"
                                + " layer.",
                        true);
            }
        }
    }
}
