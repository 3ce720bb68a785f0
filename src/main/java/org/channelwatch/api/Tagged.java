package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A body with its strong ETag: 304 for who has it. Compressed it is another representation, with a tag of its own. */
final class Tagged {
    private final byte[] body;
    private final String tag;
    private final String gzippedTag;
    private final Buffer plain;
    private volatile @Nullable Buffer gzipped;

    private Tagged(byte[] body, String digest) {
        this.body = body;
        this.tag = '"' + digest + '"';
        this.gzippedTag = '"' + digest + "-gz\"";
        this.plain = Buffer.buffer(body);
    }

    static Tagged of(ObjectMapper json, Object entity) {
        try {
            byte[] body = json.writeValueAsBytes(entity);
            return new Tagged(body, digest(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    /** @param known the header If-None-Match; null where there is none */
    Response answer(@Nullable String known) {
        String same = known(known);
        if (same != null) return Response.notModified().header("ETag", same).build();
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** The tag by which the caller has it, plain or compressed; null if it does not. */
    @Nullable
    String known(@Nullable String header) {
        if (header == null) return null;
        if (header.equals(tag)) return tag;
        for (String one : header.split(",", -1)) {
            String stripped = one.strip();
            String strong = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (strong.equals(tag) || stripped.equals("*")) return tag;
            if (strong.equals(gzippedTag)) return gzippedTag;
        }
        return null;
    }

    String tag() {
        return tag;
    }

    String gzippedTag() {
        return gzippedTag;
    }

    int size() {
        return body.length;
    }

    Buffer plain() {
        return plain;
    }

    /** Compressed when it is first asked for. */
    Buffer gzipped() {
        Buffer made = gzipped;
        if (made == null) gzipped = made = Buffer.buffer(gzip(body));
        return made;
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
