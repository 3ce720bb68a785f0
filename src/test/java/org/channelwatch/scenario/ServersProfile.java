package org.channelwatch.scenario;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.channelwatch.local.LocalServersResource;

/**
 * The application on a clock that is set by hand, with a database and topics of its own on the servers of the tests. It sweeps only
 * when it is told to, and in batches of one, so that two threads do what is left.
 */
public class ServersProfile implements QuarkusTestProfile {
    static final String NEWS = "scenario-news";
    static final String ALERTS = "scenario-alerts";
    static final int PARTITIONS = 3;
    private static final String STATUS = "scenario-status";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "channelwatch.feed.max-gap", "PT2H",
                "channelwatch.sweep.enabled", "false",
                "channelwatch.sweep.batch", "1",
                "channelwatch.publisher.alerts-topic", ALERTS,
                "channelwatch.publisher.status-topic", STATUS,
                "channelwatch.publisher.transactional-id", "scenarios",
                "channelwatch.publisher.number-group", "scenarios-published",
                "mp.messaging.incoming.news-events.topic", NEWS,
                "mp.messaging.incoming.news-events.group.id", "scenarios");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(SettableClock.class, Stage.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Servers.class));
    }

    /** The servers of the tests, with a database and topics of their own. Records of long ago are not cleaned away. */
    public static final class Servers implements io.quarkus.test.common.QuarkusTestResourceLifecycleManager {
        private final LocalServersResource servers = new LocalServersResource();

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(servers.start());
            String url = settings.getOrDefault("quarkus.datasource.jdbc.url", "");
            try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create database scenarios");
                createTopics(settings.getOrDefault("kafka.bootstrap.servers", ""));
            } catch (SQLException | ExecutionException | InterruptedException e) {
                throw new IllegalStateException("the servers could not be set up for scenarios", e);
            }
            settings.put("quarkus.datasource.jdbc.url", url.replace("/channelwatch?", "/scenarios?"));
            return settings;
        }

        private static void createTopics(String kafka) throws ExecutionException, InterruptedException {
            var topics = new ArrayList<NewTopic>();
            for (String name : List.of(NEWS, ALERTS, STATUS)) {
                topics.add(new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                        .configs(Map.of("retention.ms", "-1")));
            }
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
                admin.createTopics(topics).all().get();
            }
        }

        @Override
        public void stop() {
            servers.stop();
        }
    }
}
