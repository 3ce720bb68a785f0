package org.channelwatch.extract.verb;

import java.util.List;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.jspecify.annotations.Nullable;

/** What may stand between a verb and its subject: {@code X[, the foreign minister of Y,] [on Monday] met}. */
final class SubjectGaps {
    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_POST = 9;
    private static final int LONGEST_HEAD = 14;

    private final Tokens tokens;
    private final Groups groups;

    SubjectGaps(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /** The token behind what stands before such words; the same token where there are none. */
    int before(int at, Sentence sentence, List<Dates.Found> dates) {
        int before = skipDate(at, dates);
        if (before == at) before = skipAside(at, sentence);
        if (before == at) before = skipPlace(at);
        if (before == at) before = skipHead(at, sentence);
        if (before == at) before = groups.skipUnknown(at, sentence.from());
        boolean quoted = tokens.is(at - 1, "\"") && at - 1 > sentence.from();
        return before == at && quoted ? at - 1 : before;
    }

    private int skipDate(int at, List<Dates.Found> dates) {
        for (Dates.Found date : dates) {
            if (date.to() != at) continue;
            int from = date.from();
            while (tokens.is(from - 1, "on")
                    || tokens.is(from - 1, "in")
                    || tokens.is(from - 1, "earlier")
                    || tokens.is(from - 1, "late")) from--;
            return from;
        }
        return at;
    }

    /** {@code X, the foreign minister of Y, met}: the token after X. */
    private int skipAside(int at, Sentence sentence) {
        String before = tokens.word(at - 1);
        if (before.equals("who")) return tokens.is(at - 2, ",") ? at - 2 : at - 1;
        if (before.equals(",")) {
            if (groups.endingAt(at - 1) != null
                    && (tokens.word(at).endsWith("ing") || hasComma(groups.endingAt(at - 1)))) return at - 1;
            if (isNameOfOurs(groups.endingAt(at - 1), sentence)) return at - 1;
            for (int i = at - 2; i > Math.max(sentence.from(), at - LONGEST_ASIDE); i--) {
                if (tokens.is(i, ",") && groups.endingAt(i) != null) return i;
            }
            if (isPostOfUnknown(at - 1, sentence)) return at - 1;
        }
        boolean fresh = (before.equals("from") || before.equals("off"))
                && (tokens.is(at - 2, "fresh") || tokens.is(at - 2, "hot"));
        if (fresh) return tokens.is(at - 3, ",") ? at - 3 : at - 2; // "X, fresh from meeting Y, said"
        if (before.equals(")")) {
            for (int i = at - 2; i > Math.max(sentence.from(), at - LONGEST_ASIDE); i--)
                if (tokens.is(i, "(")) return i;
        }
        return at;
    }

    /** {@code our envoy in Lima, X, met}: X. */
    private boolean isNameOfOurs(@Nullable Mention name, Sentence sentence) {
        if (name == null || name.type() != Referent.PERSON || !tokens.is(name.from() - 1, ",")) return false;
        for (int at = name.from() - 2; at >= Math.max(sentence.from(), name.from() - LONGEST_POST); at--) {
            if (tokens.is(at, "our")) return true;
            if (tokens.isMark(at) || Verbs.isAuxiliary(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code John Doe[, the deputy leader of X], met}: who has the post stands for X. */
    private boolean isPostOfUnknown(int end, Sentence sentence) {
        Mention body = groups.endingAt(end);
        if (body == null || !body.isParticipant()) return false;
        for (int at = body.from() - 1; at > Math.max(sentence.from(), body.from() - LONGEST_POST); at--) {
            if (tokens.is(at, ",")) return tokens.isCapital(at - 1) && !tokens.isMark(at - 1);
            if (FunctionWords.isStop(tokens.word(at)) || Verbs.isAuxiliary(tokens.word(at))) return false;
        }
        return false;
    }

    /** {@code our ambassador in Lima met}: the token behind the ambassador. */
    private int skipPlace(int at) {
        int from = at;
        while (tokens.isCapital(from - 1) && from > at - 4) from--;
        boolean in = tokens.is(from - 1, "in") || tokens.is(from - 1, "at");
        Mention mention = from < at && in ? groups.endingAt(from - 1) : null;
        return mention != null && mention.isParticipant() ? from - 1 : at;
    }

    /** {@code a delegation of X led by John Doe met}: the token behind X. */
    private int skipHead(int at, Sentence sentence) {
        for (int by = at - 2; by > Math.max(sentence.from(), at - LONGEST_HEAD); by--) {
            if (Subjects.isLedBy(tokens, by - 1)) return groups.endingAt(by - 1) != null ? by - 1 : at;
            if (FunctionWords.isStop(tokens.word(by)) || Verbs.isAuxiliary(tokens.word(by))) return at;
        }
        return at;
    }

    /** {@code the minister of Y, X}: an office with its holder behind. */
    private boolean hasComma(@Nullable Mention mention) {
        if (mention == null) return false;
        return tokens.hasWord(",", mention.from(), mention.to());
    }
}
