package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.lexicon.Verbs.Sense;
import org.channelwatch.extract.name.PersonNames;
import org.channelwatch.extract.name.Pronouns;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Letters;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads that a letter was handed over: {@code a plan drafted by X was handed to Y}, {@code Y studies an X proposal delivered by W}. */
public final class Deliveries {
    private static final int FAR = 16;
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Letters letters;
    private final Complements complements;
    private final Deeds deeds;

    public Deliveries(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.letters = new Letters(scene);
        this.complements = new Complements(scene);
        this.deeds = new Deeds(scene, silences);
    }

    /** Reads on behind the noun and answers whether it tells of whom and to whom. */
    public boolean read(Phrases.Match<Noun> letter) {
        Phrases.Match<Inflected> handed = handed(letter.to());
        if (handed == null) return false;
        boolean be = isBehindBe(letter.to(), handed.from());
        Group author = authorOf(letter, handed);
        Group receiver = receiver(handed.from() + 1); // "conveyed to" is a verb by itself
        if (receiver == null && !be && isThrough(handed.to()))
            receiver = scene.doers().first(letter.from());
        if (receiver == null) return false;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), handed.from(), Form.PARTICIPLE);
        Modality modality = Conditions.before(scene, letter.from(), be ? group.modality() : null);
        boolean done = be && modality == null && !group.negated();
        List<Pair> pairs = author != null
                ? scene.pairs(author, receiver)
                : done && !isOfOthers(letter, handed.to()) ? ofSigner(letter, receiver) : List.of();
        Noun noun = letter.value();
        String rule = handed.value().verb().base() + "-passive:" + noun.name();
        Deeds.Act act = new Deeds.Act(
                EvidenceKind.CONTACT, noun, group, modality, handed.from(), handed.to(), isNone(letter), rule);
        for (Pair pair : pairs) deeds.tell(pair, act);
        return !pairs.isEmpty();
    }

    /** The participle of the verb by which it was handed over; null where the words lead to something else. */
    private Phrases.@Nullable Match<Inflected> handed(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            Phrases.Match<Inflected> verb = scene.verbAt(at);
            if (verb != null && isHanding(verb)) return verb;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ";")) return null;
            if (Verbs.isHave(tokens.word(at)) && !tokens.is(at + 1, "been")) return null;
        }
        return null;
    }

    private static boolean isHanding(Phrases.Match<Inflected> verb) {
        return verb.values().stream()
                .anyMatch(inflected -> (inflected.form() == Form.PAST || inflected.form() == Form.PARTICIPLE)
                        && (inflected.verb().type() == Sense.COURIER
                                || inflected.verb().base().equals("send")
                                || inflected.verb().base().equals("convey to")));
    }

    /** {@code [a plan] was [handed]}: a participle behind a form of "be" and nothing but adverbs. */
    private boolean isBehindBe(int from, int verb) {
        for (int at = verb - 1; at >= from; at--) {
            if (Verbs.isBe(tokens.word(at))) return true;
            if (!Modality.isAdverb(tokens.word(at)) && !tokens.is(at, "not")) return false;
        }
        return false;
    }

    /** By the words before it, by {@code from X}, {@code drafted by X} behind it, or else by whom it was handed over. */
    private @Nullable Group authorOf(Phrases.Match<Noun> letter, Phrases.Match<Inflected> handed) {
        Group author = letters.author(letter.from());
        for (int at = letter.to(); author == null && at < handed.from(); at++) {
            boolean by = tokens.is(at, "from") || tokens.is(at, "by") || (at == letter.to() && tokens.is(at, "of"));
            if (by) author = scene.rightOf(at + 1);
        }
        for (int at = handed.to();
                author == null
                        && at < Math.min(handed.to() + NEAR, scene.sentence().to());
                at++) if (tokens.is(at, "by")) author = scene.rightOf(at + 1);
        return author;
    }

    /** {@code X signed a letter, and it was sent to Y}; where nobody is named, of the government that speaks of it. */
    private List<Pair> ofSigner(Phrases.Match<Noun> letter, Group receiver) {
        Group signer = scene.doers().first(letter.from());
        if (signer != null) return scene.pairs(signer, receiver);
        Party own = scene.sentence().spoken() ? scene.discourse().own().party() : null;
        if (own == null) return List.of();
        return scene.parties(receiver, List.of(own)).stream()
                .filter(other -> !other.isSameSideAs(own))
                .map(other -> scene.discourse().own().with(other, own))
                .toList();
    }

    /** {@code the families' letter was sent to Y}, {@code was sent to Y by the families}. */
    private boolean isOfOthers(Phrases.Match<Noun> letter, int behind) {
        boolean owned = PersonNames.isPossessive(tokens, letter.from() - 1)
                || Pronouns.isPossessive(tokens.word(letter.from() - 1));
        if (owned || tokens.is(letter.to(), "from")) return true;
        return tokens.hasWord(
                "by", behind, Math.min(behind + NEAR, scene.sentence().to()));
    }

    /** {@code handed [on Monday by W] to Y}. */
    private @Nullable Group receiver(int from) {
        for (int at = from; at < Math.min(from + NEAR, scene.sentence().to()); at++) {
            if (tokens.is(at, "to")) return complements.receiver(at);
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    private boolean isThrough(int at) {
        return tokens.is(at, "by") || tokens.is(at, "via") || tokens.is(at, "through");
    }

    /** {@code no reply was sent}. */
    private boolean isNone(Phrases.Match<Noun> letter) {
        return tokens.is(letter.from() - 1, "no") || tokens.is(letter.from() - 2, "no");
    }
}
