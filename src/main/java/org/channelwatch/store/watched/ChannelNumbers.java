package org.channelwatch.store.watched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of channels by their ids, remembered. A number belongs to an id for ever, also when the channel is removed and declared
 * again, so what is remembered cannot become wrong; whether the channel is still there is seen when its row is locked.
 */
@ApplicationScoped
public class ChannelNumbers {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** Looks up in one round trip what is not remembered yet. */
    public void resolve(Connection connection, Collection<String> ids) throws SQLException {
        var unknown = ids.stream().filter(id -> !isKnown(id)).distinct().toArray();
        if (unknown.length == 0) return;
        try (var statement = connection.prepareStatement("select id, no from channel where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("text", unknown));
            try (var result = statement.executeQuery()) {
                while (result.next()) numbers.put(result.getString(1), result.getInt(2));
            }
        }
    }

    /** Remembers the number of a channel that was read anyway. */
    public void remember(String id, int number) {
        numbers.putIfAbsent(id, number);
    }

    /** Whether the number is remembered, so that it need not be resolved. */
    public boolean isKnown(String id) {
        return numbers.containsKey(id);
    }

    /** The number of a channel that was resolved; null if there is none of this id. */
    public @Nullable Integer of(String id) {
        return numbers.get(id);
    }
}
