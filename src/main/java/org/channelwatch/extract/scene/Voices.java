package org.channelwatch.extract.scene;

import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Addressee;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups;
import org.channelwatch.extract.party.LastQuestion;
import org.channelwatch.extract.party.OwnTopic;
import org.channelwatch.extract.party.Quotations;
import org.channelwatch.extract.party.Turns;
import org.channelwatch.extract.party.Whereabouts;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** Who speaks in the sentence that is read, what was asked before it, and whether it is of the government that publishes the text. */
final class Voices {
    private final Tokens tokens;
    private final Groups groups;
    private final Discourse discourse;
    private final Quotations quotations;
    private final LastQuestion lastQuestion;
    private final Turns turns;
    private final Addressee addressee;
    private final OwnTopic ownTopic;

    Voices(Tokens tokens, Groups groups, Discourse discourse) {
        this.tokens = tokens;
        this.groups = groups;
        this.discourse = discourse;
        this.quotations = new Quotations(tokens, groups);
        this.lastQuestion = new LastQuestion(tokens);
        this.turns = new Turns(groups, discourse);
        this.addressee = new Addressee(tokens, groups, turns);
        this.ownTopic = new OwnTopic(tokens, groups, discourse.own());
    }

    /** Takes who speaks in the sentences, before the first is entered. */
    void hear(List<Sentence> sentences) {
        turns.hear(sentences);
    }

    /** Goes on to the next sentence, and tells the discourse whose it is. */
    void enter(Sentence next) {
        ownTopic.enter(next);
        lastQuestion.enter(next);
        addressee.enter(next);
        Mention speaker = quotations.speakerOf(next);
        if (speaker == null) speaker = turns.speakerOf(next);
        discourse.enter(next, speaker, isOfUs(), Whereabouts.of(tokens, groups, next), addressee);
        discourse.noteForeigners(addressee.partner());
    }

    /** See {@link Scene#isOfUs}. */
    boolean isOfUs() {
        return ownTopic.isOfUs();
    }

    /** Whether somebody has asked for a last time. */
    boolean isAskedForLast() {
        return lastQuestion.isAsked();
    }
}
