package org.channelwatch.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.channelwatch.catalog.PlainYaml;
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.WeeklyWindow;
import org.channelwatch.scenario.Scenario.Acknowledgement;
import org.channelwatch.scenario.Scenario.Alert;
import org.channelwatch.scenario.Scenario.DeclaredChannel;
import org.channelwatch.scenario.Scenario.Failure;
import org.channelwatch.scenario.Scenario.Look;
import org.channelwatch.scenario.Scenario.Mute;
import org.channelwatch.scenario.Scenario.News;
import org.channelwatch.scenario.Scenario.Outage;
import org.channelwatch.scenario.Scenario.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenarios. The format is described in {@code src/test/resources/scenarios/README.md}; a word that it does not know is an error,
 * so that a misspelt expectation cannot pass unseen.
 */
public final class ScenarioFile {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    private ScenarioFile() {}

    /** All scenarios, by name. */
    public static List<Scenario> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        try {
            return read(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    static Scenario read(String name, String text) {
        Map<String, Object> document = PlainYaml.create().load(text);
        var row = new Row(
                document,
                Set.of(
                        "why",
                        "channel",
                        "begin",
                        "end",
                        "maxGap",
                        "news",
                        "outages",
                        "mutes",
                        "acks",
                        "rejects",
                        "restores",
                        "status",
                        "alerts"));
        var rejections = new ArrayList<Rejection>();
        rejections.addAll(row.rows("rejects", Set.of("at", "news"), one -> rejection(one, false)));
        rejections.addAll(row.rows("restores", Set.of("at", "news"), one -> rejection(one, true)));
        return new Scenario(
                name,
                row.text("why"),
                channel(row),
                row.instant("begin"),
                row.instant("end"),
                Objects.requireNonNullElse(row.duration("maxGap"), Duration.ofHours(2)),
                row.rows(
                        "news",
                        Set.of("arrives", "id", "kind", "occurredAt", "publishedAt", "confidence"),
                        ScenarioFile::news),
                row.rows("outages", Set.of("of", "from", "until"), ScenarioFile::outage),
                row.rows("mutes", Set.of("from", "until", "deletedAt", "every"), ScenarioFile::mute),
                row.rows(
                        "acks",
                        Set.of("at", "until"),
                        one -> new Acknowledgement(one.instant("at"), one.instantOrNull("until"))),
                rejections,
                row.rows(
                        "status",
                        Set.of("at", "is", "reason", "since", "dueAt", "assertedSilent", "blind"),
                        ScenarioFile::look),
                row.rows(
                        "alerts",
                        Set.of("at", "event", "condition", "status", "since", "sequence", "episode"),
                        ScenarioFile::alert));
    }

    private static DeclaredChannel channel(Row row) {
        Row channel = row.row(
                "channel", Set.of("id", "name", "kind", "warnAfter", "silentAfter", "repeatEvery", "expectedSince"));
        var policy = new SilencePolicy(
                Objects.requireNonNullElse(channel.duration("warnAfter"), Duration.ofDays(10)),
                Objects.requireNonNullElse(channel.duration("silentAfter"), Duration.ofDays(14)),
                channel.duration("repeatEvery"),
                channel.instantOrNull("expectedSince"));
        String id = channel.text("id");
        String name = channel.textOrNull("name");
        String kind = channel.textOrNull("kind");
        return new DeclaredChannel(id, name == null ? id : name, kind == null ? "leaders" : kind, policy);
    }

    private static News news(Row row) {
        Instant arrives = row.instant("arrives");
        String confidence = row.textOrNull("confidence");
        return new News(
                arrives,
                row.text("id"),
                EvidenceKind.valueOf(row.text("kind")),
                row.textOrNull("occurredAt"),
                Objects.requireNonNullElse(row.instantOrNull("publishedAt"), arrives),
                confidence == null ? 1 : Double.parseDouble(confidence));
    }

    private static Outage outage(Row row) {
        return new Outage(Failure.valueOf(row.text("of")), row.instant("from"), row.instant("until"));
    }

    private static Mute mute(Row row) {
        WeeklyWindow every = null;
        if (row.fields().containsKey("every")) {
            Row window = row.row("every", Set.of("days", "from", "to", "zone"));
            Set<DayOfWeek> days = Arrays.stream(window.text("days").split(" "))
                    .map(DayOfWeek::valueOf)
                    .collect(Collectors.toSet());
            every = new WeeklyWindow(
                    days,
                    LocalTime.parse(window.text("from")),
                    LocalTime.parse(window.text("to")),
                    ZoneId.of(window.text("zone")));
        }
        return new Mute(row.instant("from"), row.instantOrNull("until"), row.instantOrNull("deletedAt"), every);
    }

    private static Rejection rejection(Row row, boolean restore) {
        return new Rejection(row.instant("at"), row.text("news"), restore);
    }

    private static Look look(Row row) {
        String reason = row.textOrNull("reason");
        String asserted = row.textOrNull("assertedSilent");
        return new Look(
                row.instant("at"),
                Status.valueOf(row.text("is")),
                reason == null ? null : Reason.valueOf(reason),
                row.instantOrNull("since"),
                "never".equals(row.textOrNull("dueAt")) ? Instant.MIN : row.instantOrNull("dueAt"),
                asserted == null ? null : Boolean.valueOf(asserted),
                row.duration("blind"));
    }

    private static Alert alert(Row row) {
        Status condition = Status.valueOf(row.text("condition"));
        String status = row.textOrNull("status");
        String episode = row.textOrNull("episode");
        return new Alert(
                row.instant("at"),
                AlertEvent.valueOf(row.text("event")),
                condition,
                status == null ? condition : Status.valueOf(status),
                row.instantOrNull("since"),
                Integer.parseInt(row.text("sequence")),
                episode == null ? 1 : Integer.parseInt(episode));
    }

    /** A mapping of the file, of which only these words are known. */
    private record Row(Map<String, Object> fields, Set<String> known) {
        Row {
            for (String field : fields.keySet()) {
                if (!known.contains(field)) throw new IllegalArgumentException("unknown: " + field + " in " + fields);
            }
        }

        @Nullable
        String textOrNull(String field) {
            Object value = fields.get(field);
            return value == null ? null : value.toString();
        }

        String text(String field) {
            String text = textOrNull(field);
            if (text == null) throw new IllegalArgumentException("missing: " + field + " in " + fields);
            return text;
        }

        @Nullable
        Instant instantOrNull(String field) {
            String text = textOrNull(field);
            if (text == null) return null;
            if (text.length() == 10)
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            return OffsetDateTime.parse(text).toInstant();
        }

        Instant instant(String field) {
            text(field);
            return Objects.requireNonNull(instantOrNull(field));
        }

        @Nullable
        Duration duration(String field) {
            String text = textOrNull(field);
            return text == null ? null : Duration.parse(text);
        }

        @SuppressWarnings("unchecked")
        Row row(String field, Set<String> knownThere) {
            text(field);
            return new Row((Map<String, Object>) Objects.requireNonNull(fields.get(field)), knownThere);
        }

        @SuppressWarnings("unchecked")
        <T> List<T> rows(String field, Set<String> knownThere, Function<Row, T> reading) {
            Object value = fields.get(field);
            if (value == null) return List.of();
            return ((List<Map<String, Object>>) value)
                    .stream()
                            .map(one -> reading.apply(new Row(one, knownThere)))
                            .toList();
        }
    }
}
