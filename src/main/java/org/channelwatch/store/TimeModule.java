package org.channelwatch.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.channelwatch.channel.Durations;
import org.channelwatch.channel.Instants;

/**
 * Instants and durations in JSON, in what is stored and in all that goes out: instants written by their short way, durations in days as in
 * catalogs. Requests are read by Jackson, which says more.
 */
@Singleton
class TimeModule implements ObjectMapperCustomizer {
    private static final class Writer extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Instants.text(value));
        }
    }

    private static final class DurationWriter extends StdScalarSerializer<Duration> {
        private static final long serialVersionUID = 1;

        DurationWriter() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Durations.text(value));
        }
    }

    private static final class Reader extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Instants.parse(json.getText());
        }
    }

    /** For what we have written ourselves. */
    static Module make() {
        return writing("stored-times").addDeserializer(Instant.class, new Reader());
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(writing("times"));
    }

    /** Behind the modules of Quarkus, as of two writers for a type the last is taken. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static SimpleModule writing(String name) {
        return new SimpleModule(name)
                .addSerializer(Instant.class, new Writer())
                .addSerializer(Duration.class, new DurationWriter());
    }
}
