package org.channelwatch.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compose file and the Dockerfiles keep to what they promise. */
class DockerTest {
    private static final Path DOCKER = Path.of("docker");

    @Test
    void composeAcceptsTheFile() throws Exception {
        assumeTrue(
                Manifests.isInstalled("docker-compose"), "docker-compose is not installed: it has not read the file");
        var compose = new ProcessBuilder(
                        "docker-compose", "-f", "compose.yaml", "--env-file", ".env.example", "config", "-q")
                .directory(DOCKER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(compose.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compose.waitFor()).as(said).isZero();
    }

    @Test
    void everyImageIsPinnedAndEveryMountedFileIsThere() throws IOException {
        for (JsonNode service : compose().path("services")) {
            assertThat(service.path("image").asText()).matches(".+:v?[0-9][^:]*");
            for (JsonNode volume : service.path("volumes")) {
                String from = volume.asText().split(":")[0];
                if (from.startsWith(".")) assertThat(DOCKER.resolve(from)).exists();
                else assertThat(compose().path("volumes").has(from)).as(from).isTrue();
            }
        }
    }

    @Test
    void portsAreOpenOnLoopbackOnly() throws IOException {
        for (JsonNode service : compose().path("services")) {
            for (JsonNode port : service.path("ports"))
                assertThat(port.asText()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void theServiceWaitsForWhatItNeedsAndIsHardened() throws IOException {
        JsonNode service = compose().at("/services/channel-watch");
        for (String needed : List.of("kafka", "postgres")) {
            assertThat(service.at("/depends_on/" + needed + "/condition").asText())
                    .isEqualTo("service_healthy");
            assertThat(compose().at("/services/" + needed + "/healthcheck").isMissingNode())
                    .isFalse();
        }
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(service.path("security_opt").toString()).contains("no-new-privileges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.native"})
    void anImageRunsAsNobodyAndWithoutAShell(String name) throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve(name));
        assertThat(lines).contains("USER 10001:10001", "STOPSIGNAL SIGTERM");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("ENTRYPOINT"))
                .singleElement()
                .asString()
                .contains("[\"");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("FROM") || line.startsWith("ARG J"))
                .allMatch(line -> line.contains("${") || line.matches(".*:[0-9][^:]*( AS .*)?"));
        assertThat(String.join("\n", lines)).contains("org.opencontainers.image.revision");
    }

    private static JsonNode compose() throws IOException {
        return Manifests.of(Files.readString(DOCKER.resolve("compose.yaml")))
                .all()
                .getFirst();
    }
}
