package org.basewatch.ui.report;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.basewatch.ui.dialog.Dialogs;

/** What leaves the program from the report panel: a link, and only after a question, and text for the clipboard. */
public final class ReportActions {
    private final Dialogs dialogs;
    private final Consumer<URI> browser;
    private final Consumer<String> clipboard;

    /**
     * Takes the ways out.
     *
     * @param browser opens an address in the system's browser
     * @param clipboard puts plain text on the clipboard
     */
    public ReportActions(Dialogs dialogs, Consumer<URI> browser, Consumer<String> clipboard) {
        this.dialogs = dialogs;
        this.browser = browser;
        this.clipboard = clipboard;
    }

    /**
     * Shows an address and opens it if the user agrees; anything but http and https is refused.
     *
     * @param warning what the user should know of the page beforehand
     */
    public void openLink(URI address, Optional<String> warning) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if ((scheme.equals("https") || scheme.equals("http")) && dialogs.confirmOpenLink(address, warning)) {
            browser.accept(address);
        }
    }

    /** Puts text on the clipboard. */
    public void copy(String text) {
        clipboard.accept(text);
    }
}
