package org.channelwatch.extract;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a channel.
 *
 * @param channel its id; null where the catalog has no channel for it
 * @param inferred whether the text does not name this very channel, and it is the only one that can be meant
 * @param parties ids of the two actors, ascending
 * @param quote the sentence that says it, exactly as in the article
 * @param confidence 0 to 1
 * @param rule the rule that found it
 */
public record Finding(
        @Nullable String channel,
        boolean inferred,
        List<String> parties,
        EvidenceKind kind,
        TimeSpan occurred,
        String quote,
        double confidence,
        String rule) {}
