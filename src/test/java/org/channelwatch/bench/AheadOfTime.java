package org.channelwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.channelwatch.crash.Lines;

/** The AOT cache, which the image brings along: made here once for every build, as in the image by the service's own work. */
final class AheadOfTime {
    private static final int CHANNELS = 90;

    private AheadOfTime() {}

    /** Options of a JVM that starts from the cache. */
    static List<String> options() throws Exception {
        Path cache = cache();
        if (!isNewerThanBuild(cache)) train(cache);
        return List.of("-XX:AOTCache=" + cache);
    }

    private static Path cache() throws IOException {
        return Files.createDirectories(Path.of("target/bench").toAbsolutePath()).resolve("channel-watch.aot");
    }

    private static boolean isNewerThanBuild(Path cache) throws IOException {
        return Files.exists(cache)
                && Files.getLastModifiedTime(cache)
                                .compareTo(Files.getLastModifiedTime(Path.of("target/quarkus-app/quarkus-run.jar")))
                        > 0;
    }

    /** The cache is written when the service ends. */
    private static void train(Path cache) throws Exception {
        try (var stand = new Stand(CHANNELS, List.of("-XX:AOTCacheOutput=" + cache))) {
            stand.cluster.start(1);
            stand.send(
                    CHANNELS,
                    i -> Lines.contact("training-" + i, i, Instant.now().minus(Stand.WARN_AFTER)));
            stand.rate(CHANNELS);
            stand.cluster.replicas.getFirst().process.terminate();
        }
    }
}
