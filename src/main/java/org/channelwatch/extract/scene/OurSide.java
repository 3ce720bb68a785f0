package org.channelwatch.extract.scene;

import java.util.List;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.OwnGovernment;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Tokens;

/** Tells who of a group are on the side of whoever speaks: "we", officers of his own, or he himself. */
final class OurSide {
    private final Scene scene;
    private final Tokens tokens;

    OurSide(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code General Doe spoke with his Ruritanian counterpart}, as a government speaks: one of its own. */
    boolean isOursWithCounterpart(Group first, Group second) {
        Mention other = second.first();
        String own = scene.discourse().own().country();
        boolean his = tokens.is(other.from(), "his") || tokens.is(other.from(), "her");
        boolean foreign = other.country() != null && !other.country().equals(own);
        return own != null
                && scene.sentence().spoken()
                && first.first().type() == Referent.STRANGER
                && first.first().country() == null
                && his
                && foreign;
    }

    boolean isWe(Group group) {
        return group.first().type() == Referent.SPEAKER && tokens.is(group.from(), "we");
    }

    /** {@code We met with President Y}, as a president says: he himself; with a minister, or as others report to him, his government. */
    List<Party> orSpeaker(List<Party> government, List<Party> others) {
        List<Party> self = scene.discourse().firstPerson().self();
        OwnGovernment own = scene.discourse().own();
        Party head = own.head();
        boolean himself = head == null
                ? others.stream().allMatch(Party::person)
                : self.contains(head) && others.stream().allMatch(own::isLeader);
        return himself
                        && !others.isEmpty()
                        && !self.isEmpty()
                        && self.getFirst().person()
                ? self
                : government;
    }

    /** {@code I am in touch with Y's government}: he speaks for his own. */
    boolean isSpokesman(Group group) {
        return group.first().type() == Referent.I && scene.discourse().own().country() != null;
    }

    /** {@code Our officials are in Lima. They had meetings with Y}: for the government that says so. */
    boolean areOurs(Group group) {
        return group.first().type() == Referent.ANY
                && tokens.is(group.first().from(), "they")
                && scene.sentence().spoken()
                && scene.discourse().areOwn();
    }

    /** {@code They have talks with Y}, as a government speaks: "they" are not itself. */
    List<Party> withoutSpeaker(List<Party> parties) {
        Party own = scene.sentence().spoken() ? scene.discourse().own().party() : null;
        return parties.stream()
                .filter(party -> party.person() || own == null || !party.isSameSideAs(own))
                .toList();
    }
}
