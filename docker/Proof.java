import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.channelwatch.local.LocalServers;

/**
 * For prove.sh and prove-rules.sh. {@code servers FOLDER}: a real Kafka and PostgreSQL, until it is ended; stopped, it is Kafka alone that
 * hangs. {@code alerts BROKER}: what a read_committed subscriber has in channel-alerts, a line each. {@code send BROKER TEXT}: a record of
 * news.
 */
final class Proof {
    private Proof() {}

    static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "servers" -> servers(Path.of(arguments[1]));
            case "alerts" -> alerts(arguments[1]);
            case "send" -> send(arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void servers(Path folder) throws Exception {
        LocalServers servers = LocalServers.start(folder, 0, 0);
        System.out.println("KAFKA=" + servers.kafka());
        System.out.println("DATABASE=" + servers.database());
        System.out.println("READY");
        Thread.sleep(Duration.ofHours(1));
    }

    private static void send(String broker, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news-events", text)).get();
        }
    }

    private static void alerts(String broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "proof-" + System.nanoTime(),
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("channel-alerts"));
            long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
            while (System.nanoTime() < end) {
                for (var alert : consumer.poll(Duration.ofMillis(500))) System.out.println(alert.value());
            }
        }
    }
}
