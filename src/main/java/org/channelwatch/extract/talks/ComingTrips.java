package org.channelwatch.extract.talks;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Reads visits that are named as being to come: {@code the upcoming visit of X to W}, {@code X's trip to W is scheduled for July}. */
final class ComingTrips {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final ComingSigns signs;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;

    ComingTrips(Scene scene, ComingSigns signs) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.signs = signs;
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
    }

    /** Answers whether that tells anything of the states. */
    boolean read(Pair states, Phrases.Match<Noun> noun, int end) {
        if (noun.value().type() != Nouns.Sense.TRIP
                || scene.sentence().question()
                || scene.hasToldOfStates(states)
                || isForOthers(end)) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        TimeSpan when = signs.when(phrase, noun, end);
        if (when == null && times.isPrepared(ownerOf(phrase.from())))
            when = scene.timing().now();
        if (when == null
                || (scene.events().isDone(states, EvidenceKind.PLANNED)
                        && when.equals(scene.timing().now()))) return false;
        scene.emit(states, EvidenceKind.PLANNED, false, "", when, 0.6, "planned:visit");
        return true;
    }

    /** {@code [X's visit to W] for talks with Y}: of those the talks tell. */
    private boolean isForOthers(int end) {
        for (int at = end + 1; tokens.is(end, "for") && at < end + NEAR; at++) {
            Phrases.Match<Noun> talks = scene.nounAt(at);
            if (talks != null && talks.value().type() == Nouns.Sense.TALK)
                return tokens.is(talks.to(), "with")
                        || tokens.word(talks.from()).startsWith("summit");
        }
        return false;
    }

    /** {@code [ahead of] X's visit}: the token of X. */
    private int ownerOf(int phrase) {
        Mention owner = tokens.is(phrase, "'s") ? scene.groups().endingAt(phrase) : null;
        return owner == null ? phrase : owner.from();
    }
}
