package org.channelwatch.extract.party;

import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** Knows whether a text speaks of the government that publishes it: "we", "your", "the U.S.". */
public final class OwnTopic {
    private final Tokens tokens;
    private final Groups groups;
    private final OwnGovernment own;
    private boolean ofUs;
    private boolean ofUsBefore;

    public OwnTopic(Tokens tokens, Groups groups, OwnGovernment own) {
        this.tokens = tokens;
        this.groups = groups;
        this.own = own;
    }

    /** Goes on to the next sentence. */
    public void enter(Sentence sentence) {
        ofUsBefore = ofUs;
        ofUs = speaksOfUs(sentence);
    }

    /** Whether the sentence, or the one before it, names that government. */
    public boolean isOfUs() {
        return ofUs || ofUsBefore;
    }

    private boolean speaksOfUs(Sentence sentence) {
        Party publisher = own.party();
        if (publisher == null || publisher.country() == null) return false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && publisher.country().equals(mention.country())) return true;
            switch (tokens.word(at)) {
                case "we", "us", "our", "you", "your", "department", "pentagon", "administration" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
