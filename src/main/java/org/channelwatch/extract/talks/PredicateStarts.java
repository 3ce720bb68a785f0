package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Coordination;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Finds where that begins which is said of a noun and its parties: {@code the talks with Y, scheduled for Monday, [were]}. */
final class PredicateStarts {
    private static final Set<String> AIMS = Words.of("aims of talks");
    private static final Set<String> MADE = Words.of("made before");
    private static final Set<String> ONCE = Words.of("done once");
    private static final int REACH = 12;
    private static final int LONGEST_ASIDE = 20;

    private final Scene scene;
    private final Tokens tokens;

    PredicateStarts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code the talks, scheduled for Monday, were}: the token of the verb; the same token where nothing stands between. */
    int behind(int end) {
        int again = end + 2;
        if (tokens.is(end, "-") && tokens.is(end + 1, "that") && tokens.is(again, "they"))
            return again + 1; // "the talks with Y — that they continue"
        if (tokens.is(end, "that") || tokens.is(end, "which")) return behindClause(end);
        if (AIMS.contains(tokens.word(end)) || isMade(end)) return behindAim(end);
        int others = behindOthers(end);
        if (others > end || !tokens.is(end, ",")) return others;
        for (int at = end + 1;
                at < Math.min(end + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            boolean doing = isPredicate(at + 1) || isPredicate(at + 2); // "crackled back to life"
            if (tokens.is(at, ",")) return doing ? at + 1 : end;
        }
        return end;
    }

    /** {@code talks between X, Y[, and some thirty others] began}: the token of the verb; the same token where no others are told of. */
    private int behindOthers(int end) {
        int and = tokens.is(end, ",") ? end + 1 : end;
        boolean verb = PastTenses.isRegular(tokens.word(and + 1)); // "X welcomed talks with Y and offered"
        if (!tokens.is(and, "and") || verb || !Coordination.endsList(tokens, and + 1)) return end;
        for (int at = and + 2; at < Math.min(and + REACH, scene.sentence().to()); at++) {
            if (isPredicate(at)) return at;
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return end;
        }
        return end;
    }

    /** {@code a line set up in May}, {@code a line opened in May was}: the token tells of its past, and the predicate follows. */
    boolean isMade(int at) {
        String word = tokens.word(at);
        if (MADE.contains(word)) return !word.equals("set") || tokens.is(at + 1, "up");
        if (!ONCE.contains(word)) return false;
        for (int be = at + 1; be < Math.min(at + REACH, scene.sentence().to()); be++) {
            String next = tokens.word(be);
            if (FunctionWords.isStop(next) || next.equals("and") || next.equals(",")) return false;
            boolean said = Verbs.isBe(next) || Verbs.isHave(next);
            if (said && !tokens.is(be - 1, "to")) return isSaid(be + 1);
        }
        return false;
    }

    /** {@code the line[, opened four years ago,] was}. */
    boolean isMadeAside(int comma) {
        String word = tokens.word(comma + 1);
        return tokens.is(comma, ",") && (MADE.contains(word) || ONCE.contains(word));
    }

    /** {@code was [cut]}, {@code has [gone dead]}: and not {@code the crisis was [over]}. */
    private boolean isSaid(int at) {
        int next = tokens.is(at, "been") ? at + 1 : at;
        return Predicate.at(tokens, next, scene.sentence().to()) != null || scene.verbAt(next) != null;
    }

    /** {@code talks aimed at a truce over the river ended}: the token "ended"; that of the aim where nothing is said of the talks. */
    private int behindAim(int aim) {
        for (int at = aim + 2;
                at < Math.min(aim + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            boolean after = tokens.is(at, "after") && MADE.contains(tokens.word(aim));
            if (FunctionWords.isStop(tokens.word(at)) && !after) return aim;
            Phrases.Match<Predicate> predicate =
                    Predicate.at(tokens, at, scene.sentence().to());
            boolean own = predicate != null && !tokens.is(at - 1, "to") && !tokens.is(at - 1, "and");
            if (own || isHas(at)) return at;
            boolean was = Verbs.isBe(tokens.word(at)) && isSaid(at + 1);
            if (was && isMade(aim)) return at;
        }
        return aim;
    }

    private boolean isHas(int at) {
        return tokens.is(at, "have") || tokens.is(at, "has");
    }

    private boolean isPredicate(int at) {
        return Verbs.isAuxiliary(tokens.word(at))
                || Predicate.at(tokens, at, scene.sentence().to()) != null;
    }

    /** {@code a meeting that was planned for May has been}, {@code a line that started in May has been}: the token "has". */
    private int behindClause(int that) {
        boolean auxiliary = Verbs.isAuxiliary(tokens.word(that + 1));
        if (!auxiliary && !PastTenses.isRegular(tokens.word(that + 1))) return behindKnown(that);
        for (int at = that + (auxiliary ? 3 : 2);
                at < Math.min(that + REACH, scene.sentence().to());
                at++)
            if (!tokens.is(at - 1, "to") // "talks that were to have begun"
                    && Verbs.isAuxiliary(tokens.word(at))) return at;
        return that;
    }

    /** {@code the last call that the office has confirmed was}: the token "was"; the same token where such a clause does not end so. */
    int behindKnown(int that) {
        if (!tokens.is(that, "that") && !tokens.is(that, "which")) return that;
        for (int at = that + 3; at < Math.min(that + REACH, scene.sentence().to()); at++) {
            if (tokens.isMark(at)) return that;
            boolean said = PastTenses.isWas(tokens.word(at)) || tokens.is(at, "took");
            if (said) return isConfirmed(tokens.word(at - 1)) ? at : that;
        }
        return that;
    }

    private static boolean isConfirmed(String word) {
        return switch (word) {
            case "confirmed", "acknowledged", "announced", "reported", "disclosed", "mentioned", "recorded", "public" ->
                true;
            default -> false;
        };
    }
}
