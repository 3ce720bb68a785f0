package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.act.Deliveries;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.ForeignNouns;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.visit.Invitations;

/** Reads nouns that no verb takes for its object: {@code no contact between X and Y}, {@code in a call with Y, X said}. */
public final class NounPhrases {
    private static final Set<String> NONE = Set.of("no", "without", "lack", "absence");
    private static final int REACH = 12;
    private static final int NEAR = 6;

    private final Scene scene;
    private final NounParties parties;
    private final Silences silences;
    private final Relatives relatives;
    private final Predicates predicates;
    private final KnownLines lines;
    private final KnownTalks talks;
    private final Adjuncts adjuncts;
    private final JointStatements joint;
    private final NamedTalks named;
    private final Upcoming upcoming;
    private final NoFurtherTalks noFurther;
    private final Existentials existentials;
    private final RecalledTalks recalled;
    private final OwnersTalks owners;
    private final OwnTalks ownTalks;
    private final Gratitude gratitude;
    private final AskedTalks askedTalks;
    private final Participants participants;
    private final Deliveries deliveries;
    private final Invitations invitations;
    private final Examples examples;
    private final BareTalks bareTalks;
    private final LeadersTalks leaders;
    private final ComingTalks coming;
    private final ComingTrips trips;

    public NounPhrases(Scene scene, NounParties parties, Silences silences, Relatives relatives) {
        this.scene = scene;
        this.parties = parties;
        this.silences = silences;
        this.relatives = relatives;
        this.predicates = new Predicates(scene, silences);
        this.lines = new KnownLines(scene, predicates);
        this.talks = new KnownTalks(scene, silences);
        this.adjuncts = new Adjuncts(scene);
        this.joint = new JointStatements(scene, adjuncts);
        this.named = new NamedTalks(scene, adjuncts);
        this.upcoming = new Upcoming(scene);
        this.noFurther = new NoFurtherTalks(scene, silences);
        this.existentials = new Existentials(scene, silences);
        this.recalled = new RecalledTalks(scene);
        this.owners = new OwnersTalks(scene, recalled);
        this.ownTalks = new OwnTalks(scene, existentials);
        this.gratitude = new Gratitude(scene);
        this.askedTalks = new AskedTalks(scene);
        this.participants = new Participants(scene);
        this.deliveries = new Deliveries(scene, silences);
        this.invitations = new Invitations(scene);
        this.examples = new Examples(scene);
        this.bareTalks = new BareTalks(scene, predicates, upcoming);
        this.leaders = new LeadersTalks(scene, recalled);
        ComingSigns signs = new ComingSigns(scene);
        this.coming = new ComingTalks(scene, signs);
        this.trips = new ComingTrips(scene, signs);
    }

    /** Reads what the sentence begins with. */
    public void begin() {
        lines.begin();
    }

    /** Reads what is said of the noun and answers where to read on. */
    public int read(Phrases.Match<Noun> first) {
        Phrases.Match<Noun> match = parties.lastOfCompound(first);
        if (ForeignNouns.has(scene, match)) return match.to();
        if (match.values().getFirst().type() == Nouns.Sense.AGAIN) return lines.again(match);
        if (invitations.read(match)) return match.to();
        List<Pair> pairs = parties.own(match);
        List<Pair> known = pairs.isEmpty() ? existentials.withPublisher(parties.complement(match)) : pairs;
        if (askedTalks.name(match, known)) return match.to();
        askedTalks.note(match, known, parties.endOf(match));
        if (match.values().getFirst().type() == Nouns.Sense.TALK) talks.ask(match, known, parties.endOf(match));
        if (pairs.isEmpty() && !(match.values().getFirst().isMessage() && deliveries.read(match))) other(match);
        for (Pair pair : pairs) of(pair, match);
        return match.to();
    }

    private void of(Pair named, Phrases.Match<Noun> match) {
        Noun noun = match.values().getFirst();
        if (noun.type() == Nouns.Sense.LINE && scene.lines().isModel(match.from())) return;
        if (!scene.hasToldOther(named) && !Places.isEmbassy(match))
            scene.noteSpokenOf(named, Conditions.before(scene, match.from(), null));
        boolean ofStates = noun.isStanding();
        Pair pair = ofStates ? scene.discourse().cast().statesOf(named) : named;
        if (noun.type() == Nouns.Sense.LINE)
            scene.discourse().note(noun, pair, scene.sentence().number());
        int end = parties.endOf(match);
        if (isNone(match.from())) none(pair, noun, end);
        else if (existentials.read(match, List.of(pair), end)) return;
        else if (Conditions.before(scene, match.from(), null) == null) told(pair, match, end);
        else if (noun.type() == Nouns.Sense.TALK && !talks.calledOff(pair, match, end))
            upcoming.readNamed(pair, match, end);
    }

    private void told(Pair pair, Phrases.Match<Noun> match, int end) {
        Noun noun = match.values().getFirst();
        boolean last = KnownTalks.isLast(scene, match.from());
        if (last && (noun.type() == Nouns.Sense.TALK || noun.type() == Nouns.Sense.CONTACT)) {
            if (isDated(match.to(), end)) silences.last(pair, match.from(), match.from(), end, "last:" + noun.name());
            else recalled.readLast(pair, match);
            return;
        }
        if (noun.type() == Nouns.Sense.TALK && (upcoming.read(pair, match, end) || examples.read(pair, match, end)))
            return;
        Group complement = parties.complement(match);
        boolean apart = complement != null
                && (complement.from() - match.to() > 2 || isPredicate(match.to()))
                && !isOfOffices(match, complement);
        int from = behindDate(match.from());
        if (noun.type() == Nouns.Sense.TALK && named.readOngoing(pair, match, end)) return;
        apart |= noun.isStanding()
                && complement != null
                && predicates.opensBy(noun, match.to()); // "a line opened between"
        predicates.read(pair, noun, from, apart ? match.to() : end);
        if (apart && !scene.hasTold(pair)) predicates.read(pair, noun, from, end);
        if (noun.type() == Nouns.Sense.TRIP && !scene.hasTold(pair)) trips.read(pair, match, end);
        if (recalled.read(pair, match, end)) return;
        if (coming.readOf(pair, match, end)) return;
        if (noun.type() == Nouns.Sense.TALK && !scene.hasTold(pair)) named.read(pair, match, end, complement);
        if (noun.type() == Nouns.Sense.TALK && !scene.hasTold(pair)) adjuncts.followed(pair, match, end);
        if (noun.type() == Nouns.Sense.CONTACT && !scene.hasTold(pair)) adjuncts.reached(pair, match, end);
    }

    /** {@code talks between the ministers of X and Y}; not {@code a line was set up between the offices of X and Y}. */
    private boolean isOfOffices(Phrases.Match<Noun> match, Group complement) {
        boolean of = scene.tokens().is(complement.from() - 1, "of");
        return of && (parties.hasComplement(match) || scene.tokens().is(match.to(), "of"));
    }

    /** {@code [talks] occur between X and Y}. */
    private boolean isPredicate(int at) {
        return Predicate.at(scene.tokens(), at, scene.sentence().to()) != null;
    }

    /** {@code talks took place with Y}; not {@code talks with the Y}, {@code talks held by X with Y}. */
    private boolean isApart(Phrases.Match<Noun> match, Group complement) {
        for (int at = match.to(); at < complement.from(); at++)
            if (scene.groups().startingAt(at) != null) return false;
        return complement.from() - match.to() > 2;
    }

    /** {@code X's last call with Y was on Friday}, {@code X's last call was on Friday with Y}. */
    private boolean isDated(int noun, int end) {
        Dates.Found between = scene.timing().dates().after(noun, NEAR);
        boolean within = between != null && between.to() <= end;
        return within || scene.timing().dates().after(end, NEAR) != null;
    }

    /** {@code Saturday's talks between X and Y}, {@code the May 3 talks}: the token of the day; that of the noun where there is none. */
    private int behindDate(int noun) {
        boolean owned = scene.tokens().is(noun - 1, "'s") && scene.groups().endingAt(noun - 1) == null;
        for (Dates.Found date : scene.timing().dates().all()) {
            boolean attribute = date.to() == noun && date.span().precision() == Precision.DAY;
            if (attribute || (owned && date.to() >= noun - 1 && date.to() <= noun)) return date.from();
        }
        return noun;
    }

    /** {@code no contact}, {@code without any talks}, {@code the lack of contact}. */
    private boolean isNone(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 4); at--) {
            String word = scene.tokens().word(at);
            if (NONE.contains(word)) return true;
            boolean other = FunctionWords.isPreposition(word) && !word.equals("of"); // "no plans for contacts"
            if (other || FunctionWords.isStop(word) || word.equals("the")) return false;
        }
        return false;
    }

    private void none(Pair pair, Noun noun, int end) {
        TimeSpan since = silences.lengthBehind(end, REACH);
        if (since == null && noun.type() != Nouns.Sense.CONTACT) return;
        TimeSpan when = since == null ? scene.published().unknown() : since;
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, noun.name(), when, 0.8, "no:" + noun.name());
    }

    /** {@code Our talks with Y took place yesterday}, {@code the channel with Y is open again}: where nobody is named before. */
    private boolean ours(Phrases.Match<Noun> match, Group complement, List<Pair> ours) {
        Group first = scene.doers().first(match.from());
        boolean speaker = first == null
                || first.first().type() == Mention.Referent.I
                || first.first().type() == Mention.Referent.SPEAKER; // "I can tell you that the talks with Y"
        if (ours.isEmpty() || !speaker) return false;
        int end = isApart(match, complement) ? match.to() : complement.to();
        for (Pair pair : ours) predicates.read(pair, match.values().getFirst(), match.from(), end);
        return ours.stream().anyMatch(scene::hasTold);
    }

    /** {@code embassies will be reopened in each other's capitals}. */
    private boolean isInEachOther(int behind) {
        for (int at = behind; at < Math.min(behind + NEAR, scene.sentence().to()); at++)
            if (scene.tokens().is(at, "in")
                    && scene.tokens().is(at + 1, "each")
                    && scene.tokens().is(at + 2, "other")) return true;
        return false;
    }

    /** {@code X and Y announce that their embassies will reopen}: answers whether that is told of anything. */
    private boolean ofSubjects(Phrases.Match<Noun> match) {
        boolean their = scene.tokens().is(match.from() - 1, "their") || isInEachOther(match.to());
        Group both = their ? scene.doers().first(match.from()) : null;
        if (both == null || both.members().size() != 2 || Conditions.before(scene, both.from(), null) != null)
            return false;
        List<Pair> pairs = scene.pairs(both, null).stream()
                .map(scene.discourse().cast()::statesOf)
                .toList();
        for (Pair pair : pairs) predicates.read(pair, match.values().getFirst(), match.from(), match.to());
        return pairs.stream().anyMatch(scene::hasTold);
    }

    /** {@code X wants the hotline with Y back}: of which the next sentence may tell more. */
    private void noteLineOf(Phrases.Match<Noun> match, Group complement) {
        Group subject = scene.doers().first(match.from());
        List<Pair> pairs = subject == null ? List.of() : scene.pairs(subject, complement);
        Noun noun = match.values().getFirst();
        if (pairs.size() == 1 && noun.type() == Nouns.Sense.LINE)
            scene.discourse()
                    .note(
                            noun,
                            scene.discourse().cast().statesOf(pairs.getFirst()),
                            scene.sentence().number());
    }

    /** A noun whose parties stand elsewhere in the sentence. */
    private void other(Phrases.Match<Noun> match) {
        Noun noun = match.values().getFirst();
        Group complement = parties.complement(match);
        if (noun.type() == Nouns.Sense.LINE && complement == null) {
            lines.intended(match);
            scene.lines().note(noun);
            if (!lines.used(match)) lines.known(match);
        }
        if (noun.isStanding() && complement == null && ofSubjects(match)) return;
        boolean contact = noun.type() == Nouns.Sense.CONTACT;
        boolean bare = noun.type() == Nouns.Sense.TALK && complement == null;
        if (bare && (lines.exchanged(match) || owners.readOfLeader(match))) return;
        if (ActKinds.isOccasion(noun.type()) && complement != null) {
            List<Pair> ours = existentials.withPublisher(complement);
            if (existentials.read(match, ours, complement.to()) || ours(match, complement, ours)) return;
        } else if (complement != null && ActKinds.isDirect(noun)) {
            List<Pair> ours = existentials.withPublisher(complement);
            if (ours.isEmpty()) noteLineOf(match, complement);
            if (ours.size() == 1)
                scene.discourse()
                        .note(
                                noun,
                                scene.discourse().cast().statesOf(ours.getFirst()),
                                scene.sentence().number());
            if (ours(match, complement, ours)) return;
        }
        if (RecalledTalks.isOccasion(match) && complement == null && gratitude.read(match)) return;
        if (ActKinds.isOccasion(noun.type()) && complement == null && relatives.happened(match)) return;
        if ((contact || noun.type() == Nouns.Sense.TALK)
                && (talks.lastOne(match, complement) || noFurther.read(match, complement))) return;
        if (complement == null ? coming.read(match) : coming.readWith(match, complement)) return;
        if (complement == null
                && (ownTalks.readBare(match)
                        || ownTalks.readHeld(match)
                        || ownTalks.readOther(match)
                        || askedTalks.answer(match))) return;
        if (complement != null ? owners.readOwn(match, complement) : recalled.readTheirs(match)) return;
        if (complement == null && participants.read(match)) return;
        if (bare && (bareTalks.read(match) || leaders.read(match))) return;
        boolean trip = noun.type() == Nouns.Sense.TRIP && talks.dropped(match, complement);
        if (trip || noun.type() != Nouns.Sense.TALK || talks.dropped(match, complement)) return;
        if (complement != null) {
            adjuncts.read(match, complement);
            ownTalks.read(match, complement);
        } else joint.read(match);
    }
}
