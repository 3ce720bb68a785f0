package org.channelwatch.extract.noun;

import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** A noun of a pair, and how it is said of it. */
public record Said(Pair pair, Noun noun, int from, int at, int end, Tense tense, boolean negated) {
    public boolean isLine() {
        return noun.type() == Nouns.Sense.LINE;
    }

    public boolean isTalk() {
        return noun.type() == Nouns.Sense.TALK;
    }

    /** The same as of the news: {@code had been planned for May, but was called off}. */
    public Said asPast() {
        return new Said(pair, noun, from, at, end, Tense.PAST, negated);
    }
}
