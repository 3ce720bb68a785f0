package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells by what stands before a gerund whether it was done: {@code thanked Y for hosting}, {@code was in Lima meeting Y}. */
public final class GerundGovernors {
    private static final Set<String> THANKS = Words.of("thanks");
    private static final Set<String> AIMS = Words.of("aims");
    private static final Set<String> PICTURES = Words.of("pictures");
    private static final Set<String> SPENT = Words.of("spent");
    private static final Set<String> SPENDING = Words.of("spending");
    private static final Set<String> AGREEMENTS = Words.of("agreements");
    private static final Set<String> LIKE = Words.of("doing as others");
    private static final Set<String> MEMBERS = Words.of("before members");
    private static final Set<String> TITLES = Words.of("titles of several");
    private static final int LONGEST_LIST = 12;
    private static final Set<String> BEGINNING = Words.of("beginning by");
    private static final int FAR = 16;
    private static final int LONGEST_DAY = 7;
    private static final int LONGEST_SPELL = 10;
    private static final int LONGEST_SUBJECT = 6;

    private GerundGovernors() {}

    /** {@code Meeting in Lima on Friday, X and Y}; not {@code Meeting Y would be a mistake, X said}. */
    static boolean isOpening(Tokens tokens, Sentence sentence, int behind) {
        for (int at = behind; at < Math.min(sentence.to(), behind + FAR); at++) {
            if (tokens.is(at, ",")) return tokens.isCapital(at + 1) || MEMBERS.contains(tokens.word(at + 1));
            if (Verbs.isAuxiliary(tokens.word(at)) || Verbs.ALL.isVerb(tokens, at, sentence.to())) return false;
        }
        return false;
    }

    /** {@code Are the ministers still meeting?}: between the auxiliary and the verb stands who it is. */
    static boolean isAsked(Tokens tokens, Sentence sentence, int at) {
        if (!sentence.question()) return false;
        for (int i = at; i >= Math.max(sentence.from(), at - LONGEST_SUBJECT); i--) {
            String word = tokens.word(i);
            if (Verbs.isBe(word)) return i < at && !word.equals("been");
            boolean other = word.equals("there") || word.equals("any") || word.endsWith("ing");
            if (other || tokens.isMark(i) || FunctionWords.isPreposition(word)) return false;
        }
        return false;
    }

    /** {@code talks are held, with X meeting Y}, {@code video of X meeting Y}: X did so, where nothing there is to come. */
    static boolean isOfOwnSubject(Tokens tokens, Sentence sentence, int last) {
        int at = last;
        while (at > sentence.from() && (tokens.isCapital(at) || isBetweenNames(tokens, at))) at--;
        if (at == last || !leadsToSubject(tokens, at)) return false;
        for (int i = sentence.from(); i < at; i++) {
            Phrases.Match<Modality> match = Modality.at(tokens, i, at);
            Modality said = match == null ? null : match.value();
            if (said != null && said != Modality.WEAK && said != Modality.MOTION) return false;
        }
        return true;
    }

    /** {@code foreign ministers X [and] Y}, {@code [foreign ministers] X}: what may stand between the names, or before them. */
    private static boolean isBetweenNames(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "and", "foreign", "prime", "defence", "defense" ->
                tokens.isCapital(at + 1) || isOffice(tokens, at + 1);
            default -> isOffice(tokens, at) && tokens.isCapital(at + 1);
        };
    }

    private static boolean isOffice(Tokens tokens, int at) {
        return TITLES.contains(tokens.word(at)) || Titles.ALL.at(tokens, at, at + 1) != null;
    }

    /** Whether the preposition at the token leads to the subject of a gerund: {@code , with X meeting}, {@code video of X meeting}. */
    static boolean leadsToSubject(Tokens tokens, int at) {
        boolean with = tokens.is(at, "with") && tokens.is(at - 1, ",");
        return with || (tokens.is(at, "of") && PICTURES.contains(tokens.word(at - 1)));
    }

    /** {@code Our goal is opening a line}, {@code the thing we need is restoring it}: what is to be done, not what somebody does. */
    static boolean isAim(Tokens tokens, Sentence sentence, int gerund) {
        if (!Verbs.isBe(tokens.word(gerund - 1)) || tokens.isCapital(gerund - 2)) return false;
        for (int at = gerund - 2; at >= Math.max(sentence.from(), gerund - LONGEST_SPELL); at--) {
            if (AIMS.contains(tokens.word(at))) return true;
            if (tokens.isMark(at)) return false;
        }
        return false;
    }

    /** {@code thanked Y for hosting}: nobody is thanked for what was not done. */
    static boolean isThanked(Tokens tokens, Sentence sentence, int preposition) {
        for (int at = preposition - 1; at >= Math.max(sentence.from(), preposition - FAR / 2); at--) {
            if (THANKS.contains(tokens.word(at))) return true;
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return false;
        }
        return false;
    }

    /** The verb that says of what follows in the gerund when it is done: {@code spent the morning meeting}, {@code starts by meeting}; -1 where there is none. */
    public static int main(Tokens tokens, Sentence sentence, int gerund) {
        return tokens.is(gerund - 1, "by") ? begun(tokens, sentence, gerund - 1) : spent(tokens, sentence, gerund);
    }

    /** {@code will [start] the day by meeting}: the token of the "start". */
    private static int begun(Tokens tokens, Sentence sentence, int by) {
        for (int at = by - 1; at >= Math.max(sentence.from(), by - LONGEST_DAY); at--) {
            if (BEGINNING.contains(tokens.word(at))) return at;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.isMark(at)) return -1;
        }
        return -1;
    }

    /** {@code [joined] X in cutting}: the token of the verb, whose subject does so as well; -1 where nobody does as others did. */
    static int like(Tokens tokens, Sentence sentence, int in) {
        if (!tokens.is(in, "in")) return -1;
        for (int at = in - 1; at > Math.max(sentence.from(), in - FAR); at--) {
            if (LIKE.contains(tokens.word(at))) return at;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ";")) return -1;
        }
        return -1;
    }

    /** {@code [spent] an hour this morning speaking}: the token of the "spent"; -1 where no time is spent so. */
    private static int spent(Tokens tokens, Sentence sentence, int gerund) {
        if (!SPENT.contains(tokens.word(gerund - 1))) return -1;
        for (int at = gerund - 1; at >= Math.max(sentence.from(), gerund - LONGEST_SPELL); at--) {
            if (SPENDING.contains(tokens.word(at))) return at;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return -1;
        }
        return -1;
    }

    /** {@code [was] in Lima last week meeting}: the token of the "was"; -1 where a mark or another verb comes first. */
    static int be(Tokens tokens, Sentence sentence, int at) {
        for (int i = at; i > Math.max(sentence.from(), at - FAR); i--) {
            if (Verbs.isBe(tokens.word(i))) return i;
            if (tokens.isMark(i) || Verbs.ALL.at(tokens, i, sentence.to()) != null) return -1;
        }
        return -1;
    }

    /** {@code will be in Lima}, {@code is going to be there}. */
    static boolean isToCome(Tokens tokens, int be) {
        return tokens.is(be, "be")
                && (tokens.is(be - 1, "will")
                        || tokens.is(be - 1, "'ll")
                        || (tokens.is(be - 1, "to") && tokens.is(be - 2, "going")));
    }

    /** {@code [was] in Lima}, {@code [was] there}. */
    static boolean isOfPlace(String word) {
        return switch (word) {
            case "in", "at", "on", "here", "there", "over", "out" -> true;
            default -> false;
        };
    }

    /** {@code was expelling envoys and recalling its own}: the "was" holds for both. */
    static boolean isListed(Tokens tokens, Sentence sentence, int and) {
        for (int at = and - 1; at > Math.max(sentence.from(), and - LONGEST_LIST); at--) {
            if (FunctionWords.isStop(tokens.word(at))) return false;
            if (!tokens.word(at).endsWith("ing")) continue;
            if (tokens.is(at - 1, "to")) return false; // "is looking forward to meeting X and hosting Y"
            if (Verbs.isBe(tokens.word(at - 1))) return true;
        }
        return false;
    }

    /** {@code signed an accord in Lima on Friday setting up a line}: a place and a day between the accord and what it is for. */
    static boolean isAgreed(Tokens tokens, Sentence sentence, int last) {
        for (int at = last; at > Math.max(sentence.from(), last - LONGEST_DAY); at--) {
            if (AGREEMENTS.contains(tokens.word(at))) return at < last;
            boolean place = tokens.isCapital(at) || tokens.is(at, "in") || tokens.is(at, "on");
            if (!place && !DateWords.isOfDate(tokens, at)) return false;
        }
        return false;
    }
}
