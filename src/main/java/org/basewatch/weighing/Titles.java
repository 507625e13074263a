package org.basewatch.weighing;

import java.util.List;
import java.util.Locale;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;

/** Names of origins, and small numbers in words. */
final class Titles {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Titles() {}

    static String of(Catalogue catalogue, OriginId id) {
        return catalogue.origin(id).map(Origin::title).orElse(id.value());
    }

    static List<String> of(Catalogue catalogue, List<OriginId> ids) {
        return ids.stream().map(id -> of(catalogue, id)).toList();
    }

    static String count(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.format(Locale.ROOT, "%,d", number);
    }

    static String capital(int number) {
        String word = count(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
