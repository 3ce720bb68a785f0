package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a line that was named before, and remembers whose a line is: {@code X and Y have a hotline. X used it on Monday}. */
final class LineUses {
    /** So many sentences later "it" is another. */
    private static final int FRESH = 2;

    private final Scene scene;

    LineUses(Scene scene) {
        this.scene = scene;
    }

    /** {@code X and Y [have] a hotline}: theirs it is, of which the next sentences speak. */
    void noteOwned(Noun noun, @Nullable Group owners) {
        if (noun.type() != Nouns.Sense.LINE || owners == null) return;
        List<Pair> pairs = scene.pairs(owners, null);
        if (pairs.size() != 1) return;
        Pair states = scene.discourse().cast().statesOf(pairs.getFirst());
        scene.discourse().note(noun, states, scene.sentence().number());
    }

    /** {@code used it}, {@code tested it}. */
    boolean isUseOfIt(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!scene.tokens().is(match.to(), "it")) return false;
        return switch (inflected.verb().base()) {
            case "use", "make use of", "test" -> true;
            default -> false;
        };
    }

    /** {@code The hotline is open again. X placed a call at noon}: over that line, where X is at an end of it. */
    void placed(Deeds.Act act, Group caller) {
        Discourse.Line line = scene.discourse().line();
        boolean placed = act.rule().startsWith("place:") || act.rule().startsWith("make:");
        if (!placed || !"call".equals(act.noun().medium()) || line == null) return;
        if (act.modality() != null || act.group().negated() || isStale(line)) return;
        if (ActLines.isAtAnEnd(scene, line, caller)) emit(line, act.group(), act.trigger(), act.end(), act.rule());
    }

    /** {@code X used it on Monday}: the line that was named before; answers whether that was told. */
    boolean read(Phrases.Match<Inflected> match, Inflected inflected, VerbGroup group, @Nullable Group user) {
        Discourse.Line line = isUseOfIt(match, inflected) ? scene.discourse().line() : null;
        if (line == null || user == null || isStale(line)) return false;
        if (group.negated() || group.passive() || Conditions.ofVerb(scene, user.from(), group) != null) return false;
        if (!ActLines.isAtAnEnd(scene, line, user)) return false;
        emit(line, group, match.from(), match.to() + 1, inflected.verb().base() + ":it");
        return true;
    }

    /** {@code X had ordered it reopened}: the line that was named before; answers whether that was told. */
    boolean ordered(Phrases.Match<Inflected> match, Inflected inflected) {
        int order = match.from() - 2;
        boolean it = scene.tokens().is(match.from() - 1, "it") || scene.tokens().is(match.from() - 1, "them");
        boolean done = inflected.form() == Verbs.Form.PARTICIPLE || inflected.form() == Verbs.Form.PAST;
        Discourse.Line line = it && done && scene.tokens().word(order).startsWith("order")
                ? scene.discourse().line()
                : null;
        if (line == null || isStale(line)) return false;
        EvidenceKind kind = ActKinds.kindOf(
                inflected.verb().type(), line.noun().type(), inflected.verb().base());
        VerbGroup group = VerbGroup.of(scene.tokens(), scene.sentence(), order);
        Group who = scene.doers().of(group.from());
        boolean fact = kind != null && kind.isDeclaration() && !group.negated() && who != null;
        if (kind == null || who == null || !fact || Conditions.ofVerb(scene, who.from(), group) != null) return false;
        if (!ActLines.isAtAnEnd(scene, line, who)) return false;
        TimeSpan when = scene.timing().when(kind, group.from(), match.from(), match.to(), Tense.PRESENT);
        scene.emit(
                line.states(),
                kind,
                true,
                line.noun().name(),
                when,
                0.8,
                inflected.verb().base() + ":ordered");
        return true;
    }

    private boolean isStale(Discourse.Line line) {
        return scene.sentence().number() > line.sentence() + FRESH;
    }

    private void emit(Discourse.Line line, VerbGroup group, int trigger, int end, String rule) {
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, group.from(), trigger, end, group.tense());
        scene.emit(line.states(), EvidenceKind.CONTACT, true, line.noun().name(), when, 0.8, rule);
    }
}
