package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.channelwatch.local.LocalServersResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The topics are the same, whether the service or an operator of the cluster creates them. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class TopicsTest {
    private static final Path MANIFESTS = Path.of("k8s/components/strimzi/topics.yaml");
    private static final Set<String> SET_BY_BOTH = Set.of("cleanup.policy", "max.message.bytes");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theManifestsAskForTheTopicsThatTheServiceCreates() throws Exception {
        Map<String, Map<String, String>> wanted = ofManifests();
        assertThat(wanted)
                .containsOnlyKeys("news-events", "news-events-dlq", "channel-alerts", "channel-status")
                .containsEntry("news-events", Map.of("cleanup.policy", "delete", "max.message.bytes", "2097152"));
        assertThat(created(wanted.keySet())).isEqualTo(wanted);
    }

    private static Map<String, Map<String, String>> ofManifests() throws IOException {
        var topics = new TreeMap<String, Map<String, String>>();
        for (Object document : new Yaml().loadAll(Files.readString(MANIFESTS))) {
            var config = new TreeMap<String, String>();
            map(map(document, "spec"), "config").forEach((name, value) -> {
                if (SET_BY_BOTH.contains(name)) config.put(name, value.toString());
            });
            topics.put(map(document, "metadata").get("name").toString(), config);
        }
        return topics;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object of, String field) {
        return (Map<String, Object>) ((Map<String, Object>) of).get(field);
    }

    private Map<String, Map<String, String>> created(Collection<String> names) throws Exception {
        var topics = new TreeMap<String, Map<String, String>>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var asked = names.stream()
                    .map(name -> new ConfigResource(Type.TOPIC, name))
                    .toList();
            admin.describeConfigs(asked).all().get().forEach((topic, described) -> {
                var config = new TreeMap<String, String>();
                for (ConfigEntry entry : described.entries()) {
                    boolean set = entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
                    if (set && SET_BY_BOTH.contains(entry.name())) config.put(entry.name(), entry.value());
                }
                topics.put(topic.name(), config);
            });
        }
        return topics;
    }
}
