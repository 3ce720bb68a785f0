package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.List;
import org.channelwatch.extract.Mention.Referent;
import org.jspecify.annotations.Nullable;

/** What was said before in an article, by which "they", "his Russian counterpart" and "the President" are understood. */
final class Discourse {
    private final Cast cast;
    private final OwnGovernment own;
    private final Recent recent;
    private final Antecedents antecedents;
    private final OfficeHolders offices;
    private final ToldPairs told = new ToldPairs();
    private @Nullable Mention speaker;
    private final @Nullable Mention author;
    private @Nullable String lastOfficial;
    private @Nullable Line line;

    /** A standing line, between whom it runs, and in which sentence it was named. */
    record Line(Nouns.Noun noun, Pair states, int sentence) {}

    /**
     * @param publisher of the article
     * @param author whose words it is, where nobody else is said to speak: {@code Address by President X}
     * @param mentions all of its text, but not the names of its speakers
     */
    Discourse(
            Gazetteer gazetteer, LocalDate day, Publisher publisher, @Nullable Mention author, List<Mention> mentions) {
        this.author = author;
        Leaders leaders = new Leaders(gazetteer, day);
        this.cast = new Cast(gazetteer, mentions);
        this.own = new OwnGovernment(cast, leaders, publisher);
        this.recent = new Recent(publisher.country());
        this.antecedents = new Antecedents(cast, recent, leaders, own);
        this.offices = new OfficeHolders(gazetteer, day, publisher, cast);
        for (Mention mention : mentions) {
            if (mention.type() == Referent.OFFICE)
                offices.of(mention, List.of()).stream().filter(Party::person).forEach(cast::add);
        }
    }

    /** Whom the article names. */
    Cast cast() {
        return cast;
    }

    /** The government that publishes it. */
    OwnGovernment own() {
        return own;
    }

    /** Whom its pronouns mean at this point. */
    Antecedents antecedents() {
        return antecedents;
    }

    /**
     * Goes on to the next sentence.
     *
     * @param mention whom "I" and "we" mean there; null where nobody is named
     * @param ofUs whether it, or the one before it, speaks of the publisher
     */
    void enter(Sentence next, @Nullable Mention mention, boolean ofUs) {
        speaker = mention;
        own.enter(next.spoken());
        antecedents.enter(next.spoken(), ofUs);
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
            case PERSONS ->
                Antecedents.both(
                        mention.title() == null ? antecedents.persons() : antecedents.leaders(mention.title()));
            case STATES ->
                mention.actors().isEmpty()
                        ? antecedents.states(mention.country())
                        : mention.actors().stream().map(cast::stateNamed).toList();
            case ANY -> Antecedents.both(antecedents.lastNamed());
            case PRONOUN -> antecedents.pronoun(others);
            case SPEAKER -> we();
            case I -> self();
        };
    }

    /** The government that publishes the text, or that of who is quoted. */
    private List<Party> we() {
        Party government = own.party();
        return government == null ? self() : List.of(government);
    }

    /** Who speaks and the person who was spoken of: "we last talked in May". */
    @Nullable
    Pair speakerAndOther() {
        List<Party> self = own.country() == null ? self() : List.of();
        if (self.isEmpty() || !self.getFirst().person()) return null;
        List<Party> other = antecedents.pronoun(self);
        return other.isEmpty() ? null : new Pair(self.getFirst(), other.getFirst());
    }

    /** In a transcript the government and that of which it just spoke: "our teams talk daily". */
    @Nullable
    Pair publisherAndOther() {
        Party other = antecedents.freshOther();
        Party government = own.party();
        return other == null || government == null ? null : new Pair(government, cast.stateOf(other));
    }

    /** {@code Mr. President, have you talked to X? – THE PRESIDENT: Not yet}: with an official who answers it is he, and not his government. */
    Pair asOfSpeaker(Pair asked) {
        List<Party> self = self();
        Party government = own.party();
        if (government == null || self.isEmpty() || !self.getFirst().person() || !asked.has(government)) return asked;
        Party other = asked.other(government);
        return other.person() && !other.isSameSideAs(self.getFirst()) ? new Pair(self.getFirst(), other) : asked;
    }

    private List<Party> self() {
        if (speaker != null && (speaker.type() == Referent.PERSON || speaker.type() == Referent.OFFICE))
            return resolve(speaker, List.of());
        if (speaker != null) return List.of();
        if (author != null) return resolve(author, List.of());
        Party government = own.party();
        return government == null ? List.of() : List.of(government);
    }

    /** Somebody met one who is not in the catalog: "they" are those two, and nobody else. */
    void forgetPair() {
        recent.forgetPair();
    }

    /** Notes a pair that was named together. */
    void note(Pair named) {
        recent.note(named);
    }

    /** Notes one who was named alone; {@code acts} where it is said what that one does. */
    void note(Party party, boolean acts) {
        recent.note(party, acts);
    }

    /** Notes that several of one side were named, whom "they" may mean. */
    void noteSeveral(boolean own) {
        recent.noteSeveral(own);
    }

    /** Notes those who were named together, up to the token. */
    void noteTogether(List<Party> parties, int to) {
        recent.noteTogether(parties, to);
    }

    /** Whether "they" are officials of the government that publishes the text. */
    boolean areOwn() {
        return recent.areOwn();
    }

    /** Notes an official who is not in the catalog. */
    void noteOfficial(String country) {
        lastOfficial = country;
    }

    /** The country of the official who was named last, where no person of the catalog can be meant. */
    @Nullable
    String lastOfficial() {
        return cast.everybody().isEmpty() ? lastOfficial : null;
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
        told.add(pair, cast.statesOf(pair));
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

    /** Nobody is "he" until somebody is named anew. */
    void forgetPersons() {
        recent.forgetPersons();
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
