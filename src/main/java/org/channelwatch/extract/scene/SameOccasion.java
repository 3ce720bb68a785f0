package org.channelwatch.extract.scene;

import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The talks of which the text has just told, where more is told of them: {@code X and Y met in Lima in May. In those talks, Z told W}. */
final class SameOccasion {
    private static final int REACH = 5;

    private final Scene scene;
    private final Tokens tokens;

    SameOccasion(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** When they were; null where the sentence does not begin so, has a day of its own, or none were told of. */
    @Nullable
    TimeSpan when() {
        boolean dated = !scene.timing().dates().all().isEmpty();
        return !dated && isTakenUp(scene.sentence().from()) ? scene.events().lastContactBefore(scene.quote()) : null;
    }

    /** {@code In those talks}, {@code at the same summit}; not {@code in that country}. */
    private boolean isTakenUp(int from) {
        boolean within = tokens.is(from, "in") || tokens.is(from, "at") || tokens.is(from, "during");
        if (!within || !isThat(from + 1)) return false;
        for (int at = from + 2; at < from + REACH; at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null) return ActKinds.isOccasion(noun.value().type());
        }
        return false;
    }

    private boolean isThat(int at) {
        boolean same = tokens.is(at, "the") && tokens.is(at + 1, "same");
        return same || tokens.is(at, "that") || tokens.is(at, "those") || tokens.is(at, "these");
    }
}
