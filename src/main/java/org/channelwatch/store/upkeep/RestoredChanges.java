package org.channelwatch.store.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Changes are ordered by the numbers of their transactions, and each PostgreSQL cluster counts these by itself. A dump that is restored into
 * a new one brings along numbers that lie ahead there: until it had counted as far, whatever changes would count as told.
 */
@ApplicationScoped
public class RestoredChanges {
    /** No transaction that is over has a number from here on, unless it was one of another cluster. */
    private static final String AHEAD = "pg_snapshot_xmax(pg_current_snapshot())";

    private static final String FORGET_WHAT_WAS_TOLD =
            "update horizon set status_published = '0' where status_published >= " + AHEAD;
    private static final String REMOVE = "delete from change where xid >= " + AHEAD;
    private static final String CHANGE_ALL = """
            insert into change (at, channels) select clock_timestamp(), array_agg(no) from channel having count(*) > 0
            on conflict (xid) do update set channels = change.channels || excluded.channels""";

    /**
     * Puts one change of all channels in the place of changes that lie ahead, and has all told that is kept. Part of the transaction of
     * the connection that it is given.
     *
     * @return whether there was something that lay ahead
     */
    public boolean tellAnew(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            int ahead = statement.executeUpdate(FORGET_WHAT_WAS_TOLD) + statement.executeUpdate(REMOVE);
            if (ahead > 0) statement.executeUpdate(CHANGE_ALL);
            return ahead > 0;
        }
    }
}
