package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.party.Antecedents;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks to come of which the sentence does not say between whom: {@code The next round will begin on July 2}, {@code at tomorrow's
 * meeting}, {@code will raise it during the call this evening}. They are of the two who are spoken of.
 */
final class ComingTalks {
    private static final Set<String> AT_HOME = Words.of("talks at home");
    private static final Set<String> VOTES = Words.of("votes");
    private static final Set<String> OTHERS = Words.of("talks of others");
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final ComingSigns signs;
    private final OccasionPhrases phrases;
    private final CallingOff callingOff;

    ComingTalks(Scene scene, ComingSigns signs) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.signs = signs;
        this.phrases = new OccasionPhrases(scene);
        this.callingOff = new CallingOff(scene);
    }

    /** Answers whether that tells anything. */
    boolean read(Phrases.Match<Noun> noun) {
        Noun talk = noun.value();
        if (!isTalk(talk) || scene.sentence().question()) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        if (isOfOthers(phrase.from(), noun)) return false;
        TimeSpan when = signs.when(phrase, noun, noun.to());
        Pair pair = when == null ? null : spokenOf(phrase.from(), talk);
        boolean vague =
                talk.name().startsWith("discussion") && !phrase.definite(); // "look forward to further discussions"
        if (when == null || pair == null || vague || isOfAnother(pair, noun.from())) return false;
        return switch (callingOff.of(phrase.from(), noun.to())) {
            case NONE -> tell(pair, when, talk);
            case DONE -> tellOff(pair, talk);
            case OPEN -> false;
        };
    }

    /** {@code X will host Z for a meeting}, where X and Y were spoken of: of whom else the sentence speaks. */
    private boolean isOfAnother(Pair pair, int noun) {
        for (int at = scene.sentence().from(); at < noun; at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null || !isPerson(mention)) continue;
            List<Party> named = scene.discourse().resolve(mention, List.of());
            Pair states = scene.discourse().cast().statesOf(pair);
            if (named.isEmpty() || !states.has(scene.discourse().cast().stateOf(named.getFirst()))) return true;
        }
        return false;
    }

    private static boolean isPerson(Mention mention) {
        return mention.type() == Mention.Referent.PERSON || mention.type() == Mention.Referent.STRANGER;
    }

    /** {@code The next meeting of X and Y is on Monday}, {@code prepares for a summit of X and Y}. */
    boolean readOf(Pair pair, Phrases.Match<Noun> noun, int end) {
        Noun talk = noun.value();
        if (!isTalk(talk) || scene.sentence().question() || scene.hasToldOfContact(pair)) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        TimeSpan when = signs.when(phrase, noun, end);
        return when != null && !isOff(phrase, end) && tell(pair, when, talk);
    }

    /** {@code discussed plans for the upcoming summit with Y}, {@code looks forward to her meeting with Y}: of whoever does so. */
    boolean readWith(Phrases.Match<Noun> noun, Group complement) {
        Noun talk = noun.value();
        if (!isTalk(talk) || scene.sentence().question() || !tokens.is(complement.from() - 1, "with")) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        TimeSpan when = signs.when(phrase, noun, complement.to());
        if (when == null || isOff(phrase, complement.to())) return false;
        Group subject = scene.doers().first(phrase.from());
        int comma = scene.timing().dates().behind(complement.to());
        if (subject == null && tokens.is(comma, ",")) subject = scene.rightOf(comma + 1);
        boolean ours = subject == null || isOfSpeaker(subject);
        if (ours && scene.sentence().spoken()) return withOurs(complement, when, talk);
        if (subject == null || Conditions.before(scene, subject.from(), null) != null) return false;
        boolean told = false;
        for (Pair pair : scene.pairs(subject, complement)) told |= tell(pair, when, talk);
        return told;
    }

    /** {@code decided to cancel my meeting with Y}: what is off, or may be, is not to come. */
    private boolean isOff(OccasionPhrases.Phrase phrase, int end) {
        return callingOff.of(phrase.from(), end) != CallingOff.Off.NONE;
    }

    private static boolean isOfSpeaker(Group subject) {
        Mention.Referent type = subject.first().type();
        return type == Mention.Referent.I || type == Mention.Referent.SPEAKER;
    }

    /** {@code We look forward to the talks with Y tomorrow}, as a government says: those of its president, or its own. */
    private boolean withOurs(Group complement, TimeSpan when, Noun talk) {
        boolean told = false;
        for (Pair pair : Ourselves.with(scene, complement)) told |= tell(pair, when, talk);
        return told;
    }

    private static boolean isTalk(Noun noun) {
        return noun.type() == Nouns.Sense.TALK && !noun.isMessage();
    }

    private boolean tell(Pair pair, TimeSpan when, Noun talk) {
        if (scene.hasTold(pair)) return false;
        scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.7, "coming:" + talk.name());
        return true;
    }

    private boolean tellOff(Pair pair, Noun talk) {
        TimeSpan now = scene.timing().now();
        scene.emit(pair, EvidenceKind.CANCELLED, false, "", now, 0.7, "off:" + talk.name());
        return true;
    }

    /** Of a brief without a pair the only two states; of two leaders their states, who send others to negotiate. */
    private @Nullable Pair spokenOf(int from, Noun talk) {
        Antecedents antecedents = scene.discourse().antecedents();
        Pair pair = scene.sentence().spoken() ? antecedents.presidentAndLeader() : null;
        boolean many = (scene.discourse().pair() == null || tokens.is(from, "a"))
                && scene.discourse().cast().everybody().size() > 2;
        if (pair == null && !many) pair = antecedents.lastNamed();
        if (pair == null && !scene.sentence().spoken())
            pair = scene.discourse().cast().onlyStates();
        boolean negotiation = talk.name().startsWith("negotiation");
        return pair == null || !negotiation || scene.events().isDone(pair, EvidenceKind.PLANNED)
                ? pair
                : scene.discourse().cast().statesOf(pair);
    }

    /** {@code The cabinet meeting}, {@code the Rome summit}, {@code talks with the unions}: whatever is said of those. */
    private boolean isOfOthers(int from, Phrases.Match<Noun> noun) {
        if (tokens.is(from - 1, "such")) return true; // "such a meeting": any that there may be
        for (int at = from; at < noun.from(); at++) {
            boolean named = tokens.isCapital(at)
                    && at > scene.sentence().from()
                    && !scene.timing().dates().covers(at);
            if (named || AT_HOME.contains(tokens.word(at))) return true;
        }
        String name = noun.value().name();
        for (int at = scene.sentence().from();
                name.endsWith(" round") && at < scene.sentence().to();
                at++) if (VOTES.contains(tokens.word(at))) return true;
        if (tokens.is(noun.to(), "of") || tokens.is(noun.to(), "by")) return true;
        for (int at = noun.to();
                at < Math.min(noun.to() + REACH, scene.sentence().to());
                at++) {
            if (OTHERS.contains(tokens.word(at))) return true;
            if (tokens.isMark(at)) return false;
        }
        return false;
    }
}
