package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what two persons do together at one place with a line or a mission: {@code X and Y inaugurated the embassy}, and so they met. */
final class Ceremonies {
    private final Scene scene;

    Ceremonies(Scene scene) {
        this.scene = scene;
    }

    /** Tells of those who are there, where the act is such a ceremony. */
    void tell(@Nullable Group subject, Deeds.Act act) {
        boolean told = act.kind() == EvidenceKind.OPENED && act.rule().startsWith("inaugurate");
        if (subject == null || !told || act.modality() != null || act.group().negated() || !isOfTwo(subject)) return;
        VerbGroup group = act.group();
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), act.trigger(), act.end(), group.tense());
        List<Pair> pairs = scene.pairs(subject, null);
        for (Pair pair : pairs)
            if (pair.isOfPersons()) scene.recall(pair, EvidenceKind.CONTACT, when, 0.8, "ceremony:" + act.rule());
    }

    private static boolean isOfTwo(Group group) {
        return group.members().size() == 2
                && group.members().stream()
                        .allMatch(member -> member.type() == Referent.PERSON || member.type() == Referent.OFFICE);
    }
}
