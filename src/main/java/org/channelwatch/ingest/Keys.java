package org.channelwatch.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Deterministic ids: UUIDs of version 8 (RFC 9562, section 5.8). The first 32 bits say in which neighbourhood an id lies, the others are
 * of a SHA-256. Ids that a source counts up are neighbours, so that they lie beside each other in the index of what is known.
 */
final class Keys {
    /** So many characters at the end of an id are taken to count. */
    private static final int COUNTED = 3;

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
        String stem = id.substring(0, Math.max(0, id.length() - COUNTED));
        return of(31 * source.hashCode() + stem.hashCode(), source + '\n' + id);
    }

    /** Of the {@code number}th finding in an article. */
    static UUID ofFinding(UUID article, int number) {
        return of((int) (article.getMostSignificantBits() >>> Integer.SIZE), article + "\n" + number);
    }

    private static UUID of(int neighbourhood, String name) {
        ByteBuffer digest = ByteBuffer.wrap(DIGEST.get().digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = ((long) neighbourhood << Integer.SIZE) | (digest.getLong() & 0xffff_0fffL) | 0x8000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
