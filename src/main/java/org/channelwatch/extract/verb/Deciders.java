package org.channelwatch.extract.verb;

import java.util.Set;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds whose decision it is where that is as good as the deed: {@code the decision by X to cut the line}. */
public final class Deciders {
    private static final Set<String> DECISIONS = Words.of("decisions");
    private static final int REACH = 24;

    private final Tokens tokens;
    private final Groups groups;

    Deciders(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /** Whether the word names a decision. */
    public static boolean isDecision(String word) {
        return DECISIONS.contains(word);
    }

    /** {@code the decision by X to cut one line and open another}: X. */
    @Nullable
    Group before(int verb, Sentence sentence) {
        for (int by = verb - 1; by > Math.max(sentence.from(), verb - REACH); by--) {
            if (!tokens.is(by, "by") || !isDecision(tokens.word(by - 1))) continue;
            Group group = groups.rightOf(by + 1, verb);
            return group != null && tokens.is(group.to(), "to") ? group : null;
        }
        return null;
    }

    /** {@code the decision by X to cut ties}: whether those are the group. */
    boolean isOf(Group group, int verb) {
        int by = tokens.is(group.from() - 1, "the") ? group.from() - 2 : group.from() - 1;
        return group.to() == verb && tokens.is(verb, "to") && tokens.is(by, "by") && isDecision(tokens.word(by - 1));
    }
}
