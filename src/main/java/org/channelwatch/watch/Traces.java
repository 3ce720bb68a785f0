package org.channelwatch.watch;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Evidence;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Traces from a news event to its alert. Between records, rows and records a trace goes as the text of W3C's {@code traceparent}. Only
 * what its producer samples is traced; while OpenTelemetry is off nothing is done at all.
 */
@Singleton
public class Traces {
    /** The header of records and requests that carries a trace. */
    public static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ONLY_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return HEADER.equals(key) ? carrier : null;
        }
    };

    private final Tracer tracer;
    private final boolean on;

    Traces(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.tracer = telemetry.getTracer("org.channelwatch");
        this.on = !off;
    }

    /** Whether anything is traced. */
    public boolean areOn() {
        return on;
    }

    /**
     * Begins a span of what somebody else's span has caused; the caller ends it.
     *
     * @param cause null, or what is no trace or not sampled, gives a span that is none
     */
    public Span following(String name, SpanKind kind, @Nullable String cause) {
        Context parent = on && cause != null ? context(cause) : Context.root();
        if (!Span.fromContext(parent).getSpanContext().isSampled()) return Span.getInvalid();
        return tracer.spanBuilder(name).setSpanKind(kind).setParent(parent).startSpan();
    }

    /** The span under which the caller runs; null where there is none. */
    @Nullable
    String current() {
        return on ? textOf(Span.current()) : null;
    }

    /** Begins a trace of our own. */
    Span beginning(String name) {
        return on ? tracer.spanBuilder(name).setNoParent().startSpan() : Span.getInvalid();
    }

    /**
     * The span of a decision.
     *
     * @param cause what it belongs to
     * @param beside what else has led to it: a link
     * @return as {@link #textOf}
     */
    @Nullable
    String decided(@Nullable String cause, @Nullable String beside) {
        if (!on || cause == null) return null;
        var span = tracer.spanBuilder("judge").setParent(context(cause));
        SpanContext linked = beside == null
                ? SpanContext.getInvalid()
                : Span.fromContext(context(beside)).getSpanContext();
        if (linked.isValid()) span.addLink(linked);
        Span begun = span.startSpan();
        begun.end();
        return textOf(begun);
    }

    private static Context context(String trace) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), trace, ONLY_HEADER);
    }

    /** As W3C writes it; null for a span that is not recorded. */
    public static @Nullable String textOf(Span span) {
        SpanContext context = span.getSpanContext();
        return context.isSampled() ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-01" : null;
    }

    /**
     * The trace of the news that moved a channel from one state to another.
     *
     * @param traces by the id of the evidence
     */
    static @Nullable String ofChange(ChannelState before, ChannelState after, Map<UUID, String> traces) {
        if (traces.isEmpty()) return null;
        List<Evidence> known = before.slots();
        return after.slots().stream()
                .filter(one -> !known.contains(one))
                .map(one -> traces.get(UUID.fromString(one.id())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
