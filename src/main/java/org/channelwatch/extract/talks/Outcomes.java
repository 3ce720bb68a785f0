package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Words;

/** Knows by what came of them that talks were: {@code the results of the X–Y summit}, {@code On X's call with Y, did she ask for it?} */
final class Outcomes {
    private static final Set<String> OUTCOMES = Words.of("outcomes");
    private static final Set<String> UNSURE = Words.of("unsure outcomes");
    private static final String[] ARRANGING = {
        "scheduled", "rescheduled", "planned", "set", "confirmed", "postponed", "delayed", "cancelled", "canceled"
    };
    private static final int NEAR = 4;

    private final Scene scene;
    private final OccasionTimes times;

    Outcomes(Scene scene, OccasionTimes times) {
        this.scene = scene;
        this.times = times;
    }

    /** Whether the talks of two persons, of which nothing was told before, have had any. */
    boolean tell(Pair pair, OccasionPhrases.Phrase phrase) {
        boolean news =
                phrase.definite() && pair.isOfPersons() && !scene.discourse().isTold(pair);
        if (!news || !times.isNotAhead()) return false;
        Mention owner = scene.tokens().is(phrase.from(), "'s") ? scene.groups().endingAt(phrase.from()) : null;
        int before = owner == null ? phrase.from() - 1 : owner.from() - 1;
        return isResult(before) || isTopic(before);
    }

    /** {@code the results [of] the summit}; not {@code the expected results of the summit}. */
    private boolean isResult(int of) {
        boolean link = scene.tokens().is(of, "of") || scene.tokens().is(of, "from");
        if (!link || !OUTCOMES.contains(scene.tokens().word(of - 1))) return false;
        for (int at = of - 2; at > Math.max(scene.sentence().from(), of - NEAR); at--)
            if (UNSURE.contains(scene.tokens().word(at))) return false;
        return true;
    }

    /** {@code [On] X's call with Y, did they}: a reporter asks what was said in it. */
    private boolean isTopic(int on) {
        boolean opens = switch (scene.tokens().word(on)) {
            case "on", "about", "regarding" -> on <= scene.sentence().from() + NEAR;
            default -> false;
        };
        boolean asked = opens && scene.sentence().asked() && scene.sentence().question() && times.isPast();
        return asked && !times.isBetween(on, scene.sentence().to(), ARRANGING);
    }
}
