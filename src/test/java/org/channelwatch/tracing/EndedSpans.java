package org.channelwatch.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what has ended, where OpenTelemetry is on. */
@ApplicationScoped
class EndedSpans implements SpanProcessor {
    private final List<SpanData> ended = new CopyOnWriteArrayList<>();

    /** The span of this name in this trace. */
    Optional<SpanData> find(String trace, String name) {
        return ended.stream()
                .filter(span ->
                        span.getTraceId().equals(trace) && span.getName().equals(name))
                .findFirst();
    }

    /** The span of this id. */
    Optional<SpanData> find(String id) {
        return ended.stream().filter(span -> span.getSpanId().equals(id)).findFirst();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
