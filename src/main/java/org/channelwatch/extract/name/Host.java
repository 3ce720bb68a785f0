package org.channelwatch.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a host name which government a site is of, and whose office: {@code www.president.gov.ua}, {@code english.mofa.go.jp},
 * {@code mfa.am}. Not the sites of towns, courts and agencies, which have the same ending.
 *
 * @param country ISO 3166 alpha-2; null of any other site
 * @param head the office of the head of state or government whose site it is; null of any other site
 */
record Host(@Nullable String country, @Nullable String head) {
    private static final Set<String> GOVERNMENTS = Words.of("labels of governments");
    private static final Set<String> STATE = Words.of("labels of heads of state");
    private static final Set<String> GOVERNMENT = Words.of("labels of heads of government");
    private static final Set<String> MINISTRIES = Words.of("labels of ministries");
    private static final Set<String> LANGUAGES = Words.of("labels of languages");
    private static final Host NONE = new Host(null, null);

    static Host of(String host) {
        List<String> labels = new ArrayList<>(List.of(host.split("\\.")));
        String country = countryOf(host);
        if (country == null || labels.size() < 2) return NONE;
        labels.removeLast();
        boolean official = GOVERNMENTS.contains(labels.getLast());
        if (official) labels.removeLast();
        while (!labels.isEmpty() && LANGUAGES.contains(labels.getFirst())) labels.removeFirst();
        if (labels.isEmpty()) return official ? new Host(country, null) : NONE;
        String office = labels.getLast();
        if (STATE.contains(office)) return new Host(country, "president");
        if (official && GOVERNMENT.contains(office)) return new Host(country, "prime minister");
        return MINISTRIES.contains(office) ? new Host(country, null) : NONE;
    }

    /** By its top-level domain, which is the country's code but for one; null of any other host. */
    static @Nullable String countryOf(String host) {
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (top.equals("uk")) return "GB";
        return top.length() == 2 && !top.equals("eu") ? top.toUpperCase(Locale.ROOT) : null;
    }
}
