package org.basewatch.catalogue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.basewatch.model.Basis;
import org.basewatch.model.EventDate;
import org.basewatch.model.Provenance;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * A report as one line for a footnote: who said it, what in the words of the set, when, by which way, where to read it, how it is
 * rated, and in which data it stands. What is not known is not mentioned. Any thread.
 */
public final class Citation {
    /** Who has given a letter of the user's own, as the window shows it; a footnote, which others read, says "the user". */
    public static final String USER = "you";

    private Citation() {}

    /** The citation of the report in a row. */
    public static String of(Catalogue catalogue, int row) {
        Report report = catalogue.report(row);
        Provenance from = report.provenance();
        List<String> parts = new ArrayList<>();
        parts.add(catalogue.sources().get(catalogue.sourceIndex(row)).names().english());
        parts.add(report.title() + " (title by the editors of the set)");
        report.event().map(Citation::event).ifPresent(parts::add);
        report.published().ifPresent(day -> parts.add("published " + DateWords.day(day)));
        if (!from.relay().isEmpty()) {
            parts.add("by way of " + from.relay().stream().map(RelayStep::name).collect(Collectors.joining(" → ")));
        }
        where(from).ifPresent(parts::add);
        parts.add(rating(catalogue, row, report));
        parts.add("Basewatch data " + catalogue.info().shortFingerprint() + ", report " + report.id());
        return String.join("; ", parts) + ".";
    }

    private static String event(EventDate event) {
        boolean isInferred = event.basis() == Basis.INFERENCE;
        return "event " + DateWords.event(event) + (isInferred ? " (date inferred)" : "");
    }

    private static String rating(Catalogue catalogue, int row, Report report) {
        Source source = catalogue.sources().get(catalogue.sourceIndex(row));
        String figureBy = report.rating().by();
        Optional<Reliability> replaced =
                Optional.ofNullable(catalogue.ownLetters().get(source.id()));
        String letterBy = replaced.map(letter -> chosenBy(source.rating().by()) + ", the set says " + letter)
                .orElseGet(() -> source.rating().by());
        String between = replaced.isPresent() ? "; figure: " : ", figure: ";
        String signed = letterBy.equals(figureBy) ? letterBy : "letter: " + letterBy + between + figureBy;
        return "rated " + catalogue.reliability(row)
                + catalogue.credibility(row).digit() + " (" + signed + ")";
    }

    private static String chosenBy(String giver) {
        return giver.equals(USER) ? "the user's" : "chosen by the user, " + giver;
    }

    private static Optional<String> where(Provenance from) {
        Optional<String> address = from.url().or(from::archiveUrl).map(URI::toString);
        return from.seenAt().isEmpty()
                ? address
                : address.or(() -> Optional.of("seen at " + WordList.and(from.seenAt())));
    }
}
