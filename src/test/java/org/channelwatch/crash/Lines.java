package org.channelwatch.crash;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Very many channels {@code c-0, c-1, …} between two parties, and what is reported of them. */
public final class Lines {
    private Lines() {}

    /** A catalog of so many, with thresholds such as {@code P10D}. */
    public static String catalog(int channels, String warnAfter, String silentAfter) {
        var text = new StringBuilder("""
                version: 1
                defaults: {warnAfter: %s, silentAfter: %s}
                actors: [{id: one, name: One Party}, {id: other, name: Other Party}]
                channels:
                """.formatted(warnAfter, silentAfter));
        for (int i = 0; i < channels; i++) {
            text.append("  - {id: c-%d, name: Line %d, kind: other, parties: [one, other]}%n".formatted(i, i));
        }
        return text.toString();
    }

    /** A CONTACT over a channel. */
    public static String contact(String id, int channel, Instant at) {
        return """
                {"type":"report","id":"%s","source":"bench-%d.example","publishedAt":"%s","channel":"c-%d","kind":"CONTACT",\
                "url":"https://bench.example/%s","quote":"The two sides talked on the telephone about what keeps them apart."}""".formatted(id, channel % 20, at, channel, id);
    }

    /** Writes so many news events, and waits until Kafka has them. */
    public static void send(String brokers, int count, IntFunction<String> event) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers, "linger.ms", "20", "batch.size", "200000", "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                producer.send(new ProducerRecord<>(
                        "news-events", "k-" + i, event.apply(i).getBytes(StandardCharsets.UTF_8)));
            }
            producer.flush();
        }
    }
}
