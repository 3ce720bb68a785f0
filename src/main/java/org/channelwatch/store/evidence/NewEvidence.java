package org.channelwatch.store.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Evidence on its way into the store.
 *
 * @param channelNo null where it matches no channel
 * @param parties as far as they are known
 * @param quote the words that say it
 * @param rule the rule of extraction that found them; null for a report
 * @param setAside why it moves nothing; null where it counts
 */
public record NewEvidence(
        UUID id,
        @Nullable Integer channelNo,
        List<String> parties,
        Evidence evidence,
        @Nullable String quote,
        @Nullable String rule,
        boolean inferred,
        @Nullable SetAside setAside,
        Instant receivedAt) {}
