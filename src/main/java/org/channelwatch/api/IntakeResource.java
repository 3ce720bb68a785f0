package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Progress;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.watch.FeedEnds;
import org.channelwatch.watch.FeedEnds.Ends;
import org.channelwatch.watch.FeedEnds.UnreachableException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** How far the intake is. */
@Path("/api/intake")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class IntakeResource {
    private final DataSource database;
    private final IntakeRows intake;
    private final FeedEnds feed;
    private final LivePicture live;
    private final MeterRegistry metrics;
    private final ObjectMapper json;

    IntakeResource(
            DataSource database,
            IntakeRows intake,
            FeedEnds feed,
            LivePicture live,
            MeterRegistry metrics,
            ObjectMapper json) {
        this.database = database;
        this.intake = intake;
        this.feed = feed;
        this.live = live;
        this.metrics = metrics;
        this.json = json;
    }

    /**
     * The intake.
     *
     * @param horizon the instant up to which all news has been seen; null until the intake has caught up once
     * @param stale whether it is blind or behind
     * @param reachable whether Kafka answers
     * @param outcomes how many news events this replica has taken since its start, by type and outcome
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record IntakeState(
            @Nullable Instant horizon,
            boolean stale,
            boolean blind,
            boolean reachable,
            List<Partition> partitions,
            List<Spell> blindSpells,
            Map<String, Map<String, Long>> outcomes) {}

    /**
     * A partition of the feed.
     *
     * @param position of the next record to take
     * @param end of the next record to be written; null if Kafka did not answer
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Partition(
            int partition,
            long position,
            @Nullable Long end,
            @Nullable Instant lastRecordAt) {}

    @GET
    @Operation(summary = "How far the intake is: the horizon, each partition, blind spells, counts by outcome")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IntakeState.class)))
    public Response intake(@HeaderParam("If-None-Match") @Nullable String known) throws SQLException {
        Ends ends = ask();
        Picture picture = live.current();
        Map<Integer, Progress> progress = ends == null
                ? Map.of()
                : Transaction.run(database, connection -> intake.progress(connection, ends.topicId()));
        List<Spell> spells = Transaction.run(database, intake::spells);
        var state = new IntakeState(
                picture.horizon(),
                picture.stale(),
                picture.isBlind(),
                ends != null,
                ends == null ? List.of() : partitions(ends, progress),
                spells,
                outcomes());
        return Tagged.of(json, state).answer(known);
    }

    private @Nullable Ends ask() {
        try {
            return feed.ask();
        } catch (UnreachableException e) {
            return null;
        }
    }

    private static List<Partition> partitions(Ends ends, Map<Integer, Progress> progress) {
        var partitions = new ArrayList<Partition>();
        for (var end : new TreeMap<>(ends.offsets()).entrySet()) {
            Progress reached = progress.get(end.getKey());
            partitions.add(new Partition(
                    end.getKey(),
                    reached == null ? 0 : reached.position(),
                    end.getValue(),
                    reached == null ? null : reached.lastRecordAt()));
        }
        return partitions;
    }

    private Map<String, Map<String, Long>> outcomes() {
        var outcomes = new TreeMap<String, Map<String, Long>>();
        for (Counter counter : metrics.find("channelwatch.news.events").counters()) {
            String type = String.valueOf(counter.getId().getTag("type"));
            String outcome = String.valueOf(counter.getId().getTag("outcome"));
            outcomes.computeIfAbsent(type, key -> new TreeMap<>()).merge(outcome, (long) counter.count(), Long::sum);
        }
        return outcomes;
    }
}
