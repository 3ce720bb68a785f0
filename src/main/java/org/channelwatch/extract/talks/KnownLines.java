package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;

/** Reads what is said of a line whose ends are not told beside it: {@code it has been dead since}, {@code the line that X and Y test}. */
final class KnownLines {
    private static final int REACH = 12;

    /** So many sentences later "it" is another. */
    private static final int FRESH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Predicates predicates;

    KnownLines(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.predicates = predicates;
    }

    /** {@code It has been dead since May}, {@code And as you know, those were cut}: where the sentence before spoke of a line. */
    void begin() {
        int at = behindOpening();
        boolean again = switch (tokens.word(at)) {
            case "it", "those", "these" -> Verbs.isAuxiliary(tokens.word(at + 1));
            default -> false;
        };
        Discourse.Line line = again ? scene.discourse().line() : null;
        if (line != null && scene.sentence().number() <= line.sentence() + FRESH)
            predicates.read(line.states(), line.noun(), at, at + 1);
    }

    /** The token behind {@code And as you know,}. */
    private int behindOpening() {
        int at = scene.sentence().from();
        if (tokens.is(at, "and") || tokens.is(at, "but")) at++;
        boolean aside = tokens.is(at, "as") && tokens.is(at + 2, "know");
        if (!aside) return at;
        return tokens.is(at + 3, ",") ? at + 4 : at + 3;
    }

    /** {@code The line has been dead since May}: the one that was named before. */
    int again(Phrases.Match<Noun> match) {
        Discourse.Line line = scene.discourse().line();
        if (line != null && Conditions.before(scene, match.from(), null) == null)
            predicates.read(line.states(), line.noun(), match.from(), match.to());
        return match.to();
    }

    /** {@code the hotline that X and Y test twice a day has been dead}: between those two. */
    boolean used(Phrases.Match<Noun> noun) {
        if (!tokens.is(noun.to(), "that") && !tokens.is(noun.to(), "which")) return false;
        Group users = scene.rightOf(noun.to() + 1);
        List<Pair> pairs = users == null ? List.of() : scene.pairs(users, null);
        if (users == null || pairs.size() != 1) return false;
        Pair states = scene.discourse().cast().statesOf(pairs.getFirst());
        Noun line = noun.value();
        scene.discourse().note(line, states, scene.sentence().number());
        for (int at = users.to() + 1;
                at < Math.min(users.to() + REACH, scene.sentence().to());
                at++) {
            if (!Verbs.isBe(tokens.word(at)) && !Verbs.isHave(tokens.word(at))) continue;
            predicates.read(states, line, noun.from(), at);
            return true;
        }
        return true;
    }

    /** {@code the hotline is dead}: that of the two who are spoken of. */
    void known(Phrases.Match<Noun> noun) {
        boolean the = tokens.is(noun.from() - 1, "the") || tokens.is(noun.from() - 2, "the");
        Discourse.Line line = scene.discourse().line();
        boolean fresh = line != null && scene.sentence().number() <= line.sentence() + FRESH;
        boolean same = fresh
                && line != null
                && line.sentence() < scene.sentence().number()
                && line.noun().name().equals(noun.value().name());
        Pair spokenOf = the && !same ? scene.discourse().pair() : null;
        if (the && spokenOf == null && fresh && line != null) spokenOf = line.states();
        Discourse.Line alone = spokenOf == null ? scene.lines().alone() : null;
        if (alone != null) spokenOf = alone.states(); // "a military hotline was tested", where they have some
        if (spokenOf == null || Conditions.before(scene, noun.from(), null) != null) return;
        predicates.read(scene.discourse().cast().statesOf(spokenOf), noun.value(), noun.from(), noun.to());
    }

    /** {@code X told Y of it, and so military communication is being resumed}, as one speaks: that of the two who are spoken of. */
    void military(Phrases.Match<Noun> noun) {
        Pair spokenOf = scene.sentence().spoken() ? scene.discourse().pair() : null;
        boolean military = noun.value().name().startsWith("mil");
        if (spokenOf == null || !military || Conditions.before(scene, noun.from(), null) != null) return;
        predicates.read(scene.discourse().cast().statesOf(spokenOf), noun.value(), noun.from(), noun.to());
    }

    /** {@code a message was exchanged through the hotline}: between those whose line it is; answers whether it was. */
    boolean exchanged(Phrases.Match<Noun> talk) {
        int be = tokens.is(talk.to() + 1, "been") ? talk.to() + 1 : talk.to();
        Phrases.Match<Inflected> verb = Verbs.isBe(tokens.word(be)) ? scene.verbAt(be + 1) : null;
        Noun over = verb == null ? null : scene.lines().over(verb.to());
        if (verb == null || over == null || Conditions.before(scene, talk.from(), null) != null) return false;
        boolean passed = verb.values().stream()
                .anyMatch(inflected -> inflected.verb().type() == Verbs.Sense.HOLD
                        || inflected.verb().type() == Verbs.Sense.COURIER);
        Discourse.Line line = scene.discourse().line();
        Pair spokenOf = line != null ? line.states() : scene.discourse().pair();
        if (!passed || spokenOf == null) return false;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, talk.from(), verb.from(), verb.to(), VerbGroup.Tense.PAST);
        Pair states = scene.discourse().cast().statesOf(spokenOf);
        scene.emit(states, EvidenceKind.CONTACT, true, over.name(), when, 0.7, "exchanged:" + over.name());
        return true;
    }

    /** {@code a hotline will link both countries}. */
    void intended(Phrases.Match<Noun> noun) {
        String article = tokens.word(noun.from() - 1);
        boolean created = article.equals("a") || article.equals("an") || article.equals("new");
        boolean ahead = tokens.is(noun.to(), "will") || tokens.is(noun.to(), "would");
        for (int at = noun.to();
                created
                        && ahead
                        && at < Math.min(noun.to() + REACH, scene.sentence().to());
                at++) {
            Group group = scene.rightOf(at);
            if (group == null) continue;
            String name = noun.value().name();
            for (Pair pair : scene.pairs(group, null)) {
                scene.emit(
                        pair, EvidenceKind.PLANNED, true, name, scene.timing().now(), 0.7, "intended:" + name);
            }
            return;
        }
    }
}
