package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.Thread.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.channelwatch.api.Declaring;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.declared.DeclaredActors;
import org.channelwatch.store.declared.DeclaredChannels;
import org.channelwatch.store.declared.TakenCatalog;
import org.channelwatch.store.transition.Outbox;
import org.channelwatch.store.watched.StoredChannels;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalog that is read by several at once. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class RunningCatalogTest {
    @Inject
    DataSource database;

    @Inject
    DeclaredChannels declared;

    @Inject
    DeclaredActors actors;

    @Inject
    TakenCatalog taken;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "channelwatch.catalog", defaultValue = CatalogSource.STARTER)
    String source;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    private final SlowToReturn channels = new SlowToReturn();
    private RunningCatalog catalog;

    @BeforeEach
    void runAnother() {
        catalog = new RunningCatalog(source, version, database, declared, actors, channels, taken, outbox, clock);
    }

    @Test
    void aReadingOfTheStoreNeverReplacesALaterOne() throws Exception {
        assertTheLaterStays(this::refresh, this::refresh);
    }

    @Test
    void aReadingOfTheStoreNeverReplacesALaterOneOfTheFile() throws Exception {
        assertTheLaterStays(this::refresh, this::reload);
    }

    @Test
    void aReadingOfTheFileNeverReplacesALaterOneOfTheStore() throws Exception {
        assertTheLaterStays(this::reload, this::refresh);
    }

    private void assertTheLaterStays(Callable<Catalog> earlier, Callable<Catalog> later) throws Exception {
        // Given
        var first = new FutureTask<>(earlier);
        channels.holdNext();
        Thread.ofPlatform().start(first);
        channels.hasRead.await();
        String id = Declaring.channel("meanwhile");
        // When
        var second = new FutureTask<>(later);
        Thread other = Thread.ofPlatform().start(second);
        await().until(other::getState, Set.of(State.BLOCKED, State.TERMINATED)::contains);
        channels.goOn.countDown();
        first.get();
        second.get();
        // Then
        assertThat(catalog.current().channels()).extracting(Declaration::id).contains(id);
    }

    private Catalog refresh() throws SQLException {
        catalog.refresh();
        return catalog.current();
    }

    private Catalog reload() throws SQLException {
        catalog.reload();
        return catalog.current();
    }

    /** Whoever reads while it holds goes on with what was there then. */
    private static final class SlowToReturn extends StoredChannels {
        private final Semaphore held = new Semaphore(0);
        private final CountDownLatch hasRead = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        private void holdNext() {
            held.release();
        }

        @Override
        public List<StoredChannel> all(Connection connection) throws SQLException {
            List<StoredChannel> all = super.all(connection);
            if (held.tryAcquire()) {
                hasRead.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new SQLException(e);
                }
            }
            return all;
        }
    }
}
