package org.channelwatch.extract.contact;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;

/** Reads what was agreed in talks of those who speak with a president: {@code As you agreed with Y yesterday}; not {@code I agree with Y}. */
final class OwnAgreements {
    private OwnAgreements() {}

    static void tell(
            Scene scene, Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group agreeing) {
        Group other = scene.rightOf(match.to() + 1);
        boolean known = scene.discourse().own().head() != null && isKnown(scene, agreeing);
        boolean agreed = inflected.verb().base().equals("agree") && isDone(group);
        if (other == null || !known || !agreed || scene.sentence().question()) return;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), other.to(), group.tense());
        for (Pair pair : scene.pairs(agreeing, other))
            if (pair.isOfPersons()) scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, "told:agree");
    }

    /** {@code as I}, {@code as you}: those hear it who know that it was so. */
    private static boolean isKnown(Scene scene, Group agreeing) {
        boolean self = agreeing.first().type() == Referent.I || scene.tokens().is(agreeing.from(), "you");
        return self && scene.tokens().is(agreeing.from() - 1, "as");
    }

    private static boolean isDone(VerbGroup group) {
        return group.tense() != VerbGroup.Tense.PRESENT && group.modality() == null && !group.negated();
    }
}
