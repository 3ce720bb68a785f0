package org.channelwatch.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Channel.Origin;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.channel.SilencePolicy;
import org.jspecify.annotations.Nullable;

/**
 * A valid catalog: ids are unique, parties are actors of it, and every channel has thresholds.
 *
 * @param defaults for what neither channel nor kind declare; {@code warnAfter} and {@code silentAfter} are never null
 */
public record Catalog(
        Thresholds defaults, Map<ChannelKind, Thresholds> kinds, List<Actor> actors, List<Declaration> channels) {

    public Catalog {
        kinds = Map.copyOf(kinds);
        actors = List.copyOf(actors);
        channels = List.copyOf(channels);
    }

    /** The channel that a declaration makes in this catalog, with the thresholds in force. */
    public Channel resolve(Declaration declaration) {
        var warn = threshold(declaration, Thresholds::warnAfter);
        var silent = threshold(declaration, Thresholds::silentAfter);
        var repeat = threshold(declaration, Thresholds::repeatEvery);
        var policy = new SilencePolicy(
                Objects.requireNonNull(warn.value(), "the defaults have no warnAfter"),
                Objects.requireNonNull(silent.value(), "the defaults have no silentAfter"),
                repeat.value(),
                declaration.expectedSince());
        return new Channel(
                declaration.id(),
                declaration.name(),
                declaration.kind(),
                declaration.parties(),
                declaration.tags(),
                declaration.cues(),
                policy,
                new Channel.Origins(warn.origin(), silent.origin(), repeat.origin()));
    }

    private record Found(@Nullable Duration value, Origin origin) {}

    private Found threshold(Declaration declaration, Function<Thresholds, @Nullable Duration> which) {
        Duration own = which.apply(declaration.thresholds());
        if (own != null) return new Found(own, Origin.CHANNEL);
        Duration ofKind = which.apply(kinds.getOrDefault(declaration.kind(), Thresholds.NONE));
        if (ofKind != null) return new Found(ofKind, Origin.KIND);
        return new Found(which.apply(defaults), Origin.DEFAULT);
    }
}
