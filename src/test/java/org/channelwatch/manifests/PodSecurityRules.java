package org.channelwatch.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The Pod Security Standard "restricted", as kubernetes.io/docs/concepts/security/pod-security-standards has it, and on top of it: a
 * read-only root, and no token of the API server.
 */
final class PodSecurityRules {
    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");
    /** Images of others that write to their root. */
    private static final Set<String> MAY_WRITE = Set.of("kafka");

    private PodSecurityRules() {}

    static List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        manifests.workloads().forEach(one -> check(one, faults));
        manifests
                .ofKind("Namespace")
                .filter(one -> !one.at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText()
                        .equals("restricted"))
                .forEach(one -> faults.add("pod security: the namespace does not enforce restricted"));
        return faults;
    }

    private static void check(JsonNode workload, List<String> faults) {
        JsonNode pod = Manifests.podOf(workload);
        String name = "pod security: " + Manifests.name(workload) + " ";
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            if (pod.path(host).asBoolean()) faults.add(name + "uses " + host);
        }
        if (!pod.path("automountServiceAccountToken").isBoolean()
                || pod.path("automountServiceAccountToken").asBoolean()) {
            faults.add(name + "gets a token of the API server");
        }
        JsonNode context = pod.path("securityContext");
        if (!context.path("runAsNonRoot").asBoolean()) faults.add(name + "may run as root");
        if (context.path("runAsUser").asInt(-1) == 0) faults.add(name + "runs as root");
        if (!Set.of("RuntimeDefault", "Localhost")
                .contains(context.at("/seccompProfile/type").asText())) {
            faults.add(name + "has no seccomp profile");
        }
        for (JsonNode volume : pod.path("volumes")) {
            volume.fieldNames().forEachRemaining(field -> {
                if (!field.equals("name") && !VOLUMES.contains(field))
                    faults.add(name + "has a volume of type " + field);
            });
        }
        Manifests.containersOf(workload).forEach(container -> check(container, name, faults));
    }

    private static void check(JsonNode container, String name, List<String> faults) {
        JsonNode context = container.path("securityContext");
        if (context.path("privileged").asBoolean()) faults.add(name + "is privileged");
        if (!context.path("allowPrivilegeEscalation").isBoolean()
                || context.path("allowPrivilegeEscalation").asBoolean()) {
            faults.add(name + "may escalate");
        }
        if (!context.at("/capabilities/drop").toString().equals("[\"ALL\"]")) faults.add(name + "keeps capabilities");
        if (!context.at("/capabilities/add").isMissingNode()) faults.add(name + "adds capabilities");
        if (context.path("runAsUser").asInt(-1) == 0) faults.add(name + "runs as root");
        if (context.path("runAsNonRoot").isBoolean()
                && !context.path("runAsNonRoot").asBoolean()) {
            faults.add(name + "may run as root");
        }
        boolean mayWrite = MAY_WRITE.contains(container.path("name").asText());
        if (!mayWrite && !context.path("readOnlyRootFilesystem").asBoolean())
            faults.add(name + "may write to its root");
        for (JsonNode port : container.path("ports")) {
            if (!port.path("hostPort").isMissingNode()) faults.add(name + "takes a port of the host");
        }
    }
}
