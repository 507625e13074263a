package org.basewatch.export;

/**
 * Some text in one look, part of a paragraph.
 *
 * @param text without line breaks
 * @param look how it looks
 */
record Span(String text, TextLook look) {
    /** Line breaks, tabs and other controls become spaces: a paragraph is broken where its width asks for it. */
    Span {
        text = text.replaceAll("\\p{Cntrl}+", " ");
    }
}
