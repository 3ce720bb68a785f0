package org.channelwatch.extract.contact;

import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a verb of contact tells of a pair: of X and Z in {@code X last spoke with Y on Friday, and with Z}.
 *
 * @param modality of the whole sentence; null where the verb reports a fact
 * @param last whether it is the last time that is told of
 * @param anaphoric whether the subject is not named: {@code they}, {@code the leaders}
 * @param from where that of which its date is told begins: the verb group, or the words that join a second party
 * @param trigger the verb
 * @param end the token behind the other party, or behind the verb
 */
record Told(
        Pair pair,
        Inflected inflected,
        VerbGroup group,
        @Nullable Modality modality,
        boolean last,
        boolean anaphoric,
        int subject,
        int from,
        int trigger,
        int end) {
    Verb verb() {
        return inflected.verb();
    }

    /** The verb itself, {@code speak}, by which the rule that tells of it is named. */
    String base() {
        return inflected.verb().base();
    }

    /** {@code is in touch}: it goes on, and is not done on a day. */
    boolean isState() {
        return verb().type() == Verbs.Sense.STATE;
    }

    /** {@code is meeting}, {@code meeting}. */
    boolean isProgressive() {
        return inflected.form() == Verbs.Form.GERUND;
    }
}
