package org.channelwatch.scenario;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.channelwatch.alert.AlertMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A subscriber of the alerts that reads what committed transactions have told, each event once. */
@Singleton
public class AlertTape {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions = IntStream.range(0, ServersProfile.PARTITIONS)
            .mapToObj(number -> new TopicPartition(ServersProfile.ALERTS, number))
            .toList();
    private final DataSource database;
    private final ObjectMapper json;

    AlertTape(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka, DataSource database, ObjectMapper json) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        this.database = database;
        this.json = json;
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What was told since the last call, when all that is to be told is out. */
    List<AlertMessage> next() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(this::allIsOut);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        var messages = new ArrayList<AlertMessage>();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            for (var record : consumer.poll(Duration.ofMillis(50))) {
                try {
                    messages.add(json.readValue(record.value(), AlertMessage.class));
                } catch (IOException e) {
                    throw new IllegalStateException("not an alert event: " + record, e);
                }
            }
        }
        return messages;
    }

    private boolean allIsOut() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select not exists (select from outbox_batch)")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @PreDestroy
    void close() {
        consumer.close();
    }
}
