package org.channelwatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.apache.kafka.clients.admin.NewTopic;
import org.channelwatch.scenario.ServersProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Who names the topics otherwise has named them everywhere. */
@QuarkusTest
@TestProfile(ServersProfile.class)
class RenamedTopicsTest {
    @Inject
    Topics topics;

    @ConfigProperty(name = "mp.messaging.outgoing.news-events-out.topic")
    String posted;

    @Test
    void thoseAreCreatedThatAreUsed() {
        assertThat(topics.wanted())
                .extracting(NewTopic::name)
                .containsExactly("scenario-news", "scenario-alerts", "scenario-status", "news-events-dlq");
    }

    @Test
    void whatIsPostedGoesToWhereNewsIsTakenFrom() {
        assertThat(posted).isEqualTo("scenario-news");
    }
}
