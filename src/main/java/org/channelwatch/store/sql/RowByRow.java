package org.channelwatch.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Has the planner look rows up in an index, one by one. Batches come as arrays, of which it knows no length, against tables of which it
 * knows the size of yesterday: left alone, it comes to read all channels for each batch.
 */
public final class RowByRow {
    private RowByRow() {}

    /** For the rest of the transaction. */
    public static void from(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                  set_config('enable_mergejoin', 'off', true)""")) {
            statement.execute();
        }
    }
}
