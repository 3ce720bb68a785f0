package org.channelwatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.PicturesByHand;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.Test;

/** A long poll, and what changes just as it begins. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ChangesResourceTest {
    private static final Duration LESS_THAN_IT_WAITS = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @Inject
    PicturesByHand pictures;

    @Inject
    ObjectMapper json;

    @Test
    void whatChangesWhileItLooksForChangesIsNotMissed() throws SQLException {
        // Given a channel that is declared while the changes before are written down, of which there are none
        LivePicture live = pictures.of(database);
        live.awaitCommitted();
        String cursor = live.current().cursor().toString();
        var declared = new AtomicReference<String>();
        var between = new ObjectMapper() {
            private static final long serialVersionUID = 1L;

            @Override
            public String writeValueAsString(Object value) throws JsonProcessingException {
                if (declared.compareAndSet(null, "")) {
                    declared.set(Declaring.channel("between"));
                    follow(live);
                }
                return json.writeValueAsString(value);
            }
        };
        var resource = new ChangesResource(live, pictures.changes(live, between));

        // When
        String answer = resource.changes(cursor, "PT1M").await().atMost(LESS_THAN_IT_WAITS);

        // Then
        assertThat(answer).contains(declared.get());
    }

    private static void follow(LivePicture live) {
        try {
            live.awaitCommitted();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
