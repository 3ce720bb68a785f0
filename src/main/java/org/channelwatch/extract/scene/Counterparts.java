package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Words;

/** Knows officials of the government that speaks, whom no catalog has, by whom they meet: {@code General Doe spoke with his Chilean counterpart}. */
final class Counterparts {
    /** Whose holders a government calls so without a country when they are its own: {@code Ambassador Doe}. */
    private static final Set<String> OWN = Words.of("own officials");

    private Counterparts() {}

    /** Whether the one, whose country nobody names, is of the government that speaks, and the others are of other countries. */
    static boolean areOurs(Scene scene, Group one, Group other, List<Party> others) {
        Mention official = one.first();
        String own = scene.discourse().own().country();
        boolean unknown = one.members().size() == 1
                && official.type() == Referent.STRANGER
                && official.country() == null
                && official.title() != null;
        if (own == null || !unknown || others.isEmpty() || !scene.sentence().spoken()) return false;
        if (others.stream().anyMatch(party -> party.country() == null || own.equals(party.country()))) return false;
        boolean named = scene.tokens().isCapital(official.from() - 1)
                && official.from() > scene.sentence().from();
        if (named) return false; // "Union Secretary Doe"
        boolean counterpart = scene.tokens().is(other.to() - 1, "counterpart");
        return counterpart
                || (official.title() != null && OWN.contains(official.title().name()));
    }

    /** {@code The Secretary and X met}: an office that only the other of the two explains. */
    static List<Party> beside(Scene scene, Group two, List<Party> known) {
        Mention office = two.first();
        if (office.type() != Referent.OFFICE || !office.actors().isEmpty()) return List.of();
        if (!scene.discourse().resolve(office, List.of()).isEmpty()) return List.of();
        return scene.discourse().resolve(office, known);
    }
}
