package org.channelwatch.extract.scene;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells, before a channel is sought for it.
 *
 * @param second null where only one party is told, and the channel tells the other
 * @param line whether it is about a standing line
 * @param words those for the medium
 */
public record Event(
        Party first,
        @Nullable Party second,
        EvidenceKind kind,
        boolean line,
        String words,
        TimeSpan occurred,
        String quote,
        double confidence,
        String rule) {
    /** Begins the rules of what is told by the way, and so may be older than the news. */
    public static final String RECALLED = "recalled:";

    /** Begins the rules of silences that were, and may be over. */
    public static final String HAD_NOT = "had-not:";

    private static final Duration DAY = Duration.ofDays(1);

    /** The rule of a visit of which only the guest and the place were told. */
    public static final String VISITED = "visited";

    /** Whether it tells of the same parties the same kind of thing. */
    public boolean tells(Event other) {
        return kind == other.kind && line == other.line && isOfSameParties(other);
    }

    /** Whether it tells the same kind of thing of persons of the states of which the other tells. */
    public boolean specifies(Event other) {
        return kind == other.kind && line == other.line && isOfSameSides(other);
    }

    /** Whether it is a message: then a call of the same two is another contact. */
    public boolean isWritten() {
        Tokens tokens = Tokens.of(words);
        Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(tokens, 0, tokens.size());
        return noun != null && noun.value().isMessage();
    }

    /** Whether it is a contact that goes over no standing line. */
    public boolean isTalk() {
        return kind == EvidenceKind.CONTACT && !line && second != null;
    }

    /** The same, between others. */
    public Event between(UnaryOperator<Pair> others) {
        if (second == null) return this;
        Pair pair = others.apply(new Pair(first, second));
        return new Event(pair.first(), pair.second(), kind, line, words, occurred, quote, confidence, rule);
    }

    /** Whether it is told of by the way. */
    public boolean isRecalled() {
        return rule.startsWith(RECALLED);
    }

    /** {@code X and Y spoke on Monday. They had not spoken since May}: whether the other is the contact that ended the silence. */
    boolean isEndedBy(Event other) {
        return kind == EvidenceKind.NO_CONTACT
                && rule.startsWith(HAD_NOT)
                && other.kind == EvidenceKind.CONTACT
                && other.occurred.precision() != Precision.UNKNOWN
                && other.occurred.latest().isAfter(occurred.latest())
                && line == other.line
                && isOfSameParties(other);
    }

    /** {@code X visits W, where he meets Y}: whether the other tells whom a guest has seen. */
    public boolean isVisitTakenUpBy(Event other) {
        return rule.equals(VISITED)
                && !other.rule.equals(VISITED)
                && !other.kind.isDeclaration()
                && isOfSameSides(other);
    }

    /** Whether the other is of the same two sides, whoever was there. */
    boolean isOfSameSides(Event other) {
        if (second == null || other.second == null) return false;
        boolean straight = first.isSameSideAs(other.first) && second.isSameSideAs(other.second);
        return straight || (first.isSameSideAs(other.second) && second.isSameSideAs(other.first));
    }

    /** Whether both parties are persons. */
    public boolean isOfPersons() {
        return second != null && first.person() && second.person();
    }

    /** Whether both may have been at the same time. */
    public boolean isOfSameTime(Event other) {
        boolean before = other.occurred.earliest() != null && occurred.latest().isBefore(other.occurred.earliest());
        boolean after = occurred.earliest() != null && other.occurred.latest().isBefore(occurred.earliest());
        return !before && !after;
    }

    /** {@code we will discuss it today}, at the opening of the talks that the title names: those talks and no others. */
    public boolean isMeantBy(Event plan) {
        return kind == EvidenceKind.CONTACT
                && plan.kind == EvidenceKind.PLANNED
                && plan.occurred.precision() == Precision.DAY
                && isOfSameParties(plan)
                && !plan.occurred.latest().isAfter(occurred.latest().plus(DAY));
    }

    /** Whether both are between the same parties, in whatever order. */
    boolean isOfSameParties(Event other) {
        if (second == null || other.second == null) return false;
        return new Pair(first, second).isSameAs(new Pair(other.first, other.second));
    }
}
