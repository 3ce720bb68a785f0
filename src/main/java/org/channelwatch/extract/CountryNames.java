package org.channelwatch.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of countries, from {@code countries.txt}. */
final class CountryNames {
    static final CountryNames ALL = new CountryNames();

    /** How a name stands for its country. */
    enum Form {
        NAME,
        DEMONYM,
        CAPITAL
    }

    record Country(String code, Form form, boolean acronym) {}

    private final Phrases<Country> phrases = new Phrases<>();

    private CountryNames() {
        for (List<List<String>> line : Resource.read("countries.txt", 4)) {
            String code = line.get(0).getFirst();
            line.get(1).forEach(name -> add(name, new Country(code, Form.NAME, isAcronym(name))));
            line.get(2).forEach(name -> add(name, new Country(code, Form.DEMONYM, false)));
            line.get(3).forEach(name -> add(name, new Country(code, Form.CAPITAL, false)));
        }
    }

    private void add(String name, Country country) {
        phrases.add(name, country);
    }

    static boolean isAcronym(String name) {
        return name.length() <= 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** A country's name that begins at the token. */
    Phrases.@Nullable Match<Country> at(Tokens tokens, int from, int limit) {
        int start = tokens.is(from, "the") ? from : from;
        Phrases.Match<Country> match = phrases.longest(tokens, start, limit);
        if (match == null) return null;
        Country country = match.values().getFirst();
        boolean cased =
                country.acronym() ? tokens.isAllCapitals(from) : tokens.isCapital(from) || tokens.is(from, "the");
        return cased ? match : null;
    }
}
