package org.channelwatch.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The yardstick: a bare loop that polls, parses, stores the evidence once, moves the last contact, and commits both. No judging. */
final class Floor {
    private static final ObjectReader READER = new ObjectMapper().readerFor(Report.class);

    private Floor() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(
            String id, String source, String publishedAt, String channel, String kind, String url, String quote) {}

    static double rate(Stand stand, int count) throws Exception {
        try (Connection database = stand.cluster.connect();
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", stand.brokers,
                                "group.id", "floor",
                                "auto.offset.reset", "earliest",
                                "enable.auto.commit", "false",
                                "max.poll.records", "5000",
                                "fetch.min.bytes", "100000"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            makeTables(database);
            consumer.subscribe(List.of("news-events"));
            while (consumer.poll(Duration.ofMillis(200)).isEmpty()) Thread.onSpinWait();
            consumer.seekToBeginning(consumer.assignment());
            long begun = System.nanoTime();
            for (int taken = 0; taken < count; ) {
                var reports = new ArrayList<Report>();
                for (var one : consumer.poll(Duration.ofMillis(500))) reports.add(READER.readValue(one.value()));
                if (reports.isEmpty()) continue;
                store(database, reports);
                consumer.commitSync();
                taken += reports.size();
            }
            return count / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void makeTables(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create table floor_evidence (id text primary key, source text, published_at timestamptz, channel text, kind text,
                      url text, quote text)""");
            statement.execute("create table floor_channel (id text primary key, last_contact timestamptz)");
        }
        database.setAutoCommit(false);
    }

    private static void store(Connection database, List<Report> reports) throws SQLException {
        List<Function<Report, String>> columns = List.of(
                Report::id,
                Report::source,
                Report::publishedAt,
                Report::channel,
                Report::kind,
                Report::url,
                Report::quote);
        try (var insert = database.prepareStatement("""
                insert into floor_evidence select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                  ?::text[]) on conflict do nothing""")) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(
                        i + 1,
                        database.createArrayOf(
                                "text", reports.stream().map(columns.get(i)).toArray()));
            }
            insert.executeUpdate();
        }
        var latest = new TreeMap<String, String>();
        for (Report one : reports) latest.merge(one.channel(), one.publishedAt(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        try (var upsert = database.prepareStatement("""
                insert into floor_channel as c select * from unnest(?::text[], ?::timestamptz[])
                on conflict (id) do update set last_contact = greatest(c.last_contact, excluded.last_contact)""")) {
            upsert.setArray(1, database.createArrayOf("text", latest.keySet().toArray()));
            upsert.setArray(2, database.createArrayOf("text", latest.values().toArray()));
            upsert.executeUpdate();
        }
        database.commit();
    }
}
