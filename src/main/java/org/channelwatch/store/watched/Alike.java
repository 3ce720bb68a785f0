package org.channelwatch.store.watched;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of values that are alike, so that what very many channels have in common is in memory once. For values of which there are few. */
final class Alike {
    /** Beyond this they are not as few as was thought. */
    private static final int MOST = 10_000;

    private static final Map<Object, Object> KEPT = new ConcurrentHashMap<>();

    private Alike() {}

    /** The one of these values that is kept. */
    @SuppressWarnings("unchecked")
    static <T> T one(T value) {
        Object kept = KEPT.get(value);
        if (kept != null) return (T) kept;
        if (KEPT.size() < MOST) KEPT.putIfAbsent(value, value);
        return value;
    }
}
