package org.channelwatch.local;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real Kafka broker and a real PostgreSQL on loopback, both from Maven Central, with their data in a folder.
 *
 * @param kafka address of the broker
 * @param database JDBC address
 */
public record LocalServers(String kafka, String database) {
    private static final String CLUSTER = "channel-watch-local-000";
    private static final int KAFKA_PORT = 9092;
    private static final int POSTGRES_PORT = 5432;
    private static final String DATABASE = "channelwatch";

    /**
     * Starts both, on their usual ports where these are free. They end with the process.
     *
     * @param folder for the data, kept between starts
     */
    public static LocalServers start(Path folder) throws IOException {
        return start(folder, KAFKA_PORT, POSTGRES_PORT);
    }

    /** Starts both, on other ports where these are taken; 0 for any. */
    public static LocalServers start(Path folder, int kafkaPort, int postgresPort) throws IOException {
        Logger log = Logger.getLogger("");
        Level level = log.getLevel();
        log.setLevel(Level.SEVERE); // both tell their whole configuration otherwise
        try {
            return startBoth(folder, freePort(kafkaPort), freePort(postgresPort));
        } finally {
            log.setLevel(level);
        }
    }

    private static LocalServers startBoth(Path folder, int kafkaPort, int postgresPort) throws IOException {
        Files.createDirectories(folder);
        EmbeddedPostgres postgres = startPostgres(reachable(folder).resolve("postgresql"), postgresPort);
        EmbeddedKafkaBroker kafka = startKafka(folder.resolve("kafka"), kafkaPort);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(kafka, postgres), "local servers"));
        String database = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE + "?user=postgres";
        return new LocalServers(kafka.getAdvertisedListeners().replaceFirst("^[A-Z]+://", ""), database);
    }

    /** The first choice if it is free, else any other port. */
    public static int freePort(int firstChoice) {
        try (var socket = new ServerSocket(firstChoice, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (firstChoice == 0) throw new UncheckedIOException("no port is free", e);
            return freePort(0);
        }
    }

    private static EmbeddedPostgres startPostgres(Path data, int port) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        data.resolveSibling("postgresql-binaries").toFile())
                .setPort(port)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "100")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new IOException("the local database could not be created", e);
        }
        return postgres;
    }

    private static EmbeddedKafkaBroker startKafka(Path data, int port) throws IOException {
        Files.createDirectories(data);
        return new EmbeddedKafkaBroker()
                .withKafkaPort(port)
                .withClusterId(CLUSTER)
                .withDeleteLogDirsOnClose(false)
                .withAdditionalProperties(properties -> {
                    properties.put("log.dir", data.toString());
                    properties.put("auto.create.topics.enable", "false");
                    properties.put("transaction.state.log.min.isr", "1");
                    properties.put("transaction.state.log.num.partitions", "1");
                    properties.put("group.coordinator.rebalance.protocols", "classic,consumer");
                })
                .start();
    }

    private static void stop(EmbeddedKafkaBroker kafka, EmbeddedPostgres postgres) {
        try (postgres) {
            kafka.close();
        } catch (IOException e) {
            System.getLogger(LocalServers.class.getName())
                    .log(System.Logger.Level.WARNING, "The local servers did not end well", e);
        }
    }

    /** PostgreSQL refuses to run as root, and then runs as another user: its folder must be one that any user can reach. */
    private static Path reachable(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return folder;
        for (Path parent = folder.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            if (Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) continue;
            Path elsewhere = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "channel-watch-"
                            + Integer.toHexString(folder.toAbsolutePath().hashCode()));
            Files.createDirectories(elsewhere);
            open(elsewhere);
            return elsewhere;
        }
        open(folder);
        return folder;
    }

    private static void open(Path folder) throws IOException {
        Set<PosixFilePermission> all = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(folder, all);
    }
}
