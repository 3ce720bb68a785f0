package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Antecedents;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.jspecify.annotations.Nullable;

/** Tells who the members of a group are, and which pairs they make. */
final class Sides {
    private static final int MOST_PARTIES = 5;

    private final Scene scene;
    private final Them them;
    private final OurSide ours;

    Sides(Scene scene) {
        this.scene = scene;
        this.them = new Them(scene, this);
        this.ours = new OurSide(scene);
    }

    Them them() {
        return them;
    }

    /** Every pair across the two scene.groups(), or within the first where there is no second; never of one side, never of very many. */
    List<Pair> pairs(Group first, @Nullable Group second) {
        if (isStranger(first)) return List.of();
        List<Party> left = second != null && ours.areOurs(first)
                ? scene.discourse().firstPerson().ours()
                : parties(first, List.of());
        List<Pair> pairs = new ArrayList<>();
        if (second == null) {
            boolean many = left.size() >= MOST_PARTIES;
            if (left.size() > MOST_PARTIES + 1 || (many && !isUniform(left))) return pairs;
            for (int i = 0; i < left.size(); i++)
                for (int j = i + 1; j < left.size(); j++) add(pairs, left.get(i), left.get(j));
            return pairs;
        }
        boolean theirs = Them.isThem(scene, second);
        if (theirs && Them.isOfOfficials(scene, first, second)) return List.of();
        List<Party> right = theirs ? them.parties(first, second, left) : parties(second, left);
        if (theirs && right.isEmpty()) return pairs;
        if (theirs && first.first().type() == Referent.PRONOUN) left = without(left, right);
        if (left.isEmpty() && ours.isOursWithCounterpart(first, second)) {
            left = scene.discourse().firstPerson().ours();
            right = parties(second, left);
        }
        if (ours.isWe(first)) left = ours.orSpeaker(left, right);
        if (ours.isWe(second)) right = ours.orSpeaker(right, left);
        if (first.first().type() == Referent.ANY && !ours.areOurs(first)) left = ours.withoutSpeaker(left);
        boolean pronoun = first.first().type() == Referent.PRONOUN;
        if (pronoun && !theirs && right.containsAll(left)) left = parties(first, right); // "Y, with whom she spoke"
        if (left.isEmpty() && !theirs) left = parties(first, right); // "the President": not the one on the other side
        if (left.isEmpty() && Counterparts.areOurs(scene, first, second, right))
            left = List.of(Objects.requireNonNull(scene.discourse().own().party()));
        if (left.size() > 1 && left.size() + right.size() > 2 * MOST_PARTIES) return pairs;
        boolean us = first.first().type() == Referent.SPEAKER || ours.isSpokesman(first);
        boolean toUs = second.first().type() == Referent.SPEAKER;
        for (Party other : right)
            for (Party one : left)
                add(
                        pairs,
                        us && !other.person() ? scene.discourse().cast().stateOf(one) : one,
                        toUs && !one.person() ? scene.discourse().cast().stateOf(other) : other);
        boolean he = first.first().type() == Referent.PRONOUN
                && (pairs.isEmpty() || (scene.sentence().spoken() && isForeign(pairs)));
        boolean other = theirs && left.isEmpty() && scene.sentence().spoken();
        List<Pair> understood = !he ? List.of() : other ? ofPresident(right) : understood(first.from(), right);
        if (he && understood.isEmpty() && pairs.isEmpty()) return Him.asGuest(scene, right);
        return understood.isEmpty() ? pairs : understood;
    }

    /** {@code Governor Doe is in Lima. He met Y}; not {@code during X's visit, where he met Y}. */
    private boolean isStranger(Group group) {
        int he = group.first().from();
        return group.first().type() == Referent.PRONOUN
                && group.members().size() == 1
                && Travellers.of(scene, he) == null
                && Strangers.areMeant(scene, he);
    }

    /** {@code X and Z are here, and he spoke to them}: he is neither. */
    private static List<Party> without(List<Party> parties, List<Party> others) {
        return parties.stream().filter(party -> !others.contains(party)).toList();
    }

    /** {@code He spoke with X and Y}: the president of whoever speaks with each of them. */
    private List<Pair> understood(int he, List<Party> others) {
        Antecedents antecedents = scene.discourse().antecedents();
        if (others.isEmpty()) {
            boolean answer = scene.sentence().answering() && !Strangers.isNameBefore(scene, he);
            return Optional.ofNullable(antecedents.presidentAnd(null))
                    .or(() -> Optional.ofNullable(answer ? antecedents.presidentAndOnlyLeader() : null))
                    .stream()
                    .toList();
        }
        List<Pair> pairs = others.stream()
                .map(antecedents::presidentAnd)
                .filter(Objects::nonNull)
                .toList();
        if (!pairs.isEmpty() || Strangers.isNameBefore(scene, he)) return pairs;
        return others.stream()
                .map(antecedents::unnamedPresidentAnd)
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@code X and Z are here. He spoke to them}, as a government says: who is neither is its president. */
    private List<Pair> ofPresident(List<Party> others) {
        Party president = scene.discourse().own().anyPresident();
        return others.stream()
                .filter(other -> president != null && other.person() && !president.isSameSideAs(other))
                .map(other -> new Pair(Objects.requireNonNull(president), other))
                .toList();
    }

    /** Where a government speaks of a foreigner and others who are foreign too: "he" is then rather its own president. */
    private boolean isForeign(List<Pair> pairs) {
        String own = scene.discourse().own().country();
        return own != null
                && pairs.stream().allMatch(pair -> isForeign(pair.first(), own) && isForeign(pair.second(), own));
    }

    private static boolean isForeign(Party party, String own) {
        return party.country() != null && !own.equals(party.country());
    }

    /** Whether all are persons or all are states: else two lists are read as one. */
    private static boolean isUniform(List<Party> parties) {
        return parties.stream().map(Party::person).distinct().count() < 2;
    }

    private static void add(List<Pair> pairs, Party first, Party second) {
        if (!first.isSameSideAs(second)) pairs.add(new Pair(first, second));
    }

    /** Whoever the members of a group are. */
    List<Party> parties(Group group, List<Party> others) {
        List<Party> parties = new ArrayList<>();
        for (Mention member : group.members()) {
            List<Party> context = new ArrayList<>(others);
            context.addAll(parties);
            Group several = member.type() == Referent.ANY ? severalStates(member.from()) : null;
            if (several != null) {
                parties.addAll(parties(several, others));
                continue;
            }
            boolean unnamed = member.actors().isEmpty() && member.country() == null;
            if (unnamed && (member.type() == Referent.ANY || member.type() == Referent.STATES)) {
                List<Party> before = them.again(member);
                if (before.isEmpty()) before = namedBefore(member);
                if (!before.isEmpty()) {
                    parties.addAll(before);
                    continue;
                }
            }
            if (member.type() == Referent.PRONOUN
                    && others.isEmpty()
                    && group.members().size() > 1) {
                parties.addAll(scene.discourse().antecedents().beside(behind(member, group)));
                continue;
            }
            List<Party> official = member.type() == Referent.PRONOUN ? official(member, context) : List.of();
            List<Party> him = official.isEmpty() ? Him.of(scene, member, others) : official;
            if (him == null) continue;
            if (!him.isEmpty()) parties.addAll(him);
            else if (member.type() == Referent.HOME) parties.addAll(home(member));
            else {
                List<Party> meant = scene.discourse().resolve(member, context);
                boolean theirs =
                        meant.isEmpty() && others.isEmpty() && scene.tokens().is(member.from(), "their");
                parties.addAll(
                        theirs ? namedBefore(member) : meant); // "the two Xs set up a line between their leaders"
            }
        }
        if (parties.size() == 1 && group.members().size() == 2 && others.isEmpty())
            parties.addAll(Counterparts.beside(scene, group, parties));
        return parties;
    }

    /** {@code X, Y and Z said they had cut ties}: all of them. */
    private @Nullable Group severalStates(int they) {
        Group first = scene.doers().first(they);
        boolean several = first != null
                && first.members().size() > 2
                && first.members().stream().allMatch(member -> member.type() == Referent.STATE);
        return several ? first : null;
    }

    /** {@code she and Y}: the persons behind the pronoun. */
    private List<Party> behind(Mention pronoun, Group group) {
        return group.members().stream()
                .filter(member -> member.type() == Referent.PERSON && member.from() > pronoun.from())
                .flatMap(member -> scene.discourse().resolve(member, List.of()).stream())
                .toList();
    }

    /** {@code India's army chief said he had called}: of an office whose holder is unknown, where "he" can be nobody else. */
    private List<Party> official(Mention pronoun, List<Party> others) {
        Mention traveller = Travellers.of(scene, pronoun.from());
        if (traveller != null) return scene.discourse().resolve(traveller, others);
        Mention teller = Strangers.teller(scene, pronoun.from());
        if (teller != null && teller.country() != null)
            return List.of(scene.discourse().cast().state(teller.country()));
        if (!others.isEmpty() || !scene.discourse().cast().everybody().isEmpty()) return List.of();
        for (int at = scene.sentence().from(); at < pronoun.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            String country = mention == null ? null : mention.country();
            if (mention != null && mention.type() == Referent.OFFICE && country != null)
                return List.of(scene.discourse().cast().state(country));
        }
        return List.of();
    }

    /** The country that the sentence names first, also as an adjective: "the Iranian minister says his country". */
    private List<Party> home(Mention country) {
        for (int at = scene.sentence().from(); at < country.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && mention.country() != null)
                return List.of(scene.discourse().cast().state(mention.country()));
        }
        Group topic = country.from() == scene.sentence().from() ? scene.doers().topic() : null;
        String spokenOf = topic == null ? null : topic.first().country();
        return spokenOf == null ? List.of() : List.of(scene.discourse().cast().state(spokenOf));
    }

    /** {@code leaders of the two countries agreed when they met}: "they" are those. */
    private static boolean isTwo(Mention mention) {
        boolean states = mention.type() == Referent.STATES
                && mention.country() == null
                && mention.actors().isEmpty();
        boolean two = mention.type() == Referent.ANY && mention.to() - mention.from() > 1; // "the two"
        return states || two || mention.type() == Referent.PERSONS;
    }

    /** The two countries that the sentence names before "they" or "the two countries". */
    private List<Party> namedBefore(Mention collective) {
        List<String> countries = new ArrayList<>();
        for (int at = scene.sentence().from(); at < collective.from(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && isTwo(mention) && collective.type() == Referent.ANY)
                return parties(new Group(mention.from(), mention.to(), List.of(mention)), List.of());
            if (mention == null || mention.country() == null || mention.type() == Referent.STRANGER) continue;
            if (mention.type() == Referent.ADJECTIVE && collective.type() == Referent.ANY) continue;
            if (mention.type() == Referent.PERSON && collective.type() == Referent.ANY) return List.of();
            for (String country : mention.country().split(" ", -1))
                if (!countries.contains(country)) countries.add(country);
        }
        return countries.size() == 2
                ? countries.stream().map(scene.discourse().cast()::state).toList()
                : List.of();
    }
}
