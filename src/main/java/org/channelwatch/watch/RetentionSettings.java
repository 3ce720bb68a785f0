package org.channelwatch.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long history is kept. The state of channels never depends on it. */
@ConfigMapping(prefix = "channelwatch.retention")
public interface RetentionSettings {
    /** How long evidence and articles are kept after they were received; for ever if not set. */
    Optional<Duration> evidence();

    /** How long transitions, and so closed alerts, are kept; for ever if not set. */
    Optional<Duration> transitions();

    /** How long is kept who wrote what; for ever if not set. */
    Optional<Duration> audit();

    /** How long a client may stay away and still go on from its cursor of changes. */
    @WithDefault("P7D")
    Duration changes();

    /** How often is looked for what is too old. */
    @WithDefault("PT10M")
    Duration every();

    /** How many rows are removed in one transaction. */
    @WithDefault("1000")
    int batch();
}
