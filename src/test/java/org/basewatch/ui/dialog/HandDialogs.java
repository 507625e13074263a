package org.basewatch.ui.dialog;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dialogs that answer as the test says, by nothing and no unless told otherwise, and note what they were asked. */
public final class HandDialogs implements Dialogs {
    private final List<String> suggestions = new ArrayList<>();
    private final List<URI> links = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Optional<Path> picture = Optional.empty();
    private Optional<Path> letters = Optional.empty();
    private List<Path> layers = List.of();
    private final List<String> patterns = new ArrayList<>();
    private boolean opensLinks;

    /** Chooses this file whenever asked where to save a picture. */
    public HandDialogs savingTo(Path file) {
        picture = Optional.of(file);
        return this;
    }

    /** Chooses this file whenever asked where letters are or should go. */
    public void lettersIn(Path file) {
        letters = Optional.of(file);
    }

    /** Chooses these files whenever asked for layers. */
    public HandDialogs addingLayers(List<Path> files) {
        layers = List.copyOf(files);
        return this;
    }

    /** The endings of files that were offered for layers. */
    public List<String> patterns() {
        return patterns;
    }

    /** Agrees to open links. */
    public HandDialogs openingLinks() {
        opensLinks = true;
        return this;
    }

    /** The names that were offered for pictures. */
    public List<String> suggestions() {
        return suggestions;
    }

    /** The addresses that were asked about. */
    public List<URI> links() {
        return links;
    }

    /** What was said about those addresses. */
    public List<String> warnings() {
        return warnings;
    }

    /** The long texts that were shown. */
    public List<String> texts() {
        return texts;
    }

    @Override
    public List<Path> chooseLayers(List<String> offered) {
        patterns.addAll(offered);
        return layers;
    }

    @Override
    public Optional<Path> chooseReportSet() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> choosePicture(String suggestedName) {
        suggestions.add(suggestedName);
        return picture;
    }

    @Override
    public Optional<Path> chooseLettersToSave(String suggestedName) {
        return letters;
    }

    @Override
    public Optional<Path> chooseLettersToOpen() {
        return letters;
    }

    @Override
    public boolean confirmOpenLink(URI address, Optional<String> warning) {
        links.add(address);
        warning.ifPresent(warnings::add);
        return opensLinks;
    }

    @Override
    public void showText(String title, String text) {
        texts.add(text);
    }
}
