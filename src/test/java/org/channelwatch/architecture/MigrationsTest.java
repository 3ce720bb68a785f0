package org.channelwatch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While replicas are exchanged one by one, the version before reads and writes the schema of the new one. So a migration takes nothing
 * away that the version before may use, and demands nothing that it does not give: it adds. Without an index it is slower for a while.
 */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** Up to this one the schema grew before anything ran on it. */
    private static final int LAST_BEFORE_ANYTHING_RAN = 4;

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern TEXT = Pattern.compile("(?s)\\$\\$.*?\\$\\$|'[^']*'");
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");

    private static final List<Pattern> ADDING = Stream.of(
                    "create (table|type|sequence|extension|index|function|view) .*",
                    "create trigger \\w+ after .*", // what a replica writes is written as it wants
                    "alter table \\w+ add column (?!.*\\b(not null|primary key)\\b).*",
                    "alter table \\w+ add column (?=.*\\bnot null)(?=.*\\bdefault\\b).*",
                    "alter table \\w+ alter column \\w+ (drop not null|set default .*|set statistics .*)",
                    "alter table \\w+ (set|reset) \\(.*\\)",
                    "alter table \\w+ drop constraint .*",
                    "drop index .*",
                    "(insert into|update|comment on|analyze) .*")
            .map(Pattern::compile)
            .toList();

    @Test
    void sinceReplicasRunMigrationsOnlyAdd() throws IOException {
        Map<Integer, Path> migrations = byVersion();
        migrations.keySet().removeIf(version -> version <= LAST_BEFORE_ANYTHING_RAN);
        assertThat(migrations).isNotEmpty();
        migrations.forEach((version, file) -> assertThat(breaking(read(file)))
                .as(file.getFileName().toString())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table channel",
                "create trigger changed before update on channel for each row execute function one()",
                "alter table channel drop column tags",
                "alter table channel rename column tags to labels",
                "alter table channel rename to line",
                "alter table evidence alter column quote set not null",
                "alter table evidence alter column confidence type double precision",
                "alter table evidence add column place text not null",
                "alter table evidence add column place integer primary key",
                "alter table evidence add constraint fair check (confidence > 0)",
                "create unique index one_of_each on evidence (channel_no, latest)",
                "alter table channel add column a text, drop column tags",
                "create or replace function known_evidence(ids uuid[]) returns setof uuid language sql as $$ select 1; $$",
                "delete from evidence",
                "truncate change"
            })
    void whatTakesAwayOrDemandsIsNoticed(String statement) {
        assertThat(breaking("create table other (no integer not null);\n" + statement + ";"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table place (no integer primary key, name text not null unique)",
                "create index evidence_of_place on evidence (place)",
                "create unique index one_other on other (no)",
                "drop index evidence_of_place",
                "alter table evidence add column place text",
                "alter table evidence add column place text check (place <> '')",
                "alter table evidence add column place text not null default 'nowhere; at all'",
                "alter table evidence alter column quote drop not null",
                "alter table channel_state set (fillfactor = 50)",
                "-- drop table channel; is what nobody does\ninsert into other values (1)",
                "create trigger struck after delete on outbox for each statement execute function one()",
                "create function one() returns integer language sql as $$ select 1; delete from channel; $$"
            })
    void whatAddsIsNot(String statement) {
        assertThat(breaking("create table other (no integer not null);\n" + statement + ";"))
                .isEmpty();
    }

    @Test
    void versionsAreTakenOnce() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(byVersion()).hasSize((int) files.count());
        }
    }

    /** The statements that do more than add. What a migration creates itself nobody uses yet. */
    private static List<String> breaking(String sql) {
        String plain = TEXT.matcher(COMMENT.matcher(sql).replaceAll(""))
                .replaceAll("''")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        var own = CREATED.matcher(plain).results().map(one -> one.group(1)).collect(Collectors.toSet());
        return Arrays.stream(plain.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .filter(statement -> own.stream().noneMatch(table -> isAbout(statement, table)))
                .filter(statement -> !adds(statement))
                .toList();
    }

    private static boolean adds(String statement) {
        if (statement.matches(".*, (drop|rename|alter column|add constraint) .*")) return false;
        return ADDING.stream().anyMatch(form -> form.matcher(statement).matches());
    }

    private static boolean isAbout(String statement, String table) {
        return statement.matches("(alter table|create unique index \\w+ on|create table) " + table + "\\b.*");
    }

    private static Map<Integer, Path> byVersion() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.collect(Collectors.toMap(MigrationsTest::version, file -> file, (a, b) -> a, TreeMap::new));
        }
    }

    private static int version(Path file) {
        Matcher name = VERSION.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalArgumentException("not a migration: " + file);
        return Integer.parseInt(name.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
