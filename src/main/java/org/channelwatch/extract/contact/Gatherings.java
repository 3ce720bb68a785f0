package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;

/** Tells who of several meet: {@code talks that brought together X and Y}, {@code X and Y met with Z}; not {@code the threat brought X and Y together}. */
final class Gatherings {
    private static final Set<String> EXAMPLES = Words.of("examples");
    private static final int REACH = 8;

    private Gatherings() {}

    /** Whether the verb brings the two together, and does so at one place: by one who is named, or in talks. */
    static boolean isMeeting(
            Scene scene, Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group both) {
        boolean whole = inflected.verb().base().endsWith("together");
        if (both.members().size() < 2 || !(whole || scene.tokens().is(both.to(), "together"))) return false;
        boolean opening = inflected.form() == Verbs.Form.GERUND
                && match.from() == scene.sentence().from();
        return opening || scene.doers().of(group.from()) != null || (whole && isOfTalks(scene, match.from()));
    }

    /** {@code X and Y met with Z}: they were all there. */
    static boolean isOfThree(Scene scene, Verbs.Verb verb, VerbGroup group, Group subject) {
        boolean together = verb.isJoint()
                && "meeting".equals(verb.medium())
                && subject.members().size() == 2;
        boolean mediation = verb.base().equals("negotiate"); // on one side, for all that is known
        if (!together || mediation || group.passive()) return false;
        for (int at = group.from();
                at < Math.min(subject.to() + REACH, scene.sentence().to());
                at++) if (scene.tokens().is(at, "separately") || scene.tokens().is(at, "each")) return false;
        boolean examples = EXAMPLES.contains(scene.tokens().word(subject.from() - 1)); // each may have come alone
        return !examples && !scene.tokens().is(subject.from() - 2, "mediators");
    }

    /** {@code X hosts Y and Z for talks}, {@code X hosts Y and Z in Lima, their first meeting}: those meet. */
    static boolean isHosted(Scene scene, Verbs.Verb verb, VerbGroup group, Group object) {
        boolean host = verb.base().equals("host") || verb.base().equals("receive");
        if (!host || group.passive() || object.members().size() != 2) return false;
        for (int at = object.to();
                at < Math.min(object.to() + 4, scene.sentence().to());
                at++) if (scene.tokens().is(at, "for")) return true;
        for (int at = object.to();
                at < Math.min(object.to() + REACH, scene.sentence().to());
                at++) {
            boolean theirs = scene.tokens().is(at, "their") && scene.tokens().is(at - 1, ",");
            if (theirs)
                return scene.tokens().is(at + 2, "meeting") || scene.tokens().is(at + 2, "encounter");
        }
        return false;
    }

    private static boolean isOfTalks(Scene scene, int before) {
        for (int at = scene.sentence().from(); at < before; at++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(scene.tokens(), at, before);
            if (noun != null && noun.value().type() == Nouns.Sense.TALK) return true;
        }
        return false;
    }
}
