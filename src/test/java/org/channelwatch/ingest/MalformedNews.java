package org.channelwatch.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * News that can never be processed.
 *
 * @param name what is wrong with it
 * @param value null for a tombstone
 * @param reason what the dead letter says, or begins with
 */
record MalformedNews(String name, Map<String, String> headers, byte[] value, String reason) {
    private static final Map<String, String> STRUCTURED = Map.of("content-type", "application/cloudevents+json");

    static List<MalformedNews> all() {
        return List.of(
                plain("a tombstone", (byte[]) null, "the record has no value (a tombstone)"),
                plain("an empty value", "", "the record is empty"),
                plain(
                        "one byte over 1 MiB",
                        report("\"quote\":\"" + "x".repeat((1 << 20) + 1 - 138) + "\""),
                        "the record has 1048577 bytes, and 1048576 are allowed"),
                plain("a broken sequence", bytes("{\"title\":\"", 0xc3, 0x28, "\"}"), "the bytes are not UTF-8"),
                plain("an overlong NUL", bytes("{\"title\":\"", 0xc0, 0x80, "\"}"), "the bytes are not UTF-8"),
                plain("half a character", bytes("{\"title\":\"", 0xed, 0xa0, 0x80, "\"}"), "the bytes are not UTF-8"),
                plain("latin-1", bytes("{\"title\":\"Gespr", 0xe4, "ch\"}"), "the bytes are not UTF-8"),
                plain(
                        "depth in an unknown field",
                        "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        "the JSON is nested deeper than 32 levels"),
                plain("no JSON", "hello", "not valid JSON (line 1, column"),
                plain("HTML", "<html></html>", "not valid JSON (line 1, column"),
                plain("JSON that is cut off", "{\"type\":\"report\",\"id\":", "not valid JSON (line 1, column"),
                plain("blanks", "   ", "the JSON is "),
                plain("null", "null", "the JSON is null, and an object is wanted"),
                plain("an array", "[]", "the JSON is not an object"),
                plain("a text", "\"report\"", "the JSON is not an object"),
                plain("a number", "42", "the JSON is not an object"),
                plain("two objects", "{} {}", "more follows after the JSON object"),
                plain("a number as id", report("\"id\":7"), "id has the wrong type"),
                plain("an object as title", report("\"title\":{}"), "title has the wrong type"),
                plain("a text as parties", report("\"parties\":\"us\""), "parties has the wrong type"),
                plain("a number among the parties", report("\"parties\":[\"us\",1]"), "parties.[1] has the wrong type"),
                plain("a text as confidence", report("\"confidence\":\"0.9\""), "confidence has the wrong type"),
                plain(
                        "a number as publishedAt",
                        report("\"publishedAt\":1646733600"),
                        "publishedAt has the wrong type"),
                plain(
                        "nothing at all",
                        "{}",
                        "id is missing; source is missing; publishedAt is missing; type is missing: article or report is wanted"),
                plain("no type", report("\"type\":null"), "type is missing: article or report is wanted"),
                plain(
                        "an unknown type",
                        report("\"type\":\"rumour\""),
                        "type is “rumour”, and article or report is wanted"),
                plain("no id", report("\"id\":null"), "id is missing"),
                plain("an empty id", report("\"id\":\"\""), "id is missing"),
                plain(
                        "a long id",
                        report("\"id\":\"" + "i".repeat(201) + "\""),
                        "id has 201 characters, and 200 are allowed"),
                plain("an id of two lines", report("\"id\":\"a\\nb\""), "id holds control characters"),
                plain("no source", report("\"source\":null"), "source is missing"),
                plain(
                        "a long url",
                        report("\"url\":\"" + "u".repeat(2001) + "\""),
                        "url has 2001 characters, and 2000 are allowed"),
                plain("no kind", report("\"kind\":null"), "kind is missing"),
                plain("an unknown kind", report("\"kind\":\"GOSSIP\""), "kind is “GOSSIP”, and one of [CONTACT,"),
                plain(
                        "a kind in small letters",
                        report("\"kind\":\"contact\""),
                        "kind is “contact”, and one of [CONTACT,"),
                plain("no channel", report("\"channel\":null"), "channel is missing, and so are the parties"),
                plain("null among the parties", report("\"parties\":[\"us\",null]"), "parties must not hold null"),
                plain("too much confidence", report("\"confidence\":1.01"), "confidence must be from 0 to 1, not 1.01"),
                plain(
                        "too little confidence",
                        report("\"confidence\":-0.1"),
                        "confidence must be from 0 to 1, not -0.1"),
                plain("no publishedAt", report("\"publishedAt\":null"), "publishedAt is missing"),
                plain(
                        "publishedAt without a zone",
                        report("\"publishedAt\":\"2022-03-08T10:00:00\""),
                        "publishedAt is “2022-03-08T10:00:00”, and an instant such as"),
                plain(
                        "publishedAt on no day",
                        report("\"publishedAt\":\"2022-02-30T10:00:00Z\""),
                        "publishedAt is “2022-02-30"),
                plain(
                        "the far future",
                        report("\"publishedAt\":\"2999-01-01T00:00:00Z\""),
                        "publishedAt lies in the future: 2999"),
                plain(
                        "the far past",
                        report("\"publishedAt\":\"1899-12-31T23:59:59Z\""),
                        "publishedAt lies before 1900"),
                plain(
                        "occurredAt in words",
                        report("\"occurredAt\":\"yesterday\""),
                        "occurredAt is “yesterday”, and an instant,"),
                plain(
                        "occurredAt after publishedAt",
                        report("\"occurredAt\":\"2022-04\""),
                        "occurredAt begins after publishedAt"),
                plain(
                        "a contact that will have been called off",
                        report("\"kind\":\"CANCELLED\",\"occurredAt\":\"2022-04-09\""),
                        "occurredAt begins after publishedAt"),
                plain(
                        "occurredAt backwards",
                        report("\"occurredAt\":\"2022-03/2022-01\""),
                        "occurredAt is “2022-03/2022-01”"),
                plain(
                        "occurredAt in the far past",
                        report("\"occurredAt\":\"1815-06-18\""),
                        "occurredAt lies before 1900"),
                plain("an article of nothing", report("\"type\":\"article\""), "body is missing, and so is the title"),
                event(Map.of("ce_specversion", "1.0"), "a CloudEvent without a type", "{}", "id is missing"),
                event(
                        Map.of("ce_specversion", "1.0", "ce_type", "com.example.order.v1"),
                        "a CloudEvent of others",
                        report("\"x\":1"),
                        "type is “com.example.order.v1”, and article or report is wanted"),
                event(
                        Map.of("ce_specversion", "0.3", "ce_type", "org.channelwatch.report.v1"),
                        "a CloudEvent of old",
                        report("\"x\":1"),
                        "the CloudEvent is of version 0.3, and 1.0 is wanted"),
                event(
                        Map.of("ce_specversion", "1.0", "ce_type", "org.channelwatch.report.v1", "ce_id", "b-1"),
                        "a CloudEvent whose data is cut off",
                        "{\"channel\":",
                        "not valid JSON"),
                event(
                        Map.of(
                                "ce_type",
                                "org.channelwatch.report.v1",
                                "ce_id",
                                "b-2",
                                "ce_source",
                                "s",
                                "ce_time",
                                "soon"),
                        "a CloudEvent of a broken time",
                        "{\"channel\":\"c\",\"kind\":\"CONTACT\"}",
                        "publishedAt is “soon”"),
                event(STRUCTURED, "an envelope that is an array", "[]", "a CloudEvent must be a JSON object"),
                event(STRUCTURED, "an envelope that is cut off", "{\"type\":", "not valid JSON"),
                event(
                        STRUCTURED,
                        "an envelope without data",
                        "{\"type\":\"org.channelwatch.report.v1\"}",
                        "id is missing"),
                event(
                        STRUCTURED,
                        "an envelope with a number as data",
                        "{\"type\":\"org.channelwatch.report.v1\",\"id\":\"s-1\",\"source\":\"s\",\"data\":5}",
                        "the JSON is not an object"),
                event(
                        STRUCTURED,
                        "an envelope with broken base64",
                        "{\"type\":\"org.channelwatch.report.v1\",\"id\":\"s-2\",\"source\":\"s\",\"data_base64\":\"%%\"}",
                        "data_base64 is not base64"),
                event(
                        STRUCTURED,
                        "an envelope with a text as data that is no JSON",
                        "{\"type\":\"org.channelwatch.report.v1\",\"id\":\"s-3\",\"source\":\"s\",\"data\":\"hello\"}",
                        "not valid JSON"));
    }

    /** A report that is right but for these fields, which come last and win; of 138 bytes and the fields. */
    static String report(String fields) {
        return "{\"type\":\"report\",\"id\":\"m-1\",\"source\":\"malformed\",\"channel\":\"biden-putin\",\"kind\":\"CONTACT\","
                + "\"publishedAt\":\"2022-03-08T10:00:00Z\"," + fields + "}";
    }

    private static MalformedNews plain(String name, String value, String reason) {
        return plain(name, value.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static MalformedNews plain(String name, byte[] value, String reason) {
        return new MalformedNews(name, Map.of(), value, reason);
    }

    private static MalformedNews event(Map<String, String> headers, String name, String value, String reason) {
        return new MalformedNews(name, headers, value.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static byte[] bytes(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer one) bytes.write(one);
            else bytes.writeBytes(part.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
