package org.channelwatch.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.channelwatch.extract.Extraction;
import org.channelwatch.extract.Finding;
import org.channelwatch.ingest.BatchReading;
import org.channelwatch.ingest.MalformedNewsException;
import org.channelwatch.ingest.NewsEvent;
import org.channelwatch.ingest.NewsReader;
import org.channelwatch.ingest.NewsToEvidence;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** News over HTTP: into Kafka, or just to be read. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class NewsResource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int IN_FLIGHT = 256;
    /** From here on a body counts as large: until Kafka has all of it, it is in memory twice. */
    private static final int LARGE = 1 << 20;

    private static final int LARGE_AT_ONCE = 2;
    private static final String NDJSON = "application/x-ndjson";

    private final MutinyEmitter<byte[]> topic;
    private final NewsReader reader;
    private final NewsToEvidence conversion;
    private final Clock clock;
    final Semaphore places = new Semaphore(LARGE_AT_ONCE);

    NewsResource(
            @Channel("news-events-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> topic,
            BatchReading reading,
            NewsToEvidence conversion,
            Clock clock) {
        this.topic = topic;
        this.reader = reading.reader();
        this.conversion = conversion;
        this.clock = clock;
    }

    /** How many news events Kafka has taken. */
    public record Accepted(int accepted) {}

    /** Takes one news event, as JSON or a CloudEvent, or many as NDJSON: all of them or none. Of large bodies two at once. */
    @POST
    @Path("news")
    @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json", NDJSON, "application/ndjson"})
    public Response post(byte[] body, @HeaderParam("Content-Type") @Nullable String contentType)
            throws MalformedNewsException {
        String type = contentType == null ? MediaType.APPLICATION_JSON : contentType.toLowerCase(Locale.ROOT);
        boolean structured = type.startsWith("application/cloudevents");
        if (!type.contains("ndjson")) return take(List.of(body), structured);
        if (body.length < LARGE) return take(Bodies.lines(body), structured);
        if (!places.tryAcquire()) throw ProblemException.busy("Other large bodies are being taken: try again");
        try {
            return take(Bodies.lines(body), structured);
        } finally {
            places.release();
        }
    }

    private Response take(List<byte[]> events, boolean structured) throws MalformedNewsException {
        var errors = new ArrayList<Problem.FieldError>();
        for (int i = 0; i < events.size(); i++)
            check(events.get(i), structured, events.size() == 1 ? 0 : i + 1, errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    Problem.of(Response.Status.BAD_REQUEST, errors.size() + " faults; nothing was taken", errors));
        }
        sendAll(events, structured);
        return Response.accepted(new Accepted(events.size())).build();
    }

    /** In their order, however many they are; it is waited for all. */
    private void sendAll(List<byte[]> events, boolean structured) {
        try {
            Multi.createFrom()
                    .iterable(events)
                    .onItem()
                    .transformToUni(event -> send(event, structured))
                    .merge(IN_FLIGHT)
                    .onItem()
                    .ignoreAsUni()
                    .await()
                    .atMost(PATIENCE);
        } catch (TimeoutException e) {
            throw ProblemException.busy("Kafka has not taken all of it within " + PATIENCE
                    + ". Send it again: what was taken is recognised by its id");
        } catch (RecordTooLargeException e) {
            throw ProblemException.tooLarge("The topic of Kafka takes no news event of this size: " + e.getMessage());
        }
    }

    /** Evidence that an article would yield; nothing is stored. */
    @POST
    @Path("extract")
    @Consumes(MediaType.APPLICATION_JSON)
    public Extracted extract(byte[] body) throws MalformedNewsException {
        NewsEvent event = reader.readPlain(body, clock.instant());
        if (!(event instanceof NewsEvent.Article article)) {
            throw ProblemException.badField("type", "must be article");
        }
        Extraction extraction = conversion.extract(article);
        return new Extracted(
                extraction.evidence().stream().map(ExtractedEvidence::of).toList(),
                extraction.unmatched().stream().map(ExtractedEvidence::of).toList());
    }

    /** What an article yields. */
    public record Extracted(List<ExtractedEvidence> evidence, List<ExtractedEvidence> unmatched) {}

    /** One piece of evidence of an article. */
    public record ExtractedEvidence(
            @Nullable String channel,
            boolean inferred,
            List<String> parties,
            String kind,
            org.channelwatch.channel.TimeSpan occurredAt,
            String quote,
            double confidence,
            String rule) {
        private static ExtractedEvidence of(Finding finding) {
            return new ExtractedEvidence(
                    finding.channel(),
                    finding.inferred(),
                    finding.parties(),
                    finding.kind().name(),
                    finding.occurred(),
                    finding.quote(),
                    finding.confidence(),
                    finding.rule());
        }
    }

    /** @param line from 1; 0 where there is only one event */
    private void check(byte[] event, boolean structured, int line, List<Problem.FieldError> errors) {
        try {
            NewsReader.checkBytes(event);
            if (structured) reader.readStructured(event, clock.instant());
            else reader.readPlain(event, clock.instant());
        } catch (MalformedNewsException e) {
            for (var fault : e.faults()) {
                String where = line == 0
                        ? fault.field()
                        : "line " + line + (fault.field() == null ? "" : ", " + fault.field());
                errors.add(new Problem.FieldError(where, fault.message()));
            }
        }
    }

    /** A CloudEvent stays one: the content type tells the consumer. */
    private Uni<Void> send(byte[] event, boolean structured) {
        var metadata = OutgoingKafkaRecordMetadata.builder();
        if (structured) {
            metadata.withHeaders(new RecordHeaders()
                    .add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8)));
        }
        return topic.sendMessage(Message.of(event).addMetadata(metadata.build()));
    }
}
