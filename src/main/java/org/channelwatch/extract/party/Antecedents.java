package org.channelwatch.extract.party;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.jspecify.annotations.Nullable;

/** Whom "he", "they", "both countries" and "the two leaders" mean, by whoever was named before. */
public final class Antecedents {
    private final Cast cast;
    private final Recent recent;
    private final Leaders leaders;
    private final OwnGovernment own;
    private final ToldPairs told;
    private boolean spoken;
    private boolean withUs;

    Antecedents(Cast cast, Recent recent, Leaders leaders, OwnGovernment own, ToldPairs told) {
        this.cast = cast;
        this.recent = recent;
        this.leaders = leaders;
        this.own = own;
        this.told = told;
    }

    /**
     * Goes on to the next sentence.
     *
     * @param ofUs whether it, or the one before it, speaks of the publisher
     */
    void enter(boolean bySpeaker, boolean ofUs) {
        spoken = bySpeaker;
        withUs = bySpeaker && ofUs;
    }

    /** The other of the pair that was spoken of; without one the person who was named last. */
    public List<Party> pronoun(List<Party> others) {
        Party last = recent.person();
        if (others.isEmpty()) return last == null ? List.of() : List.of(last);
        Party since = spoken ? recent.askedForSincePair() : null;
        if (spoken && since == null) since = recent.namedSincePair();
        if (since != null && others.stream().noneMatch(since::isSameSideAs)) return List.of(since);
        Pair spokenOf = recent.personPair() != null ? recent.personPair() : onlyPersons();
        if (spokenOf != null && others.contains(spokenOf.first()) && others.contains(spokenOf.second()))
            spokenOf = null;
        for (Party other : others) if (spokenOf != null && spokenOf.has(other)) return List.of(spokenOf.other(other));
        Party partner = spoken ? partnerOfState(others) : null;
        if (partner != null) return List.of(partner);
        boolean other = last == null || others.stream().anyMatch(last::isSameSideAs) || recent.isAskedForSincePerson();
        if (other) last = spoken ? onlyForeigner(others) : null;
        return last == null ? List.of() : List.of(last);
    }

    /** {@code When did your government last speak to Y? – I called him on Monday}: Y, who was asked for with the state of these. */
    private @Nullable Party partnerOfState(List<Party> others) {
        Pair pair = recent.freshPair();
        if (pair == null || pair.isOfOneRank()) return null;
        Party person = pair.first().person() ? pair.first() : pair.second();
        Party state = pair.other(person);
        return others.stream().allMatch(state::isSameSideAs) ? person : null;
    }

    /** {@code What about Y? – I spoke with him}: Y, where lately no other foreigner was named. */
    private @Nullable Party onlyForeigner(List<Party> others) {
        Party foreigner = recent.isAmongForeigners() ? null : recent.freshForeigner();
        return foreigner == null || others.stream().anyMatch(foreigner::isSameSideAs) ? null : foreigner;
    }

    /** {@code she and Y}: the last person who is none of those beside her. */
    public List<Party> beside(List<Party> others) {
        Party last = recent.person();
        Party meant = last != null && others.contains(last) ? recent.personBefore() : last;
        return meant == null || others.contains(meant) ? List.of() : List.of(meant);
    }

    List<Party> states(@Nullable String named) {
        if (named != null)
            return List.of(named.split(" ", -1)).stream().map(cast::state).toList();
        Pair pair = recent.pair();
        if (pair != null) return both(cast.statesOf(pair));
        Set<String> countries = cast.countries();
        boolean withOwn = own.country() == null || countries.contains(own.country());
        return countries.size() == 2 && withOwn
                ? countries.stream().map(cast::state).toList()
                : List.of();
    }

    /** Whoever were named together last: of states and persons of them the persons. */
    public @Nullable Pair lastNamed() {
        if (recent.isAmongMany() || (spoken && recent.isStrangerLast())) return null;
        boolean another = spoken && recent.askedForSincePair() != null;
        Pair asked = another ? presidentAndLeader() : null;
        if (asked != null) return asked;
        Pair pair = recent.pair();
        Pair persons = recent.personPair();
        if (pair == null) {
            Pair last = lastTwo();
            return last != null ? last : publisherAndOther();
        }
        if (spoken && !pair.isOfOneRank())
            return persons != null && told.has(pair) && !told.has(persons)
                    ? null // "the government of Y and X are in talks"
                    : persons; // "the White House is open to X's call with Y": not one with the other
        return persons != null && cast.statesOf(persons).isSameAs(pair) ? persons : pair;
    }

    /** Those who were named together last, whom "them" may mean; null where nobody was, or not lately. */
    public Recent.@Nullable Several together() {
        return recent.together();
    }

    /** The state of which it was just said that it was in contact with one of these. */
    public @Nullable Party stateWith(List<Party> others) {
        Pair pair = recent.pair();
        if (pair == null) return null;
        for (Party one : others) {
            Party other = pair.has(one) ? pair.other(one) : null;
            if (other != null && !other.person()) return other;
        }
        return null;
    }

    /** The person of another country than the speaker's who was spoken of last; null where that is long ago. */
    public @Nullable Party foreigner() {
        return recent.freshForeigner();
    }

    /** The foreigner who was just spoken of, or the state, if it was together with the publisher. */
    @Nullable
    Party freshOther() {
        Party foreigner = recent.freshForeigner();
        return foreigner == null && withUs ? recent.freshState() : foreigner;
    }

    /** In a transcript the publisher and the state that was spoken of just before, or its president and the foreigner who was. */
    private @Nullable Pair publisherAndOther() {
        String publisher = own.country();
        if (publisher == null || !spoken) return null;
        Party foreigner = recent.freshForeigner();
        if (foreigner != null) {
            Pair pair = presidentAnd(foreigner);
            return pair == null ? presidentAndLeader() : pair;
        }
        Party state = withUs ? recent.freshState() : null;
        return state == null ? null : new Pair(cast.state(publisher), state);
    }

    /** The two persons of the article, or the two of different sides that were named last. */
    private @Nullable Pair lastTwo() {
        if (recent.isAmongStrangers()) return null;
        Pair only = onlyPersons();
        Party one = recent.personBefore();
        Party other = recent.person();
        if (only != null || own.country() != null || one == null || other == null || one.isSameSideAs(other))
            return only;
        return new Pair(one, other);
    }

    /** "The two leaders": a pair of persons, or else of states that was spoken of. */
    @Nullable
    Pair persons() {
        if (recent.personPair() != null) return recent.personPair();
        Pair last = lastTwo();
        Pair told = recent.pair();
        if (told != null && last != null && !told.isOfOneRank() && !areNamed(last)) return told;
        return last != null || !cast.everybody().isEmpty() || recent.isAmongStrangers() ? last : recent.pair();
    }

    /** Whether both were named before: {@code the two men} are not one who is named later on. */
    private boolean areNamed(Pair persons) {
        Party one = recent.person();
        Party other = recent.personBefore();
        return one != null && other != null && persons.has(one) && persons.has(other);
    }

    /** Whoever two hold an office together: {@code the two leaders}, {@code the foreign ministers}. */
    @Nullable
    Pair holders(Title title) {
        return title.office() == Office.HEAD ? leaders(title) : ministers(title);
    }

    /** "The foreign ministers": of two leaders who were spoken of their ministers, or their states. */
    private @Nullable Pair ministers(Title title) {
        Pair persons = persons();
        if (persons == null || !leaders.leads(persons.first()) || !leaders.leads(persons.second())) return persons;
        Pair ministers = leaders.of(persons, title);
        return ministers == null ? cast.statesOf(persons) : ministers;
    }

    /** "The two leaders": of lesser officials who were spoken of those whom they serve, or their states. */
    private @Nullable Pair leaders(Title title) {
        Pair persons = persons();
        if (persons == null) return presidentAndLeader();
        if (!leaders.isOfOfficials(persons)) return spoken ? leaders.ofBoth(persons) : persons;
        Pair served = leaders.of(persons, title);
        return served == null ? cast.statesOf(persons) : served;
    }

    /**
     * {@code Any news of a call with President X? – The two leaders have not spoken}, {@code in their call today}: X and the
     * publisher's president.
     */
    public @Nullable Pair presidentAndLeader() {
        Party foreigner = spoken ? recent.freshForeigner() : null;
        Party president = foreigner == null || !leaders.leads(foreigner) ? null : own.anyPresident();
        return president == null || foreigner == null ? null : new Pair(president, foreigner);
    }

    /** The same, where lately no other foreigner was named. */
    public @Nullable Pair presidentAndOnlyLeader() {
        return recent.isAmongForeigners() ? null : presidentAndLeader();
    }

    /** The two persons of the article, where there are two and not more. */
    public @Nullable Pair onlyPersons() {
        return recent.isAmongStrangers() ? null : cast.onlyPersons();
    }

    /**
     * {@code He spoke with him}, {@code he called X} where X was spoken of: in a transcript the publisher's president, if the
     * text speaks of one, and the other.
     */
    public @Nullable Pair presidentAnd(@Nullable Party named) {
        Party other = named == null ? recent.person() : named;
        Party president = own.president();
        return other == null || president == null || president.isSameSideAs(other) ? null : new Pair(president, other);
    }

    /** {@code He spoke with X}, a leader, where a speaker of a government has named nobody else: its president and X; of a ministry its minister and whomever. */
    public @Nullable Pair unnamedPresidentAnd(Party leader) {
        boolean free = spoken && recent.isNobodyNamed() && (leaders.leads(leader) || own.isMinistry());
        Party president = free ? own.principal() : null;
        return president == null || president.isSameSideAs(leader) ? null : new Pair(president, leader);
    }

    static List<Party> both(@Nullable Pair pair) {
        return pair == null ? List.of() : List.of(pair.first(), pair.second());
    }
}
