package org.basewatch.model;

import java.util.Optional;

/**
 * A remark about a place.
 *
 * @param text the remark
 * @param basis where it comes from
 * @param seenAt the host where it was read, in words, never a link
 */
public record Note(String text, Basis basis, Optional<String> seenAt) {}
