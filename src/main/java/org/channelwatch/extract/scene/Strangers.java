package org.channelwatch.extract.scene;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Capitals;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whether "he" is somebody whom the catalog does not have: {@code Governor Doe was in Lima last week. He met Y}. */
final class Strangers {
    private static final Set<String> SAYING = Words.of("saying");
    private static final Set<String> BODIES = Words.of("organisations");
    private static final int FAR = 60;

    private Strangers() {}

    /** Whether the last who was said to do something, before the pronoun or in the sentence before, is one of those. */
    static boolean areMeant(Scene scene, int pronoun) {
        int limit = scene.sentence().answering() ? 0 : scene.previous().from(); // of whom it was asked
        for (int at = pronoun - 1; at >= limit && at > pronoun - FAR; at--) {
            Mention mention = scene.groups().endingAt(at + 1);
            if (mention != null) {
                boolean subject = !scene.tokens().isPreposition(mention.from() - 1);
                if (subject && isKnown(scene, mention)) return false;
                if (isUnknown(mention) && isSubject(scene, mention.to())) return true;
                at = mention.from();
            } else if ((isName(scene, at) && isSubject(scene, at + 1)) || isSpeaking(scene, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(Scene scene, Mention mention) {
        return switch (mention.type()) {
            case PERSON -> true;
            case PRONOUN -> !scene.sentence().answering();
            case OFFICE -> !scene.discourse().resolve(mention, List.of()).isEmpty();
            default -> false;
        };
    }

    private static boolean isUnknown(Mention mention) {
        return mention.type() == Referent.STRANGER || mention.type() == Referent.OFFICE;
    }

    /** {@code that Doe spoke with Y}: one capital of which it is told whom he spoke with. */
    private static boolean isSpeaking(Scene scene, int at) {
        if (!Capitals.isOne(scene.tokens(), at) || at == scene.sentence().from()) return false;
        Phrases.Match<Verbs.Inflected> verb = scene.verbAt(at + 1);
        boolean spoke = verb != null
                && verb.value().verb().type() == Verbs.Sense.CONTACT
                && verb.value().form() == Verbs.Form.PAST;
        return spoke
                && !scene.tokens().isAllCapitals(at)
                && !BODIES.contains(scene.tokens().word(at));
    }

    /** Two capitals that are no body's, or {@code Deputy Secretary}. */
    private static boolean isName(Scene scene, int at) {
        if (scene.tokens().is(at, "secretary") && scene.tokens().is(at - 1, "deputy")) return true;
        return Capitals.isFullName(scene.tokens(), at)
                && !scene.tokens().isAllCapitals(at)
                && !BODIES.contains(scene.tokens().word(at));
    }

    /** {@code Doe was here}, {@code Our envoy, Ada Doe, was here}; of one who only says something another may be "he". */
    private static boolean isSubject(Scene scene, int behind) {
        int verb = scene.tokens().is(behind, ",") ? behind + 1 : behind;
        return Verbs.isFinite(scene.tokens(), verb)
                && !SAYING.contains(scene.tokens().word(verb));
    }

    /** {@code The X envoy John Doe says [that] he met}, {@code goes to W, where he met}: the envoy; null where no unknown one is told of so. */
    static @Nullable Mention teller(Scene scene, int pronoun) {
        int says = scene.tokens().is(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
        Mention mention =
                SAYING.contains(scene.tokens().word(says)) ? scene.groups().endingAt(says) : null;
        Group first = scene.tokens().is(pronoun - 1, "where") ? scene.doers().first(pronoun) : null;
        if (first != null && first.members().size() == 1) mention = first.first();
        boolean unknown =
                mention != null && isUnknown(mention) && mention.actors().isEmpty();
        return unknown && mention != null && mention.country() != null ? mention : null;
    }

    /** Whether a name that nobody knows stands shortly before. */
    static boolean isNameBefore(Scene scene, int pronoun) {
        for (int at = pronoun - 1; at > Math.max(0, pronoun - FAR); at--) {
            boolean name = Capitals.isFullName(scene.tokens(), at)
                    && !scene.tokens().isAllCapitals(at)
                    && scene.groups().endingAt(at + 1) == null;
            if (name) return true;
        }
        return false;
    }
}
