package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a noun whose parties stand elsewhere in the sentence, or nowhere: {@code our talks with Y took place}. */
final class LoneNouns {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties parties;
    private final Relatives relatives;
    private final AskedTalks askedTalks;
    private final Predicates predicates;
    private final KnownLines lines;
    private final KnownTalks talks;
    private final Existentials existentials;
    private final TheirTalks theirs;
    private final Adjuncts adjuncts;
    private final JointStatements joint;
    private final NoFurtherTalks noFurther;
    private final OwnersTalks owners;
    private final OwnTalks ownTalks;
    private final Gratitude gratitude;
    private final Participants participants;
    private final BareTalks bareTalks;
    private final LeadersTalks leaders;
    private final ComingTalks coming;

    LoneNouns(Scene scene, NounParties parties, Silences silences, Relatives relatives, AskedTalks askedTalks) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.parties = parties;
        this.relatives = relatives;
        this.askedTalks = askedTalks;
        this.predicates = new Predicates(scene, silences);
        this.lines = new KnownLines(scene, predicates);
        this.talks = new KnownTalks(scene, silences);
        this.existentials = new Existentials(scene, silences);
        RecalledTalks recalled = new RecalledTalks(scene);
        this.theirs = new TheirTalks(scene, recalled);
        this.adjuncts = new Adjuncts(scene);
        this.joint = new JointStatements(scene, adjuncts);
        this.noFurther = new NoFurtherTalks(scene, silences);
        this.owners = new OwnersTalks(scene, recalled);
        this.ownTalks = new OwnTalks(scene, existentials);
        this.gratitude = new Gratitude(scene);
        this.participants = new Participants(scene);
        this.bareTalks = new BareTalks(scene, predicates, new Upcoming(scene));
        this.leaders = new LeadersTalks(scene, recalled);
        this.coming = new ComingTalks(scene, new ComingSigns(scene));
    }

    /** Reads what the sentence begins with. */
    void begin() {
        lines.begin();
    }

    /** Reads on behind a noun that takes up the line of which the text has told. */
    int again(Phrases.Match<Noun> match) {
        return lines.again(match);
    }

    /** The pairs of the government that publishes the text with those who stand behind the noun. */
    List<Pair> withPublisher(Phrases.Match<Noun> match) {
        return existentials.withPublisher(parties.complement(match));
    }

    /** Reads what is said of the noun. */
    void read(Phrases.Match<Noun> match) {
        Group complement = parties.complement(match);
        if (complement == null) readBare(match);
        else readWith(match, complement);
    }

    /** {@code the talks ended yesterday}, {@code on their last call}: with nobody behind the noun. */
    private void readBare(Phrases.Match<Noun> match) {
        Noun noun = match.value();
        if (noun.type() == Nouns.Sense.LINE) {
            lines.intended(match);
            scene.lines().note(noun);
            if (!lines.used(match)) lines.known(match);
        }
        if (noun.type() == Nouns.Sense.RELATION) lines.military(match);
        boolean talk = noun.type() == Nouns.Sense.TALK;
        boolean told = (noun.isStanding() && (ofSubjects(match) || ofThoseBefore(match)))
                || (talk && (lines.exchanged(match) || owners.readOfLeader(match)))
                || (RecalledTalks.isOccasion(match) && gratitude.read(match))
                || (ActKinds.isOccasion(noun.type()) && relatives.happened(match))
                || lastOrNone(match, null)
                || dropped(match, null)
                || coming.read(match)
                || ownTalks.readBare(match)
                || ownTalks.readHeld(match)
                || ownTalks.readOther(match)
                || askedTalks.answer(match)
                || theirs.read(match)
                || participants.read(match)
                || (talk && (bareTalks.read(match) || leaders.read(match)));
        if (talk && !told) joint.read(match);
    }

    /** {@code our talks with Y}, {@code a call with Y}: with one side behind the noun. */
    private void readWith(Phrases.Match<Noun> match, Group complement) {
        Noun noun = match.value();
        boolean told = ofPublisher(match, complement)
                || lastOrNone(match, complement)
                || coming.readWith(match, complement)
                || owners.readOwn(match, complement)
                || dropped(match, complement);
        if (told || noun.type() != Nouns.Sense.TALK) return;
        adjuncts.read(match, complement);
        ownTalks.read(match, complement);
    }

    /** {@code their last talks}, {@code no further contact}. */
    private boolean lastOrNone(Phrases.Match<Noun> match, @Nullable Group complement) {
        Nouns.Sense type = match.value().type();
        return (type == Nouns.Sense.CONTACT || type == Nouns.Sense.TALK)
                && (talks.lastOne(match, complement) || noFurther.read(match, complement));
    }

    /** {@code cancelled his trip}, {@code pulled out of talks}. */
    private boolean dropped(Phrases.Match<Noun> match, @Nullable Group complement) {
        Nouns.Sense type = match.value().type();
        return (type == Nouns.Sense.TRIP || type == Nouns.Sense.TALK) && talks.dropped(match, complement);
    }

    /** Whether it is told of the government that publishes the text and those behind the noun; notes the line of the two. */
    private boolean ofPublisher(Phrases.Match<Noun> match, Group complement) {
        Noun noun = match.value();
        boolean occasion = ActKinds.isOccasion(noun.type());
        if (!occasion && !ActKinds.isDirect(noun)) return false;
        List<Pair> ours = existentials.withPublisher(complement);
        Phrases.Match<Noun> had = new Phrases.Match<>(match.from(), match.to(), List.of(noun.asContact()));
        if ((occasion || noun.isOfTalking()) && existentials.read(had, ours, complement.to())) return true;
        if (!occasion && ours.isEmpty()) noteLineOf(match, complement);
        if (!occasion && ours.size() == 1) {
            Pair states = scene.discourse().cast().statesOf(ours.getFirst());
            scene.discourse().note(noun, states, scene.sentence().number());
        }
        return ours(match, complement, ours);
    }

    /** {@code X wants the hotline with Y back}: of which the next sentence may tell more. */
    private void noteLineOf(Phrases.Match<Noun> match, Group complement) {
        Group subject = scene.doers().first(match.from());
        List<Pair> pairs = subject == null ? List.of() : scene.pairs(subject, complement);
        Noun noun = match.value();
        if (pairs.size() != 1 || noun.type() != Nouns.Sense.LINE) return;
        Pair states = scene.discourse().cast().statesOf(pairs.getFirst());
        scene.discourse().note(noun, states, scene.sentence().number());
    }

    /** {@code Our talks with Y took place yesterday}, {@code the channel with Y is open again}: where nobody is named before. */
    private boolean ours(Phrases.Match<Noun> match, Group complement, List<Pair> ours) {
        Group first = scene.doers().first(match.from());
        boolean speaker = first == null
                || first.first().type() == Mention.Referent.I
                || first.first().type() == Mention.Referent.SPEAKER; // "I can tell you that the talks with Y"
        if (ours.isEmpty() || !speaker) return false;
        int end = isApart(match, complement) ? match.to() : complement.to();
        for (Pair pair : ours) predicates.read(pair, match.value(), match.from(), end);
        return ours.stream().anyMatch(scene::hasTold);
    }

    /** {@code talks took place with Y}; not {@code talks with the Y}, {@code talks held by X with Y}. */
    private boolean isApart(Phrases.Match<Noun> match, Group complement) {
        for (int at = match.to(); at < complement.from(); at++)
            if (scene.groups().startingAt(at) != null) return false;
        return complement.from() - match.to() > 2;
    }

    /** {@code X and Y announce that their embassies will reopen}: answers whether that is told of anything. */
    private boolean ofSubjects(Phrases.Match<Noun> match) {
        boolean their = tokens.is(match.from() - 1, "their") || isInEachOther(match.to());
        Group both = their ? scene.doers().first(match.from()) : null;
        if (both == null || both.members().size() != 2 || Conditions.before(scene, both.from(), null) != null)
            return false;
        List<Pair> pairs = scene.pairs(both, null).stream()
                .map(scene.discourse().cast()::statesOf)
                .toList();
        for (Pair pair : pairs) predicates.read(pair, match.value(), match.from(), match.to());
        return pairs.stream().anyMatch(scene::hasTold);
    }

    /** {@code X and Y made peace. Embassies are to be reopened}: theirs, where the sentence begins so; answers whether that is told of anything. */
    private boolean ofThoseBefore(Phrases.Match<Noun> match) {
        String name = match.value().name();
        boolean ties = name.equals("embassies") || name.startsWith("diplomatic re") || name.startsWith("diplomatic ti");
        boolean opens = match.from() == scene.sentence().from();
        Pair before =
                ties && opens && !scene.sentence().spoken() ? scene.discourse().pair() : null;
        if (before == null) return false;
        Pair states = scene.discourse().cast().statesOf(before);
        predicates.read(states, match.value(), match.from(), match.to());
        return scene.hasTold(states);
    }

    /** {@code embassies will be reopened in each other's capitals}. */
    private boolean isInEachOther(int behind) {
        for (int at = behind; at < Math.min(behind + NEAR, scene.sentence().to()); at++)
            if (tokens.is(at, "in") && tokens.is(at + 1, "each") && tokens.is(at + 2, "other")) return true;
        return false;
    }
}
