package org.channelwatch.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What the disk alone makes whoever needs it wait: a page is overwritten and flushed, again and again, in a file that has nothing to do with
 * what is measured. A database that promises to keep what it has said waits for the same.
 */
final class Disk implements AutoCloseable {
    private static final int PAGE = 8192;
    private static final int PAGES = 2048;
    private static final Duration BETWEEN = Duration.ofMillis(25);

    private final FileChannel file;
    private final List<Long> waits = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopping;

    Disk(Path folder) throws IOException {
        file = FileChannel.open(folder.resolve("probe"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.write(ByteBuffer.allocate(PAGE * PAGES), 0);
        file.force(true);
        thread = Thread.ofPlatform().name("disk").daemon().start(this::run);
    }

    private void run() {
        try {
            for (int i = 0; !stopping; i++) {
                long begun = System.nanoTime();
                file.write(ByteBuffer.allocate(PAGE), (long) (i % PAGES) * PAGE);
                file.force(false);
                waits.add((System.nanoTime() - begun) / 1_000_000);
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        } catch (IOException e) {
            Bench.say("the disk is not measured any more: %s", e.getMessage());
        }
    }

    /** Milliseconds that each flush took, ascending. Ends the measurement. */
    List<Long> waits() throws InterruptedException {
        stopping = true;
        thread.join();
        waits.sort(null);
        return waits;
    }

    @Override
    public void close() throws IOException {
        stopping = true;
        file.close();
    }
}
