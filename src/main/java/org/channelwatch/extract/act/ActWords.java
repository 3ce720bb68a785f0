package org.channelwatch.extract.act;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * The words of an act as they stand in the sentence: {@code X [has cut] [the line]}.
 *
 * @param noun the object itself; of "the line" the one that was named before
 * @param kind what it is to do that with such a noun
 * @param subject who does it; null where nobody is named
 * @param owner whose act it is where the verb has no subject: {@code X's decision to cut}
 */
record ActWords(
        Phrases.Match<Inflected> match,
        Inflected inflected,
        Phrases.Match<Noun> object,
        Noun noun,
        EvidenceKind kind,
        VerbGroup group,
        @Nullable Group subject,
        @Nullable Group owner) {
    ActWords by(@Nullable Group doer, @Nullable Group whose) {
        return new ActWords(match, inflected, object, noun, kind, group, doer, whose);
    }

    Verb verb() {
        return inflected.verb();
    }

    /** {@code X cut the line}, of a line or ties; not {@code to cut the line}. */
    boolean isDeclared() {
        return kind.isDeclaration() && inflected.form() != Verbs.Form.BASE;
    }

    /** {@code X cancelled the talks}; not {@code to cancel the talks}. */
    boolean isCancelledTalk() {
        boolean cancelled = kind == EvidenceKind.CANCELLED && inflected.form() != Verbs.Form.BASE;
        return cancelled && noun.type() == Nouns.Sense.TALK;
    }

    boolean isOfLine() {
        return noun.type() == Nouns.Sense.LINE;
    }

    /** Whether the two have less to do with each other than before. */
    boolean isBroken() {
        return isBroken(kind);
    }

    static boolean isBroken(EvidenceKind kind) {
        return kind.isCut() || kind == EvidenceKind.CANCELLED;
    }

    /** {@code joined}, {@code took part in}. */
    boolean isAttending() {
        return switch (inflected.verb().base()) {
            case "attend", "join", "take part in", "take part", "participate in", "participate" -> true;
            default -> false;
        };
    }
}
