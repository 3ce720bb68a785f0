package org.channelwatch.store.watched;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Precision;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the API and {@code channel-status} show it: section 5 of the contract. Nothing in it ticks, so an unchanged channel has
 * an unchanged representation.
 *
 * @param blind the blind time since {@code baseline}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChannelView(
        String id,
        String name,
        String kind,
        List<String> parties,
        List<String> tags,
        Status status,
        Reason reason,
        boolean assertedSilent,
        @Nullable Instant since,
        @Nullable Contact lastContact,
        @Nullable Instant baseline,
        Duration blind,
        Duration warnAfter,
        Duration silentAfter,
        @Nullable Instant dueAt,
        boolean muted,
        @Nullable UUID openAlertId,
        boolean stale,
        long version) {

    /** The last contact that is known. */
    public record Contact(
            @Nullable Instant earliest,
            Instant latest,
            Precision precision,
            String source,
            @Nullable String url,
            String evidenceId) {
        public static @Nullable Contact of(@Nullable Evidence evidence) {
            if (evidence == null) return null;
            return new Contact(
                    evidence.occurred().earliest(),
                    evidence.occurred().latest(),
                    evidence.occurred().precision(),
                    evidence.source(),
                    evidence.url(),
                    evidence.id());
        }
    }

    /** The same, marked as stale. */
    public ChannelView asStale() {
        return new ChannelView(
                id,
                name,
                kind,
                parties,
                tags,
                status,
                reason,
                assertedSilent,
                since,
                lastContact,
                baseline,
                blind,
                warnAfter,
                silentAfter,
                dueAt,
                muted,
                openAlertId,
                true,
                version);
    }

    /**
     * The view of a channel.
     *
     * @param at the instant at which it was judged: blind time counts up to here
     */
    public static ChannelView of(
            Channel channel,
            ChannelState state,
            Verdict verdict,
            Coverage coverage,
            Instant at,
            boolean muted,
            @Nullable UUID openAlertId,
            boolean stale,
            long version) {
        Instant baseline = verdict.baseline();
        return new ChannelView(
                channel.id(),
                channel.name(),
                channel.kind().label(),
                channel.parties(),
                channel.tags(),
                verdict.status(),
                verdict.reason(),
                verdict.assertedSilent(),
                verdict.since(),
                Contact.of(state.contact()),
                baseline,
                baseline == null ? Duration.ZERO : coverage.blind(baseline, at),
                channel.policy().warnAfter(),
                channel.policy().silentAfter(),
                verdict.dueAt(),
                muted,
                openAlertId,
                stale,
                version);
    }
}
