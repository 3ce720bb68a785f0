package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows what opens or closes by itself: {@code the embassy reopened}, {@code reopened its doors}, not {@code the embassy reopened a wing}. */
public final class Openings {
    private final Scene scene;
    private final Tokens tokens;

    public Openings(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** What it is for the noun to do so; null where the verb tells something else. */
    public @Nullable EvidenceKind kindOf(Noun noun, Phrases.Match<Inflected> verb, boolean planned) {
        boolean standing = noun.isStanding();
        Inflected inflected = verb.value();
        boolean adjective = !planned && inflected.form() == Form.BASE; // "stays open"
        if (!standing || adjective || !isClosed(verb.to())) return null;
        return switch (inflected.verb().base()) {
            case "open", "reopen", "re-open", "close", "close down", "shut", "shut down", "resume" ->
                ActKinds.kindOf(
                        inflected.verb().type(), noun.type(), inflected.verb().base());
            default -> null;
        };
    }

    /** Whether nothing follows that would be opened. */
    private boolean isClosed(int at) {
        String word = tokens.word(at);
        boolean doors = tokens.is(at, "its") && tokens.is(at + 1, "doors");
        return doors
                || at >= scene.sentence().to()
                || tokens.isMark(at)
                || FunctionWords.isPreposition(word)
                || FunctionWords.isStop(word)
                || Modality.isAdverb(word)
                || word.equals("and")
                || scene.timing().dates().beginsAt(at);
    }
}
