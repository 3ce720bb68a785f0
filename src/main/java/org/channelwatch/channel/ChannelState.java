package org.channelwatch.channel;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a channel: of each kind of evidence the latest. Merging is taking a maximum, so order, duplicates and replays
 * cannot matter: {@link #merge} is commutative, associative and idempotent, with {@link #EMPTY} as its neutral element.
 *
 * @param contact the CONTACT with the latest end
 * @param declaration the OPENED, RESTORED, SUSPENDED or DEFUNCT with the latest end; of the same time the graver one
 * @param unanswered the UNANSWERED with the latest end
 * @param noContact the NO_CONTACT that was published last
 */
public record ChannelState(
        @Nullable Evidence contact,
        @Nullable Evidence declaration,
        @Nullable Evidence unanswered,
        @Nullable Evidence noContact) {
    /** Of a channel of which nothing is known. */
    public static final ChannelState EMPTY = new ChannelState(null, null, null, null);

    /** By the end of the span, then the narrower span, then the id, so that every replica agrees. */
    private static final Comparator<Evidence> LATEST = Comparator.<Evidence, Instant>comparing(
                    e -> e.occurred().latest())
            .thenComparing(e -> e.occurred().earliest(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Evidence::id);

    private static final Comparator<Evidence> LATEST_DECLARATION = Comparator.<Evidence, Instant>comparing(
                    e -> e.occurred().latest())
            .thenComparingInt(e -> e.kind().gravity())
            .thenComparing(LATEST);

    private static final Comparator<Evidence> LAST_PUBLISHED =
            Comparator.comparing(Evidence::publishedAt).thenComparing(LATEST);

    /** The state that one piece of evidence makes by itself. Set-aside evidence must not be passed here. */
    public static ChannelState of(Evidence evidence) {
        return switch (evidence.kind()) {
            case CONTACT -> new ChannelState(evidence, null, null, null);
            case OPENED, RESTORED, SUSPENDED, DEFUNCT -> new ChannelState(null, evidence, null, null);
            case UNANSWERED -> new ChannelState(null, null, evidence, null);
            case NO_CONTACT -> new ChannelState(null, null, null, evidence);
            case PLANNED, CANCELLED -> EMPTY;
        };
    }

    /** All that either knows. */
    public ChannelState merge(ChannelState other) {
        return new ChannelState(
                max(contact, other.contact, LATEST),
                max(declaration, other.declaration, LATEST_DECLARATION),
                max(unanswered, other.unanswered, LATEST),
                max(noContact, other.noContact, LAST_PUBLISHED));
    }

    /** The evidence that it is made of. */
    public List<Evidence> slots() {
        return Stream.of(contact, declaration, unanswered, noContact)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Evidence max(@Nullable Evidence a, @Nullable Evidence b, Comparator<Evidence> order) {
        if (a == null) return b;
        if (b == null) return a;
        return order.compare(a, b) >= 0 ? a : b;
    }

    /** Whether this very piece of evidence is the latest of its kind. */
    boolean holds(Evidence evidence) {
        return evidence.equals(contact)
                || evidence.equals(declaration)
                || evidence.equals(unanswered)
                || evidence.equals(noContact);
    }

    /** OPENED or RESTORED, where that is the newest declaration. */
    public @Nullable Evidence opening() {
        return declaration == null || declaration.kind().isCut() ? null : declaration;
    }

    /** Whether some source has stated the lack of contact after the last contact that is known. */
    public boolean assertedSilent() {
        return noContact != null
                && (contact == null
                        || noContact.publishedAt().isAfter(contact.occurred().latest()));
    }
}
