package org.channelwatch.extract.verb;

import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows the subject of a clause that tells the reason or the time of another: {@code We know it, as [X] was in Lima and met Y}. */
final class Clauses {
    private Clauses() {}

    /** Whoever is the subject of the clause to which a second verb belongs; null where that is the main one. */
    static @Nullable Group subject(Tokens tokens, Groups groups, Sentence sentence, int second) {
        for (int at = second - 1; at > sentence.from() && !tokens.is(at, ","); at--) {
            if (!opens(tokens, at)) continue;
            Group subject = groups.startingAt(at + 1) == null ? null : groups.rightOf(at + 1, second);
            return subject != null && Verbs.isFinite(tokens, subject.to()) ? subject : null;
        }
        return null;
    }

    private static boolean opens(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "because", "since" -> true;
            case "as", "when", "while", "where" -> tokens.is(at - 1, ",");
            default -> false;
        };
    }
}
