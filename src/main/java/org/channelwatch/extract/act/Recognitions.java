package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads {@code X switches recognition from Y to Z}, {@code cuts ties with Y and recognizes Z}: the end of one relation and the begin of another. */
public final class Recognitions {
    private static final int REACH = 6;
    private static final int FAR = 16;

    private final Scene scene;
    private final Tokens tokens;

    public Recognitions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Reads what the verb tells. */
    public void read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        if (inflected.verb().base().startsWith("recogni")) {
            recognized(match, group);
            return;
        }
        int object = objectOf(match.to());
        Group subject = object < 0 || group.negated() || group.modality() != null
                ? null
                : scene.doers().of(group.from());
        if (subject == null) return;
        Group old = behind(object, "from");
        Group other = behind(old == null ? object : old.to(), "to");
        if (other == null) other = behind(object, "to");
        TimeSpan when =
                scene.timing().when(EvidenceKind.DEFUNCT, group.from(), match.from(), match.to(), group.tense());
        if (old != null) tell(subject, old, EvidenceKind.DEFUNCT, when);
        if (other != null) tell(subject, other, EvidenceKind.OPENED, when);
    }

    /** {@code X cuts ties with Y and [recognizes] Z}. */
    private void recognized(Phrases.Match<Inflected> match, VerbGroup group) {
        boolean joined = tokens.is(group.from() - 1, "and") || tokens.is(group.from() - 1, ",");
        boolean fact = !group.negated() && !group.passive() && group.modality() == null;
        boolean told = joined && fact && isBehindBreak(match.from());
        Group subject = told ? scene.doers().first(match.from()) : null;
        Mention other = scene.groups().startingAt(match.to());
        boolean state = other != null && other.country() != null && other.title() == null;
        if (subject == null || other == null || !state || tokens.is(other.to(), "'s")) return;
        TimeSpan when = scene.timing().when(EvidenceKind.OPENED, group.from(), match.from(), match.to(), group.tense());
        tell(subject, Complements.groupOf(other.as(Mention.Referent.STATE)), EvidenceKind.OPENED, when);
    }

    /** Whether the sentence has told before that ties were cut. */
    private boolean isBehindBreak(int to) {
        for (int at = scene.sentence().from(); at < to; at++) {
            Phrases.Match<Inflected> verb = Verbs.ALL.at(tokens, at, to);
            boolean cut = verb != null && verb.value().verb().type() == Verbs.Sense.KILL;
            if (verb != null && cut && objectOf(verb.to()) > 0) return true;
        }
        return false;
    }

    private void tell(Group subject, Group other, EvidenceKind kind, TimeSpan when) {
        String words = "diplomatic relations";
        for (Pair pair : scene.pairs(subject, other))
            scene.emit(scene.discourse().cast().statesOf(pair), kind, false, words, when, 0.85, "switched:recognition");
    }

    /** The token behind {@code recognition}, {@code diplomatic ties}; -1 where it is something else that is switched. */
    private int objectOf(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            Phrases.Match<Nouns.Noun> noun = scene.nounAt(at);
            if (noun != null) return noun.value().type() == Nouns.Sense.RELATION ? noun.to() : -1;
        }
        return -1;
    }

    private @Nullable Group behind(int from, String preposition) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            if (FunctionWords.isStop(tokens.word(at))) return null;
            if (!tokens.is(at, preposition)) continue;
            Mention mention = scene.groups().startingAt(at + 1);
            Group group = scene.rightOf(at + 1);
            if (group == null && mention != null && mention.country() != null)
                group = Complements.groupOf(mention.as(Mention.Referent.STATE));
            if (group != null) return group;
        }
        return null;
    }
}
