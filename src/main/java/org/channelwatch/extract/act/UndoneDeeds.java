package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.act.Deeds.Act;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Denials;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.BrokenSilences;
import org.channelwatch.extract.silence.Silences;

/** Tells that something was not done with a noun: {@code held no talks}, {@code refused to hold talks}, {@code has not given its reply}. */
final class UndoneDeeds {
    private final Scene scene;
    private final Silences silences;
    private final BrokenSilences broken;

    UndoneDeeds(Scene scene, Silences silences) {
        this.scene = scene;
        this.silences = silences;
        this.broken = new BrokenSilences(scene);
    }

    /** {@code did not hold talks}, {@code refused to hold talks}, {@code held no talks}; not {@code have not confirmed any contact}. */
    void tell(Pair pair, Act act) {
        if (!act.isContact() || Denials.isDeniedAgain(scene, act.group().from())) return;
        if (Cancellations.isRefused(scene, act.group(), act.trigger()))
            Cancellations.tellRefused(scene, pair, act.group(), act.end(), act.isOfLine(), act.rule());
        else if (!act.rule().startsWith("confirm")) none(pair, act);
    }

    /** {@code had planned a call, but Y cancelled it}. */
    void tellForgone(Pair pair, Act act) {
        if (!Cancellations.isCalledOffBehind(scene, act.end())) return;
        TimeSpan now = scene.timing().now();
        scene.emit(pair, EvidenceKind.CANCELLED, act.isOfLine(), "", now, 0.7, "forgone:" + act.rule());
    }

    /** {@code have not had any contact}: without a date the silence is told all the same. */
    private void none(Pair pair, Act act) {
        if (act.noun().isNote()) {
            if (isReply(act.noun())) emitUnanswered(pair, act);
            return;
        }
        if (Refusals.isToTell(scene, act.end())) return;
        String rule = BrokenSilences.rule(act.group(), act.rule());
        broken.tell(pair, act.group(), act.isOfLine() ? act.noun() : null, act.end());
        if (act.isOfLine()) {
            silences.unused(pair, act.noun(), act.end(), scene.tokens().is(act.trigger() - 1, "never"), rule);
            return;
        }
        boolean told = silences.sinceBehind(pair, act.end(), rule);
        if (told || (act.noun().asContact().type() != Nouns.Sense.CONTACT && !isYet(act))) return;
        silences.undated(pair, rule);
    }

    /** {@code has not given its reply}. */
    private static boolean isReply(Noun noun) {
        return noun.name().startsWith("repl")
                || noun.name().startsWith("respon")
                || noun.name().startsWith("answer");
    }

    private void emitUnanswered(Pair pair, Act act) {
        TimeSpan now = scene.timing().now();
        scene.emit(pair, EvidenceKind.UNANSWERED, false, "", now, 0.7, "not:" + act.rule());
    }

    /** {@code has yet to hold talks}: so far there were none. */
    private boolean isYet(Act act) {
        return scene.tokens().hasWord("yet", act.group().from(), act.trigger());
    }
}
