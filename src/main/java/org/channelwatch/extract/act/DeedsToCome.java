package org.channelwatch.extract.act;

import org.channelwatch.extract.act.Deeds.Act;
import org.channelwatch.extract.contact.Awaited;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.ClausesOfTime;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Tells whether what is said in the present tense is to come: {@code X holds talks with Y tomorrow}. */
final class DeedsToCome {
    private final Scene scene;
    private final Tokens tokens;

    DeedsToCome(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code holds talks tomorrow}, {@code opens a hotline on July 1}. */
    boolean isToCome(Act act) {
        boolean contact = act.isContact();
        boolean present =
                act.group().tense() == Tense.PRESENT && (contact || act.kind().isDeclaration());
        if (present && contact && (scheduled(act) != null || isAwaited(act))) return true;
        boolean confirmed = act.rule().startsWith("confirm"); // "confirmed a meeting with Y next week"
        Dates.Found date =
                present || confirmed ? scene.timing().dates().of(act.group().from(), act.trigger(), act.end()) : null;
        return date != null
                && (present ? scene.published().isNext(date) : scene.published().isAhead(date, false));
    }

    private boolean isAwaited(Act act) {
        Group subject = scene.doers().of(act.group().from());
        int from = act.group().from();
        return subject != null && Awaited.isAwaited(scene, subject.from(), from, act.trigger(), act.end());
    }

    /** {@code has a call with Y scheduled for tomorrow}, {@code coming up}: the act with these words; null where there are none. */
    @Nullable
    Act scheduled(Act act) {
        int behind = act.end();
        int clause = ClausesOfTime.behindToBe(tokens, behind);
        if (clause > behind) return act.endingAt(clause);
        int at = tokens.is(behind, "that") || tokens.is(behind, "which") ? behind + 2 : behind;
        boolean coming = tokens.is(at, "coming") || tokens.is(at, "lined");
        if (!Arranged.isOne(tokens.word(at)) && !(coming && tokens.is(at + 1, "up"))) return null;
        return act.endingAt(coming ? at + 2 : at + 1);
    }
}
