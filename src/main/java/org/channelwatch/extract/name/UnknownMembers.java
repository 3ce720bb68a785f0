package org.channelwatch.extract.name;

import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Walks over those in a list of persons whom the catalog does not know: {@code X, the Chief Adviser John Doe and Y}. */
public final class UnknownMembers {
    private static final Set<String> LAST = Words.of("last of list");
    private static final Set<String> DETERMINERS = Words.of("before members");
    private static final Set<String> REPUBLICS = Words.of("unrecognised republics");
    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_UNKNOWN = 14;
    private static final int LONGEST_UNNAMED = 9;

    private final Tokens tokens;
    private final MentionIndex mentions;
    private final MemberStarts starts;

    UnknownMembers(Tokens tokens, MentionIndex mentions, MemberStarts starts) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.starts = starts;
    }

    /** {@code X, Chief Adviser, and Y}, {@code X, John Doe and Y}: the token behind what is no mention; the same token where it ends no member. */
    public int behind(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_UNKNOWN) && isPartOfName(at)) at++;
        boolean ends = tokens.is(at, ",") || tokens.is(at, "and");
        return ends && tokens.isCapital(from) && at < limit ? at : from;
    }

    /** {@code X, Y, and the Chief Adviser John Doe met}: the token behind Y; the same token where nobody is named so. */
    public int skip(int end, int limit) {
        int others = beforeOthers(end, limit);
        if (others < end) return others;
        if (end == limit || tokens.isPreposition(end - 1)) return end;
        if (starts.isOffice(end - 1) || Institutions.isHead(tokens, end - 1)) {
            int named = skipUnnamed(end, limit);
            if (named < end) return named;
        }
        for (int at = end - 1; at > Math.max(limit, end - LONGEST_UNKNOWN); at--) {
            if (isPartOfName(at) || REPUBLICS.contains(tokens.word(at))) continue;
            if (!tokens.is(at, "and") || at == end - 1) return end;
            int before = tokens.is(at - 1, ",") ? at - 1 : at;
            Mention known = mentions.endingAt(before);
            if (known == null && Capitals.isOne(tokens, at - 1)) continue;
            if (known != null && (known.type() == Referent.PERSON || isRepublic(at + 1))) return before;
        }
        return end;
    }

    /** {@code the self-proclaimed Republic of the Isles}: not one that the catalog has. */
    boolean isRepublic(int from) {
        return REPUBLICS.contains(tokens.word(tokens.is(from, "the") ? from + 1 : from));
    }

    /** {@code X and several other European leaders met}: the token behind X; the same token where there are no others. */
    private int beforeOthers(int end, int limit) {
        for (int at = end - 1; at > Math.max(limit, end - LONGEST_OFFICE); at--) {
            boolean mark = tokens.isMark(at) && !tokens.isHyphenated(at);
            if (mark || tokens.isPreposition(at) || Verbs.isAuxiliary(tokens.word(at))) return end;
            boolean allies = tokens.is(at, "allies") && DETERMINERS.contains(tokens.word(at - 1)); // "and its allies"
            if (!allies && !tokens.is(at, "other") && !tokens.is(at, "others")) continue;
            int and = at - 1;
            while (DETERMINERS.contains(tokens.word(and)) && and > at - 4) and--;
            if (!tokens.is(and, "and")) return end;
            int before = tokens.is(and - 1, ",") ? and - 1 : and;
            Mention last = mentions.endingAt(before);
            return last != null && last.isParticipant() ? before : end;
        }
        return end;
    }

    /** {@code X and a special envoy [met]}, {@code X and other ministers}: the token behind X; the same token where no such person comes with X. */
    private int skipUnnamed(int end, int limit) {
        for (int at = end - 2; at > Math.max(limit, end - LONGEST_UNNAMED); at--) {
            String word = tokens.word(at);
            if (word.equals("and")) {
                Mention known = mentions.endingAt(tokens.is(at - 1, ",") ? at - 1 : at);
                boolean others = LAST.contains(tokens.word(at + 1)) || FunctionWords.isIndefinite(tokens.word(at + 1));
                return others && known != null && known.type() == Referent.PERSON ? known.to() : end;
            }
            boolean other = tokens.isMark(at) || FunctionWords.isPreposition(word) || FunctionWords.isStop(word);
            if (other || Verbs.isAuxiliary(word)) return end;
        }
        return end;
    }

    /** {@code Chief Adviser John Doe and X}: the first is not known, and has an office. */
    public boolean isOfOffice(int from, int limit) {
        boolean office = false;
        int end = behind(from, limit);
        for (int at = from; at < end; at++) office |= Institutions.isHead(tokens, at);
        return office;
    }

    /** {@code John Doe, [the minister of X,]}: the token of the office; the same token where nobody is named so. */
    public int officeBehind(int from, int limit) {
        int comma = from;
        while (comma < Math.min(limit, from + LONGEST_OFFICE) && isName(comma, from)) comma++;
        if (comma < from + 2 || !tokens.is(comma, ",")) return from;
        int member = starts.of(comma + 1);
        int skipped = mentions.startingAt(member) == null ? Institutions.skip(tokens, member) : member;
        Mention office = mentions.startingAt(skipped > member ? starts.of(skipped) : member);
        if (office == null || !office.isParticipant() || Verbs.isFinite(tokens, office.to())) return from;
        boolean held = skipped > member || (office.title() != null && office.country() != null);
        boolean post = office.type() == Referent.STATE && BodyOfficials.isPost(tokens, office.to() - 1);
        return office.type() != Referent.PERSON && (held || post) ? office.from() : from;
    }

    /** {@code the head of Y's council, [X]}: the token of X; the same token where nobody known is named so. */
    public int personBehind(int from, int limit) {
        boolean post = false;
        for (int at = from; at < Math.min(limit, from + LONGEST_UNKNOWN); at++) {
            if (tokens.is(at, ",")) {
                Mention person = post ? mentions.startingAt(starts.of(at + 1)) : null;
                return person != null && person.type() == Referent.PERSON ? person.from() : from;
            }
            String word = tokens.word(at);
            boolean own = tokens.is(at, "of") || tokens.is(at, "'s");
            boolean other = tokens.isMark(at) || tokens.isPreposition(at) || tokens.is(at, "and");
            if (!own && (other || FunctionWords.isStop(word) || Verbs.isAuxiliary(word))) return from;
            post |= BodyOfficials.isPost(tokens, at);
        }
        return from;
    }

    private boolean isName(int at, int from) {
        return Capitals.isOne(tokens, at) || (at > from && tokens.isHyphenated(at));
    }

    private boolean isPartOfName(int at) {
        if (Verbs.ALL.at(tokens, at, at + 1) != null && !Institutions.isHead(tokens, at)) return false;
        return switch (tokens.word(at)) {
            case "of", "for", "the", "to" -> true;
            default -> tokens.isCapital(at) && !tokens.isMark(at);
        };
    }
}
