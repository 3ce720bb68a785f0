package org.channelwatch.store.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who is the publisher: the one whose connection holds an advisory lock. The lock ends with the connection, which is at once when the
 * process dies; but a process that is stopped, or on a host that vanished, keeps it. So the holder beats, and whoever sees that it does
 * not any more may end its connection.
 */
@ApplicationScoped
public class PublisherSeat {
    private static final long LOCK = 0x6368_616e_6e65_6c77L;
    /** How PostgreSQL shows a lock on a 64-bit key: its upper and lower half. */
    private static final String HELD = """
            locktype = 'advisory' and objsubid = 1 and granted and classid::bigint = %d and objid::bigint = %d
              and database = (select oid from pg_database where datname = current_database())""".formatted(LOCK >>> 32, LOCK & 0xffff_ffffL);

    /**
     * Who holds the seat.
     *
     * @param backend process number of its connection at the server
     * @param beats a number that grows while it lives
     */
    public record Holder(int backend, long beats) {}

    /** Takes the seat for as long as the connection lives, unless another has it; the number of the connection's backend. */
    public Optional<Integer> tryToTake(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?), pg_backend_pid()")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1) ? Optional.of(result.getInt(2)) : Optional.empty();
            }
        }
    }

    /** Leaves the seat. */
    public void leave(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    /** Shows that the holder lives. */
    public void beat(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update publisher set beats = beats + 1");
        }
    }

    /** Who holds the seat now. */
    public Optional<Holder> holder(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pid, beats from pg_locks, publisher where " + HELD)) {
            return result.next() ? Optional.of(new Holder(result.getInt(1), result.getLong(2))) : Optional.empty();
        }
    }

    /** Ends the connection of a holder, if it still is it. */
    public void evict(Connection connection, Holder holder) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_locks where pid = ? and " + HELD)) {
            statement.setInt(1, holder.backend());
            statement.execute();
        }
    }
}
