package org.channelwatch.extract.name;

import java.util.Objects;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * Tells where the next of several coordinated mentions begins, over articles, offices and names that nobody knows: {@code X, the envoy of
 * A, and Y}.
 */
public final class Coordination {
    private static final Set<String> LAST = Words.of("last of list");

    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_UNKNOWN = 14;

    private static final Set<String> SEVERAL = Words.of("several");
    private static final Set<String> STATES = Words.of("several states");
    private static final int LONGEST_LIST = 24;
    private final Tokens tokens;
    private final MentionIndex mentions;
    private final MemberStarts starts;
    private final UnknownMembers unknown;

    public Coordination(Tokens tokens, MentionIndex mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.starts = new MemberStarts(tokens, mentions);
        this.unknown = new UnknownMembers(tokens, mentions, starts);
    }

    /** Those among the members whom the catalog does not know. */
    public UnknownMembers unknown() {
        return unknown;
    }

    /** Where the next coordinated member would begin; -1 where none can. */
    public int nextMember(int first, int at, int limit) {
        int next = behindPlace(behindSide(at));
        if (tokens.is(next, ",") || tokens.is(next, ";")) next++;
        boolean comma = next > at;
        if (tokens.is(next, "and") || tokens.is(next, "nor") || tokens.is(next, "&")) next++;
        else if (tokens.is(next, "as") && tokens.is(next + 1, "well") && tokens.is(next + 2, "as")) next += 3;
        else if (isTogether(next)) next++;
        else if (comma && behindOffice(at, next) > next) return nextMember(first, behindOffice(at, next), limit);
        else if (!comma || !(leadsToAnd(next, limit) || isHeadline(first, next) || isNames(at, limit))) return -1;
        while (tokens.is(next, "with") || tokens.is(next, "also")) next++;
        int member = memberAt(next);
        int behind = mentions.startingAt(member) == null ? unknown.behind(next, limit) : next;
        return behind > next ? nextMember(first, behind, limit) : member;
    }

    /** {@code X (right) and Y (left)}: under a picture. */
    private int behindSide(int at) {
        boolean side = tokens.is(at, "(")
                && tokens.is(at + 2, ")")
                && switch (tokens.word(at + 1)) {
                    case "left", "right", "l", "r", "centre", "center" -> true;
                    default -> false;
                };
        return side ? at + 3 : behindShortName(at);
    }

    /** {@code the Republic of X (X) and}: the token behind the bracket; the same token where it holds anything else. */
    private int behindShortName(int at) {
        Mention named = mentions.endingAt(at);
        Mention again = tokens.is(at, "(") ? mentions.startingAt(at + 1) : null;
        boolean same = named != null
                && again != null
                && named.type() == Referent.STATE
                && Objects.equals(named.country(), again.country());
        return again != null && same && tokens.is(again.to(), ")") ? again.to() + 1 : at;
    }

    /** {@code the army of X [in Arica] and}: where a body stands that is not named; the same token where no such place is told. */
    private int behindPlace(int at) {
        Mention body = mentions.endingAt(at);
        boolean there = body != null
                && body.type() == Referent.STATE
                && (!tokens.isCapital(at - 1) || isForce(tokens.word(at - 1)))
                && (tokens.is(at, "in") || tokens.is(at, "at"));
        int end = at + 1;
        while (there && end < at + LONGEST_OFFICE && isPlace(end)) end++;
        int and = tokens.is(end, ",") ? end + 1 : end;
        return there && end > at + 1 && tokens.is(and, "and") ? and : at;
    }

    private static boolean isForce(String word) {
        return switch (word) {
            case "army", "navy", "forces", "guard", "command", "troops" -> true;
            default -> false;
        };
    }

    /** {@code Arica}, {@code Arica, Northern Province}. */
    private boolean isPlace(int at) {
        return tokens.is(at, ",") ? tokens.isCapital(at + 1) && !tokens.is(at + 1, "and") : tokens.isCapital(at);
    }

    /** {@code X together with Y}, {@code X along with Y}. */
    private boolean isTogether(int at) {
        return (tokens.is(at, "together") || tokens.is(at, "along")) && tokens.is(at + 1, "with");
    }

    /** {@code three members of the union, X, Y and Z}: the token of X; the same token where it names nobody. */
    public int behindSeveral(int from) {
        if (!SEVERAL.contains(tokens.word(from))) return from;
        for (int at = from + 1; at < from + LONGEST_UNKNOWN; at++) {
            boolean states = STATES.contains(tokens.word(at - 1));
            if (states && (tokens.is(at, ",") || tokens.is(at, "-") || tokens.is(at, "(") || tokens.is(at, ":"))) {
                int first = memberAt(at + 1);
                return mentions.startingAt(first) != null && leadsToAnd(at + 1, at + LONGEST_LIST) ? first : from;
            }
            if (tokens.isMark(at) || Verbs.isAuxiliary(tokens.word(at))) return from;
        }
        return from;
    }

    /** {@code counterparts from X, [from] Y and [from] Z}: the preposition before one member is said again. */
    private boolean isRepeated(int at) {
        if (!tokens.is(at, "from") && !tokens.is(at, "of")) return false;
        int end = tokens.is(at - 1, "and") ? at - 1 : at;
        Mention before = mentions.endingAt(tokens.is(end - 1, ",") ? end - 1 : end);
        int first = before == null || end - 1 == at ? -1 : before.from();
        while (first > 0 && tokens.is(first - 1, "the")) first--;
        return first > 0 && tokens.word(first - 1).equals(tokens.word(at));
    }

    /** Whether what is coordinated at the token is called the last: {@code [X, Y][,] and Z}. */
    public boolean isLast(int at) {
        int link = tokens.is(at, ",") ? at + 1 : at;
        return tokens.is(link, "and") || tokens.is(link, "nor") || tokens.is(link, "&");
    }

    /** The token of the mention, over articles and {@code officials of}. */
    int memberAt(int at) {
        int several = behindSeveral(at);
        if (several > at) return several;
        int same = MemberStarts.behindSame(tokens, at);
        if (same > at) return memberAt(same);
        int member = starts.of(isRepeated(at) ? at + 1 : at);
        if (mentions.startingAt(member) != null) return member;
        int behind = Institutions.skip(tokens, member);
        return behind == member ? member : starts.of(behind);
    }

    /** {@code X, the envoy of A, and Y}, {@code X, head of A's council, and Y}: the token behind the office of X; the same token where there is none. */
    private int behindOffice(int at, int next) {
        Mention named = mentions.endingAt(at);
        Mention office = mentions.startingAt(memberAt(next));
        if (named == null || office == null || named.type() != Referent.PERSON || office.type() == Referent.PERSON)
            return next;
        boolean own = Objects.equals(named.country(), office.country());
        int end = office.to();
        while (end < office.to() + LONGEST_OFFICE && !tokens.is(end, ",") && !tokens.is(end, ".")) end++;
        boolean closed = tokens.is(end, ",") && tokens.is(end + 1, "and");
        return own && closed ? end : next;
    }

    /** {@code X, Y meet}: a headline has a comma for "and". */
    private boolean isHeadline(int first, int next) {
        Mention member = mentions.startingAt(next);
        boolean begins = first == 0 || tokens.beginsParagraph(first) || tokens.is(first - 1, "-");
        if (!begins || member == null) return false;
        boolean named = member.type() == Referent.PERSON || member.type() == Referent.STATE;
        return named && !tokens.isMark(member.to());
    }

    /** {@code spoke with X, Y, Z.}: the names of persons with commas only, up to the end of the sentence. */
    private boolean isNames(int end, int limit) {
        Mention member = mentions.endingAt(end);
        while (member != null && member.type() == Referent.PERSON && member.to() < limit) {
            if (tokens.is(member.to(), ".")) return true;
            if (!tokens.is(member.to(), ",")) return false;
            member = mentions.startingAt(memberAt(member.to() + 1));
        }
        return false;
    }

    /** Whether a list goes on to an "and": {@code X, Y and Z}. */
    private boolean leadsToAnd(int at, int limit) {
        int next = at;
        while (next < limit) {
            Mention member = mentions.startingAt(memberAt(next));
            int behind = member == null ? unknown.behind(next, limit) : next;
            if (member == null && behind == next) return next > at && LAST.contains(tokens.word(next));
            if (member != null && !member.isParticipant()) return false;
            next = member == null ? behind : member.to();
            if (member != null && hasAnd(member)) return true;
            boolean comma = tokens.is(next, ",") || tokens.is(next, ";");
            if (comma) next++;
            if (tokens.is(next, "and")) {
                int last = memberAt(next + 1);
                return mentions.startingAt(last) != null
                        || tokens.isCapital(last)
                        || endsList(next + 1)
                        || unknown.isRepublic(next + 1);
            }
            if (!comma) return false;
        }
        return false;
    }

    /** {@code X, Y, and other officials}, {@code X, Y, and toured}: what stands behind the "and". */
    private boolean endsList(int at) {
        return endsList(tokens, at);
    }

    /** {@code and [some thirty others]}: whether such words begin at the token. */
    public static boolean endsList(Tokens tokens, int at) {
        return LAST.contains(tokens.word(at))
                || tokens.isNumber(at)
                || tokens.word(at).endsWith("ed");
    }

    /** {@code [X,] Y and Arab League officials}: the last is one mention, whoever else is in it. */
    private boolean hasAnd(Mention member) {
        for (int at = member.from() + 1; at < member.to(); at++)
            if (tokens.is(at, "and") && member.type() == Referent.STATE) return true;
        return false;
    }
}
