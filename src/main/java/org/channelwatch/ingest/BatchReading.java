package org.channelwatch.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.channelwatch.ingest.DeadLetters.DeadLetter;
import org.channelwatch.watch.WatchSettings;

/** Reads the records of a batch. */
@ApplicationScoped
public class BatchReading {
    private final NewsReader reader;

    BatchReading(WatchSettings settings) {
        this.reader = new NewsReader(new NewsRules(settings.maxFutureSkew()));
    }

    /** A news event and the record that it came in. */
    record Received(ConsumerRecord<byte[], byte[]> received, NewsEvent event) {}

    /** The reader for one news event, as the API takes them. */
    public NewsReader reader() {
        return reader;
    }

    /**
     * Reads all records.
     *
     * @param letters takes those that cannot be read
     */
    List<Received> read(List<ConsumerRecord<byte[], byte[]>> records, Instant now, List<DeadLetter> letters) {
        var events = new ArrayList<Received>(records.size());
        for (ConsumerRecord<byte[], byte[]> one : records) {
            try {
                events.add(new Received(one, reader.read(one.headers(), one.value(), now)));
            } catch (MalformedNewsException
                    | RuntimeException e) { // a fault of ours must not hold up the others either
                letters.add(new DeadLetter(one, e));
            }
        }
        return events;
    }
}
