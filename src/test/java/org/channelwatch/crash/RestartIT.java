package org.channelwatch.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.crash.Cluster.Replica;
import org.junit.jupiter.api.Test;

/** What became due while the service was down is judged by the thresholds that it is started with, not by those that it had. */
class RestartIT {
    /** So many that it takes a while to read them. */
    private static final int CHANNELS = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aThresholdThatWasRaisedMeanwhileIsNotToldByItsOldValue() throws Exception {
        try (var cluster = new Cluster(Lines.catalog(CHANNELS, "P10D", "P14D"))) {
            cluster.start(1);
            Replica replica = cluster.replicas.getFirst();
            Instant due = Instant.now().plusSeconds(12);
            Instant last = due.minus(Duration.ofDays(10));
            Lines.send("localhost:" + cluster.brokerPort, CHANNELS, i -> Lines.contact("restart-" + i, i, last));
            try (Connection connection = cluster.connect()) {
                await("the reports")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "channel_state where status = 'ACTIVE'") == CHANNELS);
                replica.process.kill();
                assertThat(Instant.now()).as("killed in time").isBefore(due);
                Files.writeString(cluster.folder.resolve("channels.yaml"), Lines.catalog(CHANNELS, "P20D", "P24D"));
                await("what is due").atMost(PATIENCE).until(() -> Instant.now().isAfter(due));

                replica.start();
                cluster.awaitReplicas();
                await("all judged")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "channel_state where wake_at < now()") == 0);
                assertThat(count(connection, "transition where event is not null"))
                        .isZero();

                Files.writeString(cluster.folder.resolve("channels.yaml"), Lines.catalog(CHANNELS, "P10D", "P14D"));
                replica.process.kill();
                replica.start();
                await("all told")
                        .atMost(PATIENCE)
                        .until(() -> count(connection, "transition where event = 'OPENED'") == CHANNELS);
            }
        }
    }

    private static int count(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + what)) {
            result.next();
            return result.getInt(1);
        }
    }
}
