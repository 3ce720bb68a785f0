package org.channelwatch.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.channelwatch.store.account.AuditEntry;
import org.jboss.logging.Logger;

/**
 * The record of every write: a line of the log, and a row that is written just after the answer. What the database does not take is in
 * the log alone.
 */
@ApplicationScoped
class Audit {
    private static final Logger LOG = Logger.getLogger("org.channelwatch.audit");
    private static final int WAITING_AT_MOST = 10_000;
    private static final int PATIENCE_SECONDS = 3;

    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING_AT_MOST),
            Thread.ofPlatform().name("audit").daemon().factory());

    /** Records a write. */
    void note(AuditEntry entry) {
        LOG.infof("%s %s by %s from %s: %d", entry.method, entry.path, entry.who, entry.address, entry.status);
        try {
            writer.execute(() -> write(entry));
        } catch (RejectedExecutionException e) {
            LOG.warn("A row of the audit could not be written, as too many wait");
        }
    }

    private void write(AuditEntry entry) {
        try {
            QuarkusTransaction.requiringNew().run(entry::persist);
        } catch (RuntimeException e) {
            LOG.warnf("A row of the audit could not be written: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) LOG.warn("Some rows of the audit are lost");
    }
}
