package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Upcoming;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What it is to do something with a noun, as the words around have it: {@code ended three days of talks} is a contact, {@code ended talks with
 * Y} breaks them off, {@code suspends the talks scheduled for Monday} calls them off.
 */
final class ActMeanings {
    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;

    ActMeanings(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
    }

    /** The kind of evidence; null where it is none. */
    @Nullable
    EvidenceKind of(Phrases.Match<Inflected> match, Inflected inflected, Phrases.Match<Noun> object, Noun noun) {
        if (isLeft(inflected, noun)) return EvidenceKind.CONTACT;
        if (isSpent(inflected, match.to(), object)) return EvidenceKind.CONTACT;
        EvidenceKind kind = ActKinds.kindOf(
                inflected.verb().type(),
                ActKinds.senseOf(noun, inflected),
                inflected.verb().base());
        if (kind == null && isEnd(match, inflected, object)) kind = EvidenceKind.SUSPENDED;
        if (isOfArranged(kind, object)) return EvidenceKind.CANCELLED;
        return kind == EvidenceKind.DEFUNCT && isForNow(match) ? EvidenceKind.SUSPENDED : kind;
    }

    /** {@code ends talks with Y}, {@code ends the peace talks}: one side breaks them off; not {@code X and Y end talks}. */
    private boolean isEnd(Phrases.Match<Inflected> match, Inflected inflected, Phrases.Match<Noun> object) {
        boolean talk = object.value().type() == Nouns.Sense.TALK;
        if (!talk || !inflected.verb().base().equals("end")) return false;
        return tokens.is(object.to(), "with") || (isLasting(object) && isOfOne(match.from()));
    }

    /** Peace talks and negotiations go on until somebody ends them; a meeting ends by itself. */
    private boolean isLasting(Phrases.Match<Noun> talks) {
        String name = talks.value().name();
        return name.startsWith("negotiation") || name.startsWith("peace talk") || tokens.is(talks.from() - 1, "peace");
    }

    /** {@code X ended}, {@code X walked out, ending}; not {@code X and Y ended}. */
    private boolean isOfOne(int verb) {
        Group subject = scene.doers().of(verb);
        if (subject == null) return tokens.word(verb).endsWith("ing");
        Mention.Referent type = subject.first().type();
        return subject.members().size() == 1 && type != Mention.Referent.STATES && type != Mention.Referent.ANY;
    }

    /** {@code walked out of a meeting with Y}: they had met; not {@code out of the talks}, which go on for days. */
    private static boolean isLeft(Inflected inflected, Noun noun) {
        return switch (inflected.verb().base()) {
            case "walk away from", "walk out of", "storm out of" ->
                noun.type() == Nouns.Sense.TALK
                        && (noun.name().startsWith("meeting") || noun.name().startsWith("summit"));
            default -> false;
        };
    }

    /** {@code ended three days of talks}: they were held until then. */
    private boolean isSpent(Inflected inflected, int from, Phrases.Match<Noun> object) {
        boolean talk = object.value().type() == Nouns.Sense.TALK;
        if (!talk || !inflected.verb().base().equals("end")) return false;
        for (int at = from; at < object.from(); at++)
            if (tokens.is(at, "of") && DateWords.Unit.of(tokens.word(at - 1)) != null) return true;
        return false;
    }

    /** {@code withdrew from the planned talks}, {@code suspends the talks scheduled for Monday}: they will not begin. */
    private boolean isOfArranged(@Nullable EvidenceKind kind, Phrases.Match<Noun> object) {
        if (kind == null || !kind.isCut() || object.value().type() != Nouns.Sense.TALK) return false;
        if (Upcoming.isArranged(scene, object.from())) return true;
        for (int end : new int[] {object.to(), nouns.endOf(object)}) {
            boolean clause = tokens.is(end, "that") || tokens.is(end, "which");
            int at = clause && Verbs.isBe(tokens.word(end + 1)) ? end + 2 : end;
            if (Arranged.isOne(tokens.word(at))) return true;
        }
        return false;
    }

    /** {@code temporarily closes}, {@code has closed temporarily}. */
    private boolean isForNow(Phrases.Match<Inflected> match) {
        return tokens.is(match.from() - 1, "temporarily") || tokens.is(match.to(), "temporarily");
    }
}
