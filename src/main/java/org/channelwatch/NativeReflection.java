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
            "org.channelwatch.store.watched.ChannelView",
            "org.channelwatch.store.watched.ChannelView$Contact",
            "org.channelwatch.store.watched.Mute",
            "org.channelwatch.store.watched.Mute$Every"
        })
final class NativeReflection {
    private NativeReflection() {}
}
