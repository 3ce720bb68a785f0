package org.channelwatch.extract.name;

import java.util.List;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The mentions of a text by the tokens at which they begin and end. */
public final class MentionIndex {
    private final @Nullable Mention[] starting;
    private final @Nullable Mention[] ending;

    public MentionIndex(Tokens tokens, List<Mention> mentions) {
        this.starting = new Mention[tokens.size() + 1];
        this.ending = new Mention[tokens.size() + 1];
        for (Mention mention : mentions) {
            starting[mention.from()] = mention;
            ending[mention.to()] = mention;
        }
    }

    /** The mention whose first token this is. */
    public @Nullable Mention startingAt(int at) {
        return at < 0 || at >= starting.length ? null : starting[at];
    }

    /** The mention behind whose last token this is. */
    public @Nullable Mention endingAt(int at) {
        return at < 0 || at >= ending.length ? null : ending[at];
    }
}
