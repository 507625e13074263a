package org.basewatch.ui.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * Whose page a link leads to: many reports were read at another newsroom than the source that first reported them, and whoever
 * follows the link must know that beforehand.
 */
final class PageOwner {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Labels that stand before the country in an address and name nobody. */
    private static final Set<String> NO_NAMES = Set.of("com", "co", "org", "net", "gov", "gob", "ac", "edu", "mil");
    /** Words that by themselves name nobody in particular. */
    private static final Set<String> COMMON = Set.of("news", "media", "press", "agency", "network", "online", "the");

    private final Source source;
    private final List<RelayStep> relay;

    private PageOwner(Source source, List<RelayStep> relay) {
        this.source = source;
        this.relay = relay;
    }

    /**
     * What is to be said before a page is opened; empty if it is the source's own.
     *
     * @param source who reported it
     * @param relay the way from the origin to where it was read
     */
    static Optional<String> warning(URI page, Source source, List<RelayStep> relay) {
        return new PageOwner(source, relay).warning(page);
    }

    /** The host of an address without its "www.". */
    static String host(URI page) {
        String host = Optional.ofNullable(page.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private Optional<String> warning(URI page) {
        String host = host(page);
        if (host.isEmpty() || isOwn(host)) {
            return Optional.empty();
        }
        String name = source.names().english();
        return Optional.of(
                isReadElsewhere(source.id())
                        ? "The page is at " + host + ", which is not the source's own (" + name
                                + "): it is another newsroom's report of it."
                        : "The page is at " + host + ", which is not known to be the source's own (" + name
                                + "): it may be another newsroom's report of it.");
    }

    private boolean isOwn(String host) {
        String owner = owner(host);
        // A source's links are pages about it, so their hosts say nothing.
        return names(source.names().english()).contains(owner)
                || names(source.id().value()).contains(owner);
    }

    /** The chain says that somebody else handed it on after the source. */
    private boolean isReadElsewhere(SourceId id) {
        List<Optional<SourceId>> hands = relay.stream().map(RelayStep::source).toList();
        return hands.contains(Optional.of(id)) && !hands.get(hands.size() - 1).equals(Optional.of(id));
    }

    /** The label of a host that somebody registered, such as "bbc" of news.bbc.co.uk. */
    private static String owner(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        int at = labels.size() - 2;
        boolean standsBeforeTheCountry = at > 0 && NO_NAMES.contains(labels.get(at));
        return at < 0 ? host : squashed(labels.get(standsBeforeTheCountry ? at - 1 : at));
    }

    /** Every run of neighbouring words of a name, written in one. */
    private static Set<String> names(String name) {
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        Set<String> runs = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (String word : words.subList(from, words.size())) {
                runs.add(run.append(word).toString());
            }
        }
        runs.removeAll(COMMON);
        return runs;
    }

    private static String squashed(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
