package org.channelwatch.extract.talks;

import java.util.Set;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads talks in which both sides said something, and which name neither: {@code X told Y in a phone call}, {@code X and Y agreed after the talks}. */
final class JointStatements {
    private static final Set<String> TAKING_PART = Words.of("taking part");

    private static final int REACH = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Adjuncts adjuncts;
    private final AdjunctPhrases phrases;
    private final JointArrivals arrivals;

    JointStatements(Scene scene, Adjuncts adjuncts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.adjuncts = adjuncts;
        this.phrases = new AdjunctPhrases(scene);
        this.arrivals = new JointArrivals(scene, adjuncts);
    }

    /** {@code X told Y in a phone call}, {@code X and Y agreed in a phone call}. */
    void read(Phrases.Match<Noun> noun) {
        int before = phrases.beforePhrase(noun.from());
        if (tokens.is(before, "for")) arrivals.read(noun, before);
        if (isJoined(before)) return;
        if (phrases.isHeldByThem(noun, before)) {
            if (!toldTo(noun, before) && !madeTo(noun, before)) saidByBoth(noun, before);
        } else if (phrases.isAfterTheTalks(noun, before) && isOfTwoPersons(adjuncts.behindComma(noun.to())))
            saidByBoth(noun, before);
    }

    /** {@code asked Y to engage seriously in talks}: not said in those talks. */
    private boolean isJoined(int in) {
        int verb = in - 1;
        while (Modality.isAdverb(tokens.word(verb))) verb--;
        return TAKING_PART.contains(tokens.word(verb));
    }

    /** {@code Following the talks, X and Y made statements}. */
    private static boolean isOfTwoPersons(@Nullable Group group) {
        return group != null
                && group.members().size() == 2
                && group.members().stream().allMatch(member -> member.type() == Mention.Referent.PERSON);
    }

    /** {@code X told Y in a phone call}; answers whether somebody tells another something. */
    private boolean toldTo(Phrases.Match<Noun> noun, int before) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Phrases.Match<Inflected> verb = scene.verbAt(at);
            if (verb == null || verb.value().verb().type() != Verbs.Sense.TELL) continue;
            VerbGroup group =
                    VerbGroup.of(tokens, scene.sentence(), at, verb.value().form());
            Group subject = scene.doers().of(group.from());
            Group object = scene.rightOf(verb.to());
            if (subject == null || object == null || group.modality() != null || group.negated()) continue;
            String rule = "told-in:" + noun.value().name();
            for (Pair pair : scene.pairs(subject, object)) adjuncts.emit(pair, before, noun.from(), noun.to(), rule);
            return true;
        }
        return false;
    }

    /** {@code X proposed a summit to Y in a phone call}, {@code agreed a truce with Y}: whatever the verb is; answers whether somebody did so. */
    private boolean madeTo(Phrases.Match<Noun> noun, int before) {
        Mention other = scene.groups().endingAt(before);
        if (other == null || !other.isParticipant()) return false;
        boolean to = tokens.is(other.from() - 1, "to");
        boolean with = tokens.is(other.from() - 1, "with") || tokens.is(other.from() - 1, "from");
        Group subject = to || with ? scene.doers().first(other.from() - 1) : null;
        if (subject == null || (with && subject.members().size() > 1)) return false;
        if (Conditions.before(scene, subject.from(), null) != null) return false;
        for (int at = subject.to(); at < other.from(); at++) {
            Phrases.Match<Modality> open = Modality.at(tokens, at, other.from());
            boolean clause = FunctionWords.isStop(tokens.word(at)) || tokens.isMark(at);
            boolean not = tokens.is(at, "not") || tokens.is(at, "n't");
            if (clause || not || open != null) return false;
        }
        String rule = "told-in:" + noun.value().name();
        Group told = Complements.groupOf(other);
        for (Pair pair : scene.pairs(subject, told))
            if (!scene.hasToldOfContact(pair)) adjuncts.emit(pair, before, noun.from(), noun.to(), rule);
        return true;
    }

    /** {@code X and Y agreed in a phone call}. */
    private void saidByBoth(Phrases.Match<Noun> noun, int before) {
        if (noun.value().isMessage()) return; // a letter may go to anybody
        Group sayers = scene.doers().sayer(before);
        if (sayers != null && isOfTheTwo(sayers)) {
            for (Pair pair : scene.pairs(sayers, null))
                adjuncts.emit(
                        pair,
                        before,
                        noun.from(),
                        noun.to(),
                        "both-said-in:" + noun.value().name());
            return;
        }
        Group both = scene.doers().first(before);
        boolean opens = before <= scene.sentence().from() + 1 || isBehindDate(before) || phrases.isOpening(before);
        if (both == null && opens) both = adjuncts.behindComma(noun.to());
        if ((both == null || !isOfBoth(both)) && opens) both = besides(noun.to());
        if (both != null && !isOfBoth(both)) both = pairBefore(before);
        if (both == null || !isOfBoth(both) || Conditions.before(scene, both.from(), null) != null) return;
        if (isToCome(both.to(), before)) return;
        String rule = "both-in:" + noun.value().name();
        for (Pair pair : scene.pairs(both, null))
            if (!isToldOf(pair, noun.from())) adjuncts.emit(pair, before, noun.from(), noun.to(), rule);
    }

    /** {@code spoke of last month's meeting of X and Y. X and Y agreed at [their meeting]}: that one, of which a day was told. */
    private boolean isToldOf(Pair pair, int noun) {
        boolean own =
                tokens.is(noun - 1, "their") && scene.timing().dates().all().isEmpty();
        TimeSpan then = own ? scene.events().lastContact(pair) : null;
        return then != null && scene.published().isPast(then);
    }

    /** {@code officials of the two countries said at the end of talks}, {@code both sides said after talks}. */
    private boolean isOfTheTwo(Group sayers) {
        boolean states = sayers.members().size() == 1 && sayers.first().type() == Mention.Referent.STATES;
        return states && sayers.first().country() == null && Conditions.before(scene, sayers.from(), null) == null;
    }

    /** {@code [X and Y] will discuss it in a call}, {@code expect to sign it at a summit}. */
    private boolean isToCome(int from, int before) {
        int limit = Math.max(before, from + 1);
        for (int at = from; at < limit; at++) {
            Phrases.Match<Modality> modality = Modality.at(tokens, at, limit);
            if (modality != null
                    && modality.value() == Modality.PLANNED
                    && !tokens.word(at).startsWith("agree")) return true;
            if (FunctionWords.isStop(tokens.word(at)) || Verbs.ALL.at(tokens, at, limit) != null) return false;
        }
        return false;
    }

    /** {@code On Friday, [after talks], X and Y agreed}. */
    private boolean isBehindDate(int at) {
        if (!tokens.is(at - 1, ",")) return false;
        return scene.timing().dates().all().stream()
                .anyMatch(date ->
                        date.to() == at - 1 && date.from() <= scene.sentence().from() + 1);
    }

    /** {@code After hours of talks in Lima [X and Y] agreed}, without a comma; null where there are none. */
    private @Nullable Group besides(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            if (tokens.isMark(at) || FunctionWords.isStop(tokens.word(at))) return null;
            Group group = scene.groups().startingAt(at) == null && !tokens.is(at, "the") ? null : scene.rightOf(at);
            if (group == null || group.members().size() != 2) continue;
            if (Verbs.isFinite(tokens, group.to())) return group;
        }
        return null;
    }

    /** {@code X and Y}, {@code they}. */
    private static boolean isOfBoth(Group group) {
        Mention first = group.first();
        boolean divided = first.type() == Mention.Referent.STATES && first.country() != null; // "North and South Y"
        boolean several = group.members().size() == 3
                && group.members().stream().map(Mention::type).distinct().count() == 1;
        return several || group.members().size() == 2 || first.type() == Mention.Referent.ANY || divided;
    }

    /** {@code X said that he and Y had agreed, after talks}: the two named together last. */
    private @Nullable Group pairBefore(int before) {
        Group found = null;
        for (int at = scene.sentence().from(); at < before; at++) {
            boolean free = scene.groups().startingAt(at) != null && !tokens.isPreposition(at - 1);
            Group group = free ? scene.groups().rightOf(at, before) : null;
            if (group == null || group.members().size() < 2) continue;
            found = group.members().size() == 2 ? group : null;
            at = group.to() - 1;
        }
        return found;
    }
}
