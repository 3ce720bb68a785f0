package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;

/** Reads that a line or ties are no more, by what the two have not: {@code X and Y no longer have a hotline}. */
final class Losses {
    private final Scene scene;
    private final ActParties parties;

    Losses(Scene scene, ActParties parties) {
        this.scene = scene;
        this.parties = parties;
    }

    /** Answers whether that is told. */
    boolean read(Phrases.Match<Inflected> match, Inflected inflected, Phrases.Match<Noun> object, VerbGroup group) {
        Noun noun = object.value();
        boolean lasting = noun.type() == Nouns.Sense.LINE || noun.name().startsWith("diplomatic");
        if (!inflected.verb().base().equals("have") || !lasting || group.modality() != null) return false;
        boolean longer = scene.tokens().hasWord("longer", group.from(), match.from());
        Group subject = longer ? scene.doers().of(group.from()) : null;
        if (subject == null) return false;
        ActWords words = new ActWords(match, inflected, object, noun, EvidenceKind.DEFUNCT, group, subject, null);
        List<Pair> pairs = parties.of(words).stream()
                .map(scene.discourse().cast()::statesOf)
                .toList();
        for (Pair pair : pairs)
            scene.emit(
                    pair,
                    EvidenceKind.DEFUNCT,
                    words.isOfLine(),
                    noun.name(),
                    scene.timing().now(),
                    0.7,
                    "no-longer:" + noun.name());
        return !pairs.isEmpty();
    }
}
