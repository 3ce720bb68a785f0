package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** What was said before in an article, by which "they", "his Russian counterpart" and "the President" are understood. */
final class Discourse {
    private static final int FRESH = 3;

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final @Nullable String publisher;
    private final OfficeHolders offices;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Party> persons = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<Set<Party>> told = new HashSet<>();
    private final Set<Set<Party>> retold = new HashSet<>();
    private @Nullable Pair pair;
    private @Nullable Pair personPair;
    private @Nullable Party lastPerson;
    private @Nullable Party personBefore;
    private @Nullable Party lastState;
    private @Nullable Mention speaker;
    private boolean spoken;
    private int sentence;
    private int stateNamedIn;
    private @Nullable Party foreigner;
    private int foreignerNamedIn;
    private @Nullable Party actingState;
    private boolean amongStrangers;
    private @Nullable Line line;

    /** A standing line, between whom it runs, and in which sentence it was named. */
    record Line(Nouns.Noun noun, Pair states, int sentence) {}

    /**
     * @param title of the article
     * @param mentions all of its text, but not the names of its speakers
     */
    Discourse(Gazetteer gazetteer, LocalDate day, String title, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        this.day = day;
        Publisher known = Publisher.of(title);
        this.publisher = known.country();
        this.offices = new OfficeHolders(gazetteer, day, known, this);
        for (Mention mention : mentions) {
            if (mention.type() == Referent.STATE && mention.country() != null) countries.add(mention.country());
        }
        for (Mention mention : mentions) {
            Title held = mention.type() == Referent.STRANGER ? mention.title() : null;
            if (held != null) strangers.add(held.name());
        }
        for (Mention mention : mentions) {
            boolean named = mention.type() == Referent.PERSON || isOwner(mention);
            if (named) addPerson(new Party(mention.actors().getFirst(), mention.country(), true));
        }
        for (Mention mention : mentions) {
            if (mention.type() == Referent.OFFICE)
                offices.of(mention, List.of()).stream().filter(Party::person).forEach(this::addPerson);
        }
    }

    /** {@code X's election}. */
    private boolean isOwner(Mention mention) {
        return mention.type() == Referent.ADJECTIVE
                && !mention.actors().isEmpty()
                && gazetteer.isPerson(mention.actors().getFirst());
    }

    private void addPerson(Party person) {
        if (person.actor() != null) persons.putIfAbsent(person.actor(), person);
    }

    /**
     * Goes on to the next sentence.
     *
     * @param mention whom "I" and "we" mean there; null where nobody is named
     */
    void enter(Sentence next, @Nullable Mention mention) {
        speaker = mention;
        spoken = next.spoken();
        sentence = next.number();
    }

    /** The parties that a mention stands for: none for a stranger, two for "both". */
    List<Party> resolve(Mention mention, List<Party> others) {
        return switch (mention.type()) {
            case PERSON -> List.of(new Party(mention.actors().getFirst(), mention.country(), true));
            case STATE ->
                List.of(new Party(
                        mention.actors().isEmpty() ? null : mention.actors().getFirst(), mention.country(), false));
            case OFFICE -> offices.of(mention, others);
            case STRANGER, ADJECTIVE, HOME -> List.of();
            case PERSONS -> both(mention.title() == null ? persons() : leaders(mention.title()));
            case STATES ->
                mention.actors().isEmpty()
                        ? states(mention.country())
                        : mention.actors().stream().map(this::stateNamed).toList();
            case ANY -> both(lastNamed());
            case PRONOUN -> pronoun(others);
            case SPEAKER -> we();
            case I -> self();
        };
    }

    private Party stateNamed(String actor) {
        return new Party(actor, gazetteer.countryOf(actor), false);
    }

    private static List<Party> both(@Nullable Pair pair) {
        return pair == null ? List.of() : List.of(pair.first(), pair.second());
    }

    /** The government that publishes the text, or that of who is quoted. */
    private List<Party> we() {
        return publisher != null ? List.of(state(publisher)) : self();
    }

    /** Who speaks and the person who was spoken of: "we last talked in May". */
    @Nullable
    Pair speakerAndOther() {
        List<Party> self = publisher == null ? self() : List.of();
        if (self.isEmpty() || !self.getFirst().person()) return null;
        List<Party> other = pronoun(self);
        return other.isEmpty() ? null : new Pair(self.getFirst(), other.getFirst());
    }

    private List<Party> self() {
        if (speaker != null && (speaker.type() == Referent.PERSON || speaker.type() == Referent.OFFICE))
            return resolve(speaker, List.of());
        if (speaker != null) return List.of();
        return publisher == null ? List.of() : List.of(state(publisher));
    }

    /** The other of the pair that was spoken of; without one the person who was named last. */
    private List<Party> pronoun(List<Party> others) {
        if (others.isEmpty()) return lastPerson == null ? List.of() : List.of(lastPerson);
        Pair spokenOf = personPair != null ? personPair : onlyPersons();
        for (Party other : others) if (spokenOf != null && spokenOf.has(other)) return List.of(spokenOf.other(other));
        Party last = lastPerson;
        return last == null || others.stream().anyMatch(last::isSameSideAs) ? List.of() : List.of(last);
    }

    private List<Party> states(@Nullable String named) {
        if (named != null)
            return List.of(named.split(" ", -1)).stream().map(this::state).toList();
        if (pair != null) return both(statesOf(pair));
        boolean own = publisher == null || countries.contains(publisher);
        return countries.size() == 2 && own
                ? countries.stream().map(this::state).toList()
                : List.of();
    }

    /** Whoever were named together last: of states and persons of them the persons. */
    private @Nullable Pair lastNamed() {
        if (pair == null) return lastTwo() != null ? lastTwo() : publisherAndOther();
        return personPair != null && statesOf(personPair).isSameAs(pair) ? personPair : pair;
    }

    /** In a transcript the publisher and the state that was spoken of just before, or its president and the foreigner who was. */
    private @Nullable Pair publisherAndOther() {
        if (publisher == null || !spoken) return null;
        if (foreigner != null && sentence <= foreignerNamedIn + FRESH) return presidentAnd(foreigner);
        Party state = actingState != null ? actingState : lastState;
        return state == null || sentence > stateNamedIn + FRESH ? null : new Pair(state(publisher), state);
    }

    /** The two persons of the article, or the two of different sides that were named last. */
    private @Nullable Pair lastTwo() {
        if (amongStrangers) return null;
        Pair only = onlyPersons();
        Party one = personBefore;
        Party other = lastPerson;
        if (only != null || publisher != null || one == null || other == null || one.isSameSideAs(other)) return only;
        return new Pair(one, other);
    }

    /** "The two leaders": a pair of persons, or else of states that was spoken of. */
    private @Nullable Pair persons() {
        if (personPair != null) return personPair;
        Pair last = lastTwo();
        return last != null || !persons.isEmpty() || amongStrangers ? last : pair;
    }

    /** "The two leaders": of lesser officials who were spoken of those whom they serve, or their states. */
    private @Nullable Pair leaders(Title title) {
        Pair persons = persons();
        if (persons == null || !isOfOfficials(persons.first()) || !isOfOfficials(persons.second())) return persons;
        Party one = leaderOf(persons.first(), title);
        Party other = leaderOf(persons.second(), title);
        return one == null || other == null ? statesOf(persons) : new Pair(one, other);
    }

    private boolean isOfOfficials(Party party) {
        String actor = party.person() ? party.actor() : null;
        Title held = actor == null ? null : gazetteer.officeOf(actor, day);
        boolean leads = held == null || held.office() == Titles.Office.HEAD;
        return actor != null && !leads && !gazetteer.everHeld(actor, Titles.Office.HEAD);
    }

    private @Nullable Party leaderOf(Party official, Title title) {
        Actor leader = gazetteer.holder(official.country(), title, day);
        return leader == null ? null : new Party(leader.id(), leader.country(), true);
    }

    /** The two persons of the article, where there are two and not more. */
    @Nullable
    Pair onlyPersons() {
        if (amongStrangers) return null;
        List<Party> all = List.copyOf(persons.values());
        return all.size() == 2 && !all.get(0).isSameSideAs(all.get(1)) ? new Pair(all.get(0), all.get(1)) : null;
    }

    /** The two states of the article, where there are two and not more. */
    @Nullable
    Pair onlyStates() {
        if (countries.size() != 2) return null;
        List<Party> both = countries.stream().map(this::state).toList();
        return new Pair(both.get(0), both.get(1));
    }

    /** The countries of the states that the article names, in its order. */
    Set<String> countries() {
        return countries;
    }

    /** The persons of the article, in its order. */
    Collection<Party> everybody() {
        return persons.values();
    }

    /** Whether the article gives the office to somebody who is not in the catalog. */
    boolean isOfStranger(Title title) {
        return strangers.contains(title.name());
    }

    boolean isPerson(String actor) {
        return gazetteer.isPerson(actor);
    }

    /** The state of a person's country; any other party as it is. */
    Party stateOf(Party party) {
        return party.person() && party.country() != null ? state(party.country()) : party;
    }

    /** The states of a pair's countries. */
    Pair statesOf(Pair named) {
        return new Pair(stateOf(named.first()), stateOf(named.second()));
    }

    /** The state itself, as a party. */
    Party state(String country) {
        return new Party(gazetteer.stateOf(country), country, false);
    }

    /** The government whose transcript or readout it is. */
    @Nullable
    Party publisher() {
        return publisher == null ? null : state(publisher);
    }

    /** Somebody met one who is not in the catalog: "they" are those two, and nobody else. */
    void forgetPair() {
        pair = null;
        personPair = null;
        amongStrangers = true;
    }

    /**
     * {@code He spoke with him}, {@code he called X} where X was spoken of: in a transcript the publisher's president, if the
     * text speaks of one, and the other.
     */
    @Nullable
    Pair presidentAnd(@Nullable Party named) {
        Party other = named == null ? lastPerson : named;
        Party president = president();
        return other == null || president == null || president.isSameSideAs(other) ? null : new Pair(president, other);
    }

    /** A foreign leader with the publisher's president, where the text speaks of one; anybody else with the publisher. */
    Pair withOwn(Party other, Party own) {
        Title title = other.actor() == null || !other.person() ? null : gazetteer.officeOf(other.actor(), day);
        Party president = title != null && title.office() == Titles.Office.HEAD ? president() : null;
        return new Pair(president == null ? own : president, other);
    }

    private @Nullable Party president() {
        if (publisher == null || !spoken) return null;
        Actor own = gazetteer.holder(publisher, new Title("president", Titles.Office.HEAD), day);
        return own == null ? null : persons.get(own.id());
    }

    /** Notes a pair that was named together. */
    void note(Pair named) {
        amongStrangers = false;
        pair = named;
        if (named.isOfPersons()) personPair = named;
        noteState(named.first());
        noteState(named.second());
    }

    private void noteState(Party party) {
        boolean foreign = !party.person() && publisher != null && !publisher.equals(party.country());
        if (foreign) note(party, false);
    }

    /** Notes one who was named alone; {@code acts} where it is said what that one does. */
    void note(Party party, boolean acts) {
        if (party.person()) {
            if (!party.equals(lastPerson)) personBefore = lastPerson;
            lastPerson = party;
        } else if (publisher == null || !publisher.equals(party.country())) {
            lastState = party;
            if (acts || sentence != stateNamedIn) actingState = acts ? party : null;
            stateNamedIn = sentence;
        }
    }

    /** Notes a person of another country than the publisher's, in whatever part of a sentence. */
    void noteForeigner(Party party) {
        if (publisher == null || !party.person() || publisher.equals(party.country())) return;
        foreigner = party;
        foreignerNamedIn = sentence;
    }

    /** Notes that somebody was named who is not in the catalog: what follows may be about him. */
    void noteStranger() {
        stateNamedIn = -FRESH;
        foreignerNamedIn = -FRESH;
    }

    /** Notes that something was told of a pair, and answers whether that is the first. */
    boolean tell(Pair pair) {
        Pair states = statesOf(pair);
        retold.add(Set.of(states.first(), states.second()));
        return told.add(Set.of(pair.first(), pair.second()));
    }

    /** Notes the line of which a sentence speaks. */
    void note(Nouns.Noun noun, Pair states, int sentence) {
        line = new Line(noun, states, sentence);
    }

    /** The line that was spoken of last; null where none was. */
    @Nullable
    Line line() {
        return line;
    }

    /** Whether something was told of the pair or of persons of its states: then "the two sides" may be those. */
    boolean isRetold(Pair pair) {
        return isTold(pair) || retold.contains(Set.of(pair.first(), pair.second()));
    }

    /** Lets the body tell again what the title told. */
    void forgetTold() {
        told.clear();
        retold.clear();
    }

    boolean isTold(Pair pair) {
        return told.contains(Set.of(pair.first(), pair.second()));
    }

    /** The two persons who were spoken of last. */
    @Nullable
    Pair personPair() {
        return personPair;
    }

    @Nullable
    Pair pair() {
        return pair;
    }

    @Nullable
    Party lastState() {
        return lastState;
    }
}
