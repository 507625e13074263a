package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.basewatch.map.LayoutItem.Measured;
import org.basewatch.model.Candidate;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;

/** The words on the map beside areas and candidates. */
final class SiteWords {
    /** Stands with every candidate, before how likely it is: lighter signs alone are lost in grey. The legend says what it means. */
    static final String INFERENCE = "inferred: ";

    /** What a short name can do without: the legend and the list say it. */
    private static final Pattern GENERIC =
            Pattern.compile(" (air ?base|airfield|airport|strip)$", Pattern.CASE_INSENSITIVE);

    private static final double CANDIDATE_LINE = 104;

    private static final double LINE = 230;

    private static final double NARROW_LINE = 110;

    private SiteWords() {}

    /**
     * Words of an area, from full to shortest; the shortest still says that the position is not confirmed. In a crowd an area without a
     * name has count and rating alone: dozens of times the same sentence would hide the map, and the legend says what hatching means.
     */
    static Wording.Choice area(SiteStyle style, MapSite site, Location.Area area) {
        List<Measured> full = blocks(style, site, area);
        if (isBase(site)) {
            return Wording.Choice.always(full);
        }
        RatingRow row = new RatingRow(site.tally(), site.tally().single().isEmpty());
        List<Measured> brief = List.of(Measured.of(SignBlock.of(row), style));
        return new Wording.Choice(full, brief, brief);
    }

    private static List<Measured> blocks(SiteStyle style, MapSite site, Location.Area area) {
        List<String> stated = area.statedAs().stream()
                .flatMap(words -> SignBlock.wrapWords(style, "stated only as: " + words, LINE).stream())
                .toList();
        List<String> arabic = arabicName(style, site);
        boolean none = site.tally().total() == 0;
        List<String> empty = none ? List.of("no report shown here") : List.of();
        List<List<String>> words = List.of(
                joined(arabic, stated, empty),
                style.language() == LabelLanguage.ARABIC ? arabic : joined(stated, empty),
                List.of());
        List<String> title = SignBlock.wrapTitle(style, unconfirmed(site), LINE);
        List<String> narrow = SignBlock.wrapTitle(style, unconfirmed(site), NARROW_LINE);
        return Stream.concat(
                        words.stream().distinct().map(lines -> area(site, title, lines)),
                        Stream.of(area(site, narrow, List.of())))
                .map(block -> Measured.of(block, style))
                .toList();
    }

    private static SignBlock area(MapSite site, List<String> title, List<String> words) {
        RatingRow row = new RatingRow(site.tally(), true);
        boolean none = site.tally().total() == 0;
        return new SignBlock(title, words, Optional.of(row), true, none);
    }

    /** In English the title and what was stated say what the name would say again. */
    private static List<String> arabicName(SiteStyle style, MapSite site) {
        return style.language() == LabelLanguage.ENGLISH
                ? List.of()
                : site.arabicLabel().stream()
                        .flatMap(name -> SignBlock.wrapWords(style, name, LINE).stream())
                        .toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static String unconfirmed(MapSite site) {
        return isBase(site) ? site.kind().label() + ", position not confirmed" : "Position not confirmed";
    }

    private static boolean isBase(MapSite site) {
        return site.kind() == PlaceKind.AIR_BASE || site.kind() == PlaceKind.NAVAL_BASE;
    }

    /** Words of a candidate, from full to none; where there is no room for two languages the first one alone stays. */
    static List<Measured> candidate(SiteStyle style, Candidate candidate) {
        List<String> names = style.language()
                .names(candidate.names().english(), candidate.names().arabic());
        String first = names.get(0);
        String brief = GENERIC.matcher(first).replaceFirst("");
        boolean isEnglish = first.equals(candidate.names().english());
        List<List<String>> words = new ArrayList<>();
        for (int count = names.size(); count > 0; count--) {
            words.add(inferred(style, names.subList(0, count), candidate));
        }
        if (isEnglish) {
            words.add(SignBlock.wrapWords(style, brief + ", " + judged(candidate), 2 * CANDIDATE_LINE));
        }
        words.add(SignBlock.wrapWords(style, brief + (isEnglish ? "?" : "؟"), CANDIDATE_LINE));
        boolean faint = isUnlikely(candidate);
        return Stream.concat(
                        words.stream().map(lines -> new SignBlock(List.of(), lines, Optional.empty(), true, faint)),
                        Stream.of(SignBlock.none()))
                .map(block -> Measured.of(block, style))
                .toList();
    }

    private static List<String> inferred(SiteStyle style, List<String> names, Candidate candidate) {
        return Stream.concat(
                        names.stream().flatMap(name -> SignBlock.wrapWords(style, name, CANDIDATE_LINE).stream()),
                        Stream.of(judged(candidate)))
                .toList();
    }

    private static String judged(Candidate candidate) {
        return INFERENCE
                + (candidate.verdict() == Candidate.Verdict.NO
                        ? "excluded"
                        : candidate.verdict().label());
    }

    /** Whether a candidate is drawn lighter. */
    static boolean isUnlikely(Candidate candidate) {
        return switch (candidate.verdict()) {
            case MOST_LIKELY, POSSIBLE -> false;
            case UNLIKELY, VERY_UNLIKELY, NO -> true;
        };
    }
}
