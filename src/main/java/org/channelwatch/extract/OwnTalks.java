package org.channelwatch.extract;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;

/**
 * Reads talks by which a speaker explains something else, and which she calls those of her government or many: {@code based on our
 * conversations with Y}, {@code through many discussions with Y}.
 */
final class OwnTalks {
    private static final int NEAR = 5;

    private final Scene scene;
    private final Existentials existentials;

    OwnTalks(Scene scene, Existentials existentials) {
        this.scene = scene;
        this.existentials = existentials;
    }

    /** Tells that there were such talks, at some time, unless the sentence has told so. */
    void read(Phrases.Match<Noun> noun, Group complement) {
        int from = phraseFrom(noun.from());
        if (from < 0 || !isGround(from - 1)) return;
        String rule = "own:" + noun.values().getFirst().name();
        for (Pair pair : existentials.withPublisher(complement)) {
            if (scene.discourse.isTold(pair)) continue;
            scene.emit(pair, EvidenceKind.CONTACT, false, "", scene.timing().unknown(), 0.7, rule);
        }
    }

    /** The token of {@code our} or {@code many} before the noun; -1 where neither stands there. */
    private int phraseFrom(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (scene.tokens.word(at)) {
                case "our", "many", "several", "numerous", "countless", "multiple" -> {
                    boolean twice = scene.tokens.is(at - 1, ",") && scene.tokens.is(at - 2, scene.tokens.word(at));
                    return twice ? at - 2 : at; // "many, many discussions"
                }
                case "upcoming", "next", "future", "further", "more", "planned" -> {
                    return -1;
                }
                default -> {
                    if (FunctionWords.isPreposition(scene.tokens.word(at))) return -1;
                }
            }
        }
        return -1;
    }

    /** {@code based on}, {@code through}, {@code as a result of}: what is told rests on the talks. */
    private boolean isGround(int at) {
        return switch (scene.tokens.word(at)) {
            case "through", "from", "after", "following", "during", "in" -> true;
            case "on" -> scene.tokens.is(at - 1, "based");
            case "of" -> scene.tokens.is(at - 1, "result") || scene.tokens.is(at - 1, "out");
            default -> false;
        };
    }
}
