package org.channelwatch.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.channelwatch.crash.Cluster.Replica;

/** Breaks the cluster, and mends it. */
final class Breaking {
    private final Cluster cluster;
    private final Random random;
    private Replica victim;
    private long shutdownMillis;
    private int blows;

    Breaking(Cluster cluster, Random random) {
        this.cluster = cluster;
        this.random = random;
    }

    void begin(Fault fault) throws Exception {
        blows++;
        Replica publisher = cluster.publisher().orElse(cluster.replicas.getFirst());
        Replica other = cluster.replicas.stream()
                .filter(one -> one != publisher)
                .skip(random.nextInt(cluster.replicas.size() - 1))
                .findFirst()
                .orElseThrow();
        switch (fault.kind()) {
            case KILL_PUBLISHER -> publisher.process.kill();
            case KILL_OTHER_REPLICA -> other.process.kill();
            case KILL_BROKER -> cluster.broker.kill();
            case KILL_DATABASE -> cluster.database.kill();
            case SUSPEND_PUBLISHER -> suspend(publisher);
            case SUSPEND_OTHER_REPLICA -> suspend(other);
            case SUSPEND_BROKER -> cluster.broker.suspend();
            case SUSPEND_DATABASE -> cluster.database.suspend();
            case STOP_A_REPLICA ->
                shutdownMillis =
                        Math.max(shutdownMillis, (random.nextBoolean() ? other : publisher).process.terminate());
            case REFUSE_WRITES -> requireReplicas("2");
            case DIE_AT_FAILPOINT -> arm(fault);
        }
    }

    void end(Fault fault) throws Exception {
        blows++;
        switch (fault.kind()) {
            case KILL_BROKER -> cluster.startBroker();
            case KILL_DATABASE -> cluster.startDatabase();
            case SUSPEND_PUBLISHER, SUSPEND_OTHER_REPLICA -> victim.process.resume();
            case SUSPEND_BROKER -> cluster.broker.resume();
            case SUSPEND_DATABASE -> cluster.database.resume();
            case REFUSE_WRITES -> requireReplicas("1");
            case KILL_PUBLISHER, KILL_OTHER_REPLICA, STOP_A_REPLICA, DIE_AT_FAILPOINT -> {}
        }
        restartDead();
    }

    /** The service gives up at times, as Kubernetes is there to start it again. */
    void restartDead() {
        for (Replica replica : cluster.replicas) {
            if (replica.process.isAlive()) continue;
            blows++;
            replica.start();
        }
    }

    /** How often something was broken or mended, or a replica had died: each time a batch may have been in hand and is taken again. */
    int blows() {
        return blows;
    }

    /** The longest that a replica took to end when it was asked to. */
    long shutdownMillis() {
        return shutdownMillis;
    }

    boolean disarm() throws IOException {
        return Files.deleteIfExists(cluster.failpoint);
    }

    private void suspend(Replica replica) {
        victim = replica;
        replica.process.suspend();
    }

    private void arm(Fault fault) throws IOException {
        var prepared = Files.writeString(
                cluster.folder.resolve("failpoint.new"), fault.failpoint() + ":" + (1 + random.nextInt(2)));
        Files.move(prepared, cluster.failpoint, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        switch (fault.failpoint()) {
            // Nobody gets there before the publisher changes
            case SEAT_TAKEN, RECOVERED -> {
                Files.writeString(cluster.failpoint, fault.failpoint().name());
                cluster.publisher().ifPresent(publisher -> publisher.process.kill());
            }
            case WRITTEN_DOWN,
                    ALERTS_SENT,
                    NUMBER_SENT,
                    COMMITTED,
                    STRUCK_OUT,
                    LETTERS_SENT,
                    EVIDENCE_WRITTEN,
                    APPLIED -> {}
        }
    }

    /** There is one broker: with two wanted it refuses what producers want acknowledged by all. */
    private void requireReplicas(String number) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + cluster.brokerPort))) {
            for (String topic : List.of("channel-alerts", "news-events-dlq")) {
                var change =
                        new AlterConfigOp(new ConfigEntry("min.insync.replicas", number), AlterConfigOp.OpType.SET);
                admin.incrementalAlterConfigs(
                                Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
        }
    }
}
