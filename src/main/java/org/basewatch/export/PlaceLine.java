package org.basewatch.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Thousands;

/** Places in one line. A set may have hundreds of them: those with the most reports are named, and the others counted. */
final class PlaceLine {
    /** So many characters the line has at most, unless a single name is longer. */
    static final int ROOM = 150;

    private PlaceLine() {}

    /**
     * A place.
     *
     * @param name as it is to stand in the line
     * @param reports how many reports it is named for
     */
    record Named(String name, int reports) {}

    /** The places as they come if all of them fit, else by their number of reports, and "and 294 more places". */
    static String of(List<Named> places, String parting) {
        String all = places.stream().map(Named::name).collect(Collectors.joining(parting));
        if (all.length() <= ROOM) {
            return all;
        }
        List<String> named = new ArrayList<>();
        int length = " and ".length() + more(places.size()).length();
        for (Named place : mostReportsFirst(places)) {
            length += place.name().length() + (named.isEmpty() ? 0 : parting.length());
            if (!named.isEmpty() && length > ROOM) {
                break;
            }
            named.add(place.name());
        }
        String more = more(places.size() - named.size());
        return String.join(parting, named) + (more.isEmpty() ? "" : " and " + more);
    }

    /** The same of names with their numbers of reports. */
    static String of(Map<String, Integer> places, String parting) {
        return of(
                places.entrySet().stream()
                        .map(place -> new Named(place.getKey(), place.getValue()))
                        .toList(),
                parting);
    }

    /** Such as "1 more place"; empty for none. */
    static String more(int count) {
        return count == 0 ? "" : Thousands.apart(count) + (count == 1 ? " more place" : " more places");
    }

    private static List<Named> mostReportsFirst(List<Named> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(Named::reports).reversed())
                .toList();
    }
}
