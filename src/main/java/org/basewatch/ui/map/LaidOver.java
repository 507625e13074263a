package org.basewatch.ui.map;

import java.util.Optional;
import org.basewatch.map.Box;

/**
 * What the window lays over the map at the moment, besides what is always there: signs and names keep off it.
 *
 * @param toolsOpen whether the tool bar is unfolded
 * @param strip where a strip with words is, in logical units; empty if there is none
 */
public record LaidOver(boolean toolsOpen, Optional<Box> strip) {
    /** Nothing but what is always there. */
    public static LaidOver nothing() {
        return new LaidOver(false, Optional.empty());
    }
}
