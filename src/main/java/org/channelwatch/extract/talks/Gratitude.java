package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;

/** Reads talks for which one thanks: {@code I am grateful to Y for our conversation today}. */
final class Gratitude {
    private final Scene scene;
    private final Tokens tokens;
    private final OccasionPhrases phrases;

    Gratitude(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new OccasionPhrases(scene);
    }

    /** Answers whether the noun is so told of. */
    boolean read(Phrases.Match<Noun> noun) {
        List<Pair> pairs = thanked(noun);
        Dates.Found date = phrases.dateOf(phrases.of(noun.from()), noun, noun.to());
        if (pairs.isEmpty() || (date != null && scene.published().isAhead(date))) return false;
        for (Pair pair : pairs)
            scene.emit(
                    pair,
                    EvidenceKind.CONTACT,
                    false,
                    noun.value().name(),
                    date == null ? scene.timing().now() : scene.published().cut(date.span()),
                    0.8,
                    "told:" + noun.value().name());
        return true;
    }

    /** {@code X thanked Y for their [call]}, {@code I am grateful to Y for our [call]}. */
    private List<Pair> thanked(Phrases.Match<Noun> noun) {
        int owner = phrases.of(noun.from()).from();
        boolean common = tokens.is(owner, "our") || tokens.is(owner, "their");
        Group whom = common && tokens.is(owner - 1, "for")
                ? scene.groups().leftOf(owner - 1, scene.sentence().from())
                : null;
        if (whom == null || whom.to() != owner - 1) return List.of();
        int thanks = tokens.is(whom.from() - 1, "to") ? whom.from() - 2 : whom.from() - 1;
        Group subject = switch (tokens.word(thanks)) {
            case "grateful", "thankful" -> scene.doers().of(thanks - 1);
            case "thank", "thanks", "thanked" -> scene.doers().of(thanks);
            default -> null;
        };
        return subject == null ? List.of() : scene.pairs(subject, whom);
    }
}
