package org.channelwatch.extract.name;

import java.util.List;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Reads adjectives of several states before what they share: {@code Russian and Ukrainian officials}. */
final class JointAdjectives {
    private static final int LONGEST_LIST = 9;

    private JointAdjectives() {}

    /** {@code Russian and Ukrainian officials}: the first adjective stands for a state as well. */
    static List<Mention> join(Tokens tokens, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).from() : tokens.size();
            mentions.set(i, withOfficials(tokens, mentions.get(i), next));
        }
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention one = mentions.get(i);
            Mention next = mentions.get(i + 1);
            boolean joined = next.from() == one.to() + 1 && (tokens.is(one.to(), "and") || tokens.is(one.to(), ","));
            if (!joined || one.type() != Referent.ADJECTIVE || next.type() != Referent.STATE || one.country() == null)
                continue;
            Phrases.Match<Country> country = CountryNames.ALL.at(tokens, next.from(), next.to());
            boolean demonym = country != null && country.value().form() == CountryNames.Form.DEMONYM;
            boolean alike = demonym || tokens.isAllCapitals(next.from());
            if (alike) mentions.set(i, one.as(Referent.STATE));
        }
        return mentions;
    }

    /** {@code [Swiss], Austrian and Arab League officials}: a state; the last before the "and" takes along those who are unknown. */
    private static Mention withOfficials(Tokens tokens, Mention mention, int next) {
        boolean adjective = mention.type() == Referent.ADJECTIVE && mention.country() != null;
        int end = adjective ? endOfOfficials(tokens, mention.to()) : -1;
        if (end < 0) return mention;
        boolean last = tokens.is(mention.to(), "and") && next >= end;
        return (last ? mention.endingAt(end) : mention).as(Referent.STATE);
    }

    /** The token behind {@code , Austrian and Arab League officials}: capitals, commas, an "and", and the officials; else -1. */
    private static int endOfOfficials(Tokens tokens, int from) {
        boolean and = false;
        for (int at = from; at < from + LONGEST_LIST; at++) {
            if (at > from && and && !tokens.isCapital(at)) return Institutions.endAt(tokens, at);
            boolean joint = tokens.is(at, "and") || tokens.is(at, ",");
            if (!joint && (at == from || !tokens.isCapital(at))) return -1;
            and |= tokens.is(at, "and");
        }
        return -1;
    }
}
