package org.channelwatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What asyncapi.yaml promises to subscribers is what is published. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class SubscribersTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    ObjectMapper json;

    @Test
    void whatIsPublishedIsAsTheSchemasSay() throws IOException {
        String id = Declaring.channel("subscribed");
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        Declaring.report(id, "CONTACT", 1);
        Declaring.awaitStatus(id, "ACTIVE");
        var wires = new Wires(kafka);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> of(id, wires.readAll("channel-alerts")).size() == 2);
        for (var alert : of(id, wires.readAll("channel-alerts"))) {
            assertThat(faults("alert-v1", alert)).isEmpty();
            for (Object header : (List<?>) at(document(), "components", "messages", "alert", "headers", "required")) {
                assertThat(alert.headers().lastHeader(header.toString()))
                        .as(header.toString())
                        .isNotNull();
            }
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !of(id, wires.readAll("channel-status")).isEmpty());
        for (var view : of(id, wires.readAll("channel-status"))) {
            assertThat(faults("channel-view-v1", view)).isEmpty();
        }
    }

    @Test
    void everyTopicOfTheContractIsInTheDocumentWhichIsServed() {
        Map<?, ?> channels = (Map<?, ?>) document().get("channels");
        var topics = new ArrayList<String>();
        for (Object channel : channels.values()) topics.add(String.valueOf(((Map<?, ?>) channel).get("address")));
        assertThat(topics)
                .containsExactlyInAnyOrder("news-events", "channel-alerts", "channel-status", "news-events-dlq");
        given().get("/asyncapi.yaml").then().statusCode(200).body(startsWith("asyncapi: 3"));
    }

    private List<String> faults(String schema, ConsumerRecord<String, byte[]> record) throws IOException {
        String text = given().get("/schemas/" + schema + ".json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
        return compiled.validate(json.readTree(record.value())).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> of(String id, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> id.equals(record.key()) && record.value() != null)
                .toList();
    }

    private static Map<?, ?> document() {
        byte[] text = given().get("/asyncapi.yaml").then().extract().asByteArray();
        return new Yaml().load(new String(text, StandardCharsets.UTF_8));
    }

    private static Object at(Map<?, ?> document, String... path) {
        Object found = document;
        for (String key : path) found = ((Map<?, ?>) found).get(key);
        return found;
    }
}
