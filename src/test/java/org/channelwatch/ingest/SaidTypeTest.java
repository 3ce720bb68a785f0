package org.channelwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dead letter counts by what it says it is, however little else of it can be read. */
class SaidTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"report\",\"id\":7} | report",
                "{\"id\":\"\",\"type\":\"article\"} | article",
                "{\"type\":\"report\",\"id\": | report",
                "{\"parties\":[{\"type\":\"article\"}],\"type\":\"report\"} | report",
                "{\"specversion\":\"1.0\",\"type\":\"org.channelwatch.article.v1\",\"data\":5} | article",
                "{\"id\":,\"type\":\"report\"} | unknown",
                "{\"type\":\"rumour\"} | unknown",
                "{\"type\":\"report\",\"type\":7} | unknown",
                "{} | unknown",
                "[\"type\",\"report\"] | unknown",
                "hello | unknown",
                "`` | unknown",
            })
    void whatTheBodySaysCounts(String body, String type) {
        assertThat(SaidType.of(letter(body))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "org.channelwatch.article.v1, article",
        "org.channelwatch.report.v1, report",
        "com.example.order.v1, unknown"
    })
    void theEnvelopeRules(String envelope, String type) {
        ConsumerRecord<byte[], byte[]> letter = letter("{\"type\":\"report\"");
        letter.headers().add("ce_type", envelope.getBytes(StandardCharsets.UTF_8));
        assertThat(SaidType.of(letter)).isEqualTo(type);
    }

    @Test
    void aTombstoneSaysNothing() {
        assertThat(SaidType.of(new ConsumerRecord<>("news-events", 0, 0, null, null)))
                .isEqualTo("unknown");
    }

    private static ConsumerRecord<byte[], byte[]> letter(String body) {
        return new ConsumerRecord<>("news-events", 0, 0, null, body.getBytes(StandardCharsets.UTF_8));
    }
}
