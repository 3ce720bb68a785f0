package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.channelwatch.catalog.Actor.Role;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StarterCatalogTest {
    /** The day on which the dates of office were gone over last. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

    private static final Catalog CATALOG = new CatalogSource(CatalogSource.STARTER).load();

    private static Actor actor(String id) {
        return CATALOG.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Declaration channel(String id) {
        return CATALOG.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsTheChannelsOfTheContractAndThirtyMore() {
        assertThat(CATALOG.channels())
                .hasSizeGreaterThanOrEqualTo(36)
                .extracting(Declaration::id)
                .contains(
                        "biden-putin",
                        "blinken-lavrov",
                        "austin-shoigu",
                        "sullivan-patrushev",
                        "sullivan-ushakov",
                        "us-ru-deconfliction");
    }

    @Test
    void isReadAgainAsItIsWritten() {
        assertThat(CatalogReader.read(CatalogWriter.write(CATALOG), "written.yaml"))
                .isEqualTo(CATALOG);
    }

    @ParameterizedTest
    @CsvSource({
        "biden-putin, P14D, P21D",
        "blinken-lavrov, P9DT8H, P14D",
        "austin-shoigu, P9DT8H, P14D",
        "sullivan-ushakov, P20D, P30D",
        "us-ru-deconfliction, P60D, P90D"
    })
    void hasTheThresholdsOfTheContract(String id, Duration warnAfter, Duration silentAfter) {
        Channel channel = CATALOG.resolve(channel(id));
        assertThat(channel.policy().warnAfter()).isEqualTo(warnAfter);
        assertThat(channel.policy().silentAfter()).isEqualTo(silentAfter);
        assertThat(channel.policy().repeatEvery()).isEqualTo(Duration.ofDays(7));
    }

    @ParameterizedTest
    @EnumSource
    void warnsAfterTwoThirdsOfTheSilence(ChannelKind kind) {
        assertThat(CATALOG.kinds()).containsKey(kind);
        var thresholds = CATALOG.kinds().getOrDefault(kind, Thresholds.NONE);
        assertThat(thresholds.silentAfter())
                .isNotNull()
                .satisfies(silentAfter -> assertThat(thresholds.warnAfter())
                        .isEqualTo(silentAfter.multipliedBy(2).dividedBy(3)));
    }

    @Test
    void expectsOnlyTheMilitaryHotlineSoThatAFreshStartIsQuiet() {
        assertThat(CATALOG.channels())
                .filteredOn(channel -> channel.expectedSince() != null)
                .singleElement()
                .satisfies(channel -> {
                    assertThat(channel.id()).isEqualTo("us-ru-deconfliction");
                    assertThat(channel.parties()).containsExactly("us-dod", "ru-mod");
                    assertThat(channel.expectedSince()).isEqualTo("2022-03-01T00:00:00Z");
                });
    }

    @Test
    void hasNoSecondHotlineBetweenTheUnitedStatesAndRussia() {
        // Why: "the hotline between Russia and the US" then is the one
        assertThat(CATALOG.channels())
                .filteredOn(channel -> channel.kind() == ChannelKind.HOTLINE)
                .filteredOn(channel -> channel.parties().stream()
                        .map(StarterCatalogTest::actor)
                        .map(Actor::country)
                        .toList()
                        .containsAll(List.of("US", "RU")))
                .extracting(Declaration::id)
                .containsExactly("us-ru-deconfliction");
    }

    @Test
    void leadersAndMinistersHaveAnOffice() {
        var inPerson = List.of(ChannelKind.LEADERS, ChannelKind.MINISTERS);
        assertThat(CATALOG.channels())
                .filteredOn(channel -> inPerson.contains(channel.kind()))
                .allSatisfy(channel -> assertThat(channel.parties())
                        .allSatisfy(party -> assertThat(actor(party).roles()).isNotEmpty()));
    }

    @Test
    void everyActorTakesPart() {
        var parties = CATALOG.channels().stream()
                .flatMap(channel -> channel.parties().stream())
                .toList();
        assertThat(CATALOG.actors())
                .extracting(Actor::id)
                .allSatisfy(id -> assertThat(parties).contains(id));
    }

    @Test
    void noChannelIsThereTwice() {
        assertThat(CATALOG.channels())
                .extracting(channel -> List.of(channel.kind(), new HashSet<>(channel.parties()), channel.cues()))
                .doesNotHaveDuplicates();
    }

    @Test
    void datesOfOfficeLieInLivingMemoryAndInThePast() {
        assertThat(CATALOG.actors()).flatExtracting(Actor::roles).allSatisfy(role -> {
            for (LocalDate day :
                    Stream.of(role.from(), role.to()).filter(d -> d != null).toList()) {
                assertThat(day).isAfter(LocalDate.of(1980, 1, 1)).isBefore(WRITTEN);
            }
        });
    }

    @Test
    void noOfficeIsHeldByTwoOnOneDay() {
        record Term(String actor, Role role) {
            boolean overlaps(Term other) {
                return role.title().equals(other.role.title())
                        && begin().isBefore(other.end())
                        && other.begin().isBefore(end());
            }

            LocalDate begin() {
                return role.from() == null ? LocalDate.MIN : role.from();
            }

            LocalDate end() {
                return role.to() == null ? LocalDate.MAX : role.to();
            }
        }
        var terms = CATALOG.actors().stream()
                .flatMap(actor -> actor.roles().stream().map(role -> new Term(actor.id(), role)))
                .toList();
        assertThat(terms)
                .allSatisfy(term -> assertThat(terms).filteredOn(term::overlaps).containsExactly(term));
    }

    @Test
    void noNameStandsForTwoActors() {
        Map<String, String> actorOf = new HashMap<>();
        for (Actor actor : CATALOG.actors()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).forEach(name -> {
                String other = actorOf.put(name.toLowerCase(Locale.ROOT), actor.id());
                assertThat(other)
                        .as("another actor, or the same again, by the name " + name)
                        .isNull();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-08, US President, biden",
        "2022-03-08, Russian President, putin",
        "2022-03-08, US Secretary of State, blinken",
        "2022-11-07, Russian Defence Minister, shoigu",
        "2022-11-07, US National Security Adviser, sullivan",
        "2022-11-07, Secretary of the Russian Security Council, patrushev",
        "2018-07-16, US President, trump",
        "2025-01-20, US President, trump",
        "2025-01-19, US President, biden",
        "2024-06-25, Russian Defence Minister, belousov",
        "2015-09-28, US President, obama"
    })
    void knowsWhoHeldTheOffice(LocalDate day, String title, String id) {
        assertThat(CATALOG.actors())
                .filteredOn(actor ->
                        actor.roles().stream().anyMatch(role -> role.title().equals(title) && role.heldOn(day)))
                .extracting(Actor::id)
                .containsExactly(id);
    }
}
