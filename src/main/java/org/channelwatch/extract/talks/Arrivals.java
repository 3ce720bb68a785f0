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
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads who came where for which talks: {@code X arrives in W for talks with Y}. */
final class Arrivals {
    private static final Set<String> WENT = Words.of("went");
    private static final Set<String> GATHERED = Words.of("gathered");
    private static final int NEAR = 6;
    private static final int FAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Adjuncts adjuncts;
    private final Motions motions;

    Arrivals(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.adjuncts = adjuncts;
        this.motions = new Motions(scene);
    }

    /** {@code X arrives in W for talks with Y}. */
    void arrival(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return;
        int behind = subject.to();
        if (motions.isThere(behind)) {
            emit(scene.pairs(subject, complement), before, noun, complement, "there-for:");
            return;
        }
        if (behind < before && GATHERED.contains(tokens.word(behind))) {
            if (!leadsToVerb(behind, before))
                emit(scene.pairs(subject, complement), behind, noun, complement, "gathered-for:");
            return;
        }
        for (int at = behind; at < before; at++) {
            if (Verbs.isCancelling(tokens, at, before)) return;
            if (!motions.isComing(at, before) && !isExpected(at)) continue;
            Group traveller = owner(at);
            if (traveller != null) subject = traveller;
            VerbGroup journey = VerbGroup.of(tokens, scene.sentence(), at, Verbs.Form.BASE);
            boolean givenUp = journey.negated() && Cancellations.isGivenUp(scene, journey, at);
            if (givenUp) givenUp(scene.pairs(subject, complement), noun);
            else if (!journey.negated()) arrived(subject, at, noun, complement);
            return;
        }
    }

    /** {@code X will no longer travel to W for talks with Y}. */
    private void givenUp(List<Pair> pairs, Phrases.Match<Noun> noun) {
        String rule = "given-up:" + noun.value().name();
        for (Pair pair : pairs)
            scene.emit(pair, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.6, rule);
    }

    /** Tells of one who has set out for talks that they are planned, or were held where it is told afterwards. */
    private void arrived(Group traveller, int motion, Phrases.Match<Noun> noun, Group complement) {
        List<Pair> pairs = scene.pairs(traveller, complement);
        Dates.Found date = scene.timing().dates().between(motion, complement.to() + NEAR);
        if (date != null && scene.published().isBehind(date.ahead())) {
            boolean told = scene.discourse().own().isReadout() || isWent(motion);
            if (told) emit(pairs, motion, noun, complement, "arrived-for:");
            return;
        }
        boolean past = date != null && date.from() < noun.from() && WENT.contains(tokens.word(motion));
        TimeSpan when = date == null
                ? scene.timing().now()
                : past ? scene.published().cut(date.span()) : scene.published().nearest(date);
        boolean gone = isOver(complement.to()) || (date != null && past && isGone(motion, date));
        String talks = noun.value().name();
        for (Pair pair : pairs) {
            boolean news = date != null || !scene.discourse().isTold(pair);
            if (gone) scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.6, "went-for:" + talks);
            else if (news) scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.6, "arrived-for:" + talks);
        }
    }

    private void emit(List<Pair> pairs, int from, Phrases.Match<Noun> noun, Group complement, String rule) {
        for (Pair pair : pairs)
            adjuncts.emit(
                    pair,
                    from,
                    noun.from(),
                    complement.to(),
                    rule + noun.value().name());
    }

    /** {@code X heads to W to press for it in talks with Y}; not {@code to discuss what was said in talks with Y}. */
    void toPress(Phrases.Match<Noun> noun, Group complement, int before) {
        Group subject = scene.doers().first(before);
        if (subject == null || !tokens.word(subject.to()).endsWith("s")) return;
        Phrases.Match<Modality> motion = Modality.at(tokens, subject.to(), before);
        if (motion == null || motion.value() != Modality.MOTION) return;
        for (int at = motion.to(); at < before; at++)
            if (FunctionWords.isStop(tokens.word(at)) || isDone(tokens.word(at))) return;
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
        if (!tokens.is(before, "for")) return false;
        for (int at = before - 1; at > Math.max(scene.sentence().from(), before - FAR); at--) {
            if (tokens.is(at, "to") || FunctionWords.isStop(tokens.word(at))) return false;
            Phrases.Match<Inflected> verb = Verbs.ALL.at(tokens, at, before);
            if (verb == null) continue;
            Inflected met = verb.value();
            boolean meeting =
                    met.verb().isJoint() && "meeting".equals(met.verb().medium());
            VerbGroup group = VerbGroup.of(tokens, scene.sentence(), at, met.form());
            return meeting && group.modality() == null && !group.negated() && !group.infinitive();
        }
        return false;
    }

    /** {@code gathered to prepare for a summit}: not for the summit. */
    private boolean leadsToVerb(int gathered, int before) {
        return tokens.hasWord("to", gathered + 1, before);
    }

    /** {@code ahead of X's visit to Lima for talks}: X; null where the journey is nobody's. */
    private @Nullable Group owner(int journey) {
        Mention owner = tokens.is(journey - 1, "'s") ? scene.groups().endingAt(journey - 1) : null;
        boolean person = owner != null
                && !owner.actors().isEmpty()
                && (owner.title() != null
                        || scene.discourse().cast().isPerson(owner.actors().getFirst()));
        return person && owner != null ? Complements.groupOf(owner.as(Mention.Referent.PERSON)) : null;
    }

    /** {@code for a summit with Y that ended without a deal}: told by one who knows how it went. */
    private boolean isOver(int behind) {
        boolean clause = tokens.is(behind, "that") || tokens.is(behind, "which");
        int at = tokens.is(behind, ",") && tokens.is(behind + 1, "which") ? behind + 2 : behind + 1;
        if (!clause && at == behind + 1) return false;
        Phrases.Match<Predicate> predicate =
                Predicate.at(tokens, at, scene.sentence().to());
        boolean happened = predicate != null && predicate.value() == Predicate.HAPPENED;
        return happened && !tokens.word(at).endsWith("s");
    }

    /** {@code flew there on Sunday for talks}: it has been; who {@code arrived on Sunday} may have it yet before him. */
    private boolean isGone(int went, Dates.Found date) {
        return isWent(went)
                && scene.published().isBehind(date.span())
                && !scene.published().isToday(date);
    }

    private boolean isWent(int verb) {
        String word = tokens.word(verb);
        return WENT.contains(word) && !word.startsWith("arriv");
    }

    /** {@code X is expected in W}. */
    private boolean isExpected(int at) {
        boolean expected = tokens.is(at, "expected") || tokens.is(at, "due");
        return expected && tokens.is(at + 1, "in") && tokens.isCapital(at + 2);
    }
}
