package org.channelwatch.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Arranged;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a text has told so far. */
public final class Events {
    private static final Set<String> CALLS =
            Set.of("contact:call", "contact:phone", "contact:telephone", "contact:ring", "contact:dial");

    /** The rule of {@code did not reach Y}. */
    private static final String IN_VAIN = "attempt:reach";

    /** So much no article tells; what tells more is made to be slow to read, and the rest of it is left. */
    private static final int MOST = 1_000;

    private final List<Event> events = new ArrayList<>();

    /**
     * What was found; a plan that the same sentence calls off is none, nor is a call that nobody took, a visit whose host is told, or a
     * silence that has ended.
     */
    public List<Event> all() {
        return events.stream()
                .filter(event -> !isCalledOff(event)
                        && !isDatedElsewhere(event)
                        && !isUnanswered(event)
                        && events.stream().noneMatch(other -> event.isVisitTakenUpBy(other) || event.isEndedBy(other)))
                .toList();
    }

    private boolean isCalledOff(Event plan) {
        return plan.kind() == EvidenceKind.PLANNED
                && events.stream()
                        .filter(other -> other.kind() == EvidenceKind.CANCELLED)
                        .anyMatch(other -> other.quote().equals(plan.quote())
                                ? other.isOfSameParties(plan)
                                : other.isOfSameSides(plan) && isOfOldPlan(plan.quote()));
    }

    /** {@code X cancelled the trip. She was due to meet Y there}: whether the sentence tells what had been arranged. */
    private static boolean isOfOldPlan(String quote) {
        Tokens tokens = Tokens.of(quote);
        for (int at = 1; at < tokens.size(); at++) {
            boolean was = PastTenses.isWas(tokens.word(at - 1)) || tokens.is(at - 1, "been");
            String word = tokens.word(at);
            if (was && (Arranged.isOne(word) || word.equals("supposed") || word.equals("to"))) return true;
        }
        return false;
    }

    /** Whether it is a plan without a date, and another sentence tells the date. */
    private boolean isDatedElsewhere(Event plan) {
        boolean undated = plan.kind() == EvidenceKind.PLANNED && plan.occurred().precision() == Precision.APPROX;
        return undated
                && events.stream()
                        .anyMatch(other -> other.tells(plan)
                                && isExact(other.occurred().precision())
                                && !other.quote().equals(plan.quote()));
    }

    private static boolean isExact(Precision precision) {
        return switch (precision) {
            case DAY, INTERVAL, MONTH, INSTANT -> true;
            case YEAR, APPROX, UNKNOWN -> false;
        };
    }

    /** {@code placed a call to Y, who did not pick up}, {@code sent proposals and had no reply}, {@code X's call to Y has gone unanswered}: nobody was reached. */
    private boolean isUnanswered(Event call) {
        boolean placed = call.kind() == EvidenceKind.CONTACT
                && (call.rule().startsWith("place:")
                        || call.rule().startsWith("send:")
                        || CALLS.contains(call.rule())
                        || (call.isRecalled() && isOfCalls(call.rule())));
        return placed
                && events.stream()
                        .anyMatch(other -> other.kind() == EvidenceKind.UNANSWERED
                                && (other.quote().equals(call.quote()) || isNextToldInVain(call, other))
                                && other.isOfSameParties(call));
    }

    /** {@code X called Y on Monday. But X did not reach Y}: whether the other tells right behind it that it was in vain. */
    private boolean isNextToldInVain(Event call, Event other) {
        return other.rule().equals(IN_VAIN) && events.indexOf(other) == events.indexOf(call) + 1;
    }

    private static boolean isOfCalls(String rule) {
        return rule.endsWith("call") || rule.endsWith("calls");
    }

    /** Whether it was told before that it has been done: then the plan to do so is no news. */
    public boolean isDone(Pair pair, EvidenceKind kind) {
        for (Event event : events) {
            Party second = event.second();
            if (event.kind() == kind && second != null && pair.isSameAs(new Pair(event.first(), second))) return true;
        }
        return false;
    }

    /** {@code X and Y restored ties after talks}: whether only what became of their channel was told, and no contact. */
    public boolean isOnlyDeclared(Pair pair) {
        return !isDone(pair, EvidenceKind.CONTACT)
                && (isDone(pair, EvidenceKind.RESTORED)
                        || isDone(pair, EvidenceKind.OPENED)
                        || isDone(pair, EvidenceKind.SUSPENDED)
                        || isDone(pair, EvidenceKind.DEFUNCT));
    }

    /** Whether it was told that ties or lines of the two states are restored, or are to be. */
    public boolean isMended(Pair pair, UnaryOperator<Pair> statesOf) {
        return events.stream()
                .filter(event -> event.second() != null && isMending(event))
                .map(event -> statesOf.apply(new Pair(event.first(), Objects.requireNonNull(event.second()))))
                .anyMatch(statesOf.apply(pair)::isSameAs);
    }

    private static boolean isMending(Event event) {
        boolean planned = event.kind() == EvidenceKind.PLANNED
                && (event.rule().contains(":restore")
                        || event.rule().contains(":resume")
                        || event.rule().contains(":reopen"));
        return planned || event.kind() == EvidenceKind.RESTORED;
    }

    /** When the pair was last in contact by what was told before; null where it was told of none, or of none with a date. */
    public @Nullable TimeSpan lastContact(Pair pair) {
        for (Event event : events.reversed()) {
            Party second = event.second();
            if (event.kind() != EvidenceKind.CONTACT || second == null) continue;
            boolean exact = event.occurred().precision() != Precision.UNKNOWN
                    && event.occurred().precision() != Precision.APPROX;
            if (exact && pair.isSameAs(new Pair(event.first(), second))) return event.occurred();
        }
        return null;
    }

    /** When the contact was that was told last before the sentence that is quoted; null where none was told of. */
    @Nullable
    TimeSpan lastContactBefore(String quote) {
        for (Event event : events.reversed())
            if (event.kind() == EvidenceKind.CONTACT && !event.quote().equals(quote)) return event.occurred();
        return null;
    }

    /** A second one of the same sentence, parties and kind is the same, unless it is another contact. */
    void add(Event event) {
        if (events.size() >= MOST) return;
        boolean known = event.kind() != EvidenceKind.CONTACT
                && events.stream().anyMatch(other -> other.quote().equals(event.quote()) && other.tells(event));
        if (!known) events.add(event);
    }

    /** Takes back what the sentence that is quoted has told: somebody who knows has denied it. */
    void takeBack(String quote) {
        events.removeIf(event -> event.quote().equals(quote));
    }

    /** Whether the sentence that is quoted has told something of the pair. */
    boolean has(Pair pair, String quote) {
        return events.stream().anyMatch(event -> isTold(event, pair, quote));
    }

    /** The same, but for what was said of its channel: {@code cut ties, accusing it of lies about their call on Monday}. */
    boolean hasContact(Pair pair, String quote) {
        return events.stream().anyMatch(event -> !event.kind().isDeclaration() && isTold(event, pair, quote));
    }

    /** The pairs of which the sentence that is quoted has told. */
    Stream<Pair> toldOf(String quote) {
        return events.stream()
                .filter(event -> event.quote().equals(quote))
                .flatMap(event ->
                        Optional.ofNullable(event.second()).map(second -> new Pair(event.first(), second)).stream());
    }

    /** What the sentence that is quoted has told last. */
    Optional<Event> last(String quote) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast()).filter(event -> event.quote().equals(quote));
    }

    /** Whether the sentence that is quoted has told of a contact of other persons. */
    boolean hasOther(Pair pair, String quote) {
        return events.stream()
                .anyMatch(event -> event.quote().equals(quote)
                        && event.isOfPersons()
                        && event.kind() == EvidenceKind.CONTACT
                        && !isTold(event, pair, quote));
    }

    private static boolean isTold(Event event, Pair pair, String quote) {
        return event.quote().equals(quote)
                && event.second() != null
                && pair.isSameAs(new Pair(event.first(), event.second()));
    }
}
