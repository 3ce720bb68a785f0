package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.CatalogException;
import org.channelwatch.catalog.CatalogOverrides;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.ingest.MalformedNewsException;
import org.channelwatch.ingest.NewsEvent;
import org.channelwatch.ingest.NewsReader;
import org.jspecify.annotations.Nullable;

/**
 * What a backtest is asked for.
 *
 * @param from null for the beginning of the evidence
 * @param catalog the one in force with the overrides laid over it
 * @param channels the declarations of those that are played
 * @param news published by {@code to}; null for what is stored
 */
record BacktestRequest(
        @Nullable Instant from,
        Instant to,
        Catalog catalog,
        List<Declaration> channels,
        @Nullable List<NewsEvent> news) {
    static final int LONGEST_BODY = 8 << 20;
    static final int MOST_NEWS = 10_000;
    private static final Duration FARTHEST = Duration.ofDays(3_660);

    /** Reads requests. */
    record Reader(ObjectMapper json, NewsReader news) {
        /**
         * Reads a request.
         *
         * @param inForce the catalog that overrides are laid over
         * @throws ProblemException that names each faulty field
         */
        BacktestRequest read(byte[] body, Catalog inForce, Instant now) throws JsonProcessingException {
            JsonNode request = json.readTree(new String(body, StandardCharsets.UTF_8));
            if (!request.isObject()) throw ProblemException.badField("body", "must be a JSON object");
            Instant from = Parameters.instant("from", text(request, "from"));
            Instant to = Objects.requireNonNullElse(Parameters.instant("to", text(request, "to")), now);
            if (from != null && from.isAfter(to))
                throw ProblemException.badField("from", "must not be after to, " + to);
            if (to.isAfter(now.plus(FARTHEST)))
                throw ProblemException.badField("to", "must be within ten years from now");
            Catalog catalog = catalog(request.path("catalog"), inForce);
            List<Declaration> channels = channels(request.path("channels"), catalog);
            Instant last = to.isAfter(now) ? to : now;
            List<NewsEvent> given = news(request.path("news"), last);
            return new BacktestRequest(from, to, catalog, channels, given == null ? null : publishedBy(to, given));
        }

        private static @Nullable String text(JsonNode request, String field) {
            JsonNode value = request.path(field);
            return value.isMissingNode() || value.isNull() ? null : value.asText();
        }

        private static Catalog catalog(JsonNode overrides, Catalog inForce) {
            if (overrides.isMissingNode() || overrides.isNull()) return inForce;
            try {
                return CatalogOverrides.apply(
                        inForce, overrides.isTextual() ? overrides.asText() : overrides.toString());
            } catch (CatalogException e) {
                throw ProblemException.badFields(e.faults().stream()
                        .map(fault -> new Problem.FieldError(CatalogOverrides.field(fault), fault.message()))
                        .toList());
            }
        }

        private static List<Declaration> channels(JsonNode ids, Catalog catalog) {
            if (ids.isMissingNode() || ids.isNull()) return catalog.channels();
            if (!ids.isArray()) throw ProblemException.badField("channels", "must be a list of ids");
            Set<String> wanted = new LinkedHashSet<>();
            ids.forEach(id -> wanted.add(id.asText()));
            List<Declaration> channels = catalog.channels().stream()
                    .filter(one -> wanted.remove(one.id()))
                    .toList();
            if (!wanted.isEmpty()) {
                throw ProblemException.badField(
                        "channels", "must be in the catalog: " + String.join(", ", wanted) + " is not");
            }
            return channels;
        }

        private @Nullable List<NewsEvent> news(JsonNode items, Instant now) {
            if (items.isMissingNode() || items.isNull()) return null;
            if (!items.isArray()) throw ProblemException.badField("news", "must be a list of news events");
            if (items.size() > MOST_NEWS) {
                throw ProblemException.badField(
                        "news", "must be at most " + MOST_NEWS + " events, not " + items.size());
            }
            var events = new ArrayList<NewsEvent>();
            var errors = new ArrayList<Problem.FieldError>();
            for (int i = 0; i < items.size(); i++) {
                try {
                    events.add(event(items.get(i), now));
                } catch (MalformedNewsException e) {
                    String place = "news[" + i + "]";
                    e.faults()
                            .forEach(fault -> errors.add(new Problem.FieldError(
                                    fault.field() == null ? place : place + "." + fault.field(), fault.message())));
                }
            }
            if (!errors.isEmpty()) throw ProblemException.badFields(errors);
            return events;
        }

        private NewsEvent event(JsonNode item, Instant now) throws MalformedNewsException {
            byte[] bytes = item.toString().getBytes(StandardCharsets.UTF_8);
            return item.has("specversion") ? news.readStructured(bytes, now) : news.readPlain(bytes, now);
        }

        /** Those that anybody could have known at the end; so it is with what is stored. */
        private static List<NewsEvent> publishedBy(Instant to, List<NewsEvent> news) {
            return news.stream().filter(one -> !one.publishedAt().isAfter(to)).toList();
        }
    }
}
