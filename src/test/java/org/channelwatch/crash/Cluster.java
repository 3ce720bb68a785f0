package org.channelwatch.crash;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.channelwatch.local.LocalServers;

/** A broker, a database and replicas of the packaged service, all on loopback and each a process of its own. */
public final class Cluster implements AutoCloseable {
    /** Options of a JVM that starts soon and needs little. */
    static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Unpacked once for all clusters of this process, whoever runs the server. */
    private static final Path BINARIES = binaries();

    public final Path folder;
    final Path failpoint;
    public final int brokerPort = LocalServers.freePort(0);
    private final int controllerPort = LocalServers.freePort(0);
    private final int databasePort = LocalServers.freePort(0);
    private final Path postgres;
    private final Path catalog;
    private final Duration maxGap;
    private final List<String> jvm;
    private final List<String> databaseSettings;
    public LeashedProcess broker;
    public LeashedProcess database;
    public final List<Replica> replicas = new ArrayList<>();

    /** A replica and its place in the cluster. */
    public final class Replica {
        final String name;
        public final int port = LocalServers.freePort(0);
        public LeashedProcess process;

        Replica(String name) {
            this.name = name;
        }

        Path log() {
            return folder.resolve(name + ".log");
        }

        public void start() {
            var command = new ArrayList<String>(List.of(JAVA));
            command.addAll(jvm);
            command.addAll(List.of(
                    "-Dkafka.bootstrap.servers=localhost:" + brokerPort,
                    "-Dquarkus.datasource.jdbc.url=" + databaseUrl() + "&ApplicationName=" + name,
                    "-Dquarkus.datasource.username=postgres",
                    "-Dquarkus.http.host=localhost",
                    "-Dquarkus.http.port=" + port,
                    "-Dchannelwatch.catalog=" + catalog,
                    "-Dchannelwatch.feed.max-gap=" + maxGap,
                    "-Dchannelwatch.security.enabled=false",
                    "-jar",
                    APPLICATION.toAbsolutePath().toString()));
            process = LeashedProcess.start(command, Map.of("CHANNELWATCH_FAILPOINT_FILE", failpoint.toString()), log());
        }

        public boolean isReady() {
            return answers(port);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** @param catalogText of all replicas */
    Cluster(String catalogText) throws IOException {
        this(catalogText, Duration.ZERO);
    }

    /**
     * @param catalogText of all replicas
     * @param maxGap how long the feed may be dry; zero if that is not looked at
     */
    Cluster(String catalogText, Duration maxGap) throws IOException {
        this(catalogText, maxGap, SMALL);
    }

    Cluster(String catalogText, Duration maxGap, List<String> jvm) throws IOException {
        this(catalogText, maxGap, jvm, List.of());
    }

    /**
     * @param jvm options of the replicas
     * @param databaseSettings of PostgreSQL, each {@code name=value}
     */
    public Cluster(String catalogText, Duration maxGap, List<String> jvm, List<String> databaseSettings)
            throws IOException {
        this.jvm = jvm;
        this.databaseSettings = databaseSettings;
        this.maxGap = maxGap;
        folder = openFolder("channel-watch-crash");
        failpoint = folder.resolve("failpoint");
        catalog = Files.writeString(folder.resolve("channels.yaml"), catalogText);
        postgres = preparePostgres();
    }

    private static Path binaries() {
        Path binaries = openFolder("channel-watch-postgresql");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(binaries.toFile())));
        return binaries;
    }

    private static Path openFolder(String name) {
        try {
            return Files.setPosixFilePermissions(
                    Files.createTempDirectory(name), PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start(int size) {
        startBroker();
        startDatabase();
        for (int i = 1; i <= size; i++) startReplica();
        awaitReplicas();
    }

    /** Starts one more, and does not wait for it. */
    public Replica startReplica() {
        Replica replica = new Replica("replica-" + (replicas.size() + 1));
        replicas.add(replica);
        replica.start();
        return replica;
    }

    public void awaitReplicas() {
        await("replicas")
                .atMost(Duration.ofSeconds(90))
                .until(() -> replicas.stream().allMatch(Replica::isReady));
    }

    /** Makes the data folder and the database, once; returns the server's binary. */
    private Path preparePostgres() throws IOException {
        try (var once = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(BINARIES.toFile())
                        .setPort(databasePort)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
                var connection = once.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database channelwatch");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        try (Stream<Path> files = Files.walk(BINARIES)) {
            return files.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public void startBroker() {
        List<String> command = List.of(
                JAVA,
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                folder.resolve("kafka").toString(),
                Integer.toString(brokerPort),
                Integer.toString(controllerPort));
        await("a broker").atMost(Duration.ofSeconds(60)).until(() -> {
            if (broker == null || !broker.isAlive()) {
                broker = LeashedProcess.start(command, Map.of(), folder.resolve("broker.log"));
            }
            return answers(brokerPort);
        });
    }

    /** Tried again while the processes of the one before have not noticed that it is gone. */
    public void startDatabase() {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(
                postgres.toString(),
                "-D",
                folder.resolve("data").toString(),
                "-p",
                Integer.toString(databasePort),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100"));
        for (String setting : databaseSettings) command.addAll(List.of("-c", setting));
        await("a database").atMost(Duration.ofSeconds(60)).until(() -> {
            if (database == null || !database.isAlive()) {
                database = LeashedProcess.start(command, Map.of(), folder.resolve("postgres.log"));
            }
            try (Connection connection = connect()) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        });
    }

    public String databaseUrl() {
        return "jdbc:postgresql://localhost:" + databasePort + "/channelwatch?user=postgres";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl() + "&connectTimeout=2&socketTimeout=20");
    }

    /** The replica that holds the seat of the publisher. */
    public Optional<Replica> publisher() {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select application_name from pg_stat_activity join pg_locks using (pid)
                        where locktype = 'advisory' and objsubid = 1 and granted""")) {
            if (!result.next()) return Optional.empty();
            String name = result.getString(1);
            return replicas.stream().filter(one -> one.name.equals(name)).findFirst();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        for (Replica replica : replicas) replica.process.kill();
        if (broker != null) broker.kill();
        if (database != null) database.kill();
        for (String data : List.of("data", "kafka"))
            FileUtils.deleteQuietly(folder.resolve(data).toFile());
    }
}
