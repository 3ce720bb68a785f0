package org.channelwatch.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.channelwatch.ingest.WireNews.Envelope;
import org.jspecify.annotations.Nullable;

/** Reads news events from bytes: plain JSON, and CloudEvents 1.0 in both Kafka modes. */
public final class NewsReader {
    /** The largest news event that is taken, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 32;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final String STRUCTURED = "application/cloudevents";

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .addModule(new SimpleModule().addDeserializer(WireNews.class, new WireNewsDeserializer()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader PLAIN = MAPPER.readerFor(WireNews.class);

    private final NewsRules rules;

    public NewsReader(NewsRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a record of Kafka.
     *
     * @param value null for a tombstone
     * @param now to check that it was not published in the future
     * @throws MalformedNewsException with all that is wrong with it
     */
    public NewsEvent read(Headers headers, byte @Nullable [] value, Instant now) throws MalformedNewsException {
        if (value == null) throw new MalformedNewsException("the record has no value (a tombstone)");
        if (value.length == 0) throw new MalformedNewsException("the record is empty");
        checkBytes(value);
        String contentType = text(headers, "content-type");
        if (contentType != null && isStructured(contentType)) return readStructured(value, now);
        if (headers.lastHeader("ce_type") != null || headers.lastHeader("ce_specversion") != null) {
            checkVersion(text(headers, "ce_specversion"));
            var envelope = new Envelope(
                    text(headers, "ce_type"),
                    text(headers, "ce_id"),
                    text(headers, "ce_source"),
                    text(headers, "ce_time"));
            return rules.check(parse(PLAIN, value).within(envelope), now);
        }
        return readPlain(value, now);
    }

    /** Media types are the same in large letters and small ones: RFC 9110, 8.3.1. */
    private static boolean isStructured(String contentType) {
        return contentType.regionMatches(true, 0, STRUCTURED, 0, STRUCTURED.length());
    }

    /** Refuses what is larger than {@link #MAX_BYTES}, or not UTF-8. */
    public static void checkBytes(byte[] value) throws MalformedNewsException {
        if (value.length > MAX_BYTES) {
            throw new MalformedNewsException(
                    "the record has " + value.length + " bytes, and " + MAX_BYTES + " are allowed");
        }
        if (!isUtf8(value)) throw new MalformedNewsException("the bytes are not UTF-8");
    }

    /** Reads plain JSON. */
    public NewsEvent readPlain(byte[] value, Instant now) throws MalformedNewsException {
        return rules.check(parse(PLAIN, value), now);
    }

    /** Reads a CloudEvent in structured mode. */
    public NewsEvent readStructured(byte[] value, Instant now) throws MalformedNewsException {
        try {
            JsonNode event = MAPPER.readTree(value);
            if (!event.isObject()) throw new MalformedNewsException("a CloudEvent must be a JSON object");
            checkVersion(text(event, "specversion"));
            var envelope =
                    new Envelope(text(event, "type"), text(event, "id"), text(event, "source"), text(event, "time"));
            JsonNode data = event.get("data");
            byte[] plain;
            if (data == null && event.hasNonNull("data_base64")) {
                plain = Base64.getDecoder().decode(event.get("data_base64").asText());
            } else if (data != null && data.isTextual()) {
                plain = data.asText().getBytes(StandardCharsets.UTF_8);
            } else {
                plain = MAPPER.writeValueAsBytes(data == null ? MAPPER.createObjectNode() : data);
            }
            return rules.check(parse(PLAIN, plain).within(envelope), now);
        } catch (IllegalArgumentException e) {
            throw new MalformedNewsException("data_base64 is not base64");
        } catch (IOException e) {
            throw new MalformedNewsException(reason(e));
        }
    }

    private static WireNews parse(ObjectReader reader, byte[] value) throws MalformedNewsException {
        try {
            WireNews news = reader.readValue(value);
            if (news == null) throw new MalformedNewsException("the JSON is null, and an object is wanted");
            return news;
        } catch (IOException e) {
            throw new MalformedNewsException(reason(e));
        }
    }

    private static void checkVersion(@Nullable String version) throws MalformedNewsException {
        if (version != null && !version.startsWith("1.")) {
            throw new MalformedNewsException("the CloudEvent is of version " + shown(version) + ", and 1.0 is wanted");
        }
    }

    private static String shown(String value) {
        return value.substring(0, Math.min(value.length(), 10));
    }

    /** Jackson would take some sequences that are none. */
    private static boolean isUtf8(byte[] value) {
        if (isAscii(value)) return true;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Eight bytes at a time. */
    private static boolean isAscii(byte[] value) {
        int i = 0;
        for (; i <= value.length - Long.BYTES; i += Long.BYTES) {
            if (((long) LONGS.get(value, i) & HIGH_BITS) != 0) return false;
        }
        for (; i < value.length; i++) if (value[i] < 0) return false;
        return true;
    }

    /** What a person understands of Jackson's complaint: the field, the place, and no piece of the payload. */
    private static String reason(IOException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(reference -> reference.getFieldName() == null
                            ? "[" + reference.getIndex() + "]"
                            : reference.getFieldName())
                    .collect(Collectors.joining("."));
            return field + " has the wrong type" + place(mapping);
        }
        if (e instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException) {
            return "the JSON is nested deeper than " + MAX_DEPTH + " levels, or has a number or name that is too long";
        }
        if (e instanceof JsonMappingException mapping) {
            boolean more = String.valueOf(mapping.getOriginalMessage()).startsWith("Trailing token");
            return (more ? "more follows after the JSON object" : "the JSON is not an object") + place(mapping);
        }
        return e instanceof JsonProcessingException json
                ? "not valid JSON" + place(json)
                : "not readable: " + e.getMessage();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
