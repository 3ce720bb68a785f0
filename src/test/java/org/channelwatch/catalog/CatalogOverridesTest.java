package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogOverridesTest {
    private static final Catalog CATALOG = CatalogReader.read("""
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D, repeatEvery: P7D}
            kinds:
              leaders: {silentAfter: P21D}
            actors:
              - {id: one, name: One, country: NO, aliases: ["007", 'yes'], roles: [{title: King, from: 2021-01-20}]}
              - {id: other, name: Other}
            channels:
              - {id: line, name: "A: line", kind: leaders, parties: [one, other], warnAfter: P3D, expectedSince: 2022-03-01}
              - {id: second, name: Second, kind: other, parties: [one, other]}
            """, "test");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{channels: [{id: line, silentAfter: P5D}]} | P3D | P5D", // of the channel
                "{channels: [{id: line, warnAfter: null}]} | P10D | P21D", // its own is taken away
                "{kinds: {leaders: {silentAfter: P30D}}} | P3D | P30D", // of its kind
                "{kinds: null} | P3D | P14D",
                "{defaults: {silentAfter: P99D}} | P3D | P21D", // the kind still wins
                "{\"channels\": [{\"id\": \"line\", \"silentAfter\": \"P5D\"}]} | P3D | P5D", // JSON
                "'' | P3D | P21D",
            })
    void whatIsGivenReplacesWhatWas(String overrides, Duration warnAfter, Duration silentAfter) {
        Channel line = resolved(CatalogOverrides.apply(CATALOG, overrides), "line");
        assertThat(line.policy().warnAfter()).isEqualTo(warnAfter);
        assertThat(line.policy().silentAfter()).isEqualTo(silentAfter);
        assertThat(line.policy().expectedSince()).isEqualTo(Instant.parse("2022-03-01T00:00:00Z"));
        assertThat(line.name()).isEqualTo("A: line");
    }

    @Test
    void aWholeCatalogOverItselfChangesNothing() {
        assertThat(CatalogOverrides.apply(CATALOG, CatalogWriter.write(CATALOG)))
                .isEqualTo(CATALOG);
        assertThat(CatalogOverrides.apply(CATALOG, "{}")).isEqualTo(CATALOG);
    }

    @Test
    void newActorsAndChannelsAreAdded() {
        Catalog more = CatalogOverrides.apply(CATALOG, """
                actors: [{id: third, name: Third}]
                channels: [{id: new, name: New, kind: envoys, parties: [one, third]}]""");
        assertThat(more.channels()).hasSize(3);
        assertThat(resolved(more, "new").kind()).isEqualTo(ChannelKind.ENVOYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{channels: [{id: line, silentAfter: P1D}]} | catalog.channels.line.silentAfter",
                "{channels: [{id: line, silentAfter: soon}]} | catalog.channels.line.silentAfter",
                "{channels: [{id: line, silence: P1D}]} | catalog.channels.line.silence",
                "{channels: [{id: new, name: New}]} | catalog.channels.new.kind",
                "{channels: [{id: line}, {id: line}]} | catalog.channels.line",
                "{defaults: {warnAfter: P20D}} | catalog.defaults.silentAfter",
                "{chanels: []} | catalog",
                "[1, 2] | catalog",
                "{a: [} | catalog",
            })
    void aFaultTellsItsField(String overrides, String field) {
        assertThatThrownBy(() -> CatalogOverrides.apply(CATALOG, overrides))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        e -> assertThat(e.faults())
                                .as("%s", e.faults())
                                .anySatisfy(fault -> assertThat(CatalogOverrides.field(fault))
                                        .startsWith(field)));
    }

    private static Channel resolved(Catalog catalog, String id) {
        return catalog.resolve(catalog.channels().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
