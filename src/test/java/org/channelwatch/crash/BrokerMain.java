package org.channelwatch.crash;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker as a process: folder, port, port of the controller. */
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        new EmbeddedKafkaBroker()
                .withKafkaPort(Integer.parseInt(args[1]))
                .withControllerPort(Integer.parseInt(args[2]))
                .withClusterId("channel-watch-crash-000")
                .withDeleteLogDirsOnClose(false)
                .withAdditionalProperties(properties -> {
                    properties.put("log.dir", folder.toString());
                    properties.put("auto.create.topics.enable", "false");
                    properties.put("offsets.topic.num.partitions", "4");
                    properties.put("transaction.state.log.min.isr", "1");
                    properties.put("transaction.state.log.num.partitions", "1");
                    properties.put("group.initial.rebalance.delay.ms", "0");
                    // A broker that was suspended is fenced by the controller, which lives in the same process
                    properties.put("broker.session.timeout.ms", "6000");
                })
                .start();
        Thread.currentThread().join();
    }
}
