package org.channelwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A body with its strong ETag: 304 for who has it. */
record Tagged(String body, String tag) {
    static Tagged of(ObjectMapper json, Object entity) {
        try {
            byte[] body = json.writeValueAsBytes(entity);
            return new Tagged(new String(body, StandardCharsets.UTF_8), '"' + digest(body) + '"');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    /** @param known the header If-None-Match; null where there is none */
    Response answer(@Nullable String known) {
        if (known != null && isKnown(known)) {
            return Response.notModified().header("ETag", tag).build();
        }
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private boolean isKnown(String known) {
        if (known.equals(tag)) return true;
        for (String one : known.split(",", -1)) {
            String stripped = one.strip();
            if (stripped.equals(tag) || stripped.equals("*") || stripped.equals("W/" + tag)) return true;
        }
        return false;
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
