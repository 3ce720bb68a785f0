package org.channelwatch.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Offices, from {@code titles.txt}. */
public final class Titles {
    public static final Titles ALL = new Titles();

    /** The classes of offices. What holders of the same class are to each other is a counterpart. */
    public enum Office {
        HEAD,
        FOREIGN,
        DEFENSE,
        SECURITY,
        MILITARY,
        OPERATIONS,
        INTELLIGENCE,
        LESSER,
        OTHER,
        DOMESTIC;

        /** Whether the class and the country tell the person. */
        public boolean isUnique() {
            return switch (this) {
                case HEAD, FOREIGN, DEFENSE, SECURITY, MILITARY, OPERATIONS, INTELLIGENCE -> true;
                case LESSER, OTHER, DOMESTIC -> false;
            };
        }
    }

    /**
     * What an office is called.
     *
     * @param acronym whether it is written in capitals only
     */
    public record Title(String name, Office office, boolean acronym) {
        public Title(String name, Office office) {
            this(name, office, false);
        }
    }

    /** What goes with a title behind a hyphen: {@code President-Elect}. */
    private static final Set<String> RANKS = Set.of("elect", "designate", "general", "president");

    private final Phrases<Title> phrases = new Phrases<>();
    private final Map<String, String> countries = new HashMap<>();

    private Titles() {
        for (List<List<String>> line : Resource.read("titles.txt", 3)) {
            Office office = Office.valueOf(line.get(0).getFirst().toUpperCase(java.util.Locale.ROOT));
            for (String name : line.get(1)) {
                Title title = new Title(String.join(" ", Tokens.words(name)), office, CountryNames.isAcronym(name));
                phrases.add(name, title);
                if (!line.get(2).isEmpty())
                    countries.put(title.name(), line.get(2).getFirst());
            }
        }
    }

    /** The only state that has such an office: of a secretary of state the US; null where several may have it. */
    public @Nullable String countryOf(Title title) {
        return countries.get(title.name());
    }

    /** A title that begins at the token. */
    public Phrases.@Nullable Match<Title> at(Tokens tokens, int from, int limit) {
        Phrases.Match<Title> match = phrases.longest(tokens, from, limit);
        if (match != null && isOther(tokens, match.to())) return null;
        boolean small = match != null && match.value().acronym() && !tokens.isAllCapitals(from);
        return small ? null : match;
    }

    private static boolean isWithinName(Tokens tokens, int behind) {
        boolean joined = tokens.isHyphenated(behind) && tokens.isCapital(behind);
        return joined && !RANKS.contains(tokens.word(behind));
    }

    /** {@code a representative office}, {@code minister-level talks}, {@code the General Staff}, {@code Amir-Rezaei}. */
    private static boolean isOther(Tokens tokens, int behind) {
        boolean staff = tokens.is(behind, "staff") && tokens.is(behind - 1, "general");
        return staff
                || tokens.word(behind).startsWith("office")
                || isWithinName(tokens, behind)
                || (tokens.isHyphenated(behind) && tokens.is(behind, "level"));
    }
}
