package org.channelwatch.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.declared.DeclaredActors;
import org.channelwatch.store.declared.DeclaredActors.DeclaredActor;
import org.channelwatch.store.sql.Transaction;
import org.junit.jupiter.api.Test;

/** A mounted ConfigMap changes under the running service, the way Kubernetes does it: ..data is a link that is set to another folder. */
@QuarkusTest
@TestProfile(CatalogReloadTest.Mounted.class)
@WithTestResource(LocalServersResource.class)
class CatalogReloadTest {
    private static final Path MOUNT = Path.of("target", "mounted-catalog").toAbsolutePath();

    public static class Mounted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            mount("one", catalog("P10D", ""));
            return Map.of(
                    "channelwatch.catalog", MOUNT.resolve("channels.yaml").toString(),
                    "channelwatch.catalog.reload-every", "PT0.1S",
                    "channelwatch.gauges-every", "PT0.2S");
        }
    }

    @Inject
    DataSource database;

    @Inject
    DeclaredActors declared;

    @Inject
    RunningCatalog running;

    @Test
    void aChangedCatalogIsTakenAndAFaultyOneIsNot() throws SQLException {
        assertThat(silentAfter()).isEqualTo("P10D");

        mount("two", catalog("P12D", "\n  - {id: reload-two, name: Second, kind: other, parties: [one, other]}"));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(silentAfter()).isEqualTo("P12D");
            assertThat(given().get("/api/channels/reload-two").statusCode()).isEqualTo(200);
        });

        mount("three", catalog("P13D", "\n  - {id: reload-three, name: Third, kind: nonsense, parties: [nobody]}"));
        await().during(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertThat(silentAfter()).isEqualTo("P12D");
            assertThat(given().get("/api/channels/reload-two").statusCode()).isEqualTo(200);
        });

        // Another replica takes an actor over the API, while the faulty file lies there
        Transaction.run(database, connection -> {
            declared.declare(
                    connection,
                    List.of(new DeclaredActor("third", "  - {id: third, name: Third Party, country: CC}\n")));
            return true;
        });
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(running.current().actors())
                        .extracting(Actor::id)
                        .contains("third"));

        mount("four", catalog("P14D", ""));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(silentAfter()).isEqualTo("P14D");
            assertThat(given().get("/api/channels/reload-two").statusCode()).isEqualTo(404);
        });
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                given().accept("text/plain").get("/q/metrics").asString())
                        .contains("channelwatch_channels{status=\"UNHEARD\"")
                        .contains("channelwatch_horizon_lag_seconds")
                        .contains("channelwatch_outbox_pending")
                        .contains("channelwatch_intake_blind"));
    }

    private static String silentAfter() {
        return given().get("/api/channels/reload-one").jsonPath().getString("silentAfter");
    }

    private static String catalog(String silentAfter, String more) {
        return """
                version: 1
                defaults: {warnAfter: P5D, silentAfter: P9D}
                actors: [{id: one, name: One Party, country: AA}, {id: other, name: Other Party, country: BB}]
                channels:
                  - {id: reload-one, name: First, kind: other, parties: [one, other], silentAfter: %s}%s
                """.formatted(silentAfter, more);
    }

    private static void mount(String version, String catalog) {
        try {
            Path folder = Files.createDirectories(MOUNT.resolve(".." + version));
            Files.writeString(folder.resolve("channels.yaml"), catalog);
            Path fresh = MOUNT.resolve("..data_tmp");
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, folder.getFileName());
            Files.move(
                    fresh,
                    MOUNT.resolve("..data"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Path file = MOUNT.resolve("channels.yaml");
            if (!Files.isSymbolicLink(file)) Files.createSymbolicLink(file, Path.of("..data", "channels.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
