package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells where the words behind a noun are of something else: {@code the talks [failed, and a line] with Y opened}. */
final class ComplementBreaks {
    private static final Set<String> HELD = Words.of("held");
    private static final int NEAR = 5;
    private static final int REACH = 12;
    private static final int LONGEST_ASIDE = 16;

    private final Scene scene;
    private final Tokens tokens;

    ComplementBreaks(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * Whether something else begins at a token.
     *
     * @param noun the token behind the noun
     */
    boolean isAt(int noun, int at) {
        String word = tokens.word(at);
        return FunctionWords.isStop(word)
                || isMark(at)
                || isOtherTalk(noun, at)
                || isForOtherTalk(at)
                || (isOtherVerb(at) && !isHeld(word) && !isParticiple(at));
    }

    /** {@code talks[, brokered by W,] between X and Y}: the token "between"; the same token where no such aside begins. */
    int behindAside(int comma) {
        if (!tokens.is(comma, ",")) return comma;
        for (int at = comma + 1;
                at < Math.min(comma + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            String word = tokens.word(at);
            if (tokens.is(at, ",") && tokens.is(at + 1, "between")) return at + 1;
            boolean clause = at > comma + 1 && Verbs.isFinite(tokens, at); // not the "brokered" behind the comma
            boolean dated = scene.timing().dates().beginsAt(at);
            if (clause || dated || FunctionWords.isStop(word) || tokens.is(at, ";")) return comma;
        }
        return comma;
    }

    /** {@code the call[, which W arranged, was the first] between X and Y}: the token "between"; the same token where it is not so. */
    int behindCounted(int noun) {
        int comma = scene.timing().dates().behind(noun);
        if (!tokens.is(comma, ",")) return noun;
        for (int at = comma + 2;
                at < Math.min(comma + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            boolean was = PastTenses.isWas(tokens.word(at)) || tokens.is(at, "marked");
            if (was && tokens.is(at - 1, ",") && isCounted(at + 1)) return at + 3;
        }
        return noun;
    }

    /** {@code talks for the first time, with Y attending}, but {@code talks in Vienna, Austria, with Y}. */
    private boolean isMark(int at) {
        return switch (tokens.word(at)) {
            case "," ->
                !tokens.isCapital(at - 1)
                        && !tokens.isCapital(at + 1)
                        && !isManner(at)
                        && !isOfYear(at)
                        && !isExample(at + 1)
                        && !isCounted(at + 1);
            case "despite", "amid", "following", "ahead", "due" -> true;
            default -> false;
        };
    }

    /** {@code a call on May 5, 2017, with Y}: either comma belongs to the date. */
    private boolean isOfYear(int comma) {
        if (scene.timing().dates().covers(comma)) return true;
        boolean closing = tokens.isNumber(comma - 1) && scene.timing().dates().endsBefore(comma);
        for (int at = comma + 1;
                closing && at < Math.min(comma + REACH, scene.sentence().to());
                at++) if (DistantParties.isPresent(tokens.word(at))) return false; // "with Y attending"
        return closing;
    }

    /** {@code many talks, including with X}, {@code, and most recently with X}. */
    private boolean isExample(int at) {
        int from = tokens.is(at, "and") ? at + 1 : at;
        return NamedObjects.behindExample(tokens, from) > from;
    }

    /** {@code the call, the first between X and Y}. */
    private boolean isCounted(int at) {
        boolean the = tokens.is(at, "the");
        boolean counted = the
                && switch (tokens.word(at + 1)) {
                    case "first", "second", "third", "fourth", "fifth", "latest" -> true;
                    default -> false;
                };
        return counted && Complements.isLink(tokens.word(at + 2));
    }

    /** {@code talks, via video link, with Y}: either comma. */
    private boolean isManner(int comma) {
        return tokens.is(comma + 1, "via") || tokens.is(comma - 2, "via") || tokens.is(comma - 3, "via");
    }

    /** {@code talks were held between X and Y}. */
    private static boolean isHeld(String word) {
        return HELD.contains(word);
    }

    /** {@code an exchange on the war, including the talks between X and Y}: those are other talks. */
    private boolean isOtherTalk(int noun, int at) {
        if (at <= noun + 1 || tokens.is(at - 1, "via") || (!tokens.is(at - 1, "the") && !tokens.isMark(at - 2)))
            return false;
        Phrases.Match<Noun> other = scene.nounAt(at);
        return other != null && other.value().type() == Nouns.Sense.TALK;
    }

    /** {@code consultations [to arrange a call] between X and Y}: those two are to call. */
    private boolean isForOtherTalk(int to) {
        boolean a = tokens.is(to + 2, "a") || tokens.is(to + 2, "an");
        if (!tokens.is(to, "to") || !a) return false;
        for (int at = to + 3; at < to + 2 + NEAR; at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null) return noun.value().type() == Nouns.Sense.TALK;
        }
        return false;
    }

    /** {@code a line has been set up between X and Y}. */
    private boolean isParticiple(int at) {
        return Verbs.isBe(tokens.word(at - 1));
    }

    private boolean isOtherVerb(int at) {
        boolean auxiliary = Verbs.isAuxiliary(tokens.word(at)) && !tokens.is(at, "'s");
        if (auxiliary && !scene.timing().dates().covers(at)) return true; // not "in May"
        return scene.isVerbAt(at);
    }
}
