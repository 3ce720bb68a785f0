package org.channelwatch.extract.name;

import java.util.Set;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Finds who holds a post in a movement or an alliance, and stands for it: {@code the Union [deputy chief John Doe]}, {@code a Union [official]}. */
final class BodyOfficials {
    private static final Set<String> POSTS = Words.of("posts of a body");
    private static final Set<String> SENT = Words.of("sent by several");
    private static final Title ANY = new Title("mr", Office.OTHER);
    private static final int LONGEST_POST = 6;

    private BodyOfficials() {}

    /** The token behind the name; the same token where nobody is named so, or one whom the catalog has. */
    static int end(Tokens tokens, int body, PersonNames persons) {
        boolean owned = PersonNames.isPossessive(tokens, body);
        int post = post(tokens, owned ? body + 1 : body);
        if (post < 0) return body;
        int behind = behindPlace(tokens, post);
        boolean apposed = tokens.is(behind, ",") && (owned || behind > post);
        int name = Honorifics.skip(tokens, apposed ? behind + 1 : behind);
        int end = Capitals.endOf(tokens, name);
        boolean named = end > name + (apposed ? 1 : 0) && persons.personAt(tokens, name, ANY) == null;
        boolean closed = !apposed || tokens.is(end, ",") || Verbs.isFinite(tokens, end);
        if (named && closed) return end;
        boolean sent = SENT.contains(tokens.word(post - 1)); // "a Union envoy" comes along with somebody
        return !owned && !sent && isAlone(tokens, post) ? post : body;
    }

    /** {@code a senior Union official met}; not {@code Union member states}. */
    private static boolean isAlone(Tokens tokens, int behind) {
        boolean mark = tokens.isMark(behind) && !tokens.is(behind, "'s");
        return mark || tokens.isPreposition(behind) || tokens.is(behind, "and") || Verbs.isFinite(tokens, behind);
    }

    /** Whether the word is one for who holds such a post. */
    static boolean isPost(Tokens tokens, int at) {
        return Institutions.isHead(tokens, at) || POSTS.contains(tokens.word(at));
    }

    /** {@code political [deputy chief]}: the token behind; -1 where there is no such post. */
    private static int post(Tokens tokens, int from) {
        int end = -1;
        for (int at = from; at < from + LONGEST_POST; at++) {
            if (isPost(tokens, at)) end = at + 1;
            else if (end > 0 || !isRank(tokens, at)) return end;
        }
        return end;
    }

    private static boolean isRank(Tokens tokens, int at) {
        boolean capital = tokens.isCapital(at) && !tokens.isMark(at);
        return capital
                || tokens.isHyphenated(at)
                || Institutions.isBetween(tokens, at)
                || UnlistedOffices.isField(tokens, at);
    }

    /** {@code envoy [for Peru][,] John Doe}. */
    private static int behindPlace(Tokens tokens, int at) {
        boolean there = tokens.is(at, "for") || tokens.is(at, "to");
        int place = tokens.is(at + 1, "the") ? at + 2 : at + 1;
        Phrases.Match<CountryNames.Country> country = there ? CountryNames.ALL.at(tokens, place, tokens.size()) : null;
        return country == null ? at : country.to();
    }
}
