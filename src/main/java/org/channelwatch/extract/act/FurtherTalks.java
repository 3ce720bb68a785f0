package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads talks that words join to others of the same verb: {@code X had dinner with Y and then a bilateral with Z}. */
final class FurtherTalks {
    private static final int NEAR = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;
    private final Deeds deeds;

    FurtherTalks(Scene scene, NounParties nouns, Deeds deeds) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
        this.deeds = deeds;
    }

    /** Tells of the talks that are joined to those of the act, which the subject held too. */
    void read(Group subject, Deeds.Act act) {
        int behind = scene.timing().dates().behind(act.end());
        int from = behindJoin(behind);
        Phrases.Match<Noun> noun = from == behind ? null : talks(from);
        Group complement = noun == null ? null : with(noun);
        if (noun == null || complement == null) return;
        int at = Math.max(noun.from(), behind + 2); // the day before the "and" is that of the first
        VerbGroup group = act.group().startingAt(at);
        Deeds.Act next =
                new Deeds.Act(act.kind(), noun.value(), group, act.modality(), at, complement.to(), false, act.rule());
        List<Pair> pairs = scene.pairs(subject, complement);
        pairs.forEach(pair -> deeds.tell(pair, next));
    }

    /** {@code a meeting with Z}, {@code a bilateral with Z}; null of talks with nobody, or from somebody. */
    private @Nullable Group with(Phrases.Match<Noun> noun) {
        if (tokens.is(noun.to() - 1, "with")) return scene.rightOf(noun.to());
        Group complement = nouns.complement(noun);
        return complement != null && tokens.is(complement.from() - 1, "with") ? complement : null;
    }

    /** {@code and then}, {@code , followed by}, {@code as well as}: the token behind it; the same token where nothing is joined. */
    private int behindJoin(int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        if (tokens.is(next, "followed") && tokens.is(next + 1, "by")) return next + 2;
        boolean well = tokens.is(next, "as") && tokens.is(next + 1, "well");
        if (well && tokens.is(next + 2, "as")) return next + 3;
        if (!tokens.is(next, "and")) return at;
        next++;
        while (Modality.isAdverb(tokens.word(next))) next++;
        return next;
    }

    /** {@code a [bilateral]}, {@code separate [talks]}: nothing but what describes them before. */
    private Phrases.@Nullable Match<Noun> talks(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            if (noun != null) return noun.value().type() == Nouns.Sense.TALK ? noun : null;
            boolean other = tokens.isMark(at)
                    || scene.groups().startingAt(at) != null
                    || tokens.isPreposition(at)
                    || FunctionWords.isStop(tokens.word(at))
                    || Verbs.isAuxiliary(tokens.word(at));
            if (other) return null;
        }
        return null;
    }
}
