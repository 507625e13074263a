package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.basewatch.map.LayoutItem.Measured;
import org.basewatch.model.Candidate;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;

/** The words on the map beside areas and candidates. */
final class SiteWords {
    /** Words that stand with every candidate; the legend says what they mean. */
    static final String INFERENCE = "inferred candidate";

    /** What a short name can do without: the legend and the list say it. */
    private static final Pattern GENERIC =
            Pattern.compile(" (air ?base|airfield|airport|strip)$", Pattern.CASE_INSENSITIVE);

    private static final double CANDIDATE_LINE = 104;

    private static final double LINE = 230;

    private SiteWords() {}

    /** Words of an area, from full to shortest; the shortest still says that the position is not confirmed. */
    static List<Measured> area(SiteStyle style, MapSite site, Location.Area area) {
        RatingRow row = new RatingRow(site.tally(), true);
        List<String> title = SignBlock.wrapTitle(style, unconfirmed(site), LINE);
        List<String> words = new ArrayList<>();
        area.statedAs()
                .ifPresent(stated -> words.addAll(SignBlock.wrapWords(style, "stated only as: " + stated, LINE)));
        boolean none = site.tally().total() == 0;
        if (none) {
            words.add("no report shown here");
        }
        return List.of(
                Measured.of(new SignBlock(title, words, Optional.of(row), true, none), style),
                Measured.of(new SignBlock(title, List.of(), Optional.of(row), true, none), style),
                Measured.of(
                        new SignBlock(
                                SignBlock.wrapTitle(style, unconfirmed(site), 110),
                                List.of(),
                                Optional.of(row),
                                true,
                                none),
                        style));
    }

    private static String unconfirmed(MapSite site) {
        boolean named = site.kind() == PlaceKind.AIR_BASE || site.kind() == PlaceKind.NAVAL_BASE;
        return named ? site.kind().label() + ", position not confirmed" : "Position not confirmed";
    }

    /** Words of a candidate, from full to none. */
    static List<Measured> candidate(SiteStyle style, Candidate candidate) {
        boolean faint = isUnlikely(candidate);
        String whole = candidate.names().english();
        String brief = GENERIC.matcher(whole).replaceFirst("");
        List<String> full = new ArrayList<>(SignBlock.wrapWords(style, whole, CANDIDATE_LINE));
        full.add(INFERENCE);
        List<String> inOneLine = SignBlock.wrapWords(style, brief + ", " + INFERENCE, 2 * CANDIDATE_LINE);
        List<String> name = SignBlock.wrapWords(style, brief + "?", CANDIDATE_LINE);
        return List.of(
                Measured.of(new SignBlock(List.of(), full, Optional.empty(), true, faint), style),
                Measured.of(new SignBlock(List.of(), inOneLine, Optional.empty(), true, faint), style),
                Measured.of(new SignBlock(List.of(), name, Optional.empty(), true, faint), style),
                Measured.of(SignBlock.none(), style));
    }

    /** Whether a candidate is drawn lighter. */
    static boolean isUnlikely(Candidate candidate) {
        return switch (candidate.verdict()) {
            case MOST_LIKELY, POSSIBLE -> false;
            case UNLIKELY, VERY_UNLIKELY, NO -> true;
        };
    }
}
