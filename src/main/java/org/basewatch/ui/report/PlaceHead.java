package org.basewatch.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.Hindsight;
import org.basewatch.catalogue.LastReport;
import org.basewatch.model.Note;
import org.basewatch.model.StatusEntry;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.FoldSection;
import org.basewatch.ui.control.LabelledLine;
import org.basewatch.ui.control.NameText;
import org.basewatch.ui.control.Scripts;
import org.basewatch.ui.control.WrappedText;

/** The head of the list: names, position and its reason, and what folds. */
final class PlaceHead extends VBox {
    private final ReportListViewModel model;
    private final HeadFolds folds;
    private final HeadWords words;

    PlaceHead(HeadWords words, ReportListViewModel model, HeadFolds folds) {
        this.words = words;
        this.model = model;
        this.folds = folds;
        getStyleClass().add("place-head");
        PlaceProfile profile = words.profile();
        getChildren().add(wrapped(profile.title(), "place-title"));
        if (!profile.otherNames().isEmpty()) {
            getChildren().add(names(profile.otherNames()));
        }
        profile.description().ifPresent(text -> getChildren().add(wrapped(text, "place-description")));
        profile.position().ifPresent(this::addPosition);
        profile.kind().ifPresent(kind -> addFact("Kind", kind));
        profile.governorate().ifPresent(name -> addFact("Governorate", name));
        words.last().ifPresent(this::addLastReport);
        words.known().ifPresent(day -> getChildren().add(wrapped(Hindsight.sentence(day), "caption")));
        addFolds(profile);
    }

    /** Whether these words are what it says already. */
    boolean says(HeadWords others) {
        return words.equals(others);
    }

    /** Silence is said to be no evidence, and is never coloured: a place without news is not a worse one. */
    private void addLastReport(LastReport last) {
        String text = last.words();
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        VBox words = new VBox(2, wrapped(capital, "plain"));
        last.silence().ifPresent(silence -> words.getChildren().add(wrapped(silence, "caption")));
        LabelledLine line = new LabelledLine("Last report", words);
        line.setId("last-report");
        getChildren().add(line);
    }

    private void addFolds(PlaceProfile profile) {
        List<PlaceChoice> here = words.here().places();
        if (!here.isEmpty()) {
            addFold(HeadFolds.Part.PLACES, "Named places here", here.size(), () -> new PlacesHereList(here, model));
        }
        if (!profile.candidates().isEmpty()) {
            addFold(
                    HeadFolds.Part.CANDIDATES,
                    "Candidates, by inference",
                    profile.candidates().size(),
                    () -> new CandidateList(profile.candidates(), model));
        }
        KnownClaims claims = words.claims();
        if (words.search() != ClaimSearch.OVER) {
            getChildren().add(search(words.search()));
        } else if (!claims.isEmpty()) {
            addFold(
                    HeadFolds.Part.DISAGREEMENTS,
                    "Claims that disagree",
                    claims.count(words.isFiltered()),
                    () -> new DisagreementList(words, model));
        }
        if (!profile.statusTrail().isEmpty()) {
            KnownTrail trail = words.trail();
            addFold(HeadFolds.Part.STATUS, "What became of it", trail.count(), () -> trail(trail));
        }
        if (!profile.notes().isEmpty()) {
            addFold(HeadFolds.Part.NOTES, "Notes", profile.notes().size(), () -> notes(profile.notes()));
        }
        if (!profile.aliases().isEmpty()) {
            addFold(HeadFolds.Part.NAMES, "Other names", profile.aliases().size(), () -> names(profile.aliases()));
        }
    }

    /** As long as nobody has looked, a head without claims would say that none disagree. */
    private VBox search(ClaimSearch search) {
        if (search == ClaimSearch.RUNNING) {
            return new VBox(wrapped("Claims that disagree are being looked for …", "caption"));
        }
        Hyperlink again = link("Look again", model::lookForClaimsAgain);
        again.setId("claims-again");
        return new VBox(wrapped("Claims that disagree were not looked for to the end.", "caption"), again);
    }

    /** What is folded is made when it is unfolded: most of it nobody looks at. */
    private void addFold(HeadFolds.Part part, String title, int count, Supplier<Region> content) {
        addFold(part, title, Counts.full(count), content);
    }

    private void addFold(HeadFolds.Part part, String title, String count, Supplier<Region> content) {
        VBox holder = new VBox();
        FoldSection section = new FoldSection(title, holder);
        section.setSummary(count);
        section.unfoldedProperty().addListener((property, before, now) -> fill(holder, now, content));
        section.unfoldedProperty().bindBidirectional(folds.of(part));
        fill(holder, section.unfoldedProperty().get(), content);
        section.getStyleClass().add("head-fold");
        getChildren().add(section);
    }

    private static void fill(VBox holder, boolean isUnfolded, Supplier<Region> content) {
        if (isUnfolded && holder.getChildren().isEmpty()) {
            holder.getChildren().add(content.get());
        }
    }

    private void addPosition(PositionWords position) {
        Region headline = wrapped(position.headline(), "place-position");
        if (!position.confirmed()) {
            headline.getStyleClass().add("caution");
        }
        VBox words = new VBox(2, headline);
        position.reason().ifPresent(reason -> words.getChildren().add(wrapped(reason, "caption")));
        getChildren().add(new LabelledLine("Position", words));
    }

    private void addFact(String label, String text) {
        getChildren().add(new LabelledLine(label, text));
    }

    private VBox trail(KnownTrail known) {
        VBox trail = new VBox();
        trail.getStyleClass().add("head-lines");
        for (StatusEntry entry : known.entries()) {
            VBox words = new VBox(1, wrapped(entry.text(), "plain"));
            VBox links = ReportLinks.of(entry.reports(), model);
            if (!links.getChildren().isEmpty()) {
                words.getChildren().add(links);
            }
            trail.getChildren().add(new LabelledLine(entry.when(), words));
        }
        known.leftOut().ifPresent(text -> trail.getChildren().add(wrapped(text, "caption")));
        return trail;
    }

    private static VBox notes(List<Note> notes) {
        VBox lines = new VBox();
        lines.getStyleClass().add("head-lines");
        for (Note note : notes) {
            Optional<String> seen = note.seenAt().map(host -> "seen at " + host);
            String from = note.basis().code().replace('-', ' ')
                    + seen.map(text -> ", " + text).orElse("");
            lines.getChildren().add(new VBox(1, wrapped(note.text(), "plain"), wrapped("From: " + from, "caption")));
        }
        return lines;
    }

    private static VBox names(List<String> names) {
        VBox lines = new VBox(1);
        lines.getStyleClass().add("place-names");
        // One label a script, since Arabic has its own font and its own direction.
        String arabic = names.stream().filter(Scripts::isArabic).collect(Collectors.joining(" · "));
        String others = names.stream().filter(name -> !Scripts.isArabic(name)).collect(Collectors.joining(" · "));
        for (String line : List.of(others, arabic)) {
            if (!line.isEmpty()) {
                lines.getChildren().add(NameText.of(line));
            }
        }
        return lines;
    }

    static Region wrapped(String text, String style) {
        return WrappedText.of(text, style);
    }

    /** Keeps a link from looking visited. */
    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
