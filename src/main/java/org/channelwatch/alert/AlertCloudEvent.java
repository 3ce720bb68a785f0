package org.channelwatch.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.channelwatch.store.transition.StoredTransition;

/**
 * An alert event with what CloudEvents 1.0 says about it: the same in Kafka and over HTTP.
 *
 * @param id unique per event, and the same however often it is sent
 * @param subject the channel
 */
public record AlertCloudEvent(UUID id, String type, String source, String subject, Instant time, AlertMessage data) {
    private static final String TYPE = "org.channelwatch.alert.v1";

    /** The event of a transition that has one. */
    public static AlertCloudEvent of(StoredTransition transition, String source) {
        AlertMessage message = AlertMessage.of(transition);
        UUID id =
                UUID.nameUUIDFromBytes((message.alertId() + "/" + message.sequence()).getBytes(StandardCharsets.UTF_8));
        return new AlertCloudEvent(id, TYPE, source, transition.channelId(), transition.detectedAt(), message);
    }
}
