package org.basewatch.weighing;

import java.util.Optional;
import org.basewatch.model.OriginId;

/**
 * A report that agrees with another.
 *
 * @param row its row
 * @param origin what it goes back to, if it says so
 */
public record Supporter(int row, Optional<OriginId> origin) {}
