/**
 * Helps to judge reports by how they hang together: whether what confirms a report is independent of it, who took it from whom,
 * which claims disagree, and what would be lost without a source. It only says what it finds. No rating is changed here, nothing
 * is counted into a score, and nothing is averaged.
 *
 * <p>{@link org.basewatch.weighing.Independence} → {@link org.basewatch.weighing.Verdict},
 * {@link org.basewatch.weighing.RelayGraph}, {@link org.basewatch.weighing.Disagreement},
 * {@link org.basewatch.weighing.Loss}, {@link org.basewatch.weighing.OwnLetters} by a {@link org.basewatch.weighing.Giver}.
 */
@NullMarked
package org.basewatch.weighing;

import org.jspecify.annotations.NullMarked;
