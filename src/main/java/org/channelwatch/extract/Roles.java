package org.channelwatch.extract;

import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Reads the roles of a catalog, such as "Foreign Minister of Russia": which office each is. */
final class Roles {
    private Roles() {}

    /** {@code Prime Minister}: of which country, the words do not tell. */
    static boolean isPlain(String role) {
        Tokens tokens = Tokens.of(role);
        Phrases.Match<Title> match = Titles.ALL.at(tokens, 0, tokens.size());
        if (match == null || match.to() < tokens.size()) return false;
        Title title = match.values().getFirst();
        return title.office() == Titles.Office.HEAD || title.name().endsWith("minister");
    }

    /** The first title within the words of a role, such as {@code foreign minister} in "Foreign Minister of Russia". */
    static @Nullable Title titleOf(String role) {
        Tokens tokens = Tokens.of(withoutCountries(role));
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Title> match = Titles.ALL.at(tokens, i, tokens.size());
            if (match != null) return match.values().getFirst();
        }
        return tokens.size() == 0
                ? null
                : new Title(String.join(" ", Tokens.words(withoutCountries(role))), Titles.Office.OTHER);
    }

    /** {@code Secretary of the Security Council} of "Secretary of the Russian Security Council". */
    private static String withoutCountries(String role) {
        Tokens tokens = Tokens.of(role);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at, tokens.size());
            if (country == null && !tokens.is(at, "'s"))
                rest.append(tokens.word(at)).append(' ');
            at = country == null ? at + 1 : country.to();
        }
        return rest.toString();
    }
}
