package org.basewatch.search;

/**
 * A stretch of a text in which something was found.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Mark(int start, int end) {}
