package org.basewatch.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.basewatch.model.Candidate;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * A site in words, for tooltips and screen readers: what it is, how many reports are shown, how they are rated, how sure the
 * position is.
 *
 * @param title its name, or what it is where it has none
 * @param kind what sort of place it is; empty where the title says it already
 * @param reports how many reports are shown
 * @param rating how they are rated; empty if there are none
 * @param position how sure the position is
 */
public record SiteDescription(String title, String kind, String reports, String rating, String position) {
    /** The description of a site. */
    public static SiteDescription of(MapSite site) {
        return new SiteDescription(
                title(site),
                site.label().isEmpty() || site.kind() == PlaceKind.OTHER
                        ? ""
                        : site.kind().label(),
                reports(site.tally().total()),
                rating(site.tally()),
                position(site));
    }

    /** The description of a candidate of a site. */
    public static SiteDescription of(Candidate candidate) {
        return new SiteDescription(
                candidate.names().english(),
                "Candidate: " + candidate.verdict().label(),
                "An inference: no report is placed here",
                "",
                position(candidate.location()));
    }

    /** All of it but the title, one thing a line. */
    public String details() {
        List<String> parts = parts();
        return String.join("\n", parts.subList(1, parts.size()));
    }

    /** All of it as one sentence for a screen reader. */
    public String sentence() {
        return String.join("; ", parts());
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(title));
        for (String part : List.of(kind, reports, rating, position)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String title(MapSite site) {
        if (!site.label().isEmpty()) {
            return site.label();
        }
        return site.key().startsWith(SpotCluster.KEY_PREFIX) ? "Several spots drawn together" : "Reports at one spot";
    }

    private static String reports(int count) {
        return switch (count) {
            case 0 -> "No report shown here";
            case 1 -> "1 report shown";
            default -> grouped(count) + " reports shown";
        };
    }

    private static String rating(RatingTally tally) {
        if (tally.single().isPresent()) {
            var code = tally.single().get();
            return code + ": source " + code.reliability().meaning() + ", information "
                    + code.credibility().meaning();
        }
        List<String> letters = new ArrayList<>();
        for (Reliability letter : Reliability.values()) {
            if (letter.isJudged() && tally.count(letter) > 0) {
                letters.add(letter + " × " + grouped(tally.count(letter)));
            }
        }
        int unjudged = tally.count(Reliability.F);
        if (unjudged > 0) {
            letters.add("F (cannot be judged) × " + grouped(unjudged));
        }
        return letters.isEmpty() ? "" : "Sources " + String.join(", ", letters);
    }

    private static String position(MapSite site) {
        return site.key().startsWith(SpotCluster.KEY_PREFIX) ? ofSeveral(site.location()) : position(site.location());
    }

    private static String ofSeveral(Location location) {
        String farthest = location instanceof Location.Approximate spots
                ? "; the farthest of them lies within " + length(spots.radiusMetres())
                : "";
        return "The mark stands at one of them" + farthest + "; zoom in to part them";
    }

    private static String position(Location location) {
        if (location instanceof Location.Exact exact) {
            return "Exact point, ± " + length(exact.precisionMetres());
        }
        if (location instanceof Location.Approximate approximate) {
            return "Approximate: within " + length(approximate.radiusMetres()) + " of the symbol's point";
        }
        if (location instanceof Location.Area area) {
            String stated =
                    area.statedAs().map(words -> ", stated only as: " + words).orElse("");
            return "Position not confirmed: somewhere in the hatched area" + stated;
        }
        return "No position: not on the map";
    }

    /** Metres below one kilometre, else kilometres with at most one decimal. */
    static String length(double metres) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        boolean kilometres = metres >= 1000;
        format.setMaximumFractionDigits(kilometres && metres < 10_000 ? 1 : 0);
        return kilometres ? format.format(metres / 1000) + " km" : format.format(metres) + " m";
    }

    private static String grouped(int count) {
        // NumberFormat takes longer to be made than the description of all sites of a map to be written
        String digits = Integer.toString(count);
        return digits.length() > 3 ? grouped(count / 1000) + "," + digits.substring(digits.length() - 3) : digits;
    }
}
