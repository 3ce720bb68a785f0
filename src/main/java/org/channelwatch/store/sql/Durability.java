package org.channelwatch.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether a commit waits for the disk. */
public final class Durability {
    private Durability() {}

    /**
     * The commit of this transaction does not wait. For what is done again if a crash of the database takes it. As the log is written in
     * order, a later commit that does wait makes this one durable as well: nothing is published that could still be lost.
     */
    public static void soon(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("set local synchronous_commit = off")) {
            statement.execute();
        }
    }
}
