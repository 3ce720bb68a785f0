package org.channelwatch.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of Prometheus fire and rest as they should, and what they and the dashboard ask for is there. */
class AlertingTest {
    private static final Path RULES = Path.of("k8s/components/prometheus-rule");
    private static final Pattern METRIC = Pattern.compile("channelwatch_[a-z_]+");
    /** As the contract has them, and our own. */
    private static final Set<String> METRICS = Set.of(
            "channelwatch_news_events_total",
            "channelwatch_channels",
            "channelwatch_alert_events_total",
            "channelwatch_horizon_lag_seconds",
            "channelwatch_changes_wait_seconds",
            "channelwatch_outbox_pending",
            "channelwatch_detection_delay_seconds_bucket",
            "channelwatch_extraction_seconds_sum",
            "channelwatch_extraction_seconds_count",
            "channelwatch_intake_blind");

    @Test
    void theRulesFireAndRest() throws Exception {
        assumeTrue(Manifests.isInstalled("promtool"), "promtool is not installed: the rules are not tried");
        assertThat(promtool("check", "rules", "rules.yaml")).isZero();
        assertThat(promtool("test", "rules", "rules_test.yaml")).isZero();
    }

    @Test
    void theOperatorGetsTheSameRulesAsPlainPrometheus() throws IOException {
        JsonNode plain = read(RULES.resolve("rules.yaml"));
        JsonNode resource = read(RULES.resolve("prometheus-rule.yaml"));
        assertThat(resource.at("/spec/groups")).isEqualTo(plain.path("groups"));
    }

    @Test
    void eachAlertHasASectionInTheRunbook() throws IOException {
        String runbook = Files.readString(Path.of("k8s/RUNBOOK.md"));
        for (JsonNode rule : read(RULES.resolve("rules.yaml")).at("/groups/0/rules")) {
            String link = rule.at("/annotations/runbook").asText();
            assertThat(link).startsWith("k8s/RUNBOOK.md#");
            String heading = "## " + link.replaceFirst(".*#", "").replace('-', ' ');
            assertThat(runbook.toLowerCase(java.util.Locale.ROOT)).contains(heading + "\n");
        }
    }

    @Test
    void rulesAndDashboardAskForMetricsThatThereAre() throws IOException {
        String dashboard = Files.readString(Path.of("k8s/components/grafana-dashboard/channel-watch.json"));
        assertThat(new ObjectMapper().readTree(dashboard).path("panels")).hasSizeGreaterThan(5);
        var asked = new TreeSet<String>();
        for (String text : new String[] {Files.readString(RULES.resolve("rules.yaml")), dashboard}) {
            var matcher = METRIC.matcher(text);
            while (matcher.find()) asked.add(matcher.group());
        }
        assertThat(METRICS).containsAll(asked);
    }

    private static int promtool(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("promtool"));
        command.addAll(java.util.List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(RULES.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) throw new AssertionError(said);
        return status;
    }

    private static JsonNode read(Path yaml) throws IOException {
        return Manifests.of(Files.readString(yaml)).all().getFirst();
    }
}
