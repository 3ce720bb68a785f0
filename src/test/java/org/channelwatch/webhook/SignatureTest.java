package org.channelwatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** The value was reckoned with OpenSSL: {@code printf 'id-1.1700000000.{}' | openssl dgst -sha256 -hmac 'secret' -binary | base64}. */
    @Test
    void isAnHmacOverIdTimestampAndBody() {
        String secret = "whsec_" + Base64.getEncoder().encodeToString("secret".getBytes(StandardCharsets.UTF_8));
        assertThat(Signature.of(secret, "id-1", 1_700_000_000, "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,INeKoTJf3oA0gkbf9o9zzhF1HmUVFbZjUB3nz8nalnc=");
    }

    @Test
    void aSecretIsRandomAndLong() {
        String secret = Signature.secret();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.secret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }
}
