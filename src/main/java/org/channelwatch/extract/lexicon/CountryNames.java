package org.channelwatch.extract.lexicon;

import java.util.List;
import java.util.Locale;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The names of countries, from {@code countries.txt}. */
public final class CountryNames {
    public static final CountryNames ALL = new CountryNames();

    private static final int LONGEST_ACRONYM = 6;

    /** How a name stands for its country. */
    public enum Form {
        NAME,
        DEMONYM,
        CAPITAL,
        /** Such as "the South": only where the country is also named otherwise. */
        SHORT
    }

    /**
     * A country under one of its names.
     *
     * @param code ISO 3166 alpha-2
     * @param cased at which word of the name a capital is required; -1 where all of it is in capitals
     */
    public record Country(String code, Form form, int cased) {}

    private final Phrases<Country> phrases = new Phrases<>();

    private CountryNames() {
        for (List<List<String>> line : Resource.read("countries.txt", 5)) {
            String code = line.get(0).getFirst();
            line.get(1).forEach(name -> add(name, code, Form.NAME));
            line.get(2).forEach(name -> add(name, code, Form.DEMONYM));
            line.get(3).forEach(name -> add(name, code, Form.CAPITAL));
            line.get(4).forEach(name -> add(name, code, Form.SHORT));
        }
    }

    private void add(String name, String code, Form form) {
        phrases.add(name, new Country(code, form, isAcronym(name) ? -1 : name.startsWith("the ") ? 1 : 0));
    }

    /** {@code US}, {@code UAE}: short, and in capitals. */
    public static boolean isAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A country's name that begins at the token; of several countries the first of the list. */
    public Phrases.@Nullable Match<Country> at(Tokens tokens, int from, int limit) {
        Phrases.Match<Country> match = named(tokens, from, limit);
        if (match == null) return null;
        Country country = match.value();
        if (country.cased() < 0) return tokens.isAllCapitals(from) ? match : null;
        boolean lower = country.form() == Form.SHORT && isLower(tokens, match);
        return lower || tokens.isCapital(from + country.cased()) ? match : null;
    }

    /** {@code Republic of Korea [(ROK)]}: the name with the one in brackets that says it again. */
    private Phrases.@Nullable Match<Country> named(Tokens tokens, int from, int limit) {
        Phrases.Match<Country> match = phrases.longest(tokens, from, limit);
        if (match == null || !tokens.is(match.to(), "(") || match.to() + 2 >= limit) return match;
        Phrases.Match<Country> again = phrases.longest(tokens, match.to() + 1, limit);
        boolean same = again != null
                && tokens.is(again.to(), ")")
                && tokens.isAllCapitals(again.from())
                && again.value().code().equals(match.value().code());
        return same && again != null ? new Phrases.Match<>(from, again.to() + 1, match.values()) : match;
    }

    /** {@code the mainland} is written small, {@code the South} is not. */
    private static boolean isLower(Tokens tokens, Phrases.Match<Country> match) {
        String last = tokens.word(match.to() - 1);
        return last.equals("mainland") || last.equals("island");
    }
}
