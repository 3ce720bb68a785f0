package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.InfinitiveGovernors;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells whether somebody has gone where he was to meet another: {@code went to Lima to meet Y}, {@code was in Lima to have talks with Y}. */
public final class Errands {
    private static final Set<String> WENT = Words.of("went");
    private static final int REACH = 14;

    private Errands() {}

    /** Whether what stands before an infinitive tells so. */
    static boolean isMade(Scene scene, int infinitive) {
        Tokens tokens = scene.tokens();
        for (int at = infinitive - 1; at >= Math.max(scene.sentence().from(), infinitive - REACH); at--) {
            boolean went = WENT.contains(tokens.word(at));
            if (went) return !Verbs.isBe(tokens.word(at - 1)); // not "is headed to Lima"
            if (PastTenses.isWas(tokens.word(at))) return InfinitiveGovernors.isPlace(tokens, at + 1);
            if (FunctionWords.isStop(tokens.word(at)) || Verbs.isAuxiliary(tokens.word(at))) return false;
        }
        return false;
    }

    /** Whether a speaker says so, who does it afterwards. */
    public static boolean isTold(Scene scene, VerbGroup group) {
        return scene.sentence().spoken() && group.infinitive() && isMade(scene, group.from());
    }
}
