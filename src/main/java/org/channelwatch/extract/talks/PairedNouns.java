package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Predicate;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;

/** Reads what is said of a noun that has both its parties: {@code no contact between X and Y}, {@code X's talks with Y took place}. */
final class PairedNouns {
    private static final Set<String> NONE = Set.of("no", "without", "lack", "absence");
    private static final int REACH = 12;
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties parties;
    private final Silences silences;
    private final Predicates predicates;
    private final PredicateStarts starts;
    private final Existentials existentials;
    private final KnownTalks talks;
    private final RecalledTalks recalled;
    private final NamedTalks named;
    private final Adjuncts adjuncts;
    private final Upcoming upcoming;
    private final Examples examples;
    private final ComingTalks coming;
    private final ComingTrips trips;

    PairedNouns(Scene scene, NounParties parties, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.parties = parties;
        this.silences = silences;
        this.predicates = new Predicates(scene, silences);
        this.starts = new PredicateStarts(scene);
        this.existentials = new Existentials(scene, silences);
        this.talks = new KnownTalks(scene, silences);
        this.recalled = new RecalledTalks(scene);
        this.adjuncts = new Adjuncts(scene);
        this.named = new NamedTalks(scene, adjuncts);
        this.upcoming = new Upcoming(scene);
        this.examples = new Examples(scene);
        ComingSigns signs = new ComingSigns(scene);
        this.coming = new ComingTalks(scene, signs);
        this.trips = new ComingTrips(scene, signs);
    }

    /** Notes the talks of which a question asks. */
    void ask(Phrases.Match<Noun> match, List<Pair> pairs) {
        if (match.value().type() == Nouns.Sense.TALK) talks.ask(match, pairs, parties.endOf(match));
    }

    /** Reads what is said of the noun of the pair. */
    void read(Pair named, Phrases.Match<Noun> match) {
        Noun noun = match.value();
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
        else if (noun.type() == Nouns.Sense.TRIP) talks.calledOff(pair, match, end);
        else if (noun.type() == Nouns.Sense.TALK && !talks.calledOff(pair, match, end))
            upcoming.readNamed(pair, match, end);
    }

    private void told(Pair pair, Phrases.Match<Noun> match, int end) {
        Noun noun = match.value();
        boolean last = KnownTalks.isLast(scene, match.from());
        if (last && (noun.type() == Nouns.Sense.TALK || noun.type() == Nouns.Sense.CONTACT)) {
            int verb = starts.behind(end); // "the last call, the office recalls, was"
            if (isDated(match.to(), verb)) silences.last(pair, match.from(), match.from(), verb, "last:" + noun.name());
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
        boolean of = tokens.is(complement.from() - 1, "of");
        return of && (parties.hasComplement(match) || tokens.is(match.to(), "of"));
    }

    /** {@code [talks] occur between X and Y}. */
    private boolean isPredicate(int at) {
        return Predicate.at(tokens, at, scene.sentence().to()) != null;
    }

    /** {@code X's last call with Y was on Friday}, {@code X's last call was on Friday with Y}. */
    private boolean isDated(int noun, int end) {
        Dates.Found between = scene.timing().dates().after(noun, NEAR);
        boolean within = between != null && between.to() <= end;
        return within || scene.timing().dates().after(end, NEAR) != null;
    }

    /** {@code Saturday's talks between X and Y}, {@code the May 3 talks}: the token of the day; that of the noun where there is none. */
    private int behindDate(int noun) {
        boolean owned = tokens.is(noun - 1, "'s") && scene.groups().endingAt(noun - 1) == null;
        for (Dates.Found date : scene.timing().dates().all()) {
            boolean attribute = date.to() == noun && date.span().precision() == Precision.DAY;
            if (attribute || (owned && date.to() >= noun - 1 && date.to() <= noun)) return date.from();
        }
        return noun;
    }

    /** {@code no contact}, {@code without any talks}, {@code the lack of contact}. */
    private boolean isNone(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - 4); at--) {
            String word = tokens.word(at);
            if (NONE.contains(word)) return true;
            boolean other = FunctionWords.isPreposition(word) && !word.equals("of"); // "no plans for contacts"
            if (other || FunctionWords.isStop(word) || word.equals("the")) return false;
        }
        return false;
    }

    private void none(Pair pair, Noun noun, int end) {
        TimeSpan since = silences.lengthBehind(end, REACH);
        if (since == null && noun.asContact().type() != Nouns.Sense.CONTACT) return;
        TimeSpan when = since == null ? scene.published().unknown() : since;
        scene.emit(pair, EvidenceKind.NO_CONTACT, false, noun.name(), when, 0.8, "no:" + noun.name());
    }
}
