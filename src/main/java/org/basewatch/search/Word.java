package org.basewatch.search;

/**
 * A word in a text, folded so that spellings that differ in case, accents or the shape of letters are the same.
 *
 * @param folded the folded word, never empty
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Word(String folded, int start, int end) {}
