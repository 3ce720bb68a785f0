package org.channelwatch.extract.name;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Knows names of two states that only say which exercise is meant: {@code Peru has not answered since the Chile-Bolivia drills}. */
final class ExerciseNames {
    private static final Set<String> EXERCISES = Words.of("exercises");
    private static final int LONGEST = 7;

    private ExerciseNames() {}

    /** The mentions, with adjectives of no state where two name an exercise. */
    static List<Mention> hide(Tokens tokens, List<Mention> mentions) {
        List<Mention> named = List.copyOf(mentions);
        for (int i = 0; i < named.size(); i++) {
            Mention one = named.get(i);
            Mention next = i + 1 < named.size() ? named.get(i + 1) : one;
            boolean both = one.type() == Referent.STATES && isHyphenated(tokens, one);
            if (both && isOfExercise(tokens, one.to())) mentions.set(i, nobody(one));
            if (!isJoined(tokens, one, next) || !isOfExercise(tokens, next.to())) continue;
            mentions.set(i, nobody(one));
            mentions.set(i + 1, nobody(next));
        }
        return mentions;
    }

    private static Mention nobody(Mention mention) {
        return Mention.of(mention.from(), mention.to(), Referent.ADJECTIVE);
    }

    private static boolean isHyphenated(Tokens tokens, Mention both) {
        for (int at = both.from() + 1; at < both.to(); at++)
            if (tokens.isHyphenated(at) || tokens.is(at, "-")) return true;
        return false;
    }

    /** {@code Chile-Bolivia}, {@code Chile - Bolivia}. */
    private static boolean isJoined(Tokens tokens, Mention one, Mention next) {
        boolean states = one.country() != null && next.country() != null && one.title() == null && next.title() == null;
        int dash = one.to();
        boolean mark = tokens.is(dash, "-") && next.from() == dash + 1;
        return states && (mark || (next.from() == dash && tokens.isHyphenated(dash)));
    }

    /** {@code [joint naval] drills}: nothing but what sort of exercise stands before. */
    private static boolean isOfExercise(Tokens tokens, int from) {
        for (int at = from; at < Math.min(from + LONGEST, tokens.size()); at++) {
            String word = tokens.word(at);
            if (EXERCISES.contains(word)) return true;
            boolean other = FunctionWords.isPreposition(word)
                    || FunctionWords.isStop(word)
                    || (tokens.isMark(at) && !tokens.is(at, "-"))
                    || Nouns.ALL.at(tokens, at, tokens.size()) != null;
            if (other) return false;
        }
        return false;
    }
}
