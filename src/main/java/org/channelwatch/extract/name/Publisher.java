package org.channelwatch.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.channelwatch.extract.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The government whose transcript or readout a text is.
 *
 * @param country ISO 3166 alpha-2; null of any other text
 * @param head the office of the head of state or government whose own site it is
 * @param secretary the office that "the Secretary" holds there
 * @param readout whether it tells of its own contacts: then all of it is news
 * @param transcript whether somebody speaks, also where no name stands before what is said
 */
public record Publisher(
        @Nullable String country,
        @Nullable String head,
        @Nullable String secretary,
        boolean readout,
        boolean transcript) {
    private static final List<List<List<String>>> LINES = Resource.read("publishers.txt", 4);
    private static final Publisher NONE = new Publisher(null, null, null, false, false);

    /** Tells it by how the title begins, unless the host name is of another country, or else by that name. */
    public static Publisher of(String source, String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        Publisher titled = listed(folded::startsWith);
        String host = source.toLowerCase(Locale.ROOT).split("/", 2)[0];
        return titled == null || titled.isElsewhere(host)
                ? ofHost(host)
                : titled.withHead(Host.of(host).head());
    }

    /** {@code Statement by the President} from {@code president.gov.ua}: whose title begins so too. */
    private boolean isElsewhere(String host) {
        String top = Host.countryOf(host);
        return top != null && !top.equals(country);
    }

    private static Publisher ofHost(String host) {
        Publisher listed = listed(domain -> domain.contains(".") && ("." + host).endsWith("." + domain));
        if (listed != null) return listed;
        Host of = Host.of(host);
        return of.country() == null ? NONE : new Publisher(of.country(), of.head(), null, false, false);
    }

    private Publisher withHead(@Nullable String office) {
        return new Publisher(country, office, secretary, readout, transcript);
    }

    /** The first of the lexicon of whom a name is meant; null where it has none. */
    private static @Nullable Publisher listed(Predicate<String> isMeant) {
        for (List<List<String>> line : LINES) {
            if (line.get(1).stream().noneMatch(isMeant)) continue;
            String secretary = line.get(2).isEmpty() ? null : line.get(2).getFirst();
            String register = line.get(3).isEmpty() ? "" : line.get(3).getFirst();
            return new Publisher(
                    line.get(0).getFirst(), null, secretary, register.equals("readout"), register.equals("transcript"));
        }
        return null;
    }
}
