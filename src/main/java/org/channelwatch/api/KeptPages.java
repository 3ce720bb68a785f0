package org.channelwatch.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.channelwatch.live.Picture;
import org.jspecify.annotations.Nullable;

/** Answers that were made of the newest picture, by what was asked for: a thousand pollers who ask alike cost what one does. */
@ApplicationScoped
class KeptPages {
    private static final int MOST = 2_000;
    private static final long MOST_BYTES = 64L << 20;

    private record Of(long revision, Map<String, Tagged> pages, AtomicLong bytes) {}

    private volatile Of kept = new Of(-1, Map.of(), new AtomicLong());

    /** Of a list of channels. */
    static String keyOfList(@Nullable String query) {
        return query == null ? "?" : "?" + query;
    }

    /** Of a single channel. */
    static String keyOfChannel(String id) {
        return "/" + id;
    }

    @Nullable
    Tagged find(Picture picture, String key) {
        Of now = kept;
        return now.revision() == picture.revision() ? now.pages().get(key) : null;
    }

    void keep(Picture picture, String key, Tagged page) {
        Of now = kept;
        if (now.revision() != picture.revision()) {
            if (now.revision() > picture.revision()) return;
            now = new Of(picture.revision(), new ConcurrentHashMap<>(), new AtomicLong());
            kept = now;
        }
        boolean fits = now.pages().size() < MOST && now.bytes().get() + page.size() <= MOST_BYTES;
        if (fits && now.pages().put(key, page) == null) now.bytes().addAndGet(page.size());
    }
}
