package org.channelwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.channelwatch.store.transition.PublisherSeat;
import org.junit.jupiter.api.Test;

/** A pool that others empty, and a seat that counts. */
class HeartbeatTest {
    private final AtomicInteger left = new AtomicInteger(1);
    private final List<Connection> given = new CopyOnWriteArrayList<>();
    private final List<Connection> back = new CopyOnWriteArrayList<>();
    private final List<Connection> beats = new CopyOnWriteArrayList<>();
    private final AtomicInteger broken = new AtomicInteger();

    @Test
    void itBeatsWhileOthersHaveAllOtherConnections() {
        try (var heartbeat = heartbeat()) {
            heartbeat.start();
            await().until(() -> beats.size() > 3);
        }
        await().untilAsserted(() -> assertThat(back).isEqualTo(given).hasSize(1));
    }

    @Test
    void aConnectionThatBrokeIsGivenBackForAnother() {
        left.set(2);
        broken.set(1);
        try (var heartbeat = heartbeat()) {
            heartbeat.start();
            await().until(() -> beats.size() > 3);
            assertThat(given).hasSize(2);
            assertThat(back).containsExactly(given.getFirst());
            assertThat(beats).containsOnly(given.getLast());
        }
    }

    private Heartbeat heartbeat() {
        return new Heartbeat(pool(), new Seat(), Duration.ofMillis(5));
    }

    private DataSource pool() {
        return made(DataSource.class, (pool, method, arguments) -> {
            if (left.getAndDecrement() <= 0) throw new SQLException("others have them all");
            Connection connection = connection();
            given.add(connection);
            return connection;
        });
    }

    private Connection connection() {
        return made(Connection.class, (connection, method, arguments) -> switch (method.getName()) {
            case "close" -> {
                back.add((Connection) connection);
                yield null;
            }
            case "equals" -> connection == arguments[0];
            case "hashCode" -> System.identityHashCode(connection);
            default -> "a connection";
        });
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Seat extends PublisherSeat {
        @Override
        public void beat(Connection connection) throws SQLException {
            if (broken.getAndDecrement() > 0) throw new SQLException("it is broken");
            beats.add(connection);
        }
    }
}
