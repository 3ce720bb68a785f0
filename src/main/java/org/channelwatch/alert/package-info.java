/**
 * Moves transitions from the outbox to Kafka, exactly once, and channel views to {@code channel-status}. Nobody else writes to these
 * topics.
 *
 * <p>May import {@code channel} and {@code store}; of {@code watch} the horizon.
 */
@NullMarked
package org.channelwatch.alert;

import org.jspecify.annotations.NullMarked;
