package org.channelwatch.extract.name;

import java.util.Set;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells where one of several who are named begins, over articles, offices and whose they are: {@code the visiting X}, {@code Y's envoy X}. */
public final class MemberStarts {
    private static final Set<String> OFFICES = Words.of("offices of several");
    private static final Set<String> RELATIVES = Words.of("relatives and aides");
    private static final Set<String> BACKED = Words.of("backed");
    private static final Set<String> DETERMINERS = Words.of("before members");
    private static final Set<String> DESCRIBING = Words.of("describing states");
    private static final Set<String> ALLIES = Words.of("allies of a state");
    private static final int LONGEST_DESCRIPTION = 4;
    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_RANK = 4;

    private final Tokens tokens;
    private final MentionIndex mentions;

    public MemberStarts(Tokens tokens, MentionIndex mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** {@code the office of X and [that of] Y}, {@code the armies of X and [those of] Y}: the token behind; the same token where no such words begin. */
    public static int behindSame(Tokens tokens, int at) {
        boolean same =
                tokens.is(at, "that") || tokens.is(at, "those") || (tokens.is(at, "the") && tokens.is(at + 1, "one"));
        int of = tokens.is(at, "the") ? at + 2 : at + 1;
        boolean whose = tokens.is(of, "of") || tokens.is(of, "from") || tokens.is(of, "in");
        return same && whose ? of + 1 : at;
    }

    /** The token behind articles and the like. */
    public int of(int at) {
        int from = behindCounterparts(at);
        while (from < at + 4 && mentions.startingAt(from) == null && DETERMINERS.contains(tokens.word(from))) from++;
        int honoured = Honorifics.skip(tokens, from); // "Gen. John Doe"
        if (mentions.startingAt(from) == null && isPerson(honoured)) return honoured;
        Mention owner = mentions.startingAt(from);
        int described =
                owner == null ? behindDescription(from) : owner.type() == Referent.STATE ? allyOf(owner.to()) : -1;
        if (described > 0) return described;
        int backed = owner == null || owner.isParticipant() ? -1 : behindBacker(owner);
        if (backed > 0) return backed;
        if (owner != null && !owner.isParticipant() && tokens.is(owner.to(), "'s") && isPerson(owner.to() + 1))
            return owner.to() + 1; // "the union's John Doe"
        boolean body = owner != null && (owner.type() == Referent.STATE || owner.type() == Referent.ADJECTIVE);
        int chief = owner != null && body ? chiefOf(owner.to()) : -1;
        if (chief > 0) return chief;
        int relative = owner != null ? relativeOf(owner.to()) : isCountry(from) ? relativeOf(from + 1) : -1;
        if (relative > 0) return relative;
        int officials = owner == null ? Institutions.endAt(tokens, from) : owner.to();
        int named = officials < 0 ? -1 : namedBehind(officials);
        return named < 0 ? from : named;
    }

    /** {@code neighbouring X}, {@code oil-rich X}, {@code its longtime ally X}: the token of X; -1 where no state is described so. */
    private int behindDescription(int from) {
        int at = from;
        while (at < from + LONGEST_DESCRIPTION && isDescription(at)) at++;
        return at > from && isState(at) ? at : -1;
    }

    private boolean isDescription(int at) {
        if (DESCRIBING.contains(tokens.word(at))) return true;
        if (tokens.isHyphenated(at) && !tokens.isCapital(at)) return true;
        boolean doing = tokens.word(at).endsWith("ing"); // "with bombing X"
        return !doing
                && !Coordination.endsList(tokens, at) // "X and other officials of Y"
                && UnlistedOffices.isField(tokens, at)
                && !Verbs.isAuxiliary(tokens.word(at))
                && Verbs.ALL.at(tokens, at, at + 1) == null
                && Nouns.ALL.at(tokens, at, at + 1) == null;
    }

    private boolean isState(int at) {
        Mention mention = mentions.startingAt(at);
        return mention != null && mention.type() == Referent.STATE && !tokens.isHyphenated(at);
    }

    /** {@code W ally X}: the token of X; -1 where W has none here. */
    private int allyOf(int behind) {
        return ALLIES.contains(tokens.word(behind)) && isState(behind + 1) ? behind + 1 : -1;
    }

    /** {@code the Union chief John Doe}: the token of John Doe; -1 where nobody is named so. */
    private int chiefOf(int behind) {
        for (int at = behind; at < behind + LONGEST_RANK; at++) {
            if (tokens.isCapital(at) || tokens.isMark(at)) return -1;
            boolean head = RELATIVES.contains(tokens.word(at)) || Institutions.isHead(tokens, at);
            if (head && isPerson(at + 1)) return at + 1;
        }
        return -1;
    }

    /** {@code the country's leader}. */
    private boolean isCountry(int at) {
        return switch (tokens.word(at)) {
            case "country", "nation", "kingdom", "republic", "bloc", "group", "movement" -> true;
            default -> false;
        };
    }

    /** {@code X's sister[,] John Doe}, {@code Y's de facto leader John Doe}: the token of John Doe; -1 where nobody is named so. */
    private int relativeOf(int possessive) {
        if (!tokens.is(possessive, "'s")) return -1;
        for (int at = possessive + 1; at < possessive + LONGEST_OFFICE; at++) {
            Mention named = mentions.startingAt(at);
            int word = tokens.is(at - 1, ",") ? at - 2 : at - 1;
            boolean head = RELATIVES.contains(tokens.word(word)) || Institutions.isHead(tokens, word);
            if (named != null && named.type() == Referent.PERSON) return head || named.title() != null ? at : -1;
            if (tokens.isHyphenated(at)) continue; // "son-in-law"
            boolean other = tokens.isPreposition(at) || FunctionWords.isStop(tokens.word(at));
            boolean apposed = tokens.is(at, ",") && RELATIVES.contains(tokens.word(at - 1));
            if (other || (tokens.is(at, ",") && !apposed) || tokens.is(at, "and")) return -1;
        }
        return -1;
    }

    /** {@code the X-backed rebel group Y}: the token of Y; -1 where nobody is named so. */
    private int behindBacker(Mention backer) {
        if (!tokens.isHyphenated(backer.to()) || !BACKED.contains(tokens.word(backer.to()))) return -1;
        for (int at = backer.to() + 1; at < backer.to() + LONGEST_OFFICE; at++) {
            if (mentions.startingAt(at) != null) return at;
            boolean other = tokens.isMark(at) || tokens.isPreposition(at) || Verbs.ALL.at(tokens, at, at + 1) != null;
            if (other) return -1;
        }
        return -1;
    }

    /** {@code foreign ministers John Doe and}, {@code cabinet members John Doe and}: the token of John Doe; -1 where nobody is named. */
    private int namedBehind(int end) {
        if (isOffice(end) && isPerson(end + 1)) return end + 1;
        return isOffice(end - 1) && isPerson(end) ? end : -1;
    }

    /** {@code ministers}. */
    boolean isOffice(int at) {
        return OFFICES.contains(tokens.word(at));
    }

    private boolean isPerson(int at) {
        Mention mention = mentions.startingAt(at);
        return mention != null && mention.type() == Referent.PERSON;
    }

    /** {@code his foreign minister counterparts, X of A and Y of B}: the token of X; the same token where there are none. */
    private int behindCounterparts(int at) {
        if (!tokens.is(at, "his") && !tokens.is(at, "her") && !tokens.is(at, "their")) return at;
        for (int i = at + 1; i < at + LONGEST_OFFICE; i++) {
            if (!tokens.is(i, "counterparts")) continue;
            int name = tokens.is(i + 1, ",") ? i + 2 : i + 1;
            return isPerson(name) ? name : at;
        }
        return at;
    }
}
