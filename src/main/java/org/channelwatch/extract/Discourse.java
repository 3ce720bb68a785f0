package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.extract.Mention.Referent;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** What was said before in an article, by which "they", "his Russian counterpart" and "the President" are understood. */
final class Discourse {
    private final Gazetteer gazetteer;
    private final Leaders leaders;
    private final @Nullable String publisher;
    private final boolean readout;
    private final OfficeHolders offices;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Party> persons = new LinkedHashMap<>();
    private final ToldPairs told = new ToldPairs();
    private final Recent recent;
    private final Set<String> strangers = new HashSet<>();
    private @Nullable Mention speaker;
    private @Nullable String lastOfficial;
    private boolean spoken;
    private boolean withUs;
    private @Nullable Line line;

    /** A standing line, between whom it runs, and in which sentence it was named. */
    record Line(Nouns.Noun noun, Pair states, int sentence) {}

    /**
     * @param title of the article
     * @param mentions all of its text, but not the names of its speakers
     */
    Discourse(Gazetteer gazetteer, LocalDate day, String title, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        this.leaders = new Leaders(gazetteer, day);
        Publisher known = Publisher.of(title);
        this.publisher = known.country();
        this.recent = new Recent(known.country());
        this.readout = known.readout();
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
     * @param ofUs whether it, or the one before it, speaks of the publisher
     */
    void enter(Sentence next, @Nullable Mention mention, boolean ofUs) {
        speaker = mention;
        withUs = next.spoken() && ofUs;
        spoken = next.spoken();
        recent.enter(next.number());
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
        Party last = recent.person();
        if (others.isEmpty()) return last == null ? List.of() : List.of(last);
        Pair spokenOf = recent.personPair() != null ? recent.personPair() : onlyPersons();
        for (Party other : others) if (spokenOf != null && spokenOf.has(other)) return List.of(spokenOf.other(other));
        return last == null || others.stream().anyMatch(last::isSameSideAs) ? List.of() : List.of(last);
    }

    private List<Party> states(@Nullable String named) {
        if (named != null)
            return List.of(named.split(" ", -1)).stream().map(this::state).toList();
        Pair pair = recent.pair();
        if (pair != null) return both(statesOf(pair));
        boolean own = publisher == null || countries.contains(publisher);
        return countries.size() == 2 && own
                ? countries.stream().map(this::state).toList()
                : List.of();
    }

    /** Whoever were named together last: of states and persons of them the persons. */
    private @Nullable Pair lastNamed() {
        Pair pair = recent.pair();
        Pair persons = recent.personPair();
        if (pair == null) return lastTwo() != null ? lastTwo() : publisherAndOther();
        return persons != null && statesOf(persons).isSameAs(pair) ? persons : pair;
    }

    /** In a transcript the publisher and the state that was spoken of just before, or its president and the foreigner who was. */
    private @Nullable Pair publisherAndOther() {
        if (publisher == null || !spoken) return null;
        Party foreigner = recent.freshForeigner();
        if (foreigner != null) return presidentAnd(foreigner);
        Party state = withUs ? recent.freshState() : null;
        return state == null ? null : new Pair(state(publisher), state);
    }

    /** The two persons of the article, or the two of different sides that were named last. */
    private @Nullable Pair lastTwo() {
        if (recent.isAmongStrangers()) return null;
        Pair only = onlyPersons();
        Party one = recent.personBefore();
        Party other = recent.person();
        if (only != null || publisher != null || one == null || other == null || one.isSameSideAs(other)) return only;
        return new Pair(one, other);
    }

    /** "The two leaders": a pair of persons, or else of states that was spoken of. */
    private @Nullable Pair persons() {
        if (recent.personPair() != null) return recent.personPair();
        Pair last = lastTwo();
        return last != null || !persons.isEmpty() || recent.isAmongStrangers() ? last : recent.pair();
    }

    /** "The two leaders": of lesser officials who were spoken of those whom they serve, or their states. */
    private @Nullable Pair leaders(Title title) {
        Pair persons = persons();
        if (persons == null || !leaders.isOfOfficials(persons)) return persons;
        Pair served = leaders.of(persons, title);
        return served == null ? statesOf(persons) : served;
    }

    /** The two persons of the article, where there are two and not more. */
    @Nullable
    Pair onlyPersons() {
        if (recent.isAmongStrangers()) return null;
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

    /** Whether a government tells of its own contacts. */
    boolean isReadout() {
        return readout;
    }

    /** Somebody met one who is not in the catalog: "they" are those two, and nobody else. */
    void forgetPair() {
        recent.forgetPair();
    }

    /**
     * {@code He spoke with him}, {@code he called X} where X was spoken of: in a transcript the publisher's president, if the
     * text speaks of one, and the other.
     */
    @Nullable
    Pair presidentAnd(@Nullable Party named) {
        Party other = named == null ? recent.person() : named;
        Party president = president();
        return other == null || president == null || president.isSameSideAs(other) ? null : new Pair(president, other);
    }

    /** A foreign leader with the publisher's president, where the text speaks of one; anybody else with the publisher. */
    Pair withOwn(Party other, Party own) {
        Party president = leaders.leads(other) ? president() : null;
        return new Pair(president == null ? own : president, other);
    }

    private @Nullable Party president() {
        String own = spoken ? leaders.presidentOf(publisher) : null;
        return own == null ? null : persons.get(own);
    }

    /** The president of the government that publishes the text, whether it speaks of him or not. */
    @Nullable
    Party ownPresident() {
        String own = publisher == null ? null : leaders.presidentOf(publisher);
        return own == null ? null : new Party(own, publisher, true);
    }

    /** Notes a pair that was named together. */
    void note(Pair named) {
        recent.note(named);
    }

    /** Notes one who was named alone; {@code acts} where it is said what that one does. */
    void note(Party party, boolean acts) {
        recent.note(party, acts);
    }

    /** Notes an official who is not in the catalog. */
    void noteOfficial(String country) {
        lastOfficial = country;
    }

    /** The country of the official who was named last, where no person of the catalog can be meant. */
    @Nullable
    String lastOfficial() {
        return persons.isEmpty() ? lastOfficial : null;
    }

    /** Notes a person, in whatever part of a sentence. */
    void noteForeigner(Party party) {
        recent.noteForeigner(party);
    }

    /** Notes that somebody was named who is not in the catalog. */
    void noteStranger() {
        recent.noteStranger();
    }

    /** Notes that something was told of a pair. */
    void tell(Pair pair) {
        told.add(pair, statesOf(pair));
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
        return told.hasAlsoOfStates(pair);
    }

    /** Lets the body tell again what the title told. */
    void forgetTold() {
        told.clear();
    }

    boolean isTold(Pair pair) {
        return told.has(pair);
    }

    /** The two persons who were spoken of last. */
    @Nullable
    Pair personPair() {
        return recent.personPair();
    }

    @Nullable
    Pair pair() {
        return recent.pair();
    }

    @Nullable
    Party lastState() {
        return recent.state();
    }
}
