package org.channelwatch.extract.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.name.Gazetteer;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.name.Publisher;
import org.channelwatch.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What was said before in an article, by which "they", "his Russian counterpart" and "the President" are understood. */
public final class Discourse {
    private final Cast cast;
    private final OwnGovernment own;
    private final Recent recent;
    private final Antecedents antecedents;
    private final OfficeHolders offices;
    private final ToldPairs told = new ToldPairs();
    private final FirstPerson firstPerson;
    private final SecondPerson secondPerson;
    private @Nullable String lastOfficial;
    private @Nullable Addressee addressee;
    private @Nullable Line line;

    /** A standing line, between whom it runs, and in which sentence it was named. */
    public record Line(Nouns.Noun noun, Pair states, int sentence) {}

    /**
     * @param publisher of the article
     * @param author whose words it is, where nobody else is said to speak: {@code Address by President X}
     * @param mentions all of its text, but not the names of its speakers
     */
    public Discourse(
            Gazetteer gazetteer, LocalDate day, Publisher publisher, @Nullable Mention author, List<Mention> mentions) {
        Leaders leaders = new Leaders(gazetteer, day);
        this.cast = new Cast(gazetteer, mentions);
        this.own = new OwnGovernment(cast, leaders, publisher);
        this.recent = new Recent(publisher.country());
        this.antecedents = new Antecedents(cast, recent, leaders, own, told);
        this.firstPerson = new FirstPerson(this, author);
        this.offices = new OfficeHolders(gazetteer, day, publisher, cast);
        this.secondPerson = new SecondPerson(this, offices);
        for (Mention mention : mentions) {
            if (mention.type() == Referent.OFFICE)
                offices.of(mention, List.of()).stream().filter(Party::person).forEach(cast::add);
        }
    }

    /** Whom the article names. */
    public Cast cast() {
        return cast;
    }

    /** Whether the person acts for a state on the day of the article. */
    public boolean isServing(Party person) {
        return person.person() && offices.isServing(person);
    }

    /** The government that publishes it. */
    public OwnGovernment own() {
        return own;
    }

    /** Who "I" and "we" are. */
    public FirstPerson firstPerson() {
        return firstPerson;
    }

    /** Whom its pronouns mean at this point. */
    public Antecedents antecedents() {
        return antecedents;
    }

    /**
     * Goes on to the next sentence.
     *
     * @param mention whom "I" and "we" mean there; null where nobody is named
     * @param ofUs whether it, or the one before it, speaks of the publisher
     * @param places countries in which it is told
     * @param to whom it addresses
     */
    public void enter(Sentence next, @Nullable Mention mention, boolean ofUs, Set<String> places, Addressee to) {
        addressee = to;
        offices.enter(places);
        firstPerson.enter(mention, next.asked());
        own.enter(next.spoken() && !to.isWithHead());
        antecedents.enter(next.spoken(), ofUs);
        recent.enter(next.number(), next.asked());
    }

    /** The parties that a mention stands for: none for a stranger, two for "both". */
    public List<Party> resolve(Mention mention, List<Party> others) {
        return switch (mention.type()) {
            case PERSON -> List.of(new Party(mention.actors().getFirst(), mention.country(), true));
            case STATE ->
                List.of(new Party(
                        mention.actors().isEmpty() ? null : mention.actors().getFirst(), mention.country(), false));
            case OFFICE -> offices.of(mention, others);
            case STRANGER -> offices.stranger(mention, others);
            case ADJECTIVE, HOME -> List.of();
            case PERSONS ->
                Antecedents.both(
                        mention.title() == null ? antecedents.persons() : antecedents.holders(mention.title()));
            case STATES ->
                mention.actors().isEmpty()
                        ? antecedents.states(mention.country())
                        : mention.actors().stream().map(cast::stateNamed).toList();
            case ANY -> Antecedents.both(antecedents.lastNamed());
            case PRONOUN -> antecedents.pronoun(others);
            case SPEAKER -> {
                Addressee you = addressee != null && addressee.isYou(mention) ? addressee : null;
                Party head = own.head();
                if (you != null && head != null) yield secondPerson.of(head, you);
                Party president = you != null && you.isPresident() ? own.anyPresident() : null;
                if (president != null) yield List.of(president); // "Mr. President, you have not spoken"
                yield mention.to() - mention.from() > 1 ? firstPerson.ours() : firstPerson.we();
            }
            case I -> firstPerson.self();
        };
    }

    /** Somebody met one who is not in the catalog: "they" are those two, and nobody else. */
    public void forgetPair() {
        recent.forgetPair();
    }

    /** The two of whom the talk was last, or else the only two states of the article; null where nobody tells. */
    public @Nullable Pair spokenOf() {
        return pair() != null ? pair() : cast.onlyStates();
    }

    /** Notes a pair that was named together. */
    public void note(Pair named) {
        recent.note(named);
    }

    /** Notes one who was named alone; {@code acts} where it is said what that one does. */
    public void note(Party party, boolean acts) {
        recent.note(party, acts);
    }

    /** Notes that several of one side were named, whom "they" may mean. */
    public void noteSeveral(boolean own) {
        recent.noteSeveral(own);
    }

    /** Notes those who were named together, up to the token. */
    public void noteTogether(List<Party> parties, int to) {
        recent.noteTogether(parties, to);
    }

    /** Whether "they" are officials of the government that publishes the text. */
    public boolean areOwn() {
        return recent.areOwn();
    }

    /** Notes an official who is not in the catalog. */
    public void noteOfficial(String country) {
        lastOfficial = country;
    }

    /** The country of the official who was named last, where no person of the catalog can be meant. */
    public @Nullable String lastOfficial() {
        return cast.everybody().isEmpty() ? lastOfficial : null;
    }

    /** Notes with whom it is talked; null where nobody tells. */
    public void noteForeigners(@Nullable Mention partner) {
        if (partner != null) resolve(partner, List.of()).forEach(recent::noteForeigner);
    }

    /** Notes a person, in whatever part of a sentence. */
    public void noteForeigner(Party party) {
        recent.noteForeigner(party);
    }

    /** Notes that somebody was named who is not in the catalog, by a speaker or else. */
    public void noteStranger(boolean spoken) {
        recent.noteStranger(spoken);
    }

    /** Whether the two who were spoken of are others, and something was told of them. */
    public boolean isToldOfAnother(Pair pair) {
        Pair spokenOf = recent.pair();
        if (spokenOf == null || !told.hasAlsoOfStates(spokenOf)) return false;
        return !cast.statesOf(spokenOf).isSameAs(cast.statesOf(pair));
    }

    /** Notes that something was told of a pair. */
    public void tell(Pair pair) {
        told.add(pair, cast.statesOf(pair));
    }

    /** Notes the line of which a sentence speaks. */
    public void note(Nouns.Noun noun, Pair states, int sentence) {
        line = new Line(noun, states, sentence);
    }

    /** The line that was spoken of last; null where none was. */
    public @Nullable Line line() {
        return line;
    }

    /** Whether something was told of the pair or of persons of its states: then "the two sides" may be those. */
    public boolean isRetold(Pair pair) {
        return told.hasAlsoOfStates(pair);
    }

    /** Lets the body tell again what the title told. */
    public void forgetTold() {
        told.clear();
    }

    /** Whether nobody has been named who may be "he". */
    public boolean isNobodyNamed() {
        return recent.isNobodyNamed();
    }

    /** Nobody is "he" until somebody is named anew. */
    public void forgetPersons() {
        recent.forgetPersons();
    }

    /** Whether something of the pair was told before. */
    public boolean isTold(Pair pair) {
        return told.has(pair);
    }

    /** The two persons who were spoken of last. */
    public @Nullable Pair personPair() {
        return recent.personPair();
    }

    /** The two of whom was told last; null where nothing was. */
    public @Nullable Pair pair() {
        return recent.pair();
    }

    /** Whether this sentence has named a foreign state so far. */
    public boolean isStateJustNamed() {
        return recent.isStateJustNamed();
    }

    /** The state that was named last; null where none was. */
    public @Nullable Party lastState() {
        return recent.state();
    }
}
