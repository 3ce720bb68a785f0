package org.channelwatch.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.channelwatch.live.Picture;
import org.jspecify.annotations.Nullable;

/** Answers that were made of the newest picture, by what was asked for: a thousand pollers who ask alike cost what one does. */
@ApplicationScoped
class KeptPages {
    private static final int MOST = 2_000;

    private record Of(long revision, Map<String, Tagged> pages) {}

    private volatile Of kept = new Of(-1, Map.of());

    @Nullable
    Tagged find(Picture picture, String key) {
        Of now = kept;
        return now.revision() == picture.revision() ? now.pages().get(key) : null;
    }

    void keep(Picture picture, String key, Tagged page) {
        Of now = kept;
        if (now.revision() != picture.revision()) {
            if (now.revision() > picture.revision()) return;
            now = new Of(picture.revision(), new ConcurrentHashMap<>());
            kept = now;
        }
        if (now.pages().size() < MOST) now.pages().put(key, page);
    }
}
