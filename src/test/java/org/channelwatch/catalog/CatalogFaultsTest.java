package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogFaultsTest {
    private static final String HEAD = """
            version: 1
            defaults: {warnAfter: P10D, silentAfter: P14D}
            kinds: {envoys: {warnAfter: P12D}}
            actors:
              - {id: x, name: X, country: AA}
              - {id: y, name: Y, country: BB}
            """;

    private static String[] faults(String yaml) {
        CatalogException refused =
                catchThrowableOfType(CatalogException.class, () -> CatalogReader.read(yaml, "c.yaml"));
        assertThat(refused).as("the file is refused").isNotNull();
        assertThat(refused.getMessage().lines())
                .hasSizeGreaterThanOrEqualTo(refused.faults().size());
        return refused.faults().stream().map(Object::toString).toArray(String[]::new);
    }

    /** A fault of an actor in line 7. */
    private static Arguments actor(String why, String actor, String... faults) {
        return argumentSet(why, HEAD + "  - " + actor, faults);
    }

    /** A fault of a channel in line 8. */
    private static Arguments channel(String why, String channel, String... faults) {
        return argumentSet(why, HEAD + "channels:\n  - " + channel, faults);
    }

    private static Arguments file(String why, String yaml, String... faults) {
        return argumentSet(why, yaml, faults);
    }

    static Stream<Arguments> files() {
        String defaults = "defaults: {warnAfter: P10D, silentAfter: P14D}\n";
        return Stream.of(
                file("an empty file is a lost file", "", "c.yaml:1: the file is empty; it must begin with version: 1"),
                file("so is one of comments", "# soon\n", "c.yaml:1: the file is empty; it must begin with version: 1"),
                file(
                        "a text is no catalog",
                        "\nhello",
                        "c.yaml:2: catalog must be a mapping of version, defaults, kinds, actors, channels"),
                file(
                        "nor is a list",
                        "- 1",
                        "c.yaml:1: catalog must be a mapping of version, defaults, kinds, actors, channels"),
                file(
                        "other versions mean other things",
                        "version: 2\n" + defaults,
                        "c.yaml:1: catalog: version must be 1, the only one known, not 2"),
                file("a version says how to read the rest", defaults, "c.yaml:1: catalog: version is missing"),
                file(
                        "without defaults a channel may have no thresholds",
                        "version: 1\n",
                        "c.yaml:1: catalog: defaults is missing; it holds where neither a channel nor its kind say"
                                + " anything, such as {warnAfter: P10D, silentAfter: P14D}"),
                file(
                        "half of the defaults are no defaults",
                        "version: 1\ndefaults: {silentAfter: P14D}",
                        "c.yaml:2: defaults: warnAfter is missing; it holds where neither a channel nor its kind say anything"),
                file(
                        "a misspelt key would be passed over",
                        "version: 1\n" + defaults + "chanels: []\nactor: []\nthings: 1",
                        "c.yaml:3: catalog: unknown key chanels, did you mean channels?",
                        "c.yaml:4: catalog: unknown key actor, did you mean actors?",
                        "c.yaml:5: catalog: unknown key things; known are version, defaults, kinds, actors, channels"),
                file(
                        "of two values of a key one would be lost",
                        "version: 1\n" + defaults + "actors: []\nactors: []",
                        "c.yaml:4: catalog: actors is given twice, first in line 3"),
                file(
                        "actors is a list",
                        "version: 1\n" + defaults + "actors:\n  x: {name: X}",
                        "c.yaml:4: catalog: actors must be a list"),
                file(
                        "kinds are those of the contract",
                        "version: 1\n" + defaults + "kinds:\n  leader: {silentAfter: P21D}",
                        "c.yaml:4: kinds: unknown key leader, did you mean leaders?"),
                file(
                        "a kind that warns after it is silent, though no channel has it yet",
                        "version: 1\n" + defaults + "kinds:\n  leaders: {silentAfter: P5D}",
                        "c.yaml:4: leaders: silentAfter P5D is less than warnAfter P10D of the defaults"),
                file(
                        "defaults that warn after they are silent",
                        "version: 1\ndefaults: {warnAfter: P15D,\n  silentAfter: P14D}",
                        "c.yaml:3: defaults: silentAfter P14D is less than warnAfter P15D"),
                file(
                        "a bracket left open",
                        "version: 1\nactors: [\n",
                        "c.yaml:3: not YAML: expected the node content, but found '<stream end>'"),
                file(
                        "a tab where YAML wants blanks",
                        "version: 1\ndefaults:\n\twarnAfter: P1D",
                        "c.yaml:3: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
                file(
                        "a control character",
                        "version: 1\n\nname: \u0007",
                        "c.yaml:3: not YAML: the character U+0007 is not allowed"),
                file("two documents", "version: 1\n---\nversion: 1", "c.yaml:2: not YAML: but found another document"),
                file(
                        "an alias of nothing",
                        "version: 1\nactors: *them",
                        "c.yaml:2: not YAML: found undefined alias them"),
                file(
                        "nesting without end",
                        "version: 1\nactors: " + "[".repeat(200),
                        "c.yaml: not YAML: Nesting Depth exceeded max 20"));
    }

    static Stream<Arguments> actors() {
        return Stream.of(
                actor("an id is needed", "{name: Z}", "c.yaml:7: actor: id is missing"),
                actor("a name is needed", "{id: z}", "c.yaml:7: actor z: name is missing"),
                actor(
                        "an empty name matches everything",
                        "{id: z, name: \" \"}",
                        "c.yaml:7: actor z: name must not be empty"),
                actor(
                        "ids are keys and parts of addresses",
                        "{id: Zoë, name: Z}",
                        "c.yaml:7: actor Zoë: id must be at most 63 lower-case letters, digits and hyphens, the first no hyphen, not Zoë"),
                actor(
                        "64 letters are one too many",
                        "{id: " + "z".repeat(64) + ", name: Z}",
                        "c.yaml:7: actor " + "z".repeat(64)
                                + ": id must be at most 63 lower-case letters, digits and hyphens, the first no hyphen, not "
                                + "z".repeat(64)),
                actor(
                        "an id names one actor",
                        "{id: x, name: Z}",
                        "c.yaml:7: actor x: the id is given twice, first in line 5"),
                actor(
                        "a country is a code",
                        "{id: z, name: Z, country: Germany}",
                        "c.yaml:7: actor z: country must be an ISO 3166 code of two upper-case letters, not Germany"),
                actor(
                        "in upper case",
                        "{id: z, name: Z, country: de}",
                        "c.yaml:7: actor z: country must be an ISO 3166 code of two upper-case letters, not de"),
                actor(
                        "an unknown key would be passed over",
                        "{id: z, name: Z, alias: [Zs]}",
                        "c.yaml:7: actor z: unknown key alias, did you mean aliases?"),
                actor(
                        "aliases are a list",
                        "{id: z, name: Z, aliases: Zs}",
                        "c.yaml:7: actor z: aliases must be a list"),
                actor(
                        "of texts, each with its own line",
                        "{id: z, name: Z, aliases: [Zs,\n  [a],\n  \"\",\n  {b: c}]}",
                        "c.yaml:8: actor z: aliases must be a text, not a list",
                        "c.yaml:9: actor z: aliases must not be empty",
                        "c.yaml:10: actor z: aliases must be a text, not a mapping"),
                actor(
                        "a list within itself ends",
                        "{id: z, name: Z, aliases: &a [*a]}",
                        "c.yaml:7: actor z: aliases must be a text, not a list"),
                actor(
                        "PostgreSQL has no U+0000",
                        "{id: z, name: \"Z\\0\"}",
                        "c.yaml:7: actor z: name must not contain the character U+0000"),
                actor(
                        "half a letter is none",
                        "{id: z, name: \"Z\\ud800\"}",
                        "c.yaml:7: actor z: name must not contain half a surrogate pair"),
                actor(
                        "types of Java are not for catalogs",
                        "{id: z, name: !!java.io.File [/etc/passwd]}",
                        "c.yaml:7: not YAML: Global tag is not allowed: tag:yaml.org,2002:java.io.File"),
                actor(
                        "nor are other tags",
                        "{id: z, name: !shout Z}",
                        "c.yaml:7: actor z: name must be a plain text, without the tag !shout"),
                actor(
                        "an actor is a mapping",
                        "z",
                        "c.yaml:7: actor must be a mapping of id, name, country, aliases, roles"),
                actor(
                        "an office has a title",
                        "{id: z, name: Z, roles: [{from: 2021-01-20}]}",
                        "c.yaml:7: actor z, role: title is missing"),
                actor(
                        "an office ends after it begins",
                        "{id: z, name: Z, roles: [{title: King,\n  from: 2021-01-20,\n  to: 2021-01-20}]}",
                        "c.yaml:9: actor z, role: to 2021-01-20 must be after from 2021-01-20; it is the first day out of office"),
                actor(
                        "offices are held in days",
                        "{id: z, name: Z, roles: [{title: King, from: 2021, to: 2023-02-30}]}",
                        "c.yaml:7: actor z, role: from must be a day such as 2021-01-20, not 2021",
                        "c.yaml:7: actor z, role: to is no day of the calendar: 2023-02-30"));
    }

    static Stream<Arguments> channels() {
        String channel = "{id: x-y, name: X – Y, kind: envoys, parties: [x, y]";
        return Stream.of(
                channel(
                        "what every channel has",
                        "{tags: [a]}",
                        "c.yaml:8: channel: id is missing",
                        "c.yaml:8: channel: name is missing",
                        "c.yaml:8: channel: kind is missing",
                        "c.yaml:8: channel: parties is missing; it names two actors"),
                channel(
                        "the key of feed alerts is not free",
                        "{id: _feed, name: F, kind: other, parties: [x, y]}",
                        "c.yaml:8: channel _feed: id must be at most 63 lower-case letters, digits and hyphens, the first no hyphen, not _feed"),
                channel(
                        "an id names one channel",
                        channel + "}\n  - " + channel + "}",
                        "c.yaml:9: channel x-y: the id is given twice, first in line 8"),
                channel(
                        "kinds are those of the contract",
                        "{id: x-y, name: X – Y, kind: defence, parties: [x, y]}",
                        "c.yaml:8: channel x-y: kind must be one of leaders, ministers, defense, envoys, hotline, other,"
                                + " not defence, did you mean defense?"),
                channel(
                        "one does not speak to oneself",
                        "{id: x-y, name: X – Y, kind: other, parties: [x, x]}",
                        "c.yaml:8: channel x-y: parties must be two different actors, not x twice"),
                channel(
                        "a channel has two ends",
                        "{id: x-y, name: X – Y, kind: other, parties: [x]}",
                        "c.yaml:8: channel x-y: parties must be two actors, not 1"),
                channel(
                        "and no third",
                        "{id: x-y, name: X – Y, kind: other, parties: [x, y, x]}",
                        "c.yaml:8: channel x-y: parties must be two actors, not 3"),
                channel(
                        "parties are a list",
                        "{id: x-y, name: X – Y, kind: other, parties: x}",
                        "c.yaml:8: channel x-y: parties must be a list"),
                channel(
                        "of actors",
                        "{id: x-y, name: X – Y, kind: other, parties: [x, [y]]}",
                        "c.yaml:8: channel x-y: parties must be a text, not a list"),
                channel(
                        "a misspelt party",
                        "{id: x-y, name: X – Y, kind: other, parties: [x, Y]}",
                        "c.yaml:8: channel x-y: there is no actor Y, did you mean y?"),
                channel(
                        "a channel is a mapping",
                        "x-y",
                        "c.yaml:8: channel must be a mapping of id, name, kind, parties,"
                                + " cues, tags, warnAfter, silentAfter, repeatEvery, expectedSince"),
                channel(
                        "parties are known",
                        "{id: x-y, name: X – Y, kind: other, parties: [x, zelensky]}",
                        "c.yaml:8: channel x-y: there is no actor zelensky"),
                channel(
                        "weeks are of the calendar",
                        channel + ", silentAfter: P3W}",
                        "c.yaml:8: channel x-y: silentAfter must be in days and hours, as weeks, months and years are not"
                                + " written: P30D instead of P1M, not P3W"),
                channel(
                        "months differ in length",
                        channel + ", silentAfter: P1M}",
                        "c.yaml:8: channel x-y: silentAfter must be in days and hours, as weeks, months and years are not"
                                + " written: P30D instead of P1M, not P1M"),
                channel(
                        "durations have a form",
                        channel + ", silentAfter: 14 days}",
                        "c.yaml:8: channel x-y: silentAfter must be an ISO-8601 duration such as P14D or PT6H, not 14 days"),
                channel(
                        "no silence at all is always past",
                        channel + ", warnAfter: PT0S}",
                        "c.yaml:8: channel x-y: warnAfter must be longer than nothing, not PT0S"),
                channel(
                        "nor less",
                        channel + ", repeatEvery: -P1D}",
                        "c.yaml:8: channel x-y: repeatEvery must be longer than nothing, not -P1D"),
                channel(
                        "instants must not overflow",
                        channel + ", silentAfter: P36501D}",
                        "c.yaml:8: channel x-y: silentAfter must be at most P36500D, not P36501D"),
                channel(
                        "the warning comes first, also that of the kind",
                        channel + ",\n  silentAfter: P11D}",
                        "c.yaml:9: channel x-y: silentAfter P11D is less than warnAfter P12D of the kind envoys"),
                channel(
                        "and before the silence of the defaults",
                        channel + ",\n  warnAfter: P14DT1S}",
                        "c.yaml:9: channel x-y: silentAfter P14D of the defaults is less than warnAfter P14DT1S"),
                channel(
                        "a day or an instant",
                        channel + ", expectedSince: March 2022}",
                        "c.yaml:8: channel x-y: expectedSince must be a day such as 2022-03-01 or an instant such as"
                                + " 2022-03-01T09:30:00Z, not March 2022"),
                channel(
                        "of the calendar",
                        channel + ", expectedSince: 2022-13-01T00:00:00Z}",
                        "c.yaml:8: channel x-y: expectedSince is no instant of the calendar: 2022-13-01T00:00:00Z"),
                channel(
                        "keys in the wrong case would be passed over",
                        channel + ", silent_after: P20D}",
                        "c.yaml:8: channel x-y: unknown key silent_after, did you mean silentAfter?"));
    }

    @ParameterizedTest
    @MethodSource({"files", "actors", "channels"})
    void refusesTheFileAndNamesTheLine(String yaml, String[] faults) {
        assertThat(faults(yaml)).containsExactly(faults);
    }

    @Test
    void saysEveryFaultInTheOrderOfTheFile() {
        assertThat(faults("""
                version: 1
                defaults: {warnAfter: soon, silentAfter: P14D}
                kinds:
                  leaders: {silentAfter: P5D}
                actors:
                  - {id: x, name: X, country: aa}
                  - {id: Y, name: Y}
                channels:
                  - {id: x-y, name: "", kind: leaders, parties: [x, Y]}
                  - {id: x-z, name: X – Z, kind: leaders, parties: [x, z]}
                """))
                .containsExactly(
                        "c.yaml:2: defaults: warnAfter must be an ISO-8601 duration such as P14D or PT6H, not soon",
                        "c.yaml:6: actor x: country must be an ISO 3166 code of two upper-case letters, not aa",
                        "c.yaml:7: actor Y: id must be at most 63 lower-case letters, digits and hyphens, the first no hyphen, not Y",
                        "c.yaml:9: channel x-y: name must not be empty",
                        "c.yaml:10: channel x-z: there is no actor z");
    }

    @Test
    void doesNotBlameAChannelForTheFaultOfAnActor() {
        assertThat(faults(HEAD + """
                  - {id: z}
                channels:
                  - {id: x-z, name: X – Z, kind: other, parties: [x, z]}
                """)).containsExactly("c.yaml:7: actor z: name is missing");
    }

    @Test
    void guessesWhichActorWasMeant() {
        assertThat(faults(HEAD + """
                  - {id: zelensky, name: Volodymyr Zelensky, country: UA}
                channels:
                  - {id: x-z, name: X – Zelensky, kind: other, parties: [x, zelenskyy]}
                """))
                .containsExactly("c.yaml:9: channel x-z: there is no actor zelenskyy, did you mean zelensky?");
    }

    @Test
    void refusesAFileThatUnfoldsWithoutEnd() {
        var bomb = new StringBuilder("version: 1\na0: &a0 [x]\n");
        for (int i = 1; i < 20; i++)
            bomb.append("a%d: &a%d [%s*a%d]\n"
                    .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9), i - 1));
        assertThat(faults(bomb.toString())).hasSize(1).allMatch(fault -> fault.contains("Number of aliases"));
    }
}
