package org.channelwatch.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.contact.Planners;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Cancellations;
import org.channelwatch.extract.noun.Places;
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
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads visits that are announced: {@code X will visit W on Monday and Z on Tuesday}, {@code X will pay a state visit to W}, {@code X sets
 * off for W for an official visit}. Whoever goes to another state sees those who govern it, whom the news need not name.
 */
public final class Journeys {
    private static final Set<String> OCCASIONS = Words.of("occasions of many");
    private static final Set<String> PAYING = Words.of("paying visits");
    private static final int NEAR = 8;
    private static final int FAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Places places;
    private final Visits visits;
    private final Delegations delegations;
    private final Departures departures;
    private final AnnouncedGuests announcedGuests;
    private final List<Plan> plans = new ArrayList<>();

    /** A visit that is told, unless its sentence also names the host. */
    private record Plan(Pair states, TimeSpan when, boolean dated) {}

    public Journeys(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
        this.visits = new Visits(scene);
        this.delegations = new Delegations(scene);
        this.departures = new Departures(scene);
        this.announcedGuests = new AnnouncedGuests(scene);
    }

    /** {@code will visit W}: goes on to whoever may be met there. */
    public void read(Phrases.Match<Inflected> match, Inflected inflected) {
        if (inflected.verb().base().equals("send")) send(match, inflected);
        if (!inflected.verb().base().equals("visit") || isOfMany(match.to())) return;
        plan(VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form()), match.from(), match.to());
        visits.visit(match.from(), inflected.form(), match.to());
    }

    /** {@code sends a delegation to W}, {@code agrees to send an envoy to W}. */
    private void send(Phrases.Match<Inflected> match, Inflected inflected) {
        int to = delegations.behind(match.to());
        if (to < 0) return;
        Group partner = delegations.partner(to);
        if (partner == null && isOfMany(to)) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        boolean now = group.modality() == null && group.tense() == Tense.PRESENT && !group.negated();
        Group subject =
                now && !group.passive() && !group.infinitive() ? scene.doers().of(group.from()) : null;
        if (partner != null) {
            Group sender = group.modality() == Modality.PLANNED ? planner(group, match.from()) : subject;
            if (sender != null && !group.negated()) planTalks(sender, group, partner);
        } else if (!now) plan(group, match.from(), to);
        else if (subject != null && Conditions.before(scene, subject.from(), null) == null)
            plan(subject, group.from(), match.from(), to);
    }

    private void planTalks(Group sender, VerbGroup group, Group partner) {
        if (Conditions.ofVerb(scene, sender.from(), group) != group.modality()) return;
        TimeSpan when = scene.timing().ahead(group.from(), group.from(), partner.to());
        for (Pair pair : scene.pairs(sender, partner))
            plans.add(new Plan(scene.discourse().cast().statesOf(pair), when, false));
    }

    /** {@code will pay a visit to W}, {@code leaves for W for a visit}. */
    public void read(Phrases.Match<Noun> noun) {
        if (noun.value().type() != Nouns.Sense.TRIP || isOfMany(noun.to())) return;
        for (int at = noun.from() - 1; at >= Math.max(scene.sentence().from(), noun.from() - FAR); at--) {
            String word = tokens.word(at);
            int to = tokens.is(noun.to(), "to") ? noun.to() + 1 : -1;
            if (to > 0) visits.make(at, noun.from(), to);
            if (PAYING.contains(word)) {
                Form form = word.endsWith("ing") ? Form.GERUND : Form.BASE;
                if (to > 0) plan(VerbGroup.of(tokens, scene.sentence(), at, form), at, to);
                return;
            }
            if (word.startsWith("announce")) {
                announce(at, noun);
                announcedGuests.read(at, noun);
            }
            if (FunctionWords.isStop(word) || word.startsWith("announce")) return;
            Phrases.Match<Modality> motion = Modality.at(tokens, at, noun.from());
            if (motion != null && motion.value() == Modality.MOTION) {
                depart(motion, noun);
                return;
            }
        }
    }

    /** {@code X announces a visit to W}; not {@code announces the visit of Z to W}, {@code announces a visit to W by Z}. */
    private void announce(int verb, Phrases.Match<Noun> noun) {
        Group subject = scene.doers().of(verb);
        if (subject == null || !tokens.is(noun.to(), "to") || isOfSomebody(verb, noun.to() + 1)) return;
        if (Conditions.before(scene, subject.from(), null) == null) plan(subject, verb, verb, noun.to() + 1);
    }

    private boolean isOfSomebody(int verb, int place) {
        for (int at = verb; at < place; at++) if (tokens.is(at, "'s")) return true;
        Group there = places.at(place);
        return there != null && tokens.is(there.to(), "by");
    }

    /** {@code sets off for W for a visit}, {@code leaves for W on a visit}; not {@code arrived in W}, nor {@code went}. */
    private void depart(Phrases.Match<Modality> motion, Phrases.Match<Noun> noun) {
        visits.arrive(motion, noun);
        boolean departs = switch (tokens.word(motion.from())) {
            case "leaves", "departs", "sets", "heads" -> true;
            default -> false;
        };
        String before = tokens.word(noun.from() - 1);
        boolean on = !departs || before.isEmpty();
        Group subject = on ? null : scene.doers().of(motion.from());
        int place = motion.to();
        if (tokens.isPreposition(place)) place++;
        if (subject != null && Conditions.before(scene, subject.from(), null) == null)
            plan(subject, motion.from(), motion.from(), place);
    }

    private @Nullable Group planner(VerbGroup group, int trigger) {
        Group subject = Planners.of(scene, trigger);
        if (subject == null) subject = scene.doers().of(group.from());
        return subject != null ? subject : scene.doers().firstOfClause(group.from());
    }

    private void plan(VerbGroup group, int trigger, int place) {
        boolean off = Cancellations.isDropped(scene, group.from()) || Cancellations.isGivenUp(scene, group, trigger);
        Group subject = off || group.modality() == Modality.PLANNED ? planner(group, trigger) : null;
        if (subject != null && (off || Cancellations.isCalledOffBehind(scene, place))) {
            Group to = places.at(place);
            if (to != null && Conditions.before(scene, subject.from(), null) == null) cancel(subject, to);
            return;
        }
        if (group.modality() != Modality.PLANNED || group.negated() || group.passive()) return;
        if (subject == null || Conditions.ofVerb(scene, subject.from(), group) != Modality.PLANNED) return;
        plan(subject, group.from(), trigger, place);
    }

    /** {@code W on Monday and Z on Tuesday}: each place with its day. */
    private void plan(Group subject, int from, int trigger, int first) {
        if (scene.sentence().question()) return;
        int at = first;
        while (at < scene.sentence().to()) {
            Group place = isNamed(at) ? null : places.at(at);
            if (place == null || isOfAnother(scene, place.to())) return;
            Dates.Found date = scene.timing().dates().after(place.to(), 1); // "W on Monday and Z on Tuesday"
            if (date == null) date = scene.timing().dates().of(from, trigger, place.to());
            TimeSpan when = date == null ? scene.timing().now() : date.ahead();
            boolean over = date != null && scene.published().isBehind(date.ahead());
            for (Pair pair : over ? List.<Pair>of() : scene.pairs(subject, place))
                plans.add(new Plan(scene.discourse().cast().statesOf(pair), when, date != null));
            int next = behindDate(place.to());
            boolean joined = tokens.is(next, "and") || tokens.is(next, ",");
            if (!joined) return;
            at = tokens.is(next, ",") && tokens.is(next + 1, "and") ? next + 2 : next + 1;
        }
    }

    /** {@code will visit Y}: a person, of whom others tell. */
    private boolean isNamed(int at) {
        Mention mention = scene.groups().startingAt(at);
        return mention != null
                && (mention.type() == Mention.Referent.PERSON || mention.type() == Mention.Referent.OFFICE);
    }

    private int behindDate(int at) {
        int on = tokens.is(at, "on") || tokens.is(at, "in") ? at + 1 : at;
        return scene.timing().dates().beginsAt(on) ? scene.timing().dates().endOf(on) : at;
    }

    /** {@code visits X's port}, {@code the X border}: not those who govern there. */
    static boolean isOfAnother(Scene scene, int behind) {
        boolean word = behind < scene.sentence().to()
                && !scene.tokens().isMark(behind)
                && (scene.tokens().isCapital(behind) || scene.tokens().isHyphenated(behind));
        return scene.tokens().is(behind, "'s")
                || (word && !scene.timing().dates().beginsAt(behind));
    }

    /** {@code will visit W for the summit}: there are many, and the hosts may be busy; {@code would visit W if} is no plan. */
    private boolean isOfMany(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (OCCASIONS.contains(tokens.word(at))) return true;
            if (FunctionWords.isStop(tokens.word(at))) return tokens.is(at, "if");
        }
        return false;
    }

    /** {@code X will no longer travel to W}. */
    private void cancel(Group guest, Group place) {
        for (Pair pair : scene.pairs(guest, place)) {
            Pair states = scene.discourse().cast().statesOf(pair);
            scene.emit(states, EvidenceKind.CANCELLED, false, "", scene.timing().now(), 0.6, "cancelled:visit");
        }
    }

    /** Tells of the visits of which the sentence names no hosts. */
    public void finish() {
        for (Phrases.Match<Modality> motion : scene.motions()) {
            Departures.Departure out = isOfMany(motion.to()) ? null : departures.at(motion);
            if (out == null || departures.isToldOtherwise(out)) continue;
            boolean off = out.off()
                    || Cancellations.isCalledOffBehind(scene, out.place().to());
            if (off) cancel(out.guest(), out.place());
            else plan(out.guest(), out.from(), out.motion(), out.place().from());
        }
        for (Plan plan : plans) {
            boolean known = scene.events().isDone(plan.states(), EvidenceKind.PLANNED) && !plan.dated();
            if (known || scene.hasToldOfStates(plan.states())) continue;
            scene.emit(plan.states(), EvidenceKind.PLANNED, false, "", plan.when(), 0.6, "planned:visit");
        }
        plans.clear();
        visits.finish();
    }
}
