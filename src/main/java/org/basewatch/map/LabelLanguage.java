package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which languages the map names things. */
public enum LabelLanguage {
    /** Latin letters only. */
    ENGLISH,
    /** Arabic; Latin where no Arabic name is known. */
    ARABIC,
    /** Latin with Arabic on a line of its own below it, where the scale leaves room. */
    BOTH;

    /** The names of a thing, each on a line of its own: one, or both with the English one first. */
    public List<String> names(String english, Optional<String> arabic) {
        return switch (this) {
            case ENGLISH -> List.of(english);
            case ARABIC -> List.of(arabic.orElse(english));
            case BOTH ->
                Stream.concat(Stream.of(english), arabic.stream()).distinct().toList();
        };
    }
}
