package org.channelwatch;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a native executable has to know by name beside what Quarkus finds by itself: values that are kept or sent as JSON without being the
 * answer of an endpoint, and what Kafka makes from a name.
 */
@RegisterForReflection(
        classNames = {
            "org.channelwatch.alert.AlertMessage",
            "org.channelwatch.alert.AlertMessage$About",
            "org.channelwatch.alert.AlertMessage$Silence",
            "org.channelwatch.channel.ChannelState",
            "org.channelwatch.channel.Evidence",
            "org.channelwatch.channel.TimeSpan",
            "org.channelwatch.channel.Told",
            "org.channelwatch.ingest.HandedOut",
            "org.channelwatch.live.Changes$Body",
            "org.channelwatch.live.Changes$Changed",
            "org.channelwatch.live.Changes$Removed",
            "org.channelwatch.store.ChannelView",
            "org.channelwatch.store.ChannelView$Contact",
            "org.channelwatch.store.Mute",
            "org.channelwatch.store.Mute$Every"
        })
final class NativeReflection {
    private NativeReflection() {}
}
