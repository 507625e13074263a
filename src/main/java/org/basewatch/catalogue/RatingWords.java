package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/**
 * Chosen ratings in words. Only what is filtered is named: letters, figures, or both. Where letters are filtered, F is named, in or
 * out, and so is 6 among figures: they are no grades, so a range such as "A–C" says nothing about them. "B, C, F left out" would be
 * read as three that are left out.
 */
final class RatingWords {
    /** So many missing codes are named one by one; with more, those that are there are named. */
    private static final int FEW = 6;

    private RatingWords() {}

    /** Such as "reliability A–C and F; credibility 1–3 and 6", or "reliability A–C and F" where every figure is let through. */
    static String of(RatingMask mask) {
        if (mask.equals(RatingMask.all())) {
            return "all ratings";
        }
        if (mask.equals(RatingMask.none())) {
            return "no rating chosen";
        }
        RatingMask hull = RatingMask.of(mask.letters(), mask.figures());
        List<String> missing = codes(new RatingMask(hull.bits() & ~mask.bits()));
        if (missing.size() > FEW) {
            return "single codes chosen: " + WordList.and(runs(mask)) + unjudged(mask);
        }
        List<String> parts = product(hull);
        if (!missing.isEmpty()) {
            parts.add("single codes left out: " + WordList.and(missing));
        }
        return String.join("; ", parts);
    }

    private static List<String> product(RatingMask hull) {
        List<String> parts = new ArrayList<>();
        if (hull.letters().size() < Reliability.values().length) {
            parts.add("reliability " + scale(hull.letters(), Reliability.F, Reliability::name));
        }
        if (hull.figures().size() < Credibility.values().length) {
            parts.add("credibility " + scale(hull.figures(), Credibility.SIX, RatingWords::digit));
        }
        return parts;
    }

    private static <E extends Enum<E>> String scale(EnumSet<E> chosen, E unjudged, Function<E, String> name) {
        EnumSet<E> judged = EnumSet.copyOf(chosen);
        judged.remove(unjudged);
        String sign = name.apply(unjudged);
        if (judged.isEmpty()) {
            return sign + " (cannot be judged) only";
        }
        String ranges = WordList.and(ranges(judged, name));
        if (!chosen.contains(unjudged)) {
            return ranges + ", without " + sign + " (cannot be judged)";
        }
        return ranges.contains(" and ") ? ranges.replace(" and ", ", ") + " and " + sign : ranges + " and " + sign;
    }

    /** Neighbours in one range: "A–C", "E". */
    private static <E extends Enum<E>> List<String> ranges(Set<E> chosen, Function<E, String> name) {
        List<String> ranges = new ArrayList<>();
        List<E> run = new ArrayList<>();
        for (E item : chosen) {
            if (!run.isEmpty() && run.get(run.size() - 1).ordinal() + 1 != item.ordinal()) {
                ranges.add(range(run, name));
                run.clear();
            }
            run.add(item);
        }
        ranges.add(range(run, name));
        return ranges;
    }

    private static <E> String range(List<E> run, Function<E, String> name) {
        String first = name.apply(run.get(0));
        String last = name.apply(run.get(run.size() - 1));
        return run.size() == 1 ? first : first + (run.size() == 2 ? ", " : "–") + last;
    }

    /** The codes of each letter together, 6 apart: "A1–A3", "B2", "B6". */
    private static List<String> runs(RatingMask mask) {
        List<String> runs = new ArrayList<>();
        for (Reliability letter : mask.letters()) {
            EnumSet<Credibility> judged = EnumSet.noneOf(Credibility.class);
            for (Credibility figure : Credibility.values()) {
                if (figure.isJudged() && mask.contains(letter, figure)) {
                    judged.add(figure);
                }
            }
            if (!judged.isEmpty()) {
                runs.addAll(ranges(judged, figure -> letter + digit(figure)));
            }
            if (mask.contains(letter, Credibility.SIX)) {
                runs.add(letter + digit(Credibility.SIX));
            }
        }
        return runs;
    }

    private static String unjudged(RatingMask mask) {
        List<String> out = new ArrayList<>();
        if (!mask.letters().contains(Reliability.F)) {
            out.add("F");
        }
        if (!mask.figures().contains(Credibility.SIX)) {
            out.add("6");
        }
        return out.isEmpty() ? "" : "; " + WordList.and(out) + " (cannot be judged) left out";
    }

    private static List<String> codes(RatingMask mask) {
        return mask.letters().stream()
                .flatMap(letter -> mask.figures().stream()
                        .filter(figure -> mask.contains(letter, figure))
                        .map(figure -> letter + digit(figure)))
                .collect(Collectors.toList());
    }

    private static String digit(Credibility figure) {
        return String.valueOf(figure.digit());
    }
}
