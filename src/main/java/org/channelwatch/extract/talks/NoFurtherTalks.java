package org.channelwatch.extract.talks;

import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads that there were no more talks of the two who are spoken of: {@code No further calls have taken place since then}. */
final class NoFurtherTalks {
    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;

    NoFurtherTalks(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
    }

    /** Reads what is said behind the noun, and answers whether it says so. */
    boolean read(Phrases.Match<Noun> noun, @Nullable Group complement) {
        Pair spokenOf =
                complement == null && isNoMore(noun.from()) ? scene.discourse().pair() : null;
        int place = noun.to() + 2;
        boolean held = tokens.is(place, "place") || tokens.is(place, "held");
        int since = held ? place + 1 : place;
        boolean have = Verbs.isHave(tokens.word(noun.to()));
        if (spokenOf == null || !have || !tokens.is(since, "since")) return false;
        String rule = "none:" + noun.value().name();
        silences.behind(spokenOf, since, rule);
        return true;
    }

    /** {@code no}, {@code no further}, {@code no other}. */
    private boolean isNoMore(int noun) {
        int no = switch (tokens.word(noun - 1)) {
            case "further", "other", "more", "new", "such" -> noun - 2;
            default -> noun - 1;
        };
        return tokens.is(no, "no");
    }
}
