package org.channelwatch.extract;

import org.channelwatch.extract.Groups.Group;
import org.channelwatch.extract.Verbs.Inflected;

/** Tells whether those who are brought together meet: {@code talks that brought together X and Y}; not {@code the threat brought X and Y together}. */
final class Gatherings {
    private Gatherings() {}

    /** Whether the verb brings the two together, and does so at one place: by one who is named, or in talks. */
    static boolean isMeeting(
            Scene scene, Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, Group both) {
        boolean whole = inflected.verb().base().endsWith("together");
        if (both.members().size() < 2 || !(whole || scene.tokens.is(both.to(), "together"))) return false;
        boolean opening = inflected.form() == Verbs.Form.GERUND
                && match.from() == scene.sentence().from();
        return opening || scene.subjectOf(group.from()) != null || (whole && isOfTalks(scene, match.from()));
    }

    private static boolean isOfTalks(Scene scene, int before) {
        for (int at = scene.sentence().from(); at < before; at++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(scene.tokens, at, before);
            if (noun != null && noun.values().getFirst().type() == Nouns.Sense.TALK) return true;
        }
        return false;
    }
}
