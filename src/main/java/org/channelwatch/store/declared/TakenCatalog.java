package org.channelwatch.store.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Which catalog the declarations in the store come from. Nothing is judged before that is the one that this replica was started with: a
 * threshold that was just raised would be told by its old value.
 */
@ApplicationScoped
public class TakenCatalog {
    private final CountDownLatch inForce = new CountDownLatch(1);

    /** Whether the declarations in the store come from the catalog of this mark. */
    public boolean is(Connection connection, String mark) throws SQLException {
        try (var statement = connection.prepareStatement("select mark from catalog_taken");
                var result = statement.executeQuery()) {
            return result.next() && result.getString(1).equals(mark);
        }
    }

    /** Notes that the declarations that this transaction leaves come from the catalog of this mark. */
    public void note(Connection connection, String mark) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into catalog_taken (mark) values (?)
                on conflict (single) do update set mark = excluded.mark where catalog_taken.mark <> excluded.mark""")) {
            statement.setString(1, mark);
            statement.executeUpdate();
        }
    }

    /** The store holds what this replica was started with. */
    public void putInForce() {
        inForce.countDown();
    }

    /** Waits so long at the most until the store holds what this replica was started with; whether it does. */
    public boolean isInForceWithin(Duration patience) throws InterruptedException {
        return inForce.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
