package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;

/** What single words say of all that a sentence tells: that it is in doubt, is of a match, or that somebody goes somewhere. */
final class Mood {
    private final Tokens tokens;
    private final List<Phrases.Match<Modality>> motions = new ArrayList<>();
    private boolean doubtful;
    private boolean sporting;

    Mood(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Goes on to the next sentence. */
    void enter(Sentence next) {
        doubtful = false;
        sporting = false;
        motions.clear();
        for (int at = next.from(); at < next.to(); at++) {
            Phrases.Match<Modality> match = Modality.at(tokens, at, next.to());
            Modality modality = match == null ? null : match.value();
            doubtful |= modality == Modality.WEAK;
            sporting |= modality == Modality.SPORT;
            if (match != null && modality == Modality.MOTION) motions.add(match);
        }
    }

    boolean isDoubtful() {
        return doubtful;
    }

    boolean isSporting() {
        return sporting;
    }

    /** The words by which somebody goes somewhere. */
    List<Phrases.Match<Modality>> motions() {
        return motions;
    }
}
