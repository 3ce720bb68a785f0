package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dead man's switch is asked as long as the database answers, whatever it answers itself. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class HeartbeatTest {
    @Inject
    WatchGauges gauges;

    @Inject
    Clock clock;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer outside;
    private volatile int answer = 200;

    @BeforeEach
    void open() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        outside.start();
        await().until(() -> gauges.countedAt().isAfter(clock.instant().minusSeconds(10)));
    }

    @AfterEach
    void close() {
        outside.stop(0);
    }

    @Test
    void itIsAskedAgainAndAgain() {
        Heartbeat heartbeat = heartbeat(clock);
        await().atMost(Duration.ofSeconds(10)).until(() -> asked.size() >= 3);
        heartbeat.stop(new ShutdownEvent());
        assertThat(asked).containsOnly("GET /ping/secret?from=channel-watch");
    }

    @Test
    void anAnswerThatIsNoneStopsNothingAndLeadsNowhere() {
        answer = 302;
        Heartbeat heartbeat = heartbeat(clock);
        await().atMost(Duration.ofSeconds(10)).until(() -> asked.size() >= 2);
        answer = 500;
        int before = asked.size();
        await().atMost(Duration.ofSeconds(10)).until(() -> asked.size() >= before + 2);
        heartbeat.stop(new ShutdownEvent());
        assertThat(asked).noneMatch(one -> one.contains("elsewhere"));
    }

    @Test
    void itIsNotAskedWhileTheDatabaseDoesNotAnswer() {
        // Given a clock by which the store was counted too long ago
        Heartbeat late = heartbeat(Clock.offset(clock, Duration.ofMinutes(1)));
        // Then
        await().during(Duration.ofMillis(500)).until(asked::isEmpty);
        late.stop(new ShutdownEvent());
    }

    private Heartbeat heartbeat(Clock by) {
        String url = "http://localhost:" + outside.getAddress().getPort() + "/ping/secret?from=channel-watch";
        WatchSettings settings = new SmallRyeConfigBuilder()
                .withMapping(WatchSettings.class)
                .withDefaultValue("channelwatch.heartbeat.url", url)
                .withDefaultValue("channelwatch.heartbeat.every", "PT0.1S")
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(WatchSettings.class);
        var heartbeat = new Heartbeat(settings, gauges, by);
        heartbeat.start(new StartupEvent());
        return heartbeat;
    }
}
