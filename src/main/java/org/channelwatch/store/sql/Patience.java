package org.channelwatch.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Lets a statement over all channels or all evidence take its time. Elsewhere a database that does not answer within the socket timeout
 * counts as hanging, and its connection is given up; with a million channels these would be given up and begun again for ever.
 */
public final class Patience implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(15);

    private final Connection connection;
    private final int usual;

    private Patience(Connection connection, Duration patience) throws SQLException {
        this.connection = connection;
        usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
    }

    /** Until this is closed. */
    public static Patience with(Connection connection) throws SQLException {
        return new Patience(connection, LONG);
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) connection.setNetworkTimeout(Runnable::run, usual);
    }
}
