package org.basewatch.model;

import java.util.Optional;

/**
 * One step of the way that information took to us.
 *
 * @param name who passed it on
 * @param source the same as a source of the set, if it is one
 */
public record RelayStep(String name, Optional<SourceId> source) {}
