package org.channelwatch.extract.party;

import java.util.List;
import org.channelwatch.extract.name.Mention;

/** Tells who "you" are on the site of a president: whoever is addressed, he himself where another has the word, or whom he talks with. */
final class SecondPerson {
    private final Discourse discourse;
    private final OfficeHolders offices;

    SecondPerson(Discourse discourse, OfficeHolders offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    List<Party> of(Party head, Addressee to) {
        Mention named = to.named();
        boolean himself = discourse.firstPerson().self().contains(head);
        if (to.isPresident() && !himself) return List.of(head);
        if (to.isAnother()) return named == null ? List.of() : addressed(named, to);
        if (!himself) return List.of(head);
        Mention partner = to.partner();
        List<Party> answering = partner == null ? List.of() : discourse.resolve(partner, List.of());
        return answering.isEmpty() || answering.contains(head)
                ? discourse.firstPerson().we()
                : answering;
    }

    /** {@code Mr Chancellor, you}: the chancellor who speaks there too, or else as everywhere. */
    private List<Party> addressed(Mention named, Addressee to) {
        List<Party> speaking = to.speakers().stream()
                .flatMap(speaker -> discourse.resolve(speaker, List.of()).stream())
                .filter(party -> offices.isCalled(party, named))
                .distinct()
                .toList();
        List<Party> meant = speaking.size() == 1 ? speaking : discourse.resolve(named, List.of());
        return meant.isEmpty() ? offices.onlyCalled(named) : meant;
    }
}
