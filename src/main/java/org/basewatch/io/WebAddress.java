package org.basewatch.io;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.packed.Utf8;

/** Addresses that may be opened: http or https, with a host, and without a user name. */
final class WebAddress {
    private static final String HTTPS = "https://";
    private static final String HTTP = "http://";

    private WebAddress() {}

    /** The address that a text is; empty if it is none that may be opened. */
    // A user name before the host is refused: it is how an address is made to look like another.
    static Optional<URI> of(String text) {
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("https") || scheme.equals("http");
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a text is such an address; most are plain and tell at a glance. */
    static boolean is(Utf8 text) {
        return isPlain(text) || of(text.toString()).isPresent();
    }

    /** A host of small letters, digits and dots that ends in letters, and then nothing that would need a second look. */
    private static boolean isPlain(Utf8 text) {
        String scheme = begins(text, HTTPS) ? HTTPS : HTTP;
        if (!begins(text, scheme)) {
            return false;
        }
        byte[] bytes = text.bytes();
        int at = text.from() + scheme.length();
        int label = at;
        boolean isName = true;
        while (at < text.to() && bytes[at] != '/') {
            if (bytes[at] == '.') {
                isName &= at > label;
                label = at + 1;
            } else {
                isName &= isLetter(bytes[at]) || bytes[at] >= '0' && bytes[at] <= '9';
            }
            at++;
        }
        boolean isHost = isName && at > label && isLetter(bytes[label]);
        while (isHost && at < text.to() && isPathByte(bytes[at])) {
            at++;
        }
        return isHost && at == text.to();
    }

    private static boolean begins(Utf8 text, String start) {
        if (text.length() < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.bytes()[text.from() + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte next) {
        return next >= 'a' && next <= 'z';
    }

    private static boolean isPathByte(byte next) {
        return isLetter(next)
                || next >= 'A' && next <= 'Z'
                || next >= '0' && next <= '9'
                || next == '/'
                || next == '-'
                || next == '_'
                || next == '.';
    }
}
