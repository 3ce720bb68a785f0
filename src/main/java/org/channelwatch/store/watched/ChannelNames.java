package org.channelwatch.store.watched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The ids of channels by their numbers, also of those that are removed. */
@ApplicationScoped
public class ChannelNames {
    public Set<String> ofNumbers(Connection connection, Collection<Integer> numbers) throws SQLException {
        if (numbers.isEmpty()) return Set.of();
        try (var statement = connection.prepareStatement("select id from channel where no = any(?)")) {
            statement.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
            var ids = new HashSet<String>();
            try (var result = statement.executeQuery()) {
                while (result.next()) ids.add(result.getString(1));
            }
            return ids;
        }
    }
}
