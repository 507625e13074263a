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
    /** The tools at the left edge of the map take so much of its width, in logical units. */
    static final double TOOLS_WIDTH = 52;

    private static final double GAP = 8;

    /**
     * Where the tools at the left edge begin, in logical units from the top of the map: below a strip that reaches over them.
     *
     * @param usual where they begin without one
     */
    public double toolsTop(double usual) {
        return strip.filter(box -> box.x() < TOOLS_WIDTH)
                .map(box -> Math.max(usual, box.maxY() + GAP))
                .orElse(usual);
    }

    /** Nothing but what is always there. */
    public static LaidOver nothing() {
        return new LaidOver(false, Optional.empty());
    }
}
