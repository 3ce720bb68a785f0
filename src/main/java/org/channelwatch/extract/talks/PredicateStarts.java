package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Coordination;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;

/** Finds where that begins which is said of a noun and its parties: {@code the talks with Y, scheduled for Monday, [were]}. */
final class PredicateStarts {
    private static final Set<String> AIMS = Words.of("aims of talks");
    private static final int REACH = 12;
    private static final int LONGEST_ASIDE = 20;

    private final Scene scene;

    PredicateStarts(Scene scene) {
        this.scene = scene;
    }

    /** {@code the talks, scheduled for Monday, were}: the token of the verb; the same token where nothing stands between. */
    int behind(int end) {
        int again = end + 2;
        if (scene.tokens().is(end, "-")
                && scene.tokens().is(end + 1, "that")
                && scene.tokens().is(again, "they")) return again + 1; // "the talks with Y — that they continue"
        if (scene.tokens().is(end, "that") || scene.tokens().is(end, "which")) return behindClause(end);
        if (AIMS.contains(scene.tokens().word(end))) return behindAim(end);
        int others = behindOthers(end);
        if (others > end || !scene.tokens().is(end, ",")) return others;
        for (int at = end + 1;
                at < Math.min(end + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            if (scene.tokens().is(at, ",")) return isPredicate(at + 1) ? at + 1 : end;
        }
        return end;
    }

    /** {@code talks between X, Y[, and some thirty others] began}: the token of the verb; the same token where no others are told of. */
    private int behindOthers(int end) {
        int and = scene.tokens().is(end, ",") ? end + 1 : end;
        boolean verb = scene.tokens().word(and + 1).endsWith("ed"); // "X welcomed talks with Y and offered"
        if (!scene.tokens().is(and, "and") || verb || !Coordination.endsList(scene.tokens(), and + 1)) return end;
        for (int at = and + 2; at < Math.min(and + REACH, scene.sentence().to()); at++) {
            if (isPredicate(at)) return at;
            if (scene.tokens().isMark(at) || FunctionWords.isStop(scene.tokens().word(at))) return end;
        }
        return end;
    }

    /** {@code talks aimed at a truce over the river ended}: the token "ended"; that of the aim where nothing is said of the talks. */
    private int behindAim(int aim) {
        for (int at = aim + 2;
                at < Math.min(aim + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            if (FunctionWords.isStop(scene.tokens().word(at))) return aim;
            Phrases.Match<Predicate> predicate =
                    Predicate.at(scene.tokens(), at, scene.sentence().to());
            boolean own = predicate != null
                    && !scene.tokens().is(at - 1, "to")
                    && !scene.tokens().is(at - 1, "and");
            if (own || (scene.tokens().is(at, "have") || scene.tokens().is(at, "has"))) return at;
        }
        return aim;
    }

    private boolean isPredicate(int at) {
        return Verbs.isAuxiliary(scene.tokens().word(at))
                || Predicate.at(scene.tokens(), at, scene.sentence().to()) != null;
    }

    /** {@code a meeting that was planned for May has been}, {@code a line that started in May has been}: the token "has". */
    private int behindClause(int that) {
        boolean auxiliary = Verbs.isAuxiliary(scene.tokens().word(that + 1));
        if (!auxiliary && !scene.tokens().word(that + 1).endsWith("ed")) return that;
        for (int at = that + (auxiliary ? 3 : 2);
                at < Math.min(that + REACH, scene.sentence().to());
                at++)
            if (Verbs.isHave(scene.tokens().word(at))
                    || Verbs.isBe(scene.tokens().word(at))) return at;
        return that;
    }
}
