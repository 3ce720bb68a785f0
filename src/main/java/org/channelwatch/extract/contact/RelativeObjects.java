package org.channelwatch.extract.contact;

import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The object that stands before its verb: {@code Y, whom X met}, {@code Y, with whom X spoke}, {@code Y, who X spoke with}. */
final class RelativeObjects {
    private RelativeObjects() {}

    /**
     * The object; null where none stands there.
     *
     * @param subject its first token
     * @param behind the token behind the verb
     */
    static @Nullable Group of(Scene scene, Verb verb, int subject, int behind) {
        Tokens tokens = scene.tokens();
        int pronoun = subject - 1;
        if (tokens.is(pronoun, "the")) pronoun--;
        if (!tokens.is(pronoun, "whom") && !tokens.is(pronoun, "who")) return null;
        String before = tokens.word(pronoun - 1);
        boolean led = tokens.is(pronoun, "whom") && verb.links().contains(before);
        boolean direct = verb.links().contains("-");
        boolean stranded = verb.links().contains(tokens.word(behind)) && scene.rightOf(behind + 1) == null;
        if (!led && !direct && !stranded) return null;
        int end = led ? pronoun - 1 : pronoun;
        return scene.groups()
                .leftOf(
                        tokens.is(end - 1, ",") ? end - 1 : end,
                        scene.sentence().from());
    }
}
