package org.basewatch.weighing;

import java.util.Optional;
import org.basewatch.model.OriginId;

/**
 * A report that agrees with another.
 *
 * @param row its row
 * @param origin what it goes back to, if it says so
 * @param tie how it hangs together with the other
 * @param trail all that stands on the way to it
 */
record Supporter(int row, Optional<OriginId> origin, Tie tie, Trail trail) {}
