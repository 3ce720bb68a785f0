package org.channelwatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookSettingsTest {
    @Test
    void onlyThePublicInternetOverHttpsIsSentToUnlessAnOperatorSaysSo() {
        WebhookSettings settings = new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .build()
                .getConfigMapping(WebhookSettings.class);
        assertThat(settings.allowHttp()).isFalse();
        assertThat(settings.allowPrivate()).isFalse();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.firstRetry()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.longestRetry()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.poll()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.keep()).isEqualTo(Duration.ofDays(7));
    }
}
