package org.channelwatch.extract.party;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.name.Gazetteer;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.jspecify.annotations.Nullable;

/** Whom an article names: states, persons, and offices of people who are not in the catalog. */
public final class Cast {
    private final Gazetteer gazetteer;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final Map<String, Party> persons = new LinkedHashMap<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> strangers = new HashSet<>();

    /**
     * @param mentions all of its text, but not the names of its speakers
     */
    Cast(Gazetteer gazetteer, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        for (Mention mention : mentions) {
            if (mention.type() == Referent.STATE && mention.country() != null) {
                countries.add(mention.country());
                if (isStateItself(mention)) states.add(mention.country());
            }
            if (mention.type() == Referent.OFFICE && mention.country() != null) offices.add(mention.country());
            Title held = mention.type() == Referent.STRANGER ? mention.title() : null;
            if (held != null) strangers.add(held.name());
            boolean named = mention.type() == Referent.PERSON || isOwner(mention);
            if (named) add(new Party(mention.actors().getFirst(), mention.country(), true));
        }
    }

    /** Not a movement or a body of the country. */
    private boolean isStateItself(Mention mention) {
        String state = gazetteer.stateOf(mention.country());
        return mention.actors().isEmpty() || mention.actors().getFirst().equals(state);
    }

    /** The countries that are named themselves, and not only some movement or body of theirs. */
    Set<String> states() {
        return states;
    }

    /** The countries of whom only the office is named: {@code her Peruvian counterpart}. */
    Set<String> offices() {
        return offices;
    }

    /** {@code X's election}. */
    private boolean isOwner(Mention mention) {
        return mention.type() == Referent.ADJECTIVE
                && !mention.actors().isEmpty()
                && gazetteer.isPerson(mention.actors().getFirst());
    }

    /** Adds a person who is meant, though not named. */
    void add(Party person) {
        if (person.actor() != null) persons.putIfAbsent(person.actor(), person);
    }

    /** The countries of the states that the article names, in its order. */
    public Set<String> countries() {
        return countries;
    }

    /** The persons of the article, in its order. */
    public Collection<Party> everybody() {
        return persons.values();
    }

    /** The person of this id, where the article speaks of that one. */
    @Nullable
    Party person(String actor) {
        return persons.get(actor);
    }

    /** The two persons, where there are two of different sides and not more. */
    public @Nullable Pair onlyPersons() {
        if (persons.size() != 2) return null;
        Iterator<Party> both = persons.values().iterator();
        Party one = both.next();
        Party other = both.next();
        return one.isSameSideAs(other) ? null : new Pair(one, other);
    }

    /** The two states where there are two and not more. */
    public @Nullable Pair onlyStates() {
        if (countries.size() != 2) return null;
        List<Party> both = countries.stream().map(this::state).toList();
        return new Pair(both.get(0), both.get(1));
    }

    /** Whether the article gives the office to somebody who is not in the catalog. */
    boolean isOfStranger(Title title) {
        return strangers.contains(title.name());
    }

    /** Whether the actor is a person. */
    public boolean isPerson(String actor) {
        return gazetteer.isPerson(actor);
    }

    /** The state of a person's country; any other party as it is. */
    public Party stateOf(Party party) {
        return party.person() && party.country() != null ? state(party.country()) : party;
    }

    /** The states of a pair's countries. */
    public Pair statesOf(Pair named) {
        return new Pair(stateOf(named.first()), stateOf(named.second()));
    }

    /** The state itself, as a party. */
    public Party state(String country) {
        return new Party(gazetteer.stateOf(country), country, false);
    }

    /** The actor, as a party that is no person. */
    public Party stateNamed(String actor) {
        return new Party(actor, gazetteer.countryOf(actor), false);
    }
}
