package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report set says of itself.
 *
 * @param title its title
 * @param description what it holds
 * @param compiled the day it was compiled
 * @param compiledBy who compiled it
 * @param licence its licence
 * @param fingerprint SHA-256 of the file, 64 lower-case hexadecimal digits; its first eight are shown as the version of the data
 * @param end where the file breaks off, if the set is only what stands before
 */
public record SetInfo(
        String title,
        Optional<String> description,
        Optional<LocalDate> compiled,
        Optional<String> compiledBy,
        Optional<String> licence,
        String fingerprint,
        Optional<EarlyEnd> end) {
    /** Of a whole file. */
    public SetInfo(
            String title,
            Optional<String> description,
            Optional<LocalDate> compiled,
            Optional<String> compiledBy,
            Optional<String> licence,
            String fingerprint) {
        this(title, description, compiled, compiledBy, licence, fingerprint, Optional.empty());
    }

    /** The first eight digits of the fingerprint in two groups, such as "3f9a 71c2". */
    public String shortFingerprint() {
        return fingerprint.length() < 8 ? fingerprint : fingerprint.substring(0, 4) + " " + fingerprint.substring(4, 8);
    }
}
