package org.channelwatch.extract.party;

import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom "you" means on the site of a president, where guests, ministers and reporters speak to him: {@code Mr President, you spoke with
 * Y}, or to the guest, {@code Mr Chancellor, you met Y}.
 */
public final class Addressee {
    private final Tokens tokens;
    private final Groups groups;
    private final Turns turns;
    private int speaker = -1;
    private @Nullable String title;
    private @Nullable Mention named;
    private @Nullable Mention partner;

    public Addressee(Tokens tokens, Groups groups, Turns turns) {
        this.tokens = tokens;
        this.groups = groups;
        this.turns = turns;
    }

    /** Goes on to the next sentence: whoever was addressed is so until another is, or another speaks. */
    public void enter(Sentence next) {
        if (next.speakerFrom() != speaker) {
            speaker = next.speakerFrom();
            title = null;
            named = null;
        }
        partner = turns.partnerOf(next);
        for (int at = next.from(); at < next.to(); at++) {
            boolean courtesy =
                    tokens.is(at, "mr") || tokens.is(at, "mrs") || tokens.is(at, "ms") || tokens.is(at, "madam");
            int word = tokens.is(at + 1, ".") ? at + 2 : at + 1;
            if (!courtesy || !isAddressed(word, next)) continue;
            title = tokens.word(word);
            named = groups.startingAt(at) == null ? groups.startingAt(word) : groups.startingAt(at);
        }
    }

    /** {@code Mr Chancellor,}, {@code Mr Prime Minister,}. */
    private boolean isAddressed(int word, Sentence in) {
        for (int at = word + 1; at <= word + 2 && at < in.to(); at++) if (tokens.is(at, ",")) return true;
        return false;
    }

    /** Whether the mention is the word "you" or "your". */
    boolean isYou(Mention mention) {
        return tokens.is(mention.from(), "you") || tokens.is(mention.from(), "your");
    }

    /** {@code Mr President, you}: he whose site it is. */
    boolean isPresident() {
        return "president".equals(title);
    }

    /** {@code Mr Chancellor, you}. */
    boolean isAnother() {
        return title != null && !isPresident();
    }

    /** Who was addressed by name; null where no name was said. */
    @Nullable
    Mention named() {
        return named;
    }

    /** Whether the president is among those who speak. */
    boolean isWithHead() {
        return turns.isWithHead();
    }

    /** All who speak and are known by name. */
    List<Mention> speakers() {
        return turns.speakers();
    }

    /** Who else speaks, before or behind; null where it is not said. */
    public @Nullable Mention partner() {
        return partner;
    }
}
