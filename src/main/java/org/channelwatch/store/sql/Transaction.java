package org.channelwatch.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction for batched SQL: commits when the work returns, rolls back when it throws. */
public final class Transaction {
    private Transaction() {}

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work<T extends @org.jspecify.annotations.Nullable Object> {
        T in(Connection connection) throws SQLException;
    }

    /** Runs the work in a transaction of its own. */
    public static <T extends @org.jspecify.annotations.Nullable Object> T run(DataSource database, Work<T> work)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            return on(connection, work);
        }
    }

    /** Runs the work in a transaction of this connection, which is not in one. */
    public static <T extends @org.jspecify.annotations.Nullable Object> T on(Connection connection, Work<T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
