package org.channelwatch.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays fit the schemas and our rules; and each of a list of mistakes is found. Skipped where kubectl is not installed. */
class ManifestsTest {
    private static final Path K8S = Path.of("k8s");
    private static final Pattern SECRET_IN_README = Pattern.compile("`(channel-watch-[a-z]+)`");

    @BeforeAll
    static void kubectlIsThere() {
        assumeTrue(Manifests.isInstalled("kubectl"), "kubectl is not installed: the manifests are not checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void anOverlayIsWithoutFault(String overlay) throws Exception {
        assertThat(faults(Manifests.render(K8S.resolve("overlays").resolve(overlay))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keda", "strimzi"})
    void aComponentFitsOntoProduction(String component, @TempDir Path elsewhere) throws Exception {
        assertThat(faults(renderWith(component))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what is broken | is replaced by | what the fault says
                "app.kubernetes.io/component: watch | app.kubernetes.io/component: wach | selector",
                "serviceName: channel-watch-pods | serviceName: channel-watch-pod | has no such Service",
                "targetPort: http | targetPort: htpp | port",
                "port: http⏎ | port: htpp⏎ | port",
                "path: /q/health/started | pth: /q/health/started | schema",
                "readOnlyRootFilesystem: true | readOnlyRootFilesystm: true | schema",
                "readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | may write to its root",
                "runAsNonRoot: true | runAsNonRoot: false | may run as root",
                "allowPrivilegeEscalation: false | allowPrivilegeEscalation: true | may escalate",
                "- ALL | - NET_RAW | keeps capabilities",
                "type: RuntimeDefault | type: Unconfined | seccomp",
                "enforce: restricted | enforce: baseline | does not enforce",
                "automountServiceAccountToken: false⏎      containers | automountServiceAccountToken: true⏎      containers | token of the API",
                "name: channel-watch-security | name: channel-watch-secrety | needs a Secret",
                "secretName: channel-watch-trust | secretName: channel-watch-truth | needs a Secret",
                "name: channel-watch-catalog⏎        name | name: channel-watch-katalog⏎        name | needs a ConfigMap",
                "serviceAccountName: channel-watch | serviceAccountName: channelwatch | needs a ServiceAccount",
                "- mountPath: /tmp⏎          name: tmp | - mountPath: /tmp⏎          name: temp | volume that is not there",
                "serviceName: channel-watch-pods | serviceName: channel-watch-pods⏎  replicas: 4 | more replicas than",
                "serviceName: channel-watch-pods | serviceName: channel-watch-pods⏎  replicas: 3 | beside an autoscaler",
                "serviceName: channel-watch-pods | serviceName: channel-watch-pods⏎  replicas: three | schema",
                "maxReplicas: 3 | maxReplicas: 4 | above what the partitions",
                "cpu: 500m | cpus: 500m | lacks /resources/requests/cpu",
                "memory: 768Mi | memory: lots | schema",
                "readinessProbe: | livenessPrope: | schema",
                "NEWS_EVENTS_SESSION_TIMEOUT_MS | NEWS_EVENTS_SESION_TIMEOUT_MS | nothing reads",
                "MP_MESSAGING_INCOMING_NEWS_EVENTS_SESSION_TIMEOUT_MS | KAFKA_SESSION_TIMEOUT_MS | nothing reads",
                "CHANNELWATCH_INTAKE_MEMBER_NAME | CHANNELWATCH_INTAKE_MEMBER | nothing reads",
                "CHANNELWATCH_TOPICS_CREATE | CHANNELWATCH_TOPIC_CREATE | nothing reads",
                "QUARKUS_FLYWAY_MIGRATE_AT_START | QUARKUS_FLYWAY_MIGRATE_AT_STRAT | nothing reads",
                "channel-watch:1.0.0 | channel-watch:latest | not pinned",
                "channel-watch:1.0.0 | channel-watch | not pinned",
                "terminationGracePeriodSeconds: 30 | terminationGracePeriodSeconds: 5 | killed before",
                "podSelector: {} | podSelector: {matchLabels: {a: b}} | nothing denies by default",
                "kind: StatefulSet⏎    name: channel-watch | kind: Deployment⏎    name: channel-watch | scales nothing",
                "maxUnavailable: 1 | maxUnavailabe: 1 | schema",
                "unhealthyPodEvictionPolicy: AlwaysAllow | unhealthyPodEvictionPolicy: IfHealthyBudget | from being drained",
                "podMetricsEndpoints | podMetricEndpoints | schema",
                "expr: vector(1) | exp: vector(1) | schema",
            })
    void aMistakeIsFound(String from, String to, String fault) throws Exception {
        String production = Manifests.render(K8S.resolve("overlays/prod"));
        String broken = replaceFirst(production, unescaped(from), unescaped(to));
        assertThat(faults(broken)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "keda | maxReplicaCount: 3 | maxReplicaCount: 4 | above what the partitions",
                "keda | maxReplicaCount: 3 | maxReplicaCont: 3 | schema",
                "strimzi | partitions: 6⏎  replicas: 3⏎--- | partitions: 6⏎  replica: 3⏎--- | schema",
                "strimzi | type: scram-sha-512 | type: scram-sha-513 | schema",
            })
    void aMistakeInAComponentIsFound(String component, String from, String to, String fault) throws Exception {
        String broken = replaceFirst(renderWith(component), unescaped(from), unescaped(to));
        assertThat(faults(broken)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void theCatalogOfTheBaseIsTheOneThatShips() throws IOException {
        assertThat(K8S.resolve("base/channels.yaml"))
                .hasSameTextualContentAs(Path.of("src/main/resources/channels.yaml"));
    }

    private static List<String> faults(String yaml) throws IOException {
        Manifests manifests = Manifests.of(yaml);
        var faults = new ArrayList<>(SchemaRules.faults(manifests));
        faults.addAll(OwnRules.faults(manifests, madeByHand()));
        return faults;
    }

    private static Set<String> madeByHand() throws IOException {
        var names = new HashSet<String>();
        var matcher = SECRET_IN_README.matcher(Files.readString(K8S.resolve("README.md")));
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }

    private static String renderWith(String component) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "k8s-with-" + component));
        Path root = folder.toAbsolutePath().relativize(K8S.toAbsolutePath());
        Files.writeString(folder.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources: [%s/overlays/prod]
                components: [%s/components/%s]
                """.formatted(root, root, component));
        return Manifests.render(folder);
    }

    /** The mistake must hit something, or the table would prove nothing. */
    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        assertThat(at).as("there is no «%s» in what was rendered", from).isNotNegative();
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String unescaped(String text) {
        return text.replace("⏎", "\n");
    }
}
