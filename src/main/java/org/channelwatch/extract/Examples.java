package org.channelwatch.extract;

import java.util.Set;
import org.channelwatch.extract.Groups.Group;
import org.jspecify.annotations.Nullable;

/** Finds those who are named as examples of the subject: {@code regional leaders, including X and Y, met}. */
final class Examples {
    private static final Set<String> EXAMPLES = Words.of("examples");
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Groups groups;

    Examples(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /** X and Y, of {@code including X and Y, [met]}; null where none are named so. */
    @Nullable
    Group before(int verb, int limit) {
        Group named = tokens.is(verb - 1, ",") ? groups.leftOf(verb - 1, limit) : null;
        return named != null && EXAMPLES.contains(tokens.word(named.from() - 1)) ? named : null;
    }

    /** {@code X and regional leaders, including [Y and Z], meet}: who of them are on which side, nobody can tell. */
    boolean isOfOthers(Group named, int limit) {
        int including = named.from() - 1;
        if (!EXAMPLES.contains(tokens.word(including))) return false;
        for (int at = including - 2; at > Math.max(limit, including - NEAR); at--)
            if (tokens.is(at, "and") && groups.endingAt(at) != null) return true;
        return false;
    }
}
