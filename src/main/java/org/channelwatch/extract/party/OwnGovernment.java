package org.channelwatch.extract.party;

import org.channelwatch.extract.name.Publisher;
import org.jspecify.annotations.Nullable;

/** The government that publishes an article, and its president; nobody's where a newspaper does. */
public final class OwnGovernment {
    private final Cast cast;
    private final Leaders leaders;
    private final Publisher publisher;
    private boolean speaking;

    OwnGovernment(Cast cast, Leaders leaders, Publisher publisher) {
        this.cast = cast;
        this.leaders = leaders;
        this.publisher = publisher;
    }

    /** Goes on to the next sentence; {@code spoken} where a transcript has it from a speaker. */
    void enter(boolean spoken) {
        speaking = spoken;
    }

    /** ISO 3166 alpha-2; null where no government publishes the article. */
    public @Nullable String country() {
        return publisher.country();
    }

    /** The government, as a party; null where none publishes the article. */
    public @Nullable Party party() {
        return publisher.country() == null ? null : cast.state(publisher.country());
    }

    /** The head of state or government whose own site it is; null of any other, or where the catalog knows nobody. */
    public @Nullable Party head() {
        String head = publisher.head() == null ? null : leaders.holderOf(publisher.head(), publisher.country());
        return head == null ? null : new Party(head, publisher.country(), true);
    }

    /** {@code following talks between X and Y} in the title of a president's own page: his with Y's leader, whom the text names; else the same. */
    public Pair ofLeaders(Pair states) {
        Party head = head();
        Party own = party();
        if (head == null || own == null || states.isOfPersons() || !states.has(own)) return states;
        Party other = states.other(own);
        return cast.everybody().stream()
                .filter(party -> party.person() && party.isSameSideAs(other) && leaders.leads(party))
                .findFirst()
                .map(leader -> new Pair(head, leader))
                .orElse(states);
    }

    /** Whether a government tells of its own contacts. */
    public boolean isReadout() {
        return publisher.readout();
    }

    /** The president, where a speaker of the government has the word and the article speaks of him. */
    @Nullable
    Party president() {
        String president = speaking ? leaders.presidentOf(publisher.country()) : null;
        return president == null ? null : cast.person(president);
    }

    /** Whom a spokesman means by "he" before he has named anybody: the secretary of a ministry, or else the president. */
    public @Nullable Party principal() {
        String secretary =
                publisher.secretary() == null ? null : leaders.secretaryOf(publisher.secretary(), publisher.country());
        return secretary == null ? anyPresident() : new Party(secretary, publisher.country(), true);
    }

    /** Whether it is a ministry that publishes the article. */
    boolean isMinistry() {
        return publisher.secretary() != null;
    }

    /** Whether somebody leads a state. */
    public boolean isLeader(Party party) {
        return leaders.leads(party);
    }

    /** The president, whether the article speaks of him or not. */
    public @Nullable Party anyPresident() {
        String president = publisher.country() == null ? null : leaders.presidentOf(publisher.country());
        return president == null ? null : new Party(president, publisher.country(), true);
    }

    /** A foreign leader with the president, unless a ministry speaks; anybody else with the government. */
    public Pair with(Party other, Party own) {
        boolean ministry = publisher.secretary() != null;
        Party named = ministry || !speaking ? president() : anyPresident();
        Party president = !leaders.leads(other) ? null : publisher.head() != null ? head() : named;
        return new Pair(president == null ? own : president, other);
    }
}
