package org.channelwatch.extract.silence;

import java.util.ArrayList;
import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells who did not answer whom: the two sides of the sentence, or those who were spoken of. */
final class AnswerParties {
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;

    AnswerParties(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The two sides of the sentence, persons first; the second may have been named before. */
    @Nullable
    Pair pair() {
        List<Party> parties = new ArrayList<>();
        List<Party> named = new ArrayList<>();
        List<Party> owners = persons(List.of());
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && isOwner(mention)) named.addAll(ownerOf(mention));
            if (mention == null || !mention.isParticipant() || isThrough(mention)) continue;
            Group group = new Group(mention.from(), mention.to(), List.of(mention));
            List<Party> meant = isThem(mention) ? them() : scene.parties(group, parties.isEmpty() ? owners : parties);
            parties.addAll(meant);
            meant.forEach(party -> named.add(scene.discourse().cast().stateOf(party)));
        }
        Pair persons = pairOf(persons(parties));
        if (persons != null) return persons;
        Pair states = pairOf(named);
        if (states != null) return states;
        Pair described = pairOf(countries());
        if (described != null) return described;
        for (Party party : parties) {
            Pair before = party.person() ? scene.discourse().personPair() : null;
            if (before != null && before.has(party)) return before;
        }
        Pair published = pairWithPublisher(parties);
        return published != null ? published : spokenOf();
    }

    /** {@code sent it through [the union], but no answer came}: by whom it was passed on. */
    private boolean isThrough(Mention mention) {
        for (int at = mention.from() - 1; at > mention.from() - NEAR; at--) {
            if (tokens.is(at, "through") || tokens.is(at, "via")) return true;
            boolean name = tokens.isCapital(at) || tokens.isWithinWord(at) || tokens.isHyphenated(at + 1);
            if (!name && !tokens.is(at, "the")) return false;
        }
        return false;
    }

    /** {@code X asked for a call with Y. Her country declined the request}: the persons who were told of just before. */
    Pair orPersons(Pair pair) {
        if (pair.first().person() || pair.second().person()) return pair;
        Pair persons = scene.discourse().personPair();
        if (persons == null || !scene.discourse().cast().statesOf(persons).isSameAs(pair))
            persons = pairOf(personsBefore());
        return persons != null && scene.discourse().cast().statesOf(persons).isSameAs(pair) ? persons : pair;
    }

    /** The persons whom the sentence before names. */
    private List<Party> personsBefore() {
        List<Party> persons = new ArrayList<>();
        for (int at = scene.previous().from(); at < scene.previous().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.isParticipant())
                persons.addAll(scene.discourse().resolve(mention, List.of()));
        }
        return persons.stream().filter(Party::person).toList();
    }

    /** The state that the sentence names, and that of which the one before spoke first; null where they are not two. */
    @Nullable
    Pair withAsker() {
        Group asker = scene.doers().topic();
        List<Party> both = new ArrayList<>();
        List<Party> asking = asker == null ? List.of() : scene.parties(asker, List.of());
        if (asking.size() != 1) return null;
        both.add(scene.discourse().cast().stateOf(asking.getFirst()));
        both.addAll(countries());
        return pairOf(both);
    }

    /** {@code There was no answer}: the two of whom was just told, where the sentence names nobody. */
    @Nullable
    Pair lastTold() {
        return countries().isEmpty() ? scene.discourse().pair() : null;
    }

    /** {@code It has gone unanswered since}: the line that was spoken of just before, where nobody else is named. */
    Discourse.@Nullable Line lineBefore() {
        Discourse.Line line = scene.discourse().line();
        boolean near = line != null && scene.sentence().number() <= line.sentence() + 2;
        return near && isNobodyNamed() ? line : null;
    }

    /** Whether the sentence names no party. */
    boolean isNobodyNamed() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null
                    && mention.isParticipant()
                    && (mention.country() != null || !mention.actors().isEmpty())) return false;
        }
        return true;
    }

    /** The persons among them, and those who are named as owners: {@code X declined Y's call}. */
    private List<Party> persons(List<Party> parties) {
        List<Party> persons =
                new ArrayList<>(parties.stream().filter(Party::person).toList());
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null
                    || mention.type() != Mention.Referent.ADJECTIVE
                    || mention.actors().isEmpty()) continue;
            String owner = mention.actors().getFirst();
            if (scene.discourse().cast().isPerson(owner)) persons.add(new Party(owner, mention.country(), true));
        }
        return persons;
    }

    /** {@code Y's calls went unanswered}, where X and Y were spoken of before. */
    private @Nullable Pair spokenOf() {
        Pair before = scene.discourse().spokenOf();
        if (before == null) return null;
        Pair states = scene.discourse().cast().statesOf(before);
        return countries().stream().anyMatch(states::has) ? states : null;
    }

    /** {@code We have not heard back}: in a transcript the one side may be the publisher, the other the one that was named last. */
    private @Nullable Pair pairWithPublisher(List<Party> parties) {
        Party publisher = scene.discourse().own().party();
        boolean spoken = scene.sentence().spoken();
        if (publisher == null || !(spoken || isOfUs())) return null;
        List<Party> named = parties.isEmpty() ? countries() : List.of();
        if (!named.isEmpty()) return pairOf(List.of(named.getFirst(), publisher)); // "no response from Lima"
        if (parties.isEmpty()) { // "It was met with silence"
            return spoken ? scene.discourse().firstPerson().publisherAndOther() : null;
        }
        List<Party> both = new ArrayList<>(
                parties.stream().map(scene.discourse().cast()::stateOf).toList());
        both.add(publisher);
        both.addAll(countries());
        Party last = scene.discourse().lastState();
        if (last != null) both.add(last);
        return pairOf(both);
    }

    /** {@code X has not answered our request}. */
    private boolean isOfUs() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++)
            if (tokens.is(at, "our") || (tokens.is(at, "us") && !tokens.isCapital(at))) return true;
        return false;
    }

    /** Whoever the sentence names, also as an owner: {@code X has not answered Y's offer}. */
    private List<Party> countries() {
        List<Party> countries = new ArrayList<>();
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || mention.country() == null || mention.type() == Mention.Referent.STATES) continue;
            if (isThrough(mention)) continue;
            countries.add(scene.discourse().cast().state(mention.country()));
        }
        return countries;
    }

    /** {@code Y's calls}, {@code the Union offer}: Y, the Union. */
    private List<Party> ownerOf(Mention owner) {
        String actor = owner.actors().isEmpty() ? null : owner.actors().getFirst();
        if (actor != null && !scene.discourse().cast().isPerson(actor))
            return List.of(scene.discourse().cast().stateNamed(actor));
        String country = owner.country();
        return country == null ? List.of() : List.of(scene.discourse().cast().state(country));
    }

    /** {@code X did not answer Y's calls}, {@code calls from their counterparts at the seat of Y}. */
    private boolean isOwner(Mention mention) {
        int at = mention.from() - 1;
        boolean there = tokens.is(at, "at") && tokens.is(at - 1, "counterparts");
        return mention.type() == Mention.Referent.ADJECTIVE && (there || isMade(tokens.word(mention.to())));
    }

    /** {@code Y['s] calls}, {@code a Y [offer]}. */
    private static boolean isMade(String word) {
        return switch (word) {
            case "'s", "offer", "offers", "request", "requests", "invitation", "proposal", "overture", "overtures" ->
                true;
            default -> false;
        };
    }

    private static boolean isThem(Mention mention) {
        return mention.type() == Mention.Referent.ANY;
    }

    private List<Party> them() {
        Party state = scene.discourse().lastState();
        return state == null ? List.of() : List.of(state);
    }

    private static @Nullable Pair pairOf(List<Party> parties) {
        for (Party one : parties) for (Party other : parties) if (!one.isSameSideAs(other)) return new Pair(one, other);
        return null;
    }
}
