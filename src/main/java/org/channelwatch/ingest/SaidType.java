package org.channelwatch.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.channelwatch.ingest.WireNews.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What a record that cannot be processed says it is, however broken it is otherwise: {@code "type":"report","id":} is still a report.
 */
final class SaidType {
    private static final String UNKNOWN = "unknown";
    /** All that there are. */
    static final List<String> ALL = List.of("article", "report", UNKNOWN);

    private static final JsonFactory JSON = new JsonFactory();

    private SaidType() {}

    /** {@code article} or {@code report}; {@code unknown} where it says neither, or cannot be read as far as that. */
    static String of(ConsumerRecord<byte[], byte[]> letter) {
        Header header = letter.headers().lastHeader("ce_type");
        String type = header == null || header.value() == null
                ? ofBody(letter.value())
                : new String(header.value(), StandardCharsets.UTF_8);
        String plain = new Envelope(type, null, null, null).newsType();
        return plain != null && ALL.contains(plain) ? plain : UNKNOWN;
    }

    /** The same field in plain JSON and in a structured CloudEvent. */
    private static @Nullable String ofBody(byte @Nullable [] body) {
        if (body == null) return null;
        String type = null;
        try (var json = JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return null;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (field.equals("type")) type = value == JsonToken.VALUE_STRING ? json.getText() : null;
                else json.skipChildren();
            }
        } catch (IOException e) {
            return type;
        }
        return type;
    }
}
