package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.time.Dates;

/** Reads who came for talks with each other, or with their hosts: {@code Negotiators from X and Y arrive in W for talks}, {@code X arrives in Y for talks}. */
final class JointArrivals {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Adjuncts adjuncts;
    private final Places places;
    private final Motions motions;

    JointArrivals(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.adjuncts = adjuncts;
        this.places = new Places(scene);
        this.motions = new Motions(scene);
    }

    /** {@code Negotiators from X and Y arrive in W for talks}. */
    void read(Phrases.Match<Noun> noun, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        String rule = "there-for:" + noun.value().name();
        List<Pair> pairs = List.of();
        if (motions.isThere(subject.to())) {
            pairs = there(subject, subject.to() + 2);
            for (Pair pair : pairs) adjuncts.emit(pair, subject.to(), noun.from(), noun.to(), rule);
        } else if (motions.isToBeThere(subject.to())) {
            pairs = there(subject, subject.to() + 3);
            TimeSpan when = scene.timing().ahead(subject.to(), noun.from(), noun.to());
            for (Pair pair : pairs) scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
        }
        if (pairs.isEmpty() && subject.members().size() == 2) announced(subject, noun, before);
        else if (pairs.isEmpty() && subject.members().size() == 1) withHosts(subject, noun, before);
    }

    /** {@code X arrives in Y for talks}: with whom, if not with his hosts? Not where others meet too, {@code flies to Geneva for talks}. */
    private void withHosts(Group subject, Phrases.Match<Noun> noun, int before) {
        Group hosts = places.hosts(noun, before);
        if (hosts == null) return;
        plan(scene.pairs(subject, hosts), noun);
    }

    /** {@code A delegation of X is in Y's capital for talks}: with whom, if not with its hosts? */
    private List<Pair> there(Group subject, int at) {
        List<Pair> within = scene.pairs(subject, null);
        if (!within.isEmpty()) return within;
        if (subject.first().type() != Mention.Referent.STATE) return List.of();
        Mention place = scene.groups().startingAt(at);
        if (place == null || place.country() == null) return List.of();
        return scene.pairs(subject, Complements.groupOf(place.as(Mention.Referent.STATE)));
    }

    private void announced(Group subject, Phrases.Match<Noun> noun, int before) {
        for (int at = subject.to(); at < before; at++) {
            Phrases.Match<Modality> motion = Modality.at(scene.tokens(), at, before);
            if (motion == null || motion.value() != Modality.MOTION) continue;
            plan(scene.pairs(subject, null), noun);
            return;
        }
    }

    private void plan(List<Pair> pairs, Phrases.Match<Noun> noun) {
        Dates.Found date = scene.timing().dates().after(noun.to(), NEAR);
        TimeSpan when = date == null ? scene.timing().now() : date.ahead();
        String rule = "arrived-for:" + noun.value().name();
        for (Pair pair : pairs) scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
    }
}
