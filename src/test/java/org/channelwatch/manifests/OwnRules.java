package org.channelwatch.manifests;

import static org.channelwatch.manifests.Manifests.containersOf;
import static org.channelwatch.manifests.Manifests.each;
import static org.channelwatch.manifests.Manifests.labelsOf;
import static org.channelwatch.manifests.Manifests.meets;
import static org.channelwatch.manifests.Manifests.name;
import static org.channelwatch.manifests.Manifests.podOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no schema can say: that the manifests fit together. */
final class OwnRules {
    private static final int PARTITIONS_BY_DEFAULT = 6;
    private static final int SECONDS_TO_END = 10;

    private final Manifests manifests;
    private final Set<String> madeByHand;
    private final List<String> faults = new ArrayList<>();

    private OwnRules(Manifests manifests, Set<String> madeByHand) {
        this.manifests = manifests;
        this.madeByHand = madeByHand;
    }

    /** @param madeByHand Secrets that the README tells people to make */
    static List<String> faults(Manifests manifests, Set<String> madeByHand) {
        var rules = new OwnRules(manifests, madeByHand);
        rules.selectors();
        rules.ports();
        rules.references();
        rules.workloads();
        rules.scaling();
        rules.disruptions();
        rules.network();
        rules.faults.addAll(PodSecurityRules.faults(manifests));
        rules.faults.addAll(EnvironmentRules.faults(manifests));
        return rules.faults;
    }

    private void selectors() {
        manifests.workloads().forEach(one -> {
            if (!meets(one.at("/spec/selector/matchLabels"), labelsOf(one)))
                fault("selector", one, "misses its own pods");
            for (JsonNode spread : podOf(one).path("topologySpreadConstraints")) {
                if (!meets(spread.at("/labelSelector/matchLabels"), labelsOf(one)))
                    fault("selector", one, "spreads other pods");
            }
        });
        manifests.ofKind("Service").forEach(one -> mustSelect(one, one.at("/spec/selector")));
        manifests.ofKind("PodDisruptionBudget").forEach(one -> mustSelect(one, one.at("/spec/selector/matchLabels")));
        manifests.ofKind("PodMonitor").forEach(one -> mustSelect(one, one.at("/spec/selector/matchLabels")));
        manifests.ofKind("NetworkPolicy").forEach(one -> mustSelect(one, one.at("/spec/podSelector/matchLabels")));
        manifests.ofKind("StatefulSet").forEach(one -> {
            if (!manifests.has("Service", one.at("/spec/serviceName").asText()))
                fault("selector", one, "has no such Service");
        });
    }

    private void disruptions() {
        manifests
                .ofKind("PodDisruptionBudget")
                .filter(one ->
                        !one.at("/spec/unhealthyPodEvictionPolicy").asText().equals("AlwaysAllow"))
                .forEach(one -> fault("disruption", one, "keeps nodes from being drained while no pod is ready"));
    }

    private void mustSelect(JsonNode one, JsonNode selector) {
        if (selected(selector).findAny().isEmpty()) fault("selector", one, "selects nothing");
    }

    private Stream<JsonNode> selected(JsonNode selector) {
        return manifests.workloads().filter(workload -> meets(selector, labelsOf(workload)));
    }

    private void ports() {
        manifests.ofKind("Service").forEach(one -> {
            for (JsonNode port : one.at("/spec/ports"))
                mustBePort(one, one.at("/spec/selector"), port.path("targetPort"));
        });
        manifests.ofKind("PodMonitor").forEach(one -> {
            for (JsonNode end : one.at("/spec/podMetricsEndpoints")) {
                mustBePort(one, one.at("/spec/selector/matchLabels"), end.path("port"));
            }
        });
        manifests.ofKind("NetworkPolicy").forEach(one -> {
            for (JsonNode rule : one.at("/spec/ingress")) {
                for (JsonNode port : rule.path("ports")) {
                    mustBePort(one, one.at("/spec/podSelector/matchLabels"), port.path("port"));
                }
            }
        });
        manifests
                .workloads()
                .forEach(one -> containersOf(one).forEach(container -> {
                    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                        Stream.of("/httpGet/port", "/tcpSocket/port")
                                .map(container.path(probe)::at)
                                .filter(port -> !port.isMissingNode())
                                .forEach(port -> mustBePort(one, labelsOf(one), port));
                    }
                }));
        manifests
                .ofKind("Ingress")
                .forEach(one -> each(one.at("/spec/rules"))
                        .flatMap(rule -> each(rule.at("/http/paths")))
                        .map(path -> path.at("/backend/service"))
                        .filter(backend -> manifests
                                .ofKind("Service")
                                .filter(service -> name(service)
                                        .equals(backend.path("name").asText()))
                                .flatMap(service -> each(service.at("/spec/ports")))
                                .noneMatch(port -> port.path("name").equals(backend.at("/port/name"))))
                        .forEach(backend -> fault("port", one, "leads nowhere: " + backend)));
    }

    private void mustBePort(JsonNode one, JsonNode selector, JsonNode port) {
        boolean there = selected(selector)
                .flatMap(Manifests::containersOf)
                .flatMap(container -> each(container.path("ports")))
                .anyMatch(open -> open.path("name").equals(port)
                        || open.path("containerPort").equals(port));
        if (!there) fault("port", one, "names a port that no container has: " + port);
    }

    private void references() {
        manifests.workloads().forEach(one -> {
            for (JsonNode volume : podOf(one).path("volumes")) {
                mustExist(one, "ConfigMap", volume.at("/configMap/name"));
                mustExist(one, "Secret", volume.at("/secret/secretName"));
            }
            containersOf(one).forEach(container -> {
                for (JsonNode from : container.path("envFrom")) {
                    mustExist(one, "ConfigMap", from.at("/configMapRef/name"));
                    mustExist(one, "Secret", from.at("/secretRef/name"));
                }
                for (JsonNode variable : container.path("env")) {
                    mustExist(one, "ConfigMap", variable.at("/valueFrom/configMapKeyRef/name"));
                    mustExist(one, "Secret", variable.at("/valueFrom/secretKeyRef/name"));
                }
                for (JsonNode mount : container.path("volumeMounts")) mustBeVolume(one, mount.path("name"));
            });
            JsonNode account = podOf(one).path("serviceAccountName");
            mustExist(one, "ServiceAccount", account);
        });
        manifests
                .ofKind("Ingress")
                .forEach(one ->
                        each(one.at("/spec/tls")).forEach(tls -> mustExist(one, "Secret", tls.path("secretName"))));
    }

    private void mustExist(JsonNode one, String kind, JsonNode name) {
        if (name.isMissingNode() || manifests.has(kind, name.asText())) return;
        if (kind.equals("Secret") && madeByHand.contains(name.asText())) return;
        fault("reference", one, "needs a " + kind + " that is not there: " + name.asText());
    }

    private void mustBeVolume(JsonNode one, JsonNode name) {
        boolean there = Stream.concat(
                        each(podOf(one).path("volumes")).map(volume -> volume.path("name")),
                        each(one.at("/spec/volumeClaimTemplates")).map(claim -> claim.at("/metadata/name")))
                .anyMatch(name::equals);
        if (!there) fault("reference", one, "mounts a volume that is not there: " + name);
    }

    private void workloads() {
        manifests.workloads().forEach(one -> {
            each(podOf(one).path("containers"))
                    .filter(container -> container.path("readinessProbe").isMissingNode())
                    .forEach(container -> fault("probe", one, "has a container without a readiness probe"));
            containersOf(one).forEach(container -> {
                for (String wanted :
                        List.of("/resources/requests/cpu", "/resources/requests/memory", "/resources/limits/memory")) {
                    if (container.at(wanted).isMissingNode()) fault("resources", one, "lacks " + wanted);
                }
                String image = container.path("image").asText();
                if (!image.matches(".+:[^:/]+") || image.endsWith(":latest"))
                    fault("image", one, "is not pinned: " + image);
            });
        });
        watch().forEach(one -> {
            JsonNode container = podOf(one).path("containers").get(0);
            for (String probe : List.of("startupProbe", "livenessProbe")) {
                if (container.path(probe).isMissingNode()) fault("probe", one, "lacks a " + probe);
            }
            int needed = container.at("/lifecycle/preStop/sleep/seconds").asInt() + SECONDS_TO_END;
            if (podOf(one).path("terminationGracePeriodSeconds").asInt(30) < needed) {
                fault("grace", one, "is killed before it has ended");
            }
        });
    }

    private Stream<JsonNode> watch() {
        return manifests.workloads().filter(one -> name(one).equals("channel-watch"));
    }

    private void scaling() {
        int busy = manifests
                        .ofKind("KafkaTopic")
                        .filter(topic -> name(topic).equals("news-events"))
                        .map(topic -> topic.at("/spec/partitions").asInt())
                        .findAny()
                        .orElse(PARTITIONS_BY_DEFAULT)
                / EnvironmentRules.consumersAReplica();
        watch().filter(one -> one.at("/spec/replicas").asInt() > busy)
                .forEach(one -> fault("partitions", one, "has more replicas than the partitions keep busy"));
        manifests.ofKind("HorizontalPodAutoscaler").forEach(one -> scaled(one, one.at("/spec/maxReplicas"), busy));
        manifests.ofKind("ScaledObject").forEach(one -> scaled(one, one.at("/spec/maxReplicaCount"), busy));
        watch().filter(one -> !one.at("/spec/replicas").isMissingNode())
                .filter(one -> manifests.ofKind("HorizontalPodAutoscaler").count() > 0
                        || manifests.ofKind("ScaledObject").count() > 0)
                .forEach(one -> fault("scaling", one, "has replicas beside an autoscaler"));
        if (manifests.ofKind("ScaledObject").count() > 0
                && manifests.ofKind("HorizontalPodAutoscaler").count() > 0) {
            faults.add("scaling: two autoscalers pull at the same replicas");
        }
    }

    private void scaled(JsonNode one, JsonNode most, int busy) {
        JsonNode target = one.at("/spec/scaleTargetRef");
        if (!manifests.has(target.path("kind").asText(), target.path("name").asText()))
            fault("scaling", one, "scales nothing");
        if (most.asInt() > busy) fault("partitions", one, "scales above what the partitions keep busy");
    }

    private void network() {
        boolean denied = manifests
                .ofKind("NetworkPolicy")
                .anyMatch(one -> one.at("/spec/podSelector").isEmpty()
                        && one.at("/spec/policyTypes").size() == 2
                        && one.at("/spec/ingress").isMissingNode()
                        && one.at("/spec/egress").isMissingNode());
        if (!denied) faults.add("network: nothing denies by default");
    }

    private void fault(String rule, JsonNode one, String what) {
        faults.add(rule + ": " + one.path("kind").asText() + " " + name(one) + " " + what);
    }
}
