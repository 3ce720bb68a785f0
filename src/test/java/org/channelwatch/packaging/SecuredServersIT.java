package org.channelwatch.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.channelwatch.local.Wires;
import org.channelwatch.packaging.Authority.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The service does its work against a Kafka and a PostgreSQL that are secured, with the settings that {@code k8s} names and the rights
 * that it gives; and says what is wrong where they do not let it in.
 */
class SecuredServersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "channel-watch";

    private static Path folder;
    private static Authority authority;
    private static Authority stranger;
    private static SecuredServers servers;

    @BeforeAll
    static void start() throws Exception {
        folder = SecuredServers.folder();
        authority = new Authority(folder, "authority");
        stranger = new Authority(folder, "stranger");
        servers = new SecuredServers(folder, authority);
        servers.allow(USER);
        servers.setPassword(USER, "the-password-of-kafka");
        var owner = environment();
        owner.put("QUARKUS_DATASOURCE_USERNAME", "channelwatch_owner");
        try (var migration = new Packaged(folder.resolve("migrate.log"), owner, "migrate")) {
            await().atMost(PATIENCE).until(() -> !migration.isAlive());
            assertThat(migration.log()).contains("Successfully applied");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (servers != null) servers.close();
        FileUtils.deleteQuietly(folder.toFile());
    }

    @Test
    void itDoesItsWorkOverScramWithinTls() throws Exception {
        try (var service = new Packaged(folder.resolve("scram.log"), environment())) {
            assertThatItWorks(service, "biden-putin");
        }
    }

    @Test
    void itDoesItsWorkByACertificateOfItsOwn() throws Exception {
        try (var service = new Packaged(folder.resolve("certificates.log"), withCertificate(authority.sign(USER)))) {
            assertThatItWorks(service, "blinken-lavrov");
        }
    }

    @Test
    void aPasswordThatKafkaDoesNotKnowIsToldAndNeedsNoRestartOnceItDoes() throws Exception {
        // Given
        var environment = environment();
        environment.computeIfPresent("KAFKA_SASL_JAAS_CONFIG", (key, value) -> value.replace(USER, "late-comer"));
        servers.allow("late-comer");
        try (var service = new Packaged(folder.resolve("late.log"), environment)) {
            // When
            awaitNotReady(service, "Authentication failed");
            servers.setPassword("late-comer", "the-password-of-kafka");
            // Then
            await().atMost(PATIENCE).until(() -> service.status("/q/health/ready") == 200);
        }
    }

    @Test
    void aBrokerThatAStrangerVouchesForIsNotTrusted() {
        var environment = environment();
        environment.put("KAFKA_SSL_TRUSTSTORE_LOCATION", stranger.certificate().toString());
        try (var service = new Packaged(folder.resolve("kafka-stranger.log"), environment)) {
            awaitNotReady(service, "unable to find valid certification path");
        }
    }

    @Test
    void aCertificateThatTheBrokerDoesNotTrustLetsNobodyIn() throws Exception {
        try (var service = new Packaged(folder.resolve("stranger.log"), withCertificate(stranger.sign("nobody")))) {
            awaitNotReady(service, "certificate");
        }
    }

    @Test
    void aDatabaseThatDoesNotLetItInIsToldAndEndsIt() {
        // Given
        var password = environment();
        password.put("QUARKUS_DATASOURCE_PASSWORD", "wrong");
        var trust = environment();
        trust.computeIfPresent(
                "QUARKUS_DATASOURCE_JDBC_URL",
                (key, url) -> url.replace(
                        authority.certificate().toString(),
                        stranger.certificate().toString()));
        var name = environment();
        name.computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (key, url) -> url.replace("localhost", "127.0.0.1"));
        var plain = environment();
        plain.computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (key, url) -> url.replace("verify-full", "disable"));
        // When, then
        assertThatItEnds("database-password", password, "password authentication failed");
        assertThatItEnds("database-stranger", trust, "unable to find valid certification path");
        assertThatItEnds("database-name", name, "hostname 127.0.0.1 could not be verified");
        assertThatItEnds("database-plain", plain, "no pg_hba.conf entry");
    }

    private static void assertThatItEnds(String name, Map<String, String> environment, String reason) {
        try (var service = new Packaged(folder.resolve(name + ".log"), environment)) {
            await(name).atMost(PATIENCE).until(() -> !service.isAlive());
            assertThat(service.log()).as(name).containsIgnoringCase(reason).doesNotContain("the-password-of-kafka");
        }
    }

    /** It lives, is not ready, and says why: where it is asked and in the log. */
    private static void awaitNotReady(Packaged service, String reason) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(service.status("/q/health/ready")).isEqualTo(503);
            assertThat(service.get("/q/health/ready").body()).contains(reason);
        });
        assertThat(service.status("/q/health/live")).isEqualTo(200);
        assertThat(service.log()).contains(reason).doesNotContain("the-password-of-kafka", "PRIVATE KEY");
        assertThat(service.isAlive()).isTrue();
    }

    /** Every client that the service has takes part. */
    private static void assertThatItWorks(Packaged service, String channel) throws Exception {
        await().atMost(PATIENCE).until(() -> service.status("/q/health/ready") == 200);
        Instant then = Instant.now().minus(Duration.ofDays(40));
        String news = """
                {"type":"report","id":"%s","source":"test","publishedAt":"%s","channel":"%s","kind":"CONTACT"}""".formatted(UUID.randomUUID(), then, channel);
        assertThat(service.post("/api/news", news, service.makeKey("producer")).statusCode())
                .isEqualTo(202);
        var backDoor = new Wires(servers.backDoor());
        await().atMost(PATIENCE)
                .until(() -> backDoor.readAll("channel-alerts").stream()
                        .anyMatch(alert ->
                                channel.equals(alert.key()) && new String(alert.value()).contains("\"SILENT\"")));
        backDoor.sendNews("{\"broken\": " + channel);
        await().atMost(PATIENCE).until(() -> service.get("/intake").body().contains("broken&quot;: " + channel));
        assertThat(service.get("/api/dead-letters").body()).contains("not valid JSON");
        assertThat(service.post("/api/dead-letters/redrive", "{\"by\":\"ann\"}", Packaged.KEY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.get("/api/intake").statusCode()).isEqualTo(200);
        assertThatAllConnectionsAreEncrypted();
        service.terminate();
        assertThat(service.log()).contains("stopped in").doesNotContain("AuthorizationException");
    }

    private static void assertThatAllConnectionsAreEncrypted() throws SQLException {
        try (Connection connection = servers.database();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select count(*), count(*) filter (where ssl) from pg_stat_activity join pg_stat_ssl using (pid) where usename = 'channelwatch'""")) {
            result.next();
            assertThat(result.getInt(1)).isPositive().isEqualTo(result.getInt(2));
        }
    }

    /** What the Secrets and the ConfigMap of production hold, at the addresses of the test. */
    private static HashMap<String, String> environment() {
        try {
            var environment = new HashMap<String, String>();
            environment.putAll(
                    named(Files.readString(Path.of("k8s/overlays/prod/kustomization.yaml")), "      - (\\w+)=(.+)"));
            environment.putAll(named(kafkaRow(), "`(\\w+)=([^`]+)`"));
            environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.overScram());
            environment.put(
                    "KAFKA_SASL_JAAS_CONFIG",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + USER
                            + "\" password=\"the-password-of-kafka\";");
            environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
            environment.put("QUARKUS_DATASOURCE_USERNAME", "channelwatch");
            environment.put("QUARKUS_DATASOURCE_PASSWORD", SecuredServers.ROLE_PASSWORD);
            String database = "localhost:" + servers.databasePort();
            environment.replaceAll((key, value) -> value.replace("postgres.databases.svc:5432", database)
                    .replace(
                            "/etc/channel-watch-trust/ca.crt",
                            authority.certificate().toString()));
            return environment;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HashMap<String, String> withCertificate(Identity identity) throws IOException {
        var environment = environment();
        environment.keySet().removeIf(key -> key.startsWith("KAFKA_SASL"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.overCertificates());
        environment.put("KAFKA_SECURITY_PROTOCOL", "SSL");
        environment.put("KAFKA_SSL_KEYSTORE_TYPE", "PEM");
        environment.put("KAFKA_SSL_KEYSTORE_KEY", Files.readString(identity.key()));
        environment.put("KAFKA_SSL_KEYSTORE_CERTIFICATE_CHAIN", Files.readString(identity.chain()));
        return environment;
    }

    private static String kafkaRow() throws IOException {
        try (var lines = Files.lines(Path.of("k8s/README.md"))) {
            String row = lines.filter(line -> line.startsWith("| `channel-watch-kafka`"))
                    .findFirst()
                    .orElseThrow();
            return row.replaceFirst("By certificate.*", "");
        }
    }

    private static Map<String, String> named(String text, String pattern) {
        var named = new HashMap<String, String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) named.put(matcher.group(1), matcher.group(2));
        assertThat(List.copyOf(named.keySet())).isNotEmpty();
        return named;
    }
}
