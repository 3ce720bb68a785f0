package org.channelwatch.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the roles of a catalog, such as "Foreign Minister of Russia": which office each is. */
final class Roles {
    private Roles() {}

    /** {@code Prime Minister}: of which country, the words do not tell. */
    static boolean isPlain(String role) {
        Tokens tokens = Tokens.of(role);
        Phrases.Match<Title> match = Titles.ALL.at(tokens, 0, tokens.size());
        if (match == null || match.to() < tokens.size()) return false;
        Title title = match.value();
        return title.office() == Titles.Office.HEAD || title.name().endsWith("minister");
    }

    /** {@code President of Russia}, {@code US Secretary of State}: whoever holds it acts for a state; not {@code leader of the rebels}. */
    static boolean isOfState(String role) {
        Title title = titleOf(role);
        if (title == null || !title.office().isUnique()) return false;
        List<String> words = new ArrayList<>(Tokens.words(withoutCountries(role)));
        while (!words.isEmpty()
                && (words.getLast().equals("of") || words.getLast().equals("the"))) words.removeLast();
        return String.join(" ", words).equals(title.name());
    }

    /**
     * The first title within the words of a role, such as {@code foreign minister} in "Foreign Minister of Russia"; that of another, as in
     * "Head of the Office of the President", is none.
     */
    static @Nullable Title titleOf(String role) {
        Tokens tokens = Tokens.of(withoutCountries(role));
        boolean ofAnother = false;
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Title> match = ofAnother ? null : Titles.ALL.at(tokens, i, tokens.size());
            if (match != null) return match.value();
            if (tokens.is(i, "and") || tokens.is(i, ",")) ofAnother = false;
            else ofAnother |= tokens.isPreposition(i);
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
