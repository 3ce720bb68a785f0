package org.channelwatch.extract.silence;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells what is accepted where it leads to the other side: {@code an offer of talks}, {@code an invitation to visit Lima}. */
final class AcceptedOffers {
    private static final Set<String> INVITED = Words.of("invited to");
    private static final int REACH = 9;
    private static final int LONG_REACH = 16;

    private final Scene scene;
    private final Tokens tokens;
    private final Attempts attempts;

    AcceptedOffers(Scene scene, Attempts attempts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.attempts = attempts;
    }

    /** {@code an offer of talks}, {@code talks offer}: whether one is what is accepted. */
    boolean hasRequestOfTalks(int from) {
        boolean talks = false;
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            if (FunctionWords.isStop(tokens.word(at)) || attempts.is(at, Attempts.Word.OTHER)) break;
            talks |= attempts.isRequest(at)
                    || (attempts.is(at, Attempts.Word.ATTEMPT) && attempts.is(at, at + 1, Attempts.Word.REQUEST));
        }
        return talks;
    }

    /** {@code an invitation from Y to visit Lima}: whether what is accepted leads to the other side. */
    boolean isInvitation(int from) {
        boolean invitation = false;
        for (int at = from; at < Math.min(from + LONG_REACH, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            invitation |= word.equals("invitation");
            if (invitation && word.equals("to")) {
                if (INVITED.contains(tokens.word(at + 1)) || isOccasion(at + 1)) return true;
                if (isOwned(at - 2)) return tokens.isCapital(at + 1);
            }
            if (FunctionWords.isStop(word)) return false;
        }
        return false;
    }

    /** {@code [an invitation to] a reciprocal visit}, {@code the next summit}. */
    private boolean isOccasion(int from) {
        for (int at = from; at < from + 4; at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun == null) continue;
            Nouns.Sense sense = noun.value().type();
            return sense == Nouns.Sense.TALK || sense == Nouns.Sense.TRIP;
        }
        return false;
    }

    /** {@code Y's [invitation to Lima]}. */
    private boolean isOwned(int at) {
        return tokens.is(at, "'s") || tokens.is(at, "his") || tokens.is(at, "her");
    }

    /** {@code Y invited X, who has accepted}: nothing else is accepted. */
    boolean isInvitedBefore(Phrases.Match<Attempts.Word> accepted) {
        boolean bare = accepted.to() >= scene.sentence().to()
                || tokens.isMark(accepted.to())
                || tokens.is(accepted.to(), "with") // "with gratitude"
                || tokens.is(accepted.to(), "by");
        for (int at = accepted.from() - 1; bare && at > scene.sentence().from(); at--)
            if (tokens.is(at, "invited") || tokens.is(at, "invitation")) return true;
        return false;
    }
}
