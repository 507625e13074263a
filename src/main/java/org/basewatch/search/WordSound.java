package org.basewatch.search;

import java.util.HashMap;
import java.util.Map;

/**
 * What is left of a name whichever way it is brought into Latin letters: its consonants. Khmeimim, Hmeimim, Hemeimeem, حميميم and
 * Хмеймим all sound alike. Rough on purpose; whoever asks looks for exact spellings first.
 */
final class WordSound {
    private static final Map<Character, String> LETTERS = letters();

    private WordSound() {}

    /** The sound of a folded word. */
    static String of(String folded) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        String single = latin.toString()
                .replaceAll("(.)\\1+", "$1")
                .replace("kh", "h")
                .replaceAll("[cs]h|ts", "s")
                .replaceAll("([gdtp])h", "$1")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('p', 'b')
                .replace('v', 'f');
        if (single.isEmpty()) {
            return "";
        }
        char first = "aeiouwy".indexOf(single.charAt(0)) >= 0 ? 'a' : single.charAt(0);
        String rest = single.substring(1).replaceAll("[aeiouwy]", "");
        return first + (rest.endsWith("h") ? rest.substring(0, rest.length() - 1) : rest);
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        String[] arabic = {
            "اa", "بb", "تt", "ثt", "جj", "حh", "خh", "دd", "ذd", "رr", "زz", "سs", "شsh", "صs", "ضd", "طt", "ظz", "عa",
            "غg", "فf", "قk", "كk", "لl", "مm", "نn", "هh", "وu", "يi"
        };
        String[] russian = {
            "аa", "бb", "вv", "гg", "дd", "еe", "жj", "зz", "иi", "йi", "кk", "лl", "мm", "нn", "оo", "пp", "рr", "сs",
            "тt", "уu", "фf", "хh", "цts", "чch", "шsh", "щsh", "ъ", "ыi", "ь", "эe", "юu", "яa"
        };
        for (String pair : arabic) {
            letters.put(pair.charAt(0), pair.substring(1));
        }
        for (String pair : russian) {
            letters.put(pair.charAt(0), pair.substring(1));
        }
        return letters;
    }
}
