package org.basewatch.ui.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.model.Equipment;
import org.basewatch.model.Location;
import org.basewatch.model.Provenance;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.Source;
import org.basewatch.search.Passage;
import org.basewatch.search.SearchedPart;
import org.basewatch.weighing.Independence;
import org.basewatch.weighing.Verdict;

/**
 * An opened report in words.
 *
 * @param row its row
 * @param summary what is said
 * @param lines what else is known of it, in the order in which it is shown
 * @param related other reports, in the order of the data, as far as they were known on the day that is set
 * @param notRelated what of them is left out because it was not known; empty if nothing
 * @param source who reported it
 * @param address where it can be read
 * @param warning what is to be said before that page is opened; empty if it is the source's own
 * @param archive where a copy of it can be read
 */
public record ReportDetail(
        int row,
        String summary,
        List<DetailLine> lines,
        List<RelatedLine> related,
        Optional<String> notRelated,
        Source source,
        Optional<URI> address,
        Optional<String> warning,
        Optional<URI> archive) {
    /** Copies the lists. */
    public ReportDetail {
        lines = List.copyOf(lines);
        related = List.copyOf(related);
    }

    /** The words for the report in a row, where nothing is left out for a trial. */
    public static ReportDetail of(RowSet visible, int row, KnownRows known) {
        return of(visible, row, known, Optional.empty());
    }

    /**
     * The words for the report in a row. With one that was itself not known on the day, all that is linked with it is shown.
     *
     * @param visible the rows that the filter lets through
     * @param known which reports were known on the day that is set
     * @param trial what is left out for a trial
     */
    public static ReportDetail of(RowSet visible, int row, KnownRows known, Optional<WhatIf> trial) {
        Catalogue catalogue = known.catalogue();
        Report report = catalogue.report(row);
        Source source = catalogue.sources().get(catalogue.sourceIndex(row));
        Provenance provenance = report.provenance();
        Optional<URI> address = provenance.url().filter(ReportDetail::isWeb);
        return new ReportDetail(
                row,
                report.summary(),
                lines(row, source, known, trial),
                catalogue.linked(row).stream()
                        .filter(link -> !known.test(row) || known.test(link.row()))
                        .map(link -> related(catalogue, visible, link))
                        .toList(),
                notRelated(row, known),
                source,
                address,
                address.flatMap(page -> PageOwner.warning(page, source, provenance.relay())),
                provenance.archiveUrl().filter(ReportDetail::isWeb));
    }

    private static Optional<String> notRelated(int row, KnownRows known) {
        if (!known.test(row)) {
            return Optional.empty();
        }
        List<Integer> linked =
                known.catalogue().linked(row).stream().map(LinkedReport::row).toList();
        return known.leftOut(linked).map(left -> left.sentence("linked report", "linked reports"));
    }

    private static List<DetailLine> lines(int row, Source source, KnownRows known, Optional<WhatIf> trial) {
        Catalogue catalogue = known.catalogue();
        Report report = catalogue.report(row);
        List<DetailLine> lines = new ArrayList<>();
        Provenance provenance = report.provenance();
        addSearched(lines, report.places().size() == 1 ? "Place" : "Places", places(catalogue, report));
        String equipment = report.equipment().stream().map(Equipment::label).collect(Collectors.joining(" · "));
        addSearched(lines, "Equipment", List.of(Passage.of(SearchedPart.WORDS, equipment)));
        String relay = provenance.relay().stream().map(RelayStep::name).collect(Collectors.joining(" → "));
        addSearched(lines, "Reached us by", List.of(Passage.of(SearchedPart.WORDS, relay)));
        provenance
                .origin()
                .flatMap(catalogue::origin)
                .map(origin -> Passage.of(SearchedPart.ORIGIN, origin.title()))
                .ifPresent(title -> addSearched(lines, "Goes back to", List.of(title)));
        add(lines, "Independence", independence(row, known) + TrialSupport.words(known, row, trial));
        Source.Rating letter = source.rating();
        Optional<Reliability> replaced =
                Optional.ofNullable(catalogue.ownLetters().get(source.id()));
        add(
                lines,
                "Why " + letter.letter() + (replaced.isPresent() ? ", yours" : ""),
                judged(letter.reason(), letter.by(), letter.date(), known));
        replaced.ifPresent(theirs -> {
            Source.Rating before = source.ratings().get(source.ratings().size() - 2);
            add(lines, "Why " + theirs + ", the set", judged(before.reason(), before.by(), before.date(), known));
        });
        Report.Rating figure = report.rating();
        add(lines, "Why " + figure.credibility().digit(), judged(figure.reason(), figure.by(), figure.date(), known));
        report.event().flatMap(event -> event.note()).ifPresent(note -> add(lines, "On the date", note));
        report.location().ifPresent(own -> addPosition(lines, PositionWords.of(own)));
        report.published().ifPresent(day -> add(lines, "Published", EventWords.day(day)));
        report.seen().ifPresent(day -> add(lines, "Seen by us", EventWords.day(day)));
        provenance.language().ifPresent(tag -> add(lines, "Language", language(tag)));
        add(lines, "Seen at", String.join(" · ", provenance.seenAt()));
        provenance.sha256().ifPresent(hash -> add(lines, "Kept copy", "SHA-256 " + hash));
        return lines;
    }

    private static String independence(int row, KnownRows known) {
        Verdict verdict = Independence.of(known.catalogue(), row, known);
        return (verdict.speaksAgainstOne() ? "Challenged: " : "") + verdict.sentence(known.catalogue());
    }

    private static List<Passage> places(Catalogue catalogue, Report report) {
        List<Passage> places = new ArrayList<>();
        report.places().stream().flatMap(id -> catalogue.place(id).stream()).forEach(place -> {
            if (!places.isEmpty()) {
                places.add(Passage.unsearched("; "));
            }
            places.add(Passage.of(SearchedPart.PLACE, place.names().english()));
            if (place.location() instanceof Location.Area) {
                places.add(Passage.unsearched(" (position not confirmed)"));
            }
        });
        return places;
    }

    private static void addPosition(List<DetailLine> lines, PositionWords position) {
        add(
                lines,
                "Where",
                position.headline() + position.reason().map(why -> ". " + why).orElse(""));
    }

    private static void add(List<DetailLine> lines, String label, String text) {
        addSearched(lines, label, List.of(Passage.unsearched(text)));
    }

    private static void addSearched(List<DetailLine> lines, String label, List<Passage> passages) {
        DetailLine line = new DetailLine(label, passages);
        if (!line.text().isBlank()) {
            lines.add(line);
        }
    }

    /** Whoever judged after the day of which it is shown what was known may have known more. */
    private static String judged(String reason, String by, LocalDate date, KnownRows known) {
        String later = known.day()
                .filter(date::isAfter)
                .map(day -> "; may rest on what came out after " + EventWords.day(day))
                .orElse("");
        return reason + " (" + by + ", " + EventWords.day(date) + later + ")";
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isBlank() ? tag : name;
    }

    private static RelatedLine related(Catalogue catalogue, RowSet visible, LinkedReport link) {
        Report other = catalogue.report(link.row());
        RatingCode code = new RatingCode(catalogue.reliability(link.row()), catalogue.credibility(link.row()));
        String replaced = Optional.ofNullable(
                        catalogue.ownLetters().get(other.provenance().source()))
                .map(letter -> " (letter yours; the set: " + letter + ")")
                .orElse("");
        String text = code + replaced + " · " + EventWords.brief(other.event()) + " · " + other.title();
        return new RelatedLine(link.type(), link.label(), link.row(), text, link.note(), !visible.contains(link.row()));
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return scheme != null && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"));
    }
}
