package org.channelwatch.channel;

import java.util.List;

/**
 * A channel that is watched.
 *
 * @param id {@code [a-z0-9][a-z0-9-]{0,62}}
 * @param parties ids of two actors, in the order of the catalog
 * @param tags free words to filter by
 * @param cues words that tell this channel from others of the same parties
 * @param policy the thresholds in force
 * @param origins where each of them came from
 */
public record Channel(
        String id,
        String name,
        ChannelKind kind,
        List<String> parties,
        List<String> tags,
        List<String> cues,
        SilencePolicy policy,
        Origins origins) {

    /** The level of the catalog that set a threshold. */
    public enum Origin {
        CHANNEL,
        KIND,
        DEFAULT
    }

    /** Where the thresholds of a channel came from. */
    public record Origins(Origin warnAfter, Origin silentAfter, Origin repeatEvery) {}
}
