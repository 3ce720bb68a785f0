package org.channelwatch.extract.name;

import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.CountryNames.Form;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Tells a capital that is where something happens from one that stands for its state: {@code In Lima President X}, who is of another. */
final class Abroad {
    private Abroad() {}

    /** Whether the place, behind its "in", has nothing to do with the holder of the office behind it. */
    static boolean is(Tokens tokens, Phrases.Match<Country> place, Mention holder) {
        if (!tokens.is(place.from() - 1, "in")) return false;
        Country country = place.value();
        boolean other = holder.type() == Referent.PERSON
                && holder.country() != null
                && !country.code().equals(holder.country());
        return other || (country.form() == Form.CAPITAL && holder.type() == Referent.STRANGER);
    }

    /** {@code in Lima [Treasury Secretary X]}: whether what stands before the token is such a place. */
    static boolean isBehind(Tokens tokens, int at) {
        Phrases.Match<Country> place = tokens.is(at - 2, "in") ? CountryNames.ALL.at(tokens, at - 1, at) : null;
        return place != null && place.value().form() == Form.CAPITAL;
    }
}
