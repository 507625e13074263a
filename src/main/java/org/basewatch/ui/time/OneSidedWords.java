package org.basewatch.ui.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.OneSidedEvents;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Counts;

/** What a bar says of reports that name its days only as an end of the event; asked at each move of the pointer, found once a bar. */
final class OneSidedWords {
    private final Workspace workspace;
    private Optional<TimelineBar> asked = Optional.empty();
    private FilterResult shown;
    private String words = "";

    OneSidedWords(Workspace workspace) {
        this.workspace = workspace;
        this.shown = workspace.result();
    }

    /** A line of its own, or nothing. */
    String of(TimelineBar bar) {
        FilterResult now = workspace.result();
        if (shown != now || !asked.equals(Optional.of(bar))) {
            shown = now;
            asked = Optional.of(bar);
            words = words(OneSidedEvents.count(workspace.catalogue(), now.anyDay(), bar.first(), bar.last()));
        }
        return words;
    }

    private static String words(OptionalInt count) {
        if (count.isEmpty()) {
            return "\nSome may be known only as “not after” or “from … on”: counted on the day named";
        }
        return count.getAsInt() == 0
                ? ""
                : "\n" + Counts.full(count.getAsInt())
                        + " known only as “not after” or “from … on”: counted on the day named";
    }
}
