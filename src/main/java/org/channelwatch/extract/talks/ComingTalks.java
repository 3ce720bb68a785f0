package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.party.Antecedents;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks to come of which the sentence does not say between whom: {@code The next round will begin on July 2}, {@code at tomorrow's
 * meeting}, {@code will raise it during the call this evening}. They are of the two who are spoken of.
 */
final class ComingTalks {
    private static final Set<String> AT_HOME = Words.of("talks at home");
    private static final Set<String> OTHERS = Words.of("talks of others");
    private static final int REACH = 9;

    private final Scene scene;
    private final ComingSigns signs;
    private final OccasionPhrases phrases;

    ComingTalks(Scene scene, ComingSigns signs) {
        this.scene = scene;
        this.signs = signs;
        this.phrases = new OccasionPhrases(scene);
    }

    /** Answers whether that tells anything. */
    boolean read(Phrases.Match<Noun> noun) {
        Noun talk = noun.values().getFirst();
        if (talk.type() != Nouns.Sense.TALK || talk.isMessage() || scene.sentence().question()) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (isOfOthers(phrase.from(), noun)) return false;
        TimeSpan when = signs.when(phrase, noun, noun.to());
        Pair pair = when == null ? null : spokenOf(phrase.from(), talk);
        if (when == null || pair == null) return false;
        scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.7, "coming:" + talk.name());
        return true;
    }

    /** Of a brief without a pair the only two states; of two leaders their states, who send others to negotiate. */
    private @Nullable Pair spokenOf(int from, Noun talk) {
        Antecedents antecedents = scene.discourse().antecedents();
        Pair pair = scene.sentence().spoken() ? antecedents.presidentAndLeader() : null;
        boolean many = (scene.discourse().pair() == null || scene.tokens().is(from, "a"))
                && scene.discourse().cast().everybody().size() > 2;
        if (pair == null && !many) pair = antecedents.lastNamed();
        if (pair == null && !scene.sentence().spoken())
            pair = scene.discourse().cast().onlyStates();
        boolean negotiation = talk.name().startsWith("negotiation");
        return pair == null || !negotiation || scene.events().isDone(pair, EvidenceKind.PLANNED)
                ? pair
                : scene.discourse().cast().statesOf(pair);
    }

    /** {@code The cabinet meeting}, {@code the Rome summit}, {@code talks with the unions}: whatever is said of those. */
    private boolean isOfOthers(int from, Phrases.Match<Noun> noun) {
        for (int at = from; at < noun.from(); at++) {
            boolean named = scene.tokens().isCapital(at)
                    && at > scene.sentence().from()
                    && !scene.timing().dates().covers(at);
            if (named || AT_HOME.contains(scene.tokens().word(at))) return true;
        }
        if (scene.tokens().is(noun.to(), "of") || scene.tokens().is(noun.to(), "by")) return true;
        for (int at = noun.to(); at < Math.min(noun.to() + REACH, scene.sentence().to()); at++) {
            if (OTHERS.contains(scene.tokens().word(at))) return true;
            if (scene.tokens().isMark(at)) return false;
        }
        return false;
    }
}
