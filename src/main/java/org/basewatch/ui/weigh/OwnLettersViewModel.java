package org.basewatch.ui.weigh;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.OwnLettersFile;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.News;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.weighing.OwnLetters;

/**
 * The user's own letters: giving one, taking it back, using them or not, and their way to other people. Every change is a step of
 * undo and is written to their file at once. JavaFX application thread; needs no toolkit.
 */
public final class OwnLettersViewModel {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final News news;
    private final Supplier<LocalDate> today;

    /**
     * The letters of a workspace.
     *
     * @param news gets a sentence where something goes wrong, or is done out of sight
     * @param today the date of a new judgement
     */
    public OwnLettersViewModel(Workspace workspace, Dialogs dialogs, News news, Supplier<LocalDate> today) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.news = news;
        this.today = today;
    }

    /** The letters, and whether they are in use. */
    public ReadOnlyObjectProperty<LetterChoice> choiceProperty() {
        return workspace.lettersProperty();
    }

    /** The open set, which changes with the letters as well. */
    public ReadOnlyObjectProperty<Catalogue> openProperty() {
        return workspace.catalogueProperty();
    }

    /** Whether there is any letter. */
    public boolean isAny() {
        return !letters().isEmpty();
    }

    /** Whether the letters are in use. */
    public boolean isUsed() {
        return workspace.letters().used();
    }

    /** For how many sources of the open set there is a letter. */
    public int sources() {
        return (int) workspace.readCatalogue().sources().stream()
                .filter(source -> letters().last(source).isPresent())
                .count();
    }

    /** The letters that the user has given to a source, oldest first. */
    public List<OwnLetters.Entry> of(Source source) {
        return letters().of(source);
    }

    /** The same, with what keeps each from being in force. The day up to which things are known does not: no letter goes by it. */
    public List<GivenLetter> history(Source source) {
        return GivenLetter.of(of(source), isUsed());
    }

    /** A source as the set has it, without the letters of the user. */
    public Source asRead(Source source) {
        Catalogue read = workspace.readCatalogue();
        return read.source(source.id()).orElse(source);
    }

    /** Gives a letter to a source, and uses it. */
    public void give(Source source, Reliability letter, String reason) {
        workspace.useLetters(new LetterChoice(letters().with(source, letter, reason, today.get()), true));
    }

    /** Takes the letter of a source back; what was given stays in its history. */
    public void takeBack(Source source) {
        workspace.useLetters(new LetterChoice(letters().takenBack(source, today.get()), isUsed()));
    }

    /** The letter of a source that is in force while letters are in use. */
    public Optional<OwnLetters.Entry> last(Source source) {
        return letters().last(source);
    }

    /** Uses the letters or those of the set; nothing where no letter is about a source of the set. */
    public void use(boolean used) {
        if (sources() == 0) {
            return;
        }
        workspace.useLetters(new LetterChoice(letters(), used));
    }

    /** Writes the letters to a file of the user's choice. */
    public void export() {
        dialogs.chooseLettersToSave(OwnLettersFile.NAME).ifPresent(file -> {
            write(file);
        });
    }

    /** Adds letters from a file of the user's choice. */
    public void importMore() {
        dialogs.chooseLettersToOpen().ifPresent(this::importFrom);
    }

    private void write(Path file) {
        try {
            OwnLettersFile.write(letters(), file);
            news.done("Your letters are in \"" + file + "\".");
        } catch (IOException problem) {
            news.tell(String.valueOf(problem.getMessage()));
        }
    }

    private void importFrom(Path file) {
        try {
            OwnLettersFile.Read read = OwnLettersFile.read(file, today.get());
            String name = String.valueOf(file.getFileName());
            OwnLetters more = new OwnLetters(letters().additional(read.letters()).entries().stream()
                    .map(entry -> entry.by(entry.by().importedFrom(name, today.get())))
                    .toList());
            String words = new ImportWords(file, letters(), more, read).sentence();
            if (!more.isEmpty()) {
                workspace.useLetters(new LetterChoice(letters().and(more), isUsed()));
            }
            news.tell(words);
        } catch (UnreadableFileException problem) {
            news.tell(String.valueOf(problem.getMessage()));
        } catch (IOException problem) {
            news.tell("\"" + file + "\" could not be read; check that it is there and that you may read it.");
        }
    }

    private OwnLetters letters() {
        return workspace.letters().letters();
    }

    /** What is said of the letter of a source where the user's stands in place of the set's, such as "B→C". */
    public static Optional<String> mark(Catalogue catalogue, Source source) {
        return Optional.ofNullable(catalogue.ownLetters().get(source.id()))
                .map(before -> before + "→" + source.reliability());
    }
}
