package org.channelwatch.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.store.watched.WatchedChannel;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it was declared: thresholds of its kind or the defaults are left out.
 *
 * @param managedBy {@code catalog} or {@code api}
 * @param revision for If-Match
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclaredChannel(
        String id,
        String name,
        String kind,
        List<String> parties,
        List<String> tags,
        List<String> cues,
        @Nullable Duration warnAfter,
        @Nullable Duration silentAfter,
        @Nullable Duration repeatEvery,
        @Nullable Instant expectedSince,
        String managedBy,
        int revision) {
    static DeclaredChannel of(WatchedChannel channel) {
        Declaration declaration = Declaration.of(channel.channel());
        return new DeclaredChannel(
                declaration.id(),
                declaration.name(),
                declaration.kind().label(),
                declaration.parties(),
                declaration.tags(),
                declaration.cues(),
                declaration.thresholds().warnAfter(),
                declaration.thresholds().silentAfter(),
                declaration.thresholds().repeatEvery(),
                declaration.expectedSince(),
                channel.managedBy(),
                channel.revision());
    }

    /** The ETag by which {@code PUT} and {@code DELETE} know it: {@code "3"}. */
    String tag() {
        return '"' + Integer.toString(revision) + '"';
    }
}
