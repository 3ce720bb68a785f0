package org.channelwatch.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a kustomization renders to. */
record Manifests(List<JsonNode> all) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WITH_PODS = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job");

    /** Renders a folder; {@code kubectl} must be there. */
    static String render(Path folder) throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectErrorStream(true)
                .start();
        String text = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (kubectl.waitFor() != 0) throw new IOException(text);
        return text;
    }

    static Manifests of(String yaml) {
        var documents = new ArrayList<JsonNode>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
            if (document != null) documents.add(JSON.valueToTree(document));
        }
        return new Manifests(documents);
    }

    static boolean isInstalled(String program) {
        try {
            new ProcessBuilder(program, "--help")
                    .redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Stream<JsonNode> ofKind(String kind) {
        return all.stream().filter(one -> kind.equals(one.path("kind").asText()));
    }

    boolean has(String kind, String name) {
        return ofKind(kind).anyMatch(one -> name(one).equals(name));
    }

    /** Everything that makes pods. */
    Stream<JsonNode> workloads() {
        return all.stream().filter(one -> WITH_PODS.contains(one.path("kind").asText()));
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    static JsonNode podOf(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode labelsOf(JsonNode workload) {
        return workload.at("/spec/template/metadata/labels");
    }

    static Stream<JsonNode> containersOf(JsonNode workload) {
        JsonNode pod = podOf(workload);
        return Stream.concat(each(pod.path("initContainers")), each(pod.path("containers")));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Whether the selector, a map of labels, meets the labels. An empty one meets everything. */
    static boolean meets(JsonNode selector, JsonNode labels) {
        return selector.propertyStream()
                .allMatch(wanted -> wanted.getValue()
                        .equals(
                                labels.path(wanted.getKey()) instanceof MissingNode
                                        ? null
                                        : labels.get(wanted.getKey())));
    }
}
