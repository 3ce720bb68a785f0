package org.channelwatch.extract.contact;

import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;

/** That one told another something: the verb and its group, and who the two are. */
record Telling(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group teller, Group told) {
    /** The base of the verb. */
    String verb() {
        return inflected.verb().base();
    }

    boolean isPast() {
        return group.tense() != VerbGroup.Tense.PRESENT;
    }
}
