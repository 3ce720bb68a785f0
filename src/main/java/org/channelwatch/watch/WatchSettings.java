package org.channelwatch.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the watch judges. */
@ConfigMapping(prefix = "channelwatch")
public interface WatchSettings {
    /** Evidence with less confidence is kept and shown, and moves nothing. From 0 to 1. */
    @WithDefault("0.5")
    double minConfidence();

    /** How far the publication of a news event may lie ahead of now. */
    @WithDefault("PT10M")
    Duration maxFutureSkew();

    /** How often outbox and horizon are looked at for the metrics. */
    @WithDefault("PT5S")
    Duration gaugesEvery();

    /** Who is told that the service lives. */
    HeartbeatTo heartbeat();

    /** What the service knows of its feed. */
    Feed feed();

    /** How the sweep goes about what is due. */
    Sweep sweep();

    /** What the service knows of its feed. */
    interface Feed {
        /** With no record at all for this long, the intake counts as blind. Zero switches the check off. */
        @WithDefault("PT2H")
        Duration maxGap();

        /** How long after an alert of a dry feed was told it is told again, while the feed is dry and nobody has taken it. Zero: never. */
        @WithDefault("P1D")
        Duration repeatEvery();
    }

    /** How the sweep goes about what is due. */
    interface Sweep {
        /** Whether this replica looks at the clock by itself. Off where others do, or where a test says when. */
        @WithDefault("true")
        boolean enabled();

        /** How many channels are judged in one transaction. */
        @WithDefault("5000")
        int batch();

        /** How long the sweep sleeps at the most; the horizon is looked at as often. */
        @WithDefault("PT1S")
        @WithName("idle")
        Duration idle();
    }

    /** Who is told that the service lives. */
    interface HeartbeatTo {
        /** A dead man's switch: this address is asked for as long as the service lives. */
        Optional<URI> url();

        /** How often. */
        @WithDefault("PT1M")
        Duration every();
    }
}
