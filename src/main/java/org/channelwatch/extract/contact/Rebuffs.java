package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells that one side would not be in contact with the other: {@code X refused to meet Y}, {@code X declined to take part in talks with Y}. */
public final class Rebuffs {
    private static final Set<String> REFUSING = Words.of("refusing");
    private static final Set<String> UNSETTLED = Words.of("unsettled refusals");

    private Rebuffs() {}

    /** Tells it of the pair, if that is what the words before the verb say. */
    public static void tell(Scene scene, Pair pair, VerbGroup group, int verb, int end, String rule) {
        int refused = refusal(scene, group.from() - 1, verb);
        if (refused < 0 || scene.sentence().question()) return;
        if (Provisos.isUnsettled(
                scene.tokens(), scene.sentence().from(), scene.sentence().to())) return;
        Tense tense = PastTenses.isRegular(scene.tokens().word(refused)) ? Tense.PAST : Tense.PRESENT;
        TimeSpan when = scene.timing().when(EvidenceKind.UNANSWERED, refused, verb, end, tense);
        scene.emit(pair, EvidenceKind.UNANSWERED, false, "", when, 0.6, "rebuffed:" + rule);
    }

    /** The token of {@code refused}, as of a fact; -1 where there is none. */
    private static int refusal(Scene scene, int from, int verb) {
        for (int at = Math.max(from, scene.sentence().from()); at < verb; at++) {
            if (!REFUSING.contains(scene.tokens().word(at)) || !scene.tokens().is(at + 1, "to")) continue;
            return UNSETTLED.contains(scene.tokens().word(at - 1)) ? -1 : at;
        }
        return -1;
    }
}
