package org.channelwatch.store.sql;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
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
    private static final class InstantWriter extends ToStringSerializerBase {
        private static final long serialVersionUID = 1;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public String valueToString(Object value) {
            return Instants.text((Instant) value);
        }
    }

    private static final class DurationWriter extends ToStringSerializerBase {
        private static final long serialVersionUID = 1;

        DurationWriter() {
            super(Duration.class);
        }

        @Override
        public String valueToString(Object value) {
            return Durations.text((Duration) value);
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
                .addSerializer(Instant.class, new InstantWriter())
                .addSerializer(Duration.class, new DurationWriter());
    }
}
