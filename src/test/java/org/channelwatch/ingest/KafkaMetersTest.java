package org.channelwatch.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class KafkaMetersTest {
    @Test
    void ofKafkasMetersThoseAreShownThatAnOperatorLooksAt() {
        String metrics = given().accept("text/plain").get("/q/metrics").asString();
        assertThat(metrics)
                .contains(
                        "kafka_consumer_fetch_manager_records_lag_max{", "kafka_consumer_coordinator_rebalance_total{")
                .doesNotContain("kafka_consumer_io_wait_ratio", "kafka_producer_batch_size_avg");
    }
}
