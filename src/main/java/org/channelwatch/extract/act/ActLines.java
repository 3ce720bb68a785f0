package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells between whom a line runs of which only one end is named, or none: {@code X shut the line}, which was named before. */
final class ActLines {
    private static final int FAR = 12;

    private final Scene scene;
    private final NounParties nouns;

    ActLines(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.nouns = nouns;
    }

    /** {@code a line between the ruling party and Y's palace}: of the two whose line was named before, where Y is one of them. */
    List<Pair> ofKnownEnd(Phrases.Match<Noun> object) {
        Discourse.Line line =
                scene.tokens().is(object.to(), "between") ? scene.discourse().line() : null;
        for (int at = object.to();
                line != null
                        && at < Math.min(object.to() + FAR, scene.sentence().to());
                at++) {
            Mention end = scene.groups().startingAt(at);
            if (end != null
                    && end.country() != null
                    && line.states().has(scene.discourse().cast().state(end.country()))) return List.of(line.states());
        }
        return List.of();
    }

    /** {@code X shut the line}, {@code X used the hotline}, of which the sentences before have told whose it is. */
    boolean isAgain(Phrases.Match<Noun> object) {
        boolean the = scene.tokens().is(object.from() - 1, "the") && !nouns.hasComplement(object);
        return switch (object.value().type()) {
            case AGAIN -> true;
            case LINE -> the || scene.tokens().is(object.from(), "it");
            default -> false;
        };
    }

    /** {@code X shut the line}: the one that was named before, where X is at one end of it. */
    List<Pair> ofLine(@Nullable Group subject) {
        Discourse.Line line = scene.discourse().line();
        if (line == null) return List.of();
        boolean own = subject == null || scene.parties(subject, List.of()).isEmpty() || isAtAnEnd(scene, line, subject);
        return own ? List.of(line.states()) : List.of();
    }

    /** Whether the line is one of those people. */
    static boolean isAtAnEnd(Scene scene, Discourse.Line line, Group people) {
        return scene.parties(people, List.of()).stream()
                .map(scene.discourse().cast()::stateOf)
                .anyMatch(line.states()::has);
    }

    /** {@code X cut the hotlines}, {@code X suspended all lines}: nothing tells to whom they ran. */
    boolean isOneSided(Phrases.Match<Noun> object, Noun noun, EvidenceKind kind) {
        return noun.type() == Nouns.Sense.LINE
                && kind.isDeclaration()
                && kind != EvidenceKind.OPENED
                && !nouns.hasComplement(object);
    }

    /** {@code X and Y restored their lines. X had cut the hotlines}: to Y. */
    List<Pair> ofLineOf(@Nullable Group subject) {
        Discourse.Line line = subject == null ? null : scene.discourse().line();
        return line != null && subject != null && UnnamedOthers.isOneOf(scene, line.states(), subject)
                ? List.of(line.states())
                : List.of();
    }
}
