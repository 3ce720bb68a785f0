package org.channelwatch.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Deterministic ids: the first 128 bits of a SHA-256, marked as UUIDs of version 8 (RFC 9562, section 5.8). */
final class Keys {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    });

    private Keys() {}

    /** Of a news event. Ids hold no control characters, so the separator cannot be part of either. */
    static UUID ofEvent(String source, String id) {
        return of(source + '\n' + id);
    }

    /** Of the {@code number}th finding in an article. */
    static UUID ofFinding(UUID article, int number) {
        return of(article + "\n" + number);
    }

    private static UUID of(String name) {
        ByteBuffer digest = ByteBuffer.wrap(DIGEST.get().digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
