package org.channelwatch.packaging;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.channelwatch.local.LocalServers;
import org.channelwatch.packaging.Authority.Identity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A broker that lets in by SCRAM or by certificate, over TLS alone, with no more rights than {@code k8s/components/strimzi} gives; and a
 * PostgreSQL that lets in over TLS alone, with the roles of {@code k8s/overlays/dev/roles.sql}. Tests themselves come in by the back door.
 */
final class SecuredServers implements AutoCloseable {
    static final String ROLE_PASSWORD = "dev-only";

    private final EmbeddedKafkaBroker kafka;
    private final EmbeddedPostgres postgres;
    private final int plain = LocalServers.freePort(0);
    private final int scram = LocalServers.freePort(0);
    private final int certificates = LocalServers.freePort(0);
    private final Admin admin;

    SecuredServers(Path folder, Authority authority) throws Exception {
        Identity identity = authority.sign("server", "localhost");
        kafka = startKafka(folder.resolve("kafka"), identity);
        admin = Admin.create(Map.of("bootstrap.servers", backDoor()));
        makeTopics();
        postgres = startPostgres(folder, identity);
    }

    String backDoor() {
        return "localhost:" + plain;
    }

    String overScram() {
        return "localhost:" + scram;
    }

    String overCertificates() {
        return "localhost:" + certificates;
    }

    int databasePort() {
        return postgres.getPort();
    }

    /** As the superuser, without TLS. */
    Connection database() throws SQLException {
        return postgres.getDatabase("postgres", "channelwatch").getConnection();
    }

    private EmbeddedKafkaBroker startKafka(Path data, Identity identity) throws IOException {
        Files.createDirectories(data);
        return new EmbeddedKafkaBroker()
                .withKafkaPort(plain)
                .withDeleteLogDirsOnClose(false)
                .withAdditionalProperties(properties -> {
                    properties.put("log.dir", data.toString());
                    properties.put("auto.create.topics.enable", "false");
                    properties.put("transaction.state.log.num.partitions", "1");
                    listen(properties);
                    properties.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
                    properties.put(
                            "listener.name.scram.scram-sha-512.sasl.jaas.config",
                            "org.apache.kafka.common.security.scram.ScramLoginModule required;");
                    properties.put("ssl.keystore.type", "PKCS12");
                    properties.put("ssl.keystore.location", identity.keystore().toString());
                    properties.put("ssl.keystore.password", Authority.PASSWORD);
                    properties.put("ssl.truststore.type", "PKCS12");
                    properties.put(
                            "ssl.truststore.location", identity.keystore().toString());
                    properties.put("ssl.truststore.password", Authority.PASSWORD);
                    properties.put("ssl.principal.mapping.rules", "RULE:^CN=([^,]+).*$/$1/");
                    properties.put("listener.name.certificates.ssl.client.auth", "required");
                    properties.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
                    properties.put("super.users", "User:ANONYMOUS");
                })
                .start();
    }

    private void listen(Properties properties) {
        String more = ",SCRAM://localhost:" + scram + ",CERTIFICATES://localhost:" + certificates;
        properties.merge("listeners", more, (before, after) -> before + "" + after);
        properties.put("advertised.listeners", "PLAINTEXT://localhost:" + plain + more);
        properties.merge(
                "listener.security.protocol.map",
                ",SCRAM:SASL_SSL,CERTIFICATES:SSL",
                (before, after) -> before + "" + after);
    }

    private void makeTopics() throws IOException, ExecutionException, InterruptedException {
        var topics = new ArrayList<NewTopic>();
        for (Map<String, Object> topic : documents("k8s/components/strimzi/topics.yaml")) {
            Map<String, Object> spec = map(topic.get("spec"));
            topics.add(new NewTopic(
                            String.valueOf(map(topic.get("metadata")).get("name")),
                            Optional.of((Integer) spec.get("partitions")),
                            Optional.empty())
                    .configs(Map.of(
                            "cleanup.policy",
                            String.valueOf(map(spec.get("config")).get("cleanup.policy")))));
        }
        admin.createTopics(topics).all().get();
    }

    /** Gives somebody the rights of the KafkaUser, and no more. */
    void allow(String user) throws IOException, ExecutionException, InterruptedException {
        Map<String, Object> spec =
                map(documents("k8s/components/strimzi/user.yaml").getFirst().get("spec"));
        var bindings = new ArrayList<AclBinding>();
        for (Object rule : (List<?>) map(spec.get("authorization")).get("acls")) {
            Map<String, Object> resource = map(map(rule).get("resource"));
            var pattern = new ResourcePattern(
                    ResourceType.fromString(
                            String.valueOf(resource.get("type")).replace("transactionalId", "TRANSACTIONAL_ID")),
                    String.valueOf(resource.get("name")),
                    "prefix".equals(resource.get("patternType")) ? PatternType.PREFIXED : PatternType.LITERAL);
            for (Object operation : (List<?>) map(rule).get("operations")) {
                bindings.add(new AclBinding(
                        pattern,
                        new AccessControlEntry(
                                "User:" + user,
                                "*",
                                AclOperation.fromString(String.valueOf(operation)),
                                AclPermissionType.ALLOW)));
            }
        }
        admin.createAcls(bindings).all().get();
    }

    void setPassword(String user, String password) throws ExecutionException, InterruptedException {
        var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user, credential, password)))
                .all()
                .get();
    }

    private static EmbeddedPostgres startPostgres(Path folder, Identity identity) throws IOException, SQLException {
        Path data = folder.resolve("postgresql");
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", identity.chain().toString())
                .setServerConfig("ssl_key_file", identity.key().toString())
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Connection first = postgres.getPostgresDatabase().getConnection();
                var statement = first.createStatement()) {
            statement.execute("create database channelwatch");
        }
        try (Connection connection =
                        postgres.getDatabase("postgres", "channelwatch").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("k8s/overlays/dev/roles.sql")));
            Files.writeString(data.resolve("pg_hba.conf"), """
                    host all postgres all trust
                    hostssl all channelwatch,channelwatch_owner all scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
        return postgres;
    }

    private static List<Map<String, Object>> documents(String file) throws IOException {
        var documents = new ArrayList<Map<String, Object>>();
        for (Object one : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Files.readString(Path.of(file)))) {
            documents.add(map(one));
        }
        return documents;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** A folder that the database can reach, which never runs as root. */
    static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("channel-watch-secured");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    @Override
    public void close() throws IOException {
        admin.close();
        postgres.close();
        kafka.close();
    }
}
