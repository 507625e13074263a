package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.model.PlaceId;

/**
 * One of the places at the top of the panel.
 *
 * @param place the place; empty for all visible reports
 * @param label a short name
 * @param fullName the whole name
 * @param count how many visible reports it has
 * @param chosen whether it is the one that is listed
 * @param confirmed false if its position is not confirmed
 */
public record PlaceChoice(
        Optional<PlaceId> place, String label, String fullName, int count, boolean chosen, boolean confirmed) {}
