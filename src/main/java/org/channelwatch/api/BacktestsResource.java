package org.channelwatch.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.channelwatch.backtest.Backtest;
import org.channelwatch.backtest.Backtest.Story;
import org.channelwatch.backtest.Backtest.TooManyTransitions;
import org.channelwatch.catalog.RunningCatalog;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Evidence;
import org.channelwatch.ingest.BatchReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What would have been: other thresholds, or other news. Nothing that is live is touched. */
@Path("/api/backtests")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class BacktestsResource {
    private static final int MOST_TRANSITIONS = 20_000;

    /** Each holds its news and evidence in memory. */
    private static final int AT_ONCE = 2;

    private static final String EXAMPLE = """
            {"from": "2022-02-01T00:00:00Z", "to": "2022-04-01T00:00:00Z", "channels": ["biden-putin"],
             "catalog": {"channels": [{"id": "biden-putin", "warnAfter": "P5D", "silentAfter": "P7D"}]},
             "news": [{"type": "report", "id": "1", "source": "desk.example", "publishedAt": "2022-02-12T18:00:00Z",
                       "channel": "biden-putin", "kind": "CONTACT", "occurredAt": "2022-02-12"}]}""";

    private final RunningCatalog catalog;
    private final BacktestNews news;
    private final BacktestRequest.Reader reader;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    BacktestsResource(RunningCatalog catalog, BacktestNews news, BatchReading reading, ObjectMapper json, Clock clock) {
        this.catalog = catalog;
        this.news = news;
        this.reader = new BacktestRequest.Reader(json, reading.reader());
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What would have been told, with other thresholds or other news", description = """
                    Plays channels on a virtual clock through the code that judges them live; live state and topics are not touched.

                    `catalog` has the shape of the catalog, as JSON or as a text of YAML, and is laid over the one in force: all of it may
                    be left out but what is to be otherwise. `channels` limits what is played to these ids. `news` are articles and
                    reports, each taken in when it was published; without it the evidence in store is played, less what was rejected, with
                    the blind spells of the intake. `from` is the beginning of the evidence if left out, `to` is now; what is later than
                    now is played as if nothing more were heard. Nobody mutes or acknowledges.""")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples = @ExampleObject(name = "a shorter patience", value = EXAMPLE)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BacktestAnswer.class)))
    @APIResponse(responseCode = "400", description = "`errors` names each faulty field")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "503", description = "Others are being played: try again")
    public BacktestAnswer play(byte[] body) throws SQLException, IOException {
        if (body.length > BacktestRequest.LONGEST_BODY) throw ProblemException.tooLarge(BacktestRequest.LONGEST_BODY);
        if (!places.tryAcquire()) throw ProblemException.busy("Other backtests are being played: try again");
        try {
            return play(reader.read(body, catalog.current(), clock.instant()));
        } finally {
            places.release();
        }
    }

    private BacktestAnswer play(BacktestRequest request) throws SQLException {
        BacktestNews.Played played = news.of(request);
        Instant from = Objects.requireNonNullElseGet(request.from(), () -> beginning(played, request.to()));
        List<Channel> channels =
                request.channels().stream().map(request.catalog()::resolve).toList();
        try {
            List<Story> stories =
                    new Backtest(played.feed(), from, request.to(), MOST_TRANSITIONS).run(channels, played.evidence());
            return BacktestAnswer.of(from, request.to(), played.summary(), stories);
        } catch (TooManyTransitions e) {
            throw ProblemException.badField(
                    "channels",
                    "must be fewer, or the time shorter: this makes more than " + MOST_TRANSITIONS + " transitions");
        }
    }

    private static Instant beginning(BacktestNews.Played played, Instant otherwise) {
        return played.evidence().values().stream()
                .flatMap(List::stream)
                .map(Evidence::publishedAt)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(otherwise))
                .orElse(otherwise);
    }
}
