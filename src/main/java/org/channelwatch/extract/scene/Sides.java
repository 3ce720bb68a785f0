package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Antecedents;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.jspecify.annotations.Nullable;

/** Tells which pairs the members of two groups make, or those of one. */
final class Sides {
    private static final int MOST_PARTIES = 5;

    private final Scene scene;
    private final Members members;
    private final Them them;
    private final OurSide ours;

    Sides(Scene scene, Members members) {
        this.scene = scene;
        this.members = members;
        this.them = members.them();
        this.ours = new OurSide(scene);
    }

    /** Every pair across the two groups, or within the first where there is no second; never of one side, never of very many. */
    List<Pair> pairs(Group first, @Nullable Group second) {
        if (isStranger(first)) return List.of();
        List<Party> left = second != null && ours.areOurs(first) ? those(second) : members.parties(first, List.of());
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
        List<Party> right = theirs ? them.parties(first, second, left) : members.parties(second, left);
        if (theirs && right.isEmpty()) return pairs;
        if (theirs && first.first().type() == Referent.PRONOUN) left = without(left, right);
        if (left.isEmpty() && ours.isOursWithCounterpart(first, second)) {
            left = scene.discourse().firstPerson().ours();
            right = members.parties(second, left);
        }
        if (ours.isWe(first)) left = ours.orSpeaker(left, right);
        if (ours.isWe(second)) right = ours.orSpeaker(right, left);
        if (first.first().type() == Referent.ANY && !ours.areOurs(first)) left = ours.withoutSpeaker(left);
        boolean pronoun = first.first().type() == Referent.PRONOUN;
        if (pronoun && !theirs && right.containsAll(left))
            left = members.parties(first, right); // "Y, with whom she spoke"
        if (left.isEmpty() && !theirs)
            left = members.parties(first, right); // "the President": not the one on the other side
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

    /** {@code They}, of our own: the persons who were just named, or else the government. */
    private List<Party> those(Group second) {
        List<Party> persons = them.ofOurs(second);
        return persons.isEmpty() ? scene.discourse().firstPerson().ours() : persons;
    }

    private static void add(List<Pair> pairs, Party first, Party second) {
        if (!first.isSameSideAs(second)) pairs.add(new Pair(first, second));
    }
}
