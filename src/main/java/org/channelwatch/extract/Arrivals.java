package org.channelwatch.extract;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Nouns.Noun;
import org.channelwatch.extract.Verbs.Inflected;

/** Reads who came where for which talks: {@code X arrives in W for talks with Y}. */
final class Arrivals {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Adjuncts adjuncts;

    Arrivals(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.adjuncts = adjuncts;
    }

    /** {@code Negotiators from X and Y arrive in W for talks}. */
    void arrivalOfBoth(Phrases.Match<Noun> noun, int before) {
        Group subject = scene.firstSubject(before);
        if (subject == null || subject.members().size() != 2 || Conditions.before(scene, subject.from(), null) != null)
            return;
        for (int at = subject.to(); at < before; at++) {
            Phrases.Match<Modality> motion = Modality.at(scene.tokens, at, before);
            if (motion == null || motion.values().getFirst() != Modality.MOTION) continue;
            Dates.Found date = scene.timing().dates().after(noun.to(), NEAR);
            TimeSpan when = date == null ? scene.timing().now() : date.ahead();
            String rule = "arrived-for:" + noun.values().getFirst().name();
            for (Pair pair : scene.pairs(subject, null))
                scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
            return;
        }
    }

    /** {@code X arrives in W for talks with Y}. */
    void arrival(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.firstSubject(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        if (isThere(subject.to())) {
            for (Pair pair : scene.pairs(subject, complement))
                adjuncts.emit(
                        pair,
                        before,
                        noun.from(),
                        complement.to(),
                        "there-for:" + noun.values().getFirst().name());
            return;
        }
        for (int at = subject.to(); at < before; at++) {
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens, at, before);
            if (verb != null && verb.values().getFirst().verb().type() == Verbs.Sense.CANCEL) return;
            Phrases.Match<Modality> motion = Modality.at(scene.tokens, at, before);
            boolean comes = motion != null && motion.values().getFirst() == Modality.MOTION;
            if (!comes && !isExpected(at)) continue;
            String rule = "arrived-for:" + noun.values().getFirst().name();
            Dates.Found date = scene.timing().dates().between(at, complement.to() + NEAR);
            if (date != null && scene.timing().isBehind(date.ahead())) {
                if (scene.discourse.own().isReadout())
                    for (Pair pair : scene.pairs(subject, complement))
                        adjuncts.emit(pair, at, noun.from(), complement.to(), rule);
                return;
            }
            TimeSpan when = date == null ? scene.timing().now() : scene.timing().nearest(date);
            for (Pair pair : scene.pairs(subject, complement)) {
                boolean news = date != null || !scene.discourse.isTold(pair);
                if (news) scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
            }
            return;
        }
    }

    /** {@code X is expected in W}. */
    private boolean isExpected(int at) {
        boolean expected = scene.tokens.is(at, "expected") || scene.tokens.is(at, "due");
        return expected && scene.tokens.is(at + 1, "in") && scene.tokens.isCapital(at + 2);
    }

    /** {@code X was in W}. */
    private boolean isThere(int at) {
        boolean was = scene.tokens.is(at, "was") || scene.tokens.is(at, "were");
        return was && scene.tokens.is(at + 1, "in") && scene.tokens.isCapital(at + 2);
    }
}
