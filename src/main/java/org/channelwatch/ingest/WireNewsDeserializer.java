package org.channelwatch.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a news event field by field, in one pass over its tokens. Every report comes through here, and Jackson's own way to make a record
 * goes through a buffer of boxed values, which took a third of the parsing. Fields that are not known are passed over; of a field that comes twice the
 * last wins; texts are texts and numbers are numbers, never one for the other.
 */
final class WireNewsDeserializer extends StdDeserializer<WireNews> {
    private static final long serialVersionUID = 1;

    WireNewsDeserializer() {
        super(WireNews.class);
    }

    @Override
    public WireNews deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) return (WireNews) context.handleUnexpectedToken(WireNews.class, json);
        String type = null;
        String id = null;
        String source = null;
        String url = null;
        String language = null;
        String publishedAt = null;
        String title = null;
        String body = null;
        String channel = null;
        List<@Nullable String> parties = null;
        String medium = null;
        String kind = null;
        String occurredAt = null;
        String quote = null;
        Double confidence = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "type" -> type = text(json, context, field);
                case "id" -> id = text(json, context, field);
                case "source" -> source = text(json, context, field);
                case "url" -> url = text(json, context, field);
                case "language" -> language = text(json, context, field);
                case "publishedAt" -> publishedAt = text(json, context, field);
                case "title" -> title = text(json, context, field);
                case "body" -> body = text(json, context, field);
                case "channel" -> channel = text(json, context, field);
                case "parties" -> parties = texts(json, context, field);
                case "medium" -> medium = text(json, context, field);
                case "kind" -> kind = text(json, context, field);
                case "occurredAt" -> occurredAt = text(json, context, field);
                case "quote" -> quote = text(json, context, field);
                case "confidence" -> confidence = number(json, context, field);
                default -> json.skipChildren();
            }
        }
        return new WireNews(
                type,
                id,
                source,
                url,
                language,
                publishedAt,
                title,
                body,
                channel,
                parties,
                medium,
                kind,
                occurredAt,
                quote,
                confidence);
    }

    private static @Nullable String text(JsonParser json, DeserializationContext context, Object place)
            throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) return json.getText();
        if (json.currentToken() == JsonToken.VALUE_NULL) return null;
        throw wrongType(json, context, String.class, place);
    }

    private static @Nullable List<@Nullable String> texts(JsonParser json, DeserializationContext context, String field)
            throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return null;
        if (!json.isExpectedStartArrayToken()) throw wrongType(json, context, List.class, field);
        var texts = new ArrayList<@Nullable String>();
        try {
            while (json.nextToken() != JsonToken.END_ARRAY) texts.add(text(json, context, texts.size()));
        } catch (JsonMappingException e) {
            throw JsonMappingException.wrapWithPath(e, WireNews.class, field);
        }
        return texts;
    }

    private static @Nullable Double number(JsonParser json, DeserializationContext context, String field)
            throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return null;
        if (json.currentToken().isNumeric()) return json.getDoubleValue();
        throw wrongType(json, context, Double.class, field);
    }

    /** @param place the name of the field, or the number in the array */
    private static JsonMappingException wrongType(
            JsonParser json, DeserializationContext context, Class<?> wanted, Object place) throws IOException {
        JsonMappingException mismatch =
                context.wrongTokenException(json, wanted, JsonToken.VALUE_STRING, "a value of the wrong type");
        return place instanceof Integer index
                ? JsonMappingException.wrapWithPath(mismatch, List.class, index)
                : JsonMappingException.wrapWithPath(mismatch, WireNews.class, place.toString());
    }
}
