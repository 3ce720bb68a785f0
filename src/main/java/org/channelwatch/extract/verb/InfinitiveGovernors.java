package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what governs an infinitive, and so tells whether it was done: {@code plans to meet}, {@code was the first to visit}, {@code
 * travels to Lima to meet}.
 */
public final class InfinitiveGovernors {
    private static final Set<String> CAUSES = Words.of("causes");
    private static final Set<String> KNOWN = Words.of("known to have");
    private static final Set<String> GREETING = Words.of("greeting a guest");
    private static final Set<String> GLAD = Words.of("glad of a guest");
    private static final int FAR = 22;
    private static final int NEAR = 16;
    private static final int LONGEST_DATE = 5;

    private InfinitiveGovernors() {}

    /** The words before "to" that say whether it is so; null where there are none. */
    public static Phrases.@Nullable Match<Modality> near(Tokens tokens, Sentence sentence, int to) {
        Phrases.Match<Modality> match = Modality.endingAt(tokens, to + 1, sentence.from());
        if (match == null) match = Modality.endingAt(tokens, to, sentence.from());
        return match == null ? beforeDate(tokens, sentence, to) : match;
    }

    /** {@code had a chance this morning to speak}. */
    private static Phrases.@Nullable Match<Modality> beforeDate(Tokens tokens, Sentence sentence, int to) {
        int at = to;
        while (at > to - LONGEST_DATE && DateWords.isOfDate(tokens, at - 1)) at--;
        Phrases.Match<Modality> match = at < to ? Modality.endingAt(tokens, at, sentence.from()) : null;
        return match != null && match.value() == Modality.REALISED ? match : null;
    }

    /** {@code I am very glad to welcome}, {@code it is a great pleasure to receive}: the token of the "am"; -1 where no guest is greeted so. */
    static int beforeWelcome(Tokens tokens, Sentence sentence, int to) {
        if (!GREETING.contains(tokens.word(to + 1)) || !GLAD.contains(tokens.word(to - 1))) return -1;
        for (int at = to - 2; at > Math.max(sentence.from(), to - LONGEST_DATE); at--) {
            if (Verbs.isBe(tokens.word(at))) return tokens.is(at, "be") || tokens.is(at, "been") ? -1 : at;
            boolean more = Modality.isAdverb(tokens.word(at)) || isArticle(tokens.word(at)) || tokens.is(at, "an");
            if (!more && !tokens.is(at + 1, "pleasure") && !tokens.is(at + 1, "honour") && !tokens.is(at + 1, "honor"))
                return -1;
        }
        return -1;
    }

    /** {@code is known [to have met]}, {@code is not believed [to have met]}: the token before "known"; -1 where nothing is said so. */
    static int beforeKnown(Tokens tokens, Sentence sentence, int to) {
        if (!KNOWN.contains(tokens.word(to - 1))) return -1;
        int at = to - 2;
        while (at > sentence.from() && Modality.isAdverb(tokens.word(at))) at--;
        boolean not = tokens.is(at, "not") || tokens.is(at, "n't");
        boolean be = Verbs.isBe(tokens.word(not ? at - 1 : at));
        return be && (not || tokens.is(to - 1, "known")) ? at : -1;
    }

    /** What whatever governs the "to" says of the verb behind it. */
    static Modality of(Tokens tokens, Sentence sentence, int to) {
        Phrases.Match<Modality> match = near(tokens, sentence, to);
        return match == null ? distant(tokens, sentence, to) : modality(tokens, match);
    }

    /** What they say of it: {@code plans to} is a plan, {@code carry out a plan to} announces nothing. */
    public static Modality modality(Tokens tokens, Phrases.Match<Modality> governor) {
        boolean noun = tokens.is(governor.from(), "plan") && isArticle(tokens.word(governor.from() - 1));
        if (noun) return Modality.WISHED;
        boolean motion = governor.value() == Modality.MOTION; // "travels to meet"
        return motion || isChance(tokens, governor.from()) ? Modality.PLANNED : governor.value();
    }

    /** {@code will also [have the opportunity] to}, {@code is going to [get a chance] to}: so one speaks of what is arranged. */
    private static boolean isChance(Tokens tokens, int have) {
        if (!tokens.is(have, "have") && !tokens.is(have, "get")) return false;
        int at = have - 1;
        while (Modality.isAdverb(tokens.word(at))) at--;
        return tokens.is(at, "will") || tokens.is(at, "'ll") || (tokens.is(at, "to") && tokens.is(at - 1, "going"));
    }

    /** {@code had the chance to}, {@code managed to}: done by now. */
    static boolean isPast(String word) {
        return switch (word) {
            case "had", "got", "was", "were", "managed", "took", "began", "chose", "opted", "proceeded", "happened" ->
                true;
            default -> false;
        };
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("the");
    }

    /** {@code became the first leader of the bloc to meet}: it did happen; the token before "the first"; -1 where there is none. */
    static int beforeFirst(Tokens tokens, Sentence sentence, int to) {
        for (int at = to - 1; at > Math.max(sentence.from(), to - FAR); at--) {
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return -1;
            if (isAmong(tokens, at, to)) return at - 1;
            if (!isOrdinal(tokens.word(at)) || !(tokens.is(at - 1, "the") || tokens.is(at - 1, "only"))) continue;
            int be = tokens.is(at - 2, "the") ? at - 3 : at - 2;
            boolean become = tokens.word(be).startsWith("becom") || tokens.is(be, "became");
            if (become && tokens.is(be - 1, "to")) return -1;
            return become ? be - 1 : Verbs.isBe(tokens.word(be)) ? be : -1;
        }
        return -1;
    }

    /** {@code are [among] several states to cut ties}; not {@code among those set to meet}. */
    private static boolean isAmong(Tokens tokens, int at, int to) {
        boolean one = tokens.is(at, "one") && tokens.is(at + 1, "of");
        return (one || tokens.is(at, "among"))
                && Verbs.isBe(tokens.word(at - 1))
                && tokens.word(to - 1).endsWith("s");
    }

    private static boolean isOrdinal(String word) {
        return switch (word) {
            case "first", "second", "third", "fourth", "fifth", "last", "latest", "only", "highest" -> true;
            default -> false;
        };
    }

    /** {@code agreed in Lima, Peru, to extend the pact and to set up}, {@code travels to Lima to meet}, {@code is going to Lima to meet}. */
    public static Modality distant(Tokens tokens, Sentence sentence, int to) {
        if (isHeadline(tokens, sentence, to)) return Modality.PLANNED;
        for (int at = to - 1; at >= Math.max(sentence.from(), to - FAR); at--) {
            boolean purpose = tokens.is(at, "order") && tokens.is(at - 1, "in") && isGoing(tokens, sentence, at - 1);
            if (purpose) return Modality.PLANNED;
            if (tokens.is(at, ";") || tokens.is(at, "that") || tokens.is(at, "order")) break;
            boolean using = tokens.is(at, "using")
                    && tokens.is(at + 1, "it"); // "using it to wish each other well and to speak"
            if (using || (tokens.is(at, "used") && !tokens.is(at + 1, "to")))
                return Modality.REALISED; // "used the channel to convey"
            Phrases.Match<Modality> match = Modality.at(tokens, at, to);
            boolean agreed = tokens.word(at).startsWith("agree")
                    || tokens.word(at).startsWith("decid")
                    || tokens.is(at, "announces")
                    || tokens.is(at, "announced");
            boolean going = tokens.is(at, "going") && tokens.is(at + 1, "to") && tokens.isCapital(at + 2);
            if (isToBeThere(tokens, at)) return Modality.PLANNED;
            boolean office = tokens.isCapital(at) && at > sentence.from(); // "Head of the Office"
            boolean decided = tokens.is(at, "by") && Deciders.isDecision(tokens.word(at - 1));
            if (decided) return Modality.PLANNED; // "the decision by X to cut ties"
            if (isCausing(tokens, at, to)) return Modality.REALISED;
            boolean motion = match != null && match.value() == Modality.MOTION && !office;
            if (motion && isOpen(tokens, at)) return Modality.WISHED;
            boolean arranged = agreed || going || isExpected(tokens.word(at));
            if (motion || (arranged && at >= to - NEAR)) return Modality.PLANNED;
        }
        return Modality.WISHED;
    }

    /** {@code visits Lima [in order] to}: no more than a place and a day between. */
    private static boolean isGoing(Tokens tokens, Sentence sentence, int in) {
        for (int at = in - 1; at >= Math.max(sentence.from(), in - LONGEST_DATE); at--) {
            Phrases.Match<Modality> motion = Modality.at(tokens, at, in);
            if (motion != null && motion.value() == Modality.MOTION) return !isOpen(tokens, at);
            boolean place = tokens.isCapital(at) || tokens.isMark(at) || tokens.is(at, "to") || tokens.is(at, "in");
            if (!place && !DateWords.isOfDate(tokens, at)) return false;
        }
        return false;
    }

    /** {@code prompts X to}, {@code forcing X to}: nobody but X between; not {@code may prompt X to}, {@code did not prompt X to}. */
    private static boolean isCausing(Tokens tokens, int at, int to) {
        if (!CAUSES.contains(tokens.word(at)) || isOpen(tokens, at)) return false;
        boolean denied = tokens.is(at - 1, "not") || tokens.is(at - 1, "n't") || tokens.is(at - 1, "to");
        if (denied || tokens.is(at - 1, "will") || tokens.is(at - 1, "'ll")) return false;
        for (int name = at + 1; name < to; name++)
            if (!tokens.isCapital(name) && !tokens.isMark(name) && !tokens.is(name, "the")) return false;
        return to > at + 1;
    }

    /** {@code could [travel] there to}: that is not settled. */
    private static boolean isOpen(Tokens tokens, int motion) {
        return switch (tokens.word(motion - 1)) {
            case "could", "may", "might", "should", "would" -> true;
            default -> false;
        };
    }

    /** {@code will be in Lima to}, {@code is in Lima to}, {@code 'll be there to}. */
    private static boolean isToBeThere(Tokens tokens, int be) {
        boolean will = tokens.is(be, "be") && (tokens.is(be - 1, "will") || tokens.is(be - 1, "'ll"));
        boolean was = PastTenses.isWas(tokens.word(be)); // then it is told of what is over
        boolean now = tokens.is(be, "is") || tokens.is(be, "are");
        boolean also = Modality.isAdverb(tokens.word(be + 1)) && isPlace(tokens, be + 2); // "is also in Lima to"
        return (will || now || was) && (also || isPlace(tokens, be + 1));
    }

    /** {@code there}, {@code in Lima}. */
    public static boolean isPlace(Tokens tokens, int at) {
        boolean there = tokens.is(at, "there") || tokens.is(at, "here");
        int name = tokens.is(at + 1, "the") ? at + 2 : at + 1; // "in the United States"
        return there || (tokens.is(at, "in") && tokens.isCapital(name));
    }

    /** {@code expects X to}. */
    private static boolean isExpected(String word) {
        return switch (word) {
            case "expect", "expects", "expected", "anticipate", "scheduled", "slated", "due" -> true;
            default -> false;
        };
    }

    /** {@code X, Y to hold talks}: nothing but names before. */
    private static boolean isHeadline(Tokens tokens, Sentence sentence, int to) {
        for (int at = sentence.from(); at < to; at++) {
            boolean name = tokens.isCapital(at) || tokens.isMark(at);
            boolean joint = tokens.is(at, "and") || tokens.is(at, "of") || tokens.is(at, "'s");
            if (!name && !joint) return false;
        }
        return to > sentence.from();
    }
}
