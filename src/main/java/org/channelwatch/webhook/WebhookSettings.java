package org.channelwatch.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alert events go to webhooks. */
@ConfigMapping(prefix = "channelwatch.webhooks")
public interface WebhookSettings {
    /** Whether receivers may be asked over plain HTTP. */
    @WithDefault("false")
    boolean allowHttp();

    /** Whether receivers may be at loopback, private or link-local addresses, as inside a cluster. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How long a receiver may take to connect and answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How long is waited after the first failure; twice as long after each further one, and never for exactly as long. */
    @WithDefault("PT1S")
    Duration firstRetry();

    /** How long is waited at the most. */
    @WithDefault("PT5M")
    Duration longestRetry();

    /** How often is looked for what is to be sent. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How long it is kept that something was delivered. */
    @WithDefault("P7D")
    Duration keep();
}
