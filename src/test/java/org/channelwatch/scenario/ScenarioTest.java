package org.channelwatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwatch.channel.Verdict;
import org.channelwatch.scenario.Scenario.Alert;
import org.channelwatch.scenario.Scenario.Look;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    static Stream<Named<Scenario>> scenarios() {
        return ScenarioFile.all().stream().map(one -> Named.of(one.name(), one));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void playsAsWritten(Scenario scenario) {
        // Given
        var run = new VirtualRun(scenario);

        // When
        for (Look look :
                scenario.looks().stream().sorted(Comparator.comparing(Look::at)).toList()) {
            run.playUntil(look.at());

            // Then
            assertLooks(scenario, look, run);
        }
        run.playUntil(scenario.end());
        assertThat(lines(run.alerts())).as(scenario.why()).isEqualTo(lines(scenario.alerts()));
    }

    private static void assertLooks(Scenario scenario, Look look, VirtualRun run) {
        String where = scenario.name() + " at " + look.at();
        Verdict verdict = run.verdict();
        assertThat(verdict.status()).as(where).isEqualTo(look.status());
        if (look.reason() != null) assertThat(verdict.reason()).as(where).isEqualTo(look.reason());
        if (look.since() != null) assertThat(verdict.since()).as(where).isEqualTo(look.since());
        if (look.dueAt() != null) {
            assertThat(verdict.dueAt()).as(where).isEqualTo(look.dueAt().equals(Instant.MIN) ? null : look.dueAt());
        }
        if (look.assertedSilent() != null) {
            assertThat(verdict.assertedSilent()).as(where).isEqualTo(look.assertedSilent());
        }
        if (look.blind() != null) {
            Instant baseline = Objects.requireNonNull(verdict.baseline());
            Duration blind = run.coverage(look.at()).blind(baseline, run.horizon(look.at()));
            assertThat(blind).as(where).isEqualTo(look.blind());
        }
    }

    private static String lines(List<Alert> alerts) {
        return alerts.stream().map(Alert::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void thereAreManyAndEachSaysWhy() {
        List<Scenario> all = ScenarioFile.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all).allSatisfy(one -> {
            assertThat(one.why()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(one.name()).matches("[a-z0-9-]+");
            assertThat(one.looks()).as(one.name()).isNotEmpty();
        });
        assertThat(all.stream().map(Scenario::why).distinct()).hasSameSizeAs(all);
    }

    @Test
    void aMisspeltWordIsAnError() {
        assertThatThrownBy(() -> ScenarioFile.read("typo", "why: x\nalarms: []\n"))
                .hasMessageContaining("alarms");
        assertThatThrownBy(() -> ScenarioFile.read("typo", "why: x\n")).hasMessageContaining("channel");
    }
}
