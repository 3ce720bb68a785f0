package org.channelwatch.ingest;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.channelwatch.ingest.BatchApplying.Ready;
import org.channelwatch.store.evidence.NewEvidence;
import org.channelwatch.watch.Traces;

/** Goes on with the traces of producers: a span for each record that carries one, and none for any other. */
@ApplicationScoped
class NewsTracing {
    private static final Traced NOTHING = new Traced(List.of(), Map.of());

    private final Traces traces;

    NewsTracing(Traces traces) {
        this.traces = traces;
    }

    /**
     * The spans of records that are being applied; closing it ends them.
     *
     * @param byEvidence the trace of each piece of evidence
     */
    record Traced(List<Span> spans, Map<UUID, String> byEvidence) implements AutoCloseable {
        @Override
        public void close() {
            for (Span span : spans) span.end();
        }
    }

    Traced begin(List<Ready> events) {
        if (!traces.areOn()) return NOTHING;
        var spans = new ArrayList<Span>();
        var byEvidence = new HashMap<UUID, String>();
        for (Ready event : events) {
            ConsumerRecord<byte[], byte[]> received = event.received().received();
            Header header = received.headers().lastHeader(Traces.HEADER);
            if (header == null || header.value() == null) continue;
            Span span = begin(received, new String(header.value(), StandardCharsets.US_ASCII));
            String trace = Traces.textOf(span);
            if (trace == null) continue;
            spans.add(span);
            if (event.report() != null) byEvidence.put(event.report().id(), trace);
            if (event.article() == null) continue;
            for (NewEvidence one : event.article().evidence()) byEvidence.put(one.id(), trace);
        }
        return new Traced(spans, byEvidence);
    }

    private Span begin(ConsumerRecord<byte[], byte[]> received, String cause) {
        return traces.following("process " + received.topic(), SpanKind.CONSUMER, cause)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", received.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(received.partition()))
                .setAttribute("messaging.kafka.offset", received.offset());
    }
}
