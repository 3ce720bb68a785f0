package org.channelwatch.extract.party;

import java.util.LinkedHashSet;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** The countries in which, or to which, a sentence places what it tells: {@code In Peru, she will meet the President}. */
public final class Whereabouts {
    private Whereabouts() {}

    /** ISO 3166 alpha-2, in the order of the sentence. */
    public static Set<String> of(Tokens tokens, Groups groups, Sentence sentence) {
        Set<String> countries = new LinkedHashSet<>();
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            Mention place = groups.startingAt(at);
            boolean placed = place != null && place.type() == Referent.ADJECTIVE && place.title() == null;
            if (placed && place != null && place.country() != null && isWhere(tokens.word(at - 1)))
                countries.add(place.country());
        }
        return countries;
    }

    private static boolean isWhere(String word) {
        return word.equals("in") || word.equals("to") || word.equals("at");
    }
}
