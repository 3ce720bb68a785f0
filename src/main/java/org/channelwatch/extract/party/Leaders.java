package org.channelwatch.extract.party;

import java.time.LocalDate;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.name.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Knows who leads whom on the day of an article: "the two leaders" are not the ministers who were spoken of. */
final class Leaders {
    private static final Title PRESIDENT = new Title("president", Office.HEAD);

    private final Gazetteer gazetteer;
    private final LocalDate day;

    Leaders(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** Those whom two officials serve; null where either leads himself, or the catalog does not know it. */
    @Nullable
    Pair of(Pair officials, Title title) {
        Party one = leaderOf(officials.first(), title);
        Party other = leaderOf(officials.second(), title);
        return one == null || other == null ? null : new Pair(one, other);
    }

    /** Of an official and a leader the one whom the official serves, and the leader: {@code the two leaders} are of one rank. */
    Pair ofBoth(Pair persons) {
        boolean first = isMinister(persons.first());
        if (first == isMinister(persons.second())) return persons;
        Party official = first ? persons.first() : persons.second();
        String president = presidentOf(official.country());
        if (president == null) return persons;
        Party served = new Party(president, official.country(), true);
        return first ? new Pair(served, persons.second()) : new Pair(persons.first(), served);
    }

    /** Whether both serve somebody else. */
    boolean isOfOfficials(Pair pair) {
        return isOfficial(pair.first()) && isOfficial(pair.second());
    }

    private boolean isOfficial(Party party) {
        String actor = party.person() ? party.actor() : null;
        return actor != null
                && gazetteer.tenures().officeOf(actor, day) != null
                && !gazetteer.tenures().everHeld(actor, Office.HEAD);
    }

    /** Not a vice president: that one is a leader too. */
    private boolean isMinister(Party party) {
        Title title = party.actor() == null ? null : gazetteer.tenures().officeOf(party.actor(), day);
        return isOfficial(party) && title != null && title.office().isUnique();
    }

    /** Whether the party leads a state or a government. */
    boolean leads(Party party) {
        Title title = party.actor() == null || !party.person()
                ? null
                : gazetteer.tenures().officeOf(party.actor(), day);
        return title != null && title.office() == Office.HEAD;
    }

    private @Nullable Party leaderOf(Party official, Title title) {
        Actor leader = gazetteer.tenures().holder(official.country(), title, day);
        return leader == null ? null : new Party(leader.id(), leader.country(), true);
    }

    /** The id of the country's president; null where the catalog knows none. */
    @Nullable
    String presidentOf(@Nullable String country) {
        return holderOf(PRESIDENT.name(), country);
    }

    /** The id of the country's president, or prime minister; null where the catalog knows none. */
    @Nullable
    String holderOf(String office, @Nullable String country) {
        return holderOf(new Title(office, Office.HEAD), country);
    }

    /** The id of the secretary of state or of defence; null where the catalog knows none. */
    @Nullable
    String secretaryOf(String name, @Nullable String country) {
        return holderOf(new Title(name, name.endsWith("state") ? Office.FOREIGN : Office.DEFENSE), country);
    }

    private @Nullable String holderOf(Title office, @Nullable String country) {
        Actor holder = gazetteer.tenures().holder(country, office, day);
        return holder == null ? null : holder.id();
    }
}
