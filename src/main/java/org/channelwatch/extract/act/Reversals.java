package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence tells once more of the same: {@code cut ties with Y in 1978 and restored [them] in 1985}. */
final class Reversals {
    private final Scene scene;
    private final Tokens tokens;
    private final Deeds deeds;
    private final ActVerbs verbs;
    private @Nullable Done done;

    /** What was done last, and in which sentence. */
    private record Done(List<Pair> pairs, Noun noun, int sentence) {}

    Reversals(Scene scene, Deeds deeds, ActVerbs verbs) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.deeds = deeds;
        this.verbs = verbs;
    }

    /** Remembers what was done with the noun. */
    void note(List<Pair> pairs, Noun noun) {
        done = new Done(pairs, noun, scene.sentence().number());
    }

    /** Tells what is done with "it" or "them"; answers whether that is so. */
    boolean read(Phrases.Match<Inflected> match, Inflected inflected) {
        boolean them = tokens.is(match.to(), "them") || tokens.is(match.to(), "it");
        Done before = done;
        boolean put = inflected.verb().base().equals("put") && !tokens.is(match.to() + 1, "on"); // "back to work"
        if (!them
                || put
                || before == null
                || before.sentence() != scene.sentence().number()) return false;
        EvidenceKind kind = ActKinds.kindOf(
                inflected.verb().type(), before.noun().type(), inflected.verb().base());
        VerbGroup group = verbs.groupOf(match, inflected);
        if (kind == null || !kind.isDeclaration() || group.negated() || group.modality() != null) return false;
        int end = match.to() + 1;
        Deeds.Act act = new Deeds.Act(
                kind,
                before.noun(),
                group,
                null,
                match.from(),
                end,
                false,
                inflected.verb().base() + ":them");
        Dates.Found own = scene.timing().dates().after(end, 2); // the day before "and" is that of the first deed
        for (Pair pair : before.pairs())
            if (own == null) deeds.tell(pair, act);
            else deeds.tell(pair, act, scene.published().cut(own.span()));
        return true;
    }
}
