package org.basewatch.model;

import java.util.Optional;

/**
 * What information goes back to: a clip, a picture, a statement. Two newspapers that carry one clip have one origin, and so do
 * not confirm each other.
 *
 * @param id its id
 * @param title what it is
 * @param source who made it, if that is a known source
 */
public record Origin(OriginId id, String title, Optional<SourceId> source) {}
