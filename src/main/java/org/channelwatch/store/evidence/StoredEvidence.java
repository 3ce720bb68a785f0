package org.channelwatch.store.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it was stored.
 *
 * @param channelNo null where it matches no channel
 * @param setAside why it moves nothing by itself; null where it counts, as long as it is not rejected
 * @param rejection null unless an analyst rejected it
 */
public record StoredEvidence(
        Evidence evidence,
        @Nullable Integer channelNo,
        List<String> parties,
        Instant receivedAt,
        @Nullable String quote,
        @Nullable String rule,
        boolean inferred,
        @Nullable SetAside setAside,
        @Nullable Rejection rejection) {

    /** Who set evidence aside, when, and why. */
    public record Rejection(
            Instant at, @Nullable String by, @Nullable String comment) {}

    /** By how many each of these is told; what was rejected neither tells nor is told. */
    public static Map<String, Corroboration.Event> told(List<StoredEvidence> stored) {
        return Corroboration.byEvidence(stored.stream()
                .filter(one -> one.rejection() == null)
                .map(one -> new Corroboration.Report(one.evidence(), one.quote()))
                .toList());
    }

    /** Why it moves nothing, whatever else is known; null where it counts. */
    public @Nullable SetAside inEffect() {
        return rejection != null ? SetAside.REJECTED : setAside;
    }
}
