package org.channelwatch.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How news is taken in. */
@ConfigMapping(prefix = "channelwatch.intake")
public interface IngestSettings {
    /**
     * The name of this replica in its consumer group, if membership is to be static: then a restart within the session time-out moves no
     * partition. It must be the same after a restart and differ between replicas, as the name of a pod of a StatefulSet does.
     */
    Optional<String> memberName();

    /** How often the position of the consumer is written to the database when no record comes. */
    @WithDefault("PT0.5S")
    Duration positionsEvery();

    /** Where news goes that cannot be processed. */
    DeadLetterSettings deadLetters();

    /** Where news goes that cannot be processed. */
    interface DeadLetterSettings {
        /** The topic of dead letters. */
        @WithDefault("news-events-dlq")
        String topic();
    }
}
