package org.channelwatch.extract.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was named last in an article, alone or together, and who so close before that "they" may be meant. */
public final class Recent {
    private static final int FRESH = 3;

    private final @Nullable String publisher;
    private @Nullable Pair pair;
    private @Nullable Pair personPair;
    private @Nullable Party person;
    private @Nullable Party personBefore;
    private @Nullable Party state;
    private @Nullable Party actingState;
    private @Nullable Party foreigner;
    private int personNamedIn = -FRESH;
    private int stateNamedIn = -FRESH;
    private int foreignerNamedIn = -FRESH;
    private int foreignerBeforeNamedIn = -FRESH;
    private int severalOwnIn = -FRESH;
    private int pairNamedIn = -FRESH;
    private int personPairNamedIn = -FRESH;
    private int strangerNamedIn = -FRESH;
    private @Nullable Several several;
    private int sentence;
    private boolean asked;
    private boolean askedFor;
    private boolean amongStrangers;
    private boolean amongMany;
    private boolean stranger;

    /** Those who were named together, up to which token, and in which sentence. */
    public record Several(List<Party> parties, int to, int sentence) {}

    /**
     * @param publisher ISO 3166 alpha-2 of the government that publishes the article; null of any other
     */
    Recent(@Nullable String publisher) {
        this.publisher = publisher;
    }

    /** Goes on to the sentence of this number; {@code byReporter} where it is asked. */
    void enter(int number, boolean byReporter) {
        sentence = number;
        asked = byReporter;
    }

    /** Notes a pair that was named together. */
    void note(Pair named) {
        amongStrangers = false;
        boolean another = personPair != null
                && named.isOfPersons()
                && (named.has(personPair.first()) != named.has(personPair.second()));
        amongMany = personPairNamedIn == sentence && (amongMany || another);
        pairNamedIn = sentence;
        pair = named;
        if (named.isOfPersons()) {
            personPair = named;
            personPairNamedIn = sentence;
        }
        if (publisher == null) return;
        noteForeigner(named.first());
        noteForeigner(named.second());
        if (!named.first().person()) note(named.first(), false);
        if (!named.second().person()) note(named.second(), false);
    }

    /** Notes one who was named alone; {@code acts} where it is said what that one does. */
    void note(Party party, boolean acts) {
        if (party.person()) {
            if (!party.equals(person)) personBefore = person;
            person = party;
            personNamedIn = sentence;
        } else if (publisher == null || !publisher.equals(party.country())) {
            state = party;
            if (acts || sentence != stateNamedIn) actingState = acts ? party : null;
            stateNamedIn = sentence;
        }
    }

    /** Notes that several of the publisher's were named, or others: "they" are those. */
    void noteSeveral(boolean own) {
        severalOwnIn = own ? sentence : -FRESH;
    }

    /** Notes those who were named together, up to the token, as whom "them" is understood. */
    void noteTogether(List<Party> parties, int to) {
        several = new Several(parties, to, sentence);
    }

    /** Those who were named together last, in this sentence or shortly before. */
    @Nullable
    Several together() {
        return several != null && sentence < several.sentence() + FRESH ? several : null;
    }

    /** Whether "they" are those of the publisher who were named just before. */
    boolean areOwn() {
        return severalOwnIn == sentence - 1 || severalOwnIn == sentence;
    }

    /** Notes a person of another country than the publisher's, in whatever part of a sentence. */
    void noteForeigner(Party party) {
        if (publisher == null || !party.person() || publisher.equals(party.country())) return;
        if (!party.equals(foreigner)) foreignerBeforeNamedIn = foreignerNamedIn;
        foreigner = party;
        foreignerNamedIn = sentence;
        askedFor = asked;
    }

    /** Notes that somebody was named who is not in the catalog: what follows may be about him. */
    void noteStranger(boolean spoken) {
        stranger = true;
        if (spoken) strangerNamedIn = sentence;
        stateNamedIn = -FRESH;
        foreignerNamedIn = -FRESH;
    }

    /** Somebody met one who is not in the catalog: "they" are those two, and nobody else. */
    void forgetPair() {
        pair = null;
        personPair = null;
        amongStrangers = true;
    }

    /** Nobody is "he" until somebody is named anew. */
    void forgetPersons() {
        person = null;
        personBefore = null;
        stranger = false;
    }

    /** Whether nobody has been named who may be "he". */
    boolean isNobodyNamed() {
        return person == null && !stranger;
    }

    /** Whether "they" may be two of whom one is not in the catalog. */
    boolean isAmongStrangers() {
        return amongStrangers;
    }

    /** {@code X and Y spoke. The President trusts Commissioner Doe. They met}: whether one who is not in the catalog was named since. */
    boolean isStrangerLast() {
        int known = Math.max(pairNamedIn, Math.max(stateNamedIn, foreignerNamedIn));
        return strangerNamedIn >= sentence - 1 && strangerNamedIn > known;
    }

    /** {@code X will call Y, Z and W}: whether no two of those are "the two". */
    boolean isAmongMany() {
        return amongMany;
    }

    boolean isStateJustNamed() {
        return stateNamedIn == sentence;
    }

    @Nullable
    Pair pair() {
        return pair;
    }

    /** The pair that was named in this sentence or shortly before. */
    @Nullable
    Pair freshPair() {
        return sentence > pairNamedIn + FRESH ? null : pair;
    }

    @Nullable
    Pair personPair() {
        return personPair;
    }

    @Nullable
    Party person() {
        return person;
    }

    /** The person who was named before the last. */
    @Nullable
    Party personBefore() {
        return personBefore;
    }

    @Nullable
    Party state() {
        return state;
    }

    /** The state of which it was said just before what it does, or else the one that was named there. */
    @Nullable
    Party freshState() {
        if (sentence > stateNamedIn + FRESH) return null;
        return actingState != null ? actingState : state;
    }

    /** {@code X will meet Y. – And the call with Z? – X is calling him today}: Z, who was asked for since that pair was named. */
    @Nullable
    Party askedForSincePair() {
        return personPair == null || asked || !askedFor || foreignerNamedIn <= pairNamedIn ? null : freshForeigner();
    }

    /** {@code X met Y. The vote was close. We are in touch with Z; X spoke with him today}: Z, who was named just now, and that pair long before. */
    @Nullable
    Party namedSincePair() {
        boolean since = foreignerNamedIn >= sentence - 1 && personPairNamedIn < foreignerNamedIn - 1;
        return personPair == null || asked || !since ? null : foreigner;
    }

    /** {@code X is here. – What about Y? – I spoke with him}: whether a reporter has asked for Y since somebody else was named who does something. */
    boolean isAskedForSincePerson() {
        return !asked && askedFor && foreignerNamedIn > personNamedIn;
    }

    @Nullable
    Party freshForeigner() {
        return sentence > foreignerNamedIn + FRESH ? null : foreigner;
    }

    /** Whether two foreigners were named lately, and a reporter has not asked for one of them since: either may be meant. */
    boolean isAmongForeigners() {
        boolean asked = askedFor && foreignerBeforeNamedIn < foreignerNamedIn;
        return !asked && foreignerBeforeNamedIn >= 0 && sentence <= foreignerBeforeNamedIn + FRESH;
    }
}
