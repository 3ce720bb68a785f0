package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.Subjects;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads who came where for which talks: {@code X arrives in W for talks with Y}. */
final class Arrivals {
    private static final Set<String> WENT = Words.of("went");
    private static final Set<String> GATHERED = Words.of("gathered");
    private static final int NEAR = 6;
    private static final int FAR = 14;

    private final Scene scene;
    private final Adjuncts adjuncts;
    private final Places places;
    private final Motions motions;

    Arrivals(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.adjuncts = adjuncts;
        this.places = new Places(scene);
        this.motions = new Motions(scene);
    }

    /** {@code Negotiators from X and Y arrive in W for talks}. */
    void arrivalOfBoth(Phrases.Match<Noun> noun, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        String rule = "there-for:" + noun.value().name();
        List<Pair> pairs = List.of();
        if (isThere(subject.to())) {
            pairs = there(subject, subject.to() + 2);
            for (Pair pair : pairs) adjuncts.emit(pair, subject.to(), noun.from(), noun.to(), rule);
        } else if (isToBeThere(subject.to())) {
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
        String rule = "arrived-for:" + noun.value().name();
        Dates.Found date = scene.timing().dates().after(noun.to(), NEAR);
        TimeSpan when = date == null ? scene.timing().now() : date.ahead();
        for (Pair pair : scene.pairs(subject, hosts))
            scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
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
            Dates.Found date = scene.timing().dates().after(noun.to(), NEAR);
            TimeSpan when = date == null ? scene.timing().now() : date.ahead();
            String rule = "arrived-for:" + noun.value().name();
            for (Pair pair : scene.pairs(subject, null))
                scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, rule);
            return;
        }
    }

    /** {@code X arrives in W for talks with Y}. */
    void arrival(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        if (isThere(subject.to())) {
            for (Pair pair : scene.pairs(subject, complement))
                adjuncts.emit(
                        pair,
                        before,
                        noun.from(),
                        complement.to(),
                        "there-for:" + noun.value().name());
            return;
        }
        for (int at = subject.to(); at < before; at++) {
            if (GATHERED.contains(scene.tokens().word(at)) && at == subject.to()) {
                if (leadsToVerb(at, before)) return;
                String rule = "gathered-for:" + noun.value().name();
                for (Pair pair : scene.pairs(subject, complement))
                    adjuncts.emit(pair, at, noun.from(), complement.to(), rule);
                return;
            }
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens(), at, before);
            if (verb != null && verb.value().verb().type() == Verbs.Sense.CANCEL) return;
            Phrases.Match<Modality> motion = Modality.at(scene.tokens(), at, before);
            boolean comes = motion != null && motion.value() == Modality.MOTION && motions.isMade(at);
            if (!comes && !isExpected(at)) continue;
            Group traveller = owner(at);
            if (traveller != null) subject = traveller;
            String talks = noun.value().name();
            VerbGroup journey = VerbGroup.of(scene.tokens(), scene.sentence(), at, Verbs.Form.BASE);
            if (journey.negated()) {
                if (Cancellations.isGivenUp(scene, journey, at)) givenUp(scene.pairs(subject, complement), talks);
                return;
            }
            String rule = "arrived-for:" + talks;
            Dates.Found date = scene.timing().dates().between(at, complement.to() + NEAR);
            if (date != null && scene.published().isBehind(date.ahead())) {
                if (scene.discourse().own().isReadout() || isWent(at))
                    for (Pair pair : scene.pairs(subject, complement))
                        adjuncts.emit(pair, at, noun.from(), complement.to(), rule);
                return;
            }
            boolean past = date != null
                    && date.from() < noun.from()
                    && WENT.contains(scene.tokens().word(at));
            TimeSpan when = date == null
                    ? scene.timing().now()
                    : past
                            ? scene.published().cut(date.span())
                            : scene.published().nearest(date);
            boolean gone = isOver(complement.to()) || (date != null && past && isGone(at, date));
            for (Pair pair : scene.pairs(subject, complement)) {
                boolean news = date != null || !scene.discourse().isTold(pair);
                EvidenceKind kind = gone ? EvidenceKind.CONTACT : EvidenceKind.PLANNED;
                if (gone || news) scene.emit(pair, kind, false, "", when, 0.6, gone ? "went-for:" + talks : rule);
            }
            return;
        }
    }

    /** {@code X will no longer travel to W for talks with Y}. */
    private void givenUp(List<Pair> pairs, String talks) {
        for (Pair pair : pairs)
            scene.emit(pair, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.6, "given-up:" + talks);
    }

    /** {@code X heads to W to press for it in talks with Y}; not {@code to discuss what was said in talks with Y}. */
    void toPress(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || !scene.tokens().word(subject.to()).endsWith("s")) return;
        Phrases.Match<Modality> motion = Modality.at(scene.tokens(), subject.to(), before);
        if (motion == null || motion.value() != Modality.MOTION) return;
        for (int at = motion.to(); at < before; at++)
            if (FunctionWords.isStop(scene.tokens().word(at))
                    || isDone(scene.tokens().word(at))) return;
        arrival(noun, complement, before);
    }

    /** {@code progress made in talks}: those are over. */
    private static boolean isDone(String word) {
        return PastTenses.isRegular(word)
                || word.equals("what")
                || word.equals("made")
                || word.equals("begun")
                || word.equals("won");
    }

    /** {@code John Doe and Ada Roe sit down in W [for] talks between X and Y}: they are held. */
    boolean isGatheredFor(int before) {
        if (!scene.tokens().is(before, "for")) return false;
        for (int at = before - 1; at > Math.max(scene.sentence().from(), before - FAR); at--) {
            if (scene.tokens().is(at, "to")
                    || FunctionWords.isStop(scene.tokens().word(at))) return false;
            Phrases.Match<Inflected> verb = Verbs.ALL.at(scene.tokens(), at, before);
            if (verb == null) continue;
            Inflected met = verb.value();
            boolean meeting =
                    met.verb().isJoint() && "meeting".equals(met.verb().medium());
            VerbGroup group = VerbGroup.of(scene.tokens(), scene.sentence(), at, met.form());
            return meeting && group.modality() == null && !group.negated() && !group.infinitive();
        }
        return false;
    }

    /** {@code gathered to prepare for a summit}: not for the summit. */
    private boolean leadsToVerb(int gathered, int before) {
        return scene.tokens().hasWord("to", gathered + 1, before);
    }

    /** {@code ahead of X's visit to Lima for talks}: X; null where the journey is nobody's. */
    private @Nullable Group owner(int journey) {
        Mention owner = scene.tokens().is(journey - 1, "'s") ? scene.groups().endingAt(journey - 1) : null;
        boolean person = owner != null
                && !owner.actors().isEmpty()
                && (owner.title() != null
                        || scene.discourse().cast().isPerson(owner.actors().getFirst()));
        return person && owner != null ? Complements.groupOf(owner.as(Mention.Referent.PERSON)) : null;
    }

    /** {@code for a summit with Y that ended without a deal}: told by one who knows how it went. */
    private boolean isOver(int behind) {
        boolean clause = scene.tokens().is(behind, "that") || scene.tokens().is(behind, "which");
        int at = scene.tokens().is(behind, ",") && scene.tokens().is(behind + 1, "which") ? behind + 2 : behind + 1;
        if (!clause && at == behind + 1) return false;
        Phrases.Match<Predicate> predicate =
                Predicate.at(scene.tokens(), at, scene.sentence().to());
        boolean happened = predicate != null && predicate.value() == Predicate.HAPPENED;
        return happened && !scene.tokens().word(at).endsWith("s");
    }

    /** {@code flew there on Sunday for talks}: it has been; who {@code arrived on Sunday} may have it yet before him. */
    private boolean isGone(int went, Dates.Found date) {
        return isWent(went)
                && scene.published().isBehind(date.span())
                && !scene.published().isToday(date);
    }

    private boolean isWent(int verb) {
        String word = scene.tokens().word(verb);
        return WENT.contains(word) && !word.startsWith("arriv");
    }

    /** {@code X is expected in W}. */
    private boolean isExpected(int at) {
        boolean expected = scene.tokens().is(at, "expected") || scene.tokens().is(at, "due");
        return expected && scene.tokens().is(at + 1, "in") && scene.tokens().isCapital(at + 2);
    }

    /** {@code X will be in W}. */
    private boolean isToBeThere(int at) {
        boolean will = scene.tokens().is(at, "will") && scene.tokens().is(at + 1, "be");
        return will && scene.tokens().is(at + 2, "in") && scene.tokens().isCapital(at + 3);
    }

    /** {@code X was in W}. */
    private boolean isThere(int behind) {
        int at = scene.tokens().is(behind, ",") ? behind + 1 : behind;
        if (Subjects.isLedBy(scene.tokens(), at)) {
            at += 2; // "a delegation led by John Doe is in Lima"
            while (scene.tokens().isCapital(at)) at++;
            if (scene.tokens().is(at, ",")) at++;
        }
        boolean was = Verbs.isBe(scene.tokens().word(at)) && !scene.tokens().is(at, "be");
        return was && scene.tokens().is(at + 1, "in") && scene.tokens().isCapital(at + 2);
    }
}
