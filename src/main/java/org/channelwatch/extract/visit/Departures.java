package org.channelwatch.extract.visit;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads who sets out for another state: {@code Foreign Minister X will travel to W on Monday}, {@code X is due in W on Friday}, {@code a
 * delegation from X will arrive in W}. Who serves a state will see those who govern there.
 */
final class Departures {
    private static final Set<String> SETTING_OUT = Words.of("setting out");
    private static final Set<String> DELEGATIONS = Words.of("delegations");
    private static final Set<String> VENUES = Words.of("venues");
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Places places;

    Departures(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
    }

    /** A journey to come: who goes where, and when. */
    record Departure(Group guest, Group place, int from, int motion, boolean off) {}

    /** The departure that the words of motion tell of; null where they tell of none to come. */
    @Nullable
    Departure at(Phrases.Match<Modality> motion) {
        int verb = motion.from();
        if (scene.sentence().question() || !SETTING_OUT.contains(tokens.word(verb))) return null;
        Group place = placeBehind(motion.to());
        if (place == null || Journeys.isOfAnother(scene, place.to()) || isVenue(place)) return null;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb, formOf(verb));
        Group guest = scene.doers().of(group.from());
        boolean off = Cancellations.isGivenUp(scene, group, verb);
        if (guest == null && off) guest = scene.doers().firstOfClause(group.from());
        if (guest == null || !isOfficial(guest) || Cancellations.isDropped(scene, group.from())) return null;
        Modality said = Conditions.ofVerb(scene, guest.from(), group);
        if (off)
            return Conditions.before(scene, guest.from(), null) == null
                    ? new Departure(guest, place, group.from(), verb, true)
                    : null;
        if (group.negated()) return null;
        Dates.Found date = scene.timing().dates().of(group.from(), verb, place.to());
        boolean going = tokens.word(verb).endsWith("ing");
        boolean dated = date != null
                && (scene.published().isAhead(date, true)
                        || (going && !scene.published().isOver(date)));
        boolean due = tokens.is(verb, "due") || tokens.is(verb, "expected");
        boolean planned = group.modality() == Modality.PLANNED
                || (due && (dated || !scene.sentence().spoken()));
        boolean present = group.modality() == null && group.tense() == Tense.PRESENT && dated;
        if (!(planned || present) || (scene.sentence().spoken() && !dated)) return null;
        return Modality.isUnreal(said) ? null : new Departure(guest, place, group.from(), verb, false);
    }

    /** {@code to W}, {@code in W}, {@code on Friday in W}. */
    private @Nullable Group placeBehind(int from) {
        int at = scene.timing().dates().behind(from);
        boolean led = switch (tokens.word(at)) {
            case "to", "for", "in", "back" -> true;
            default -> false;
        };
        if (tokens.is(at, "back")) at++;
        int visit = behindVisit(at);
        if (visit > 0) return places.at(visit);
        Mention named = scene.groups().startingAt(led ? at + 1 : at);
        boolean person =
                named != null && (named.type() == Mention.Referent.PERSON || named.type() == Mention.Referent.OFFICE);
        boolean behind = tokens.is(from - 1, "in") || tokens.is(from - 1, "to") || tokens.is(from - 1, "for");
        return person || !(led || behind) ? null : places.at(led ? at + 1 : at);
    }

    /** {@code [leaves] for an official visit to W}: the token of W; -1 where it is told otherwise. */
    private int behindVisit(int from) {
        boolean led = tokens.is(from, "for") || tokens.is(from, "on");
        for (int at = from + 1; led && at < from + NEAR + 2; at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null)
                return noun.value().type() == Nouns.Sense.TRIP && tokens.is(noun.to(), "to") ? noun.to() + 1 : -1;
        }
        return -1;
    }

    private boolean isVenue(Group place) {
        return VENUES.contains(tokens.word(place.to() - 1));
    }

    private Form formOf(int verb) {
        String word = tokens.word(verb);
        if (word.endsWith("ing")) return Form.GERUND;
        if (word.equals("due") || word.equals("expected")) return Form.PARTICIPLE;
        return word.endsWith("s") ? Form.PRESENT : Form.BASE;
    }

    /** Persons who serve a state, holders of an office, and delegations of a state. */
    private boolean isOfficial(Group guest) {
        return guest.members().stream().allMatch(member -> switch (member.type()) {
            case OFFICE -> member.office() != null && member.office().isUnique();
            case PERSON -> scene.discourse().isServing(new Party(member.actors().getFirst(), member.country(), true));
            case PRONOUN -> true;
            case STATE, ADJECTIVE -> isDelegation(member);
            default -> false;
        });
    }

    /** {@code a delegation from X}, {@code X's foreign minister}, {@code an X delegation}. */
    private boolean isDelegation(Mention state) {
        return tokens.hasAny(DELEGATIONS, Math.max(scene.sentence().from(), state.from() - NEAR), state.to() + NEAR);
    }

    /** The pairs of whoever goes with the state that is visited are told of; parties that are told of otherwise. */
    boolean isToldOtherwise(Departure departure) {
        List<Party> guests = scene.parties(departure.guest(), List.of());
        return guests.stream()
                .anyMatch(guest -> scene.hasToldOf(guest)
                        || scene.hasToldOf(scene.discourse().cast().stateOf(guest)));
    }
}
