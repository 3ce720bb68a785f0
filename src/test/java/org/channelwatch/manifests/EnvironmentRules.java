package org.channelwatch.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.channelwatch.alert.PublisherSettings;
import org.channelwatch.ingest.IngestSettings;
import org.channelwatch.security.SecuritySettings;
import org.channelwatch.watch.WatchSettings;
import org.channelwatch.webhook.WebhookSettings;

/** Each environment variable of the service is a property that something reads: a typo would be ignored in silence. */
final class EnvironmentRules {
    private static final Set<String> OF_QUARKUS = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_FLYWAY_MIGRATE_AT_START",
            "QUARKUS_OIDC_TENANT_ENABLED",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CLIENT_ID",
            "QUARKUS_OIDC_TOKEN_AUDIENCE",
            "QUARKUS_OIDC_APPLICATION_TYPE",
            "QUARKUS_OIDC_CREDENTIALS_SECRET",
            "QUARKUS_OTEL_SDK_DISABLED",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_LOG_LEVEL",
            "JAVA_TOOL_OPTIONS");
    private static final String NEWS_CONSUMER = "mp.messaging.incoming.news-events.";
    private static final Set<String> KNOWN = known();

    private EnvironmentRules() {}

    private static Set<String> known() {
        var known = new HashSet<>(OF_QUARKUS);
        Stream.of(
                        WatchSettings.class,
                        IngestSettings.class,
                        PublisherSettings.class,
                        SecuritySettings.class,
                        WebhookSettings.class)
                .map(type -> ConfigMappings.ConfigClass.configClass(type))
                .flatMap(type -> ConfigMappings.getProperties(type).keySet().stream())
                .forEach(property -> known.add(variable(property)));
        Stream.of(
                        "channelwatch.catalog",
                        "channelwatch.catalog.reload-every",
                        "channelwatch.topics.create",
                        "channelwatch.topics.partitions")
                .forEach(property -> known.add(variable(property)));
        Stream.of(
                        ConsumerConfig.configNames(),
                        ProducerConfig.configNames(),
                        AdminClientConfig.configNames(),
                        Set.of(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG))
                .flatMap(Set::stream)
                .forEach(property -> known.add(variable("kafka." + property)));
        ofTheNewsConsumer(known);
        return known;
    }

    /** What application.properties sets for the consumer of news is not overridden for all of Kafka's clients, but for this one. */
    private static void ofTheNewsConsumer(Set<String> known) {
        Properties set = applicationProperties();
        for (String property : ConsumerConfig.configNames()) {
            known.add(variable(NEWS_CONSUMER + property));
            if (set.containsKey(NEWS_CONSUMER + property)) known.remove(variable("kafka." + property));
        }
        known.remove(variable("kafka." + ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
    }

    /** How many partitions of news a replica owns at least, where there are enough. */
    static int consumersAReplica() {
        return Integer.parseInt(applicationProperties().getProperty(NEWS_CONSUMER + "concurrency"));
    }

    private static Properties applicationProperties() {
        var set = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            set.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set;
    }

    private static String variable(String property) {
        return property.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    static List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        manifests
                .workloads()
                .filter(one -> Manifests.name(one).equals("channel-watch"))
                .flatMap(Manifests::containersOf)
                .forEach(container -> {
                    for (JsonNode variable : container.path("env"))
                        check(variable.path("name").asText(), faults);
                    for (JsonNode from : container.path("envFrom")) {
                        keys(
                                manifests,
                                "ConfigMap",
                                from.at("/configMapRef/name").asText(),
                                faults);
                        keys(manifests, "Secret", from.at("/secretRef/name").asText(), faults);
                    }
                });
        return faults;
    }

    private static void keys(Manifests manifests, String kind, String name, List<String> faults) {
        manifests
                .ofKind(kind)
                .filter(one -> Manifests.name(one).equals(name))
                .forEach(one -> one.path("data").fieldNames().forEachRemaining(key -> check(key, faults)));
    }

    private static void check(String variable, List<String> faults) {
        if (!KNOWN.contains(variable)) faults.add("environment: nothing reads " + variable);
    }
}
