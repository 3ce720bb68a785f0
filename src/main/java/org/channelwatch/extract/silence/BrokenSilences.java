package org.channelwatch.extract.silence;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads what ended a silence: {@code had not spoken since May until Monday's call}, {@code before Monday, X and Y had not met}. */
public final class BrokenSilences {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;

    public BrokenSilences(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** How the rule of a silence begins: what "had" not been may be since. */
    public static String rule(VerbGroup group, String verb) {
        return (group.tense() == Tense.PAST_PERFECT ? Event.HAD_NOT : "not:") + verb;
    }

    /**
     * Tells of the pair the contact that ended their silence, where the sentence says which.
     *
     * @param line the line that was not used; null where it is of any contact
     * @param end the token after those who had not been in contact
     */
    public void tell(Pair pair, VerbGroup group, @Nullable Noun line, int end) {
        if (group.tense() != Tense.PAST_PERFECT) return;
        Dates.Found date = endedAt(scene.sentence().from());
        for (int at = end; date == null && at < scene.sentence().to(); at++) date = endedAt(at);
        if (date == null || date.vague() || scene.published().isAhead(date)) return;
        String words = line == null ? "" : line.name();
        scene.emit(
                pair,
                EvidenceKind.CONTACT,
                line != null,
                words,
                scene.published().cut(date.span()),
                0.7,
                "ended:silence");
    }

    /** The day on which it ended, where "until" or the like is at the token and a day or a contact stands behind it; else null. */
    private Dates.@Nullable Found endedAt(int at) {
        int from = behindUntil(at);
        if (from < 0) return null;
        Dates.Found date = scene.timing().dates().after(from, NEAR);
        if (date == null || date.from() == from) return date;
        return isContact(from, date.from()) ? date : null;
    }

    /** The token behind {@code until}, {@code before} or {@code prior to}; -1 where none of them is there. */
    private int behindUntil(int at) {
        if (tokens.is(at, "prior") && tokens.is(at + 1, "to")) return at + 2;
        return tokens.is(at, "until") || tokens.is(at, "till") || tokens.is(at, "before") ? at + 1 : -1;
    }

    /** {@code until [a call on] Monday}, {@code before [they met on] Monday}; not {@code before [the war began in] May}. */
    private boolean isContact(int from, int to) {
        for (int at = from; at < to; at++) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, to);
            if (noun != null) return ActKinds.isOccasion(noun.value().type());
            Phrases.Match<Verbs.Inflected> verb = Verbs.ALL.at(tokens, at, to);
            if (verb != null) return verb.value().verb().isJoint() && isTheirs(from, at);
        }
        return false;
    }

    /** {@code until [they] met}, {@code before [speaking]}. */
    private boolean isTheirs(int from, int verb) {
        return verb == from || tokens.is(from, "they") || tokens.is(from, "the");
    }
}
