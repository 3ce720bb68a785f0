package org.channelwatch.ingest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Instants;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.ingest.MalformedNewsException.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * The rules of section 2 of the contract for the fields of a news event.
 *
 * @param maxFutureSkew how far {@code publishedAt} may lie ahead of now, and {@code occurredAt} ahead of {@code publishedAt}
 */
public record NewsRules(Duration maxFutureSkew) {
    private static final int MAX_ID = 200;
    private static final int MAX_URL = 2_000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final char DELETE = 0x7f;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * Checks all fields.
     *
     * @throws MalformedNewsException with every fault
     */
    NewsEvent check(WireNews news, Instant now) throws MalformedNewsException {
        var faults = new ArrayList<FieldFault>();
        String id = name("id", news.id(), faults);
        String source = name("source", news.source(), faults);
        Instant publishedAt = publishedAt(news.publishedAt(), now, faults);
        NewsEvent event = switch (news.type()) {
            case "article" -> article(news, id, source, publishedAt, faults);
            case "report" -> report(news, id, source, publishedAt, faults);
            case null -> fault(faults, "type", "is missing: article or report is wanted");
            case String other -> fault(faults, "type", "is " + shown(other) + ", and article or report is wanted");
        };
        if (!faults.isEmpty()) throw new MalformedNewsException(faults);
        return Objects.requireNonNull(event);
    }

    private static NewsEvent article(
            WireNews news, String id, String source, Instant publishedAt, List<FieldFault> faults) {
        String title = Objects.requireNonNullElse(news.title(), "");
        String body = Objects.requireNonNullElse(news.body(), "");
        if (title.isBlank() && body.isBlank()) faults.add(new FieldFault("body", "is missing, and so is the title"));
        return new NewsEvent.Article(id, source, url(news.url(), faults), publishedAt, news.language(), title, body);
    }

    private NewsEvent report(WireNews news, String id, String source, Instant publishedAt, List<FieldFault> faults) {
        EvidenceKind kind = kind(news.kind(), faults);
        TimeSpan occurred = occurred(news.occurredAt(), kind, publishedAt, faults);
        double confidence = news.confidence() == null ? 1 : news.confidence();
        if (!(confidence >= 0 && confidence <= 1)) {
            faults.add(new FieldFault("confidence", "must be from 0 to 1, not " + confidence));
        }
        return new NewsEvent.Report(
                id,
                source,
                url(news.url(), faults),
                publishedAt,
                storable(news.channel()),
                parties(news, faults),
                storable(news.medium()),
                kind,
                occurred,
                storable(news.quote()),
                confidence);
    }

    /** However many there are: what they do not match counts as unmatched, and is no fault. */
    private static List<String> parties(WireNews news, List<FieldFault> faults) {
        List<@Nullable String> parties = news.parties() == null ? List.of() : news.parties();
        if (news.channel() == null && parties.isEmpty()) {
            faults.add(new FieldFault("channel", "is missing, and so are the parties"));
        }
        if (parties.stream().anyMatch(Objects::isNull)) faults.add(new FieldFault("parties", "must not hold null"));
        return parties.stream()
                .map(NewsRules::storable)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static EvidenceKind kind(@Nullable String kind, List<FieldFault> faults) {
        if (kind == null) {
            faults.add(new FieldFault("kind", "is missing"));
            return EvidenceKind.PLANNED;
        }
        for (EvidenceKind known : EvidenceKind.values()) {
            if (known.name().equals(kind)) return known;
        }
        faults.add(new FieldFault(
                "kind", "is " + shown(kind) + ", and one of " + List.of(EvidenceKind.values()) + " is wanted"));
        return EvidenceKind.PLANNED;
    }

    private TimeSpan occurred(
            @Nullable String occurredAt, EvidenceKind kind, Instant publishedAt, List<FieldFault> faults) {
        if (occurredAt == null) return TimeSpan.instant(publishedAt);
        TimeSpan span;
        try {
            span = TimeSpan.parse(occurredAt);
        } catch (DateTimeException e) {
            faults.add(new FieldFault(
                    "occurredAt",
                    "is " + shown(occurredAt)
                            + ", and an instant, a day, a month, a year or an interval A/B of those is wanted"));
            return TimeSpan.instant(publishedAt);
        }
        Instant begin = Objects.requireNonNull(span.earliest());
        if (begin.isBefore(EARLIEST)) faults.add(new FieldFault("occurredAt", "lies before 1900"));
        if (span.latest().isAfter(LATEST)) faults.add(new FieldFault("occurredAt", "lies after the year 9999"));
        if (kind == EvidenceKind.PLANNED) return span;
        if (begin.isAfter(publishedAt.plus(maxFutureSkew))) {
            faults.add(new FieldFault("occurredAt", "begins after publishedAt"));
        }
        return span.cutAt(publishedAt);
    }

    private Instant publishedAt(@Nullable String publishedAt, Instant now, List<FieldFault> faults) {
        if (publishedAt == null) {
            faults.add(new FieldFault("publishedAt", "is missing"));
            return now;
        }
        try {
            Instant instant = Instants.parse(publishedAt);
            if (instant.isAfter(now.plus(maxFutureSkew))) {
                faults.add(new FieldFault("publishedAt", "lies in the future: " + instant));
            }
            if (instant.isBefore(EARLIEST)) faults.add(new FieldFault("publishedAt", "lies before 1900"));
            return instant;
        } catch (DateTimeException e) {
            faults.add(new FieldFault(
                    "publishedAt",
                    "is " + shown(publishedAt) + ", and an instant such as 2022-03-08T10:00:00Z is wanted"));
            return now;
        }
    }

    private static String name(String field, @Nullable String value, List<FieldFault> faults) {
        if (value == null || value.isEmpty()) {
            faults.add(new FieldFault(field, "is missing"));
            return "";
        }
        int characters = value.length() > MAX_ID ? value.codePointCount(0, value.length()) : value.length();
        if (characters > MAX_ID) {
            faults.add(new FieldFault(field, "has " + characters + " characters, and " + MAX_ID + " are allowed"));
        }
        if (holdsControl(value)) faults.add(new FieldFault(field, "holds control characters"));
        return value;
    }

    /** Asked twice of each event: a pattern would cost as much as reading an instant. */
    private static boolean holdsControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == DELETE) return true;
        }
        return false;
    }

    /** A url goes into alerts, which must stay small enough for any broker. */
    private static @Nullable String url(@Nullable String url, List<FieldFault> faults) {
        if (url != null && url.length() > MAX_URL) {
            faults.add(new FieldFault("url", "has " + url.length() + " characters, and " + MAX_URL + " are allowed"));
        }
        return storable(url);
    }

    /** PostgreSQL keeps no NUL in texts. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static @Nullable NewsEvent fault(List<FieldFault> faults, String field, String message) {
        faults.add(new FieldFault(field, message));
        return null;
    }

    /** Enough of a value to find it, and no more. */
    private static String shown(String value) {
        String printable = CONTROL.matcher(value).replaceAll("?");
        return "“" + printable.substring(0, Math.min(printable.length(), 40)) + "”";
    }
}
