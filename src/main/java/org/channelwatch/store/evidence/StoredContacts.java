package org.channelwatch.store.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.store.sql.RowByRow;

/** The days on which channels were in contact. */
@ApplicationScoped
public class StoredContacts {
    private static final String SELECT = """
            select channel_no, (latest at time zone 'UTC' - interval '1 millisecond')::date as day from evidence
            where array[channel_no] && ? and latest >= ? and kind = 'CONTACT' and set_aside is null and rejected_at is null
            group by 1, 2""";

    /**
     * The days, by UTC, of all contacts that count, by the number of the channel. What counts up to midnight belongs to the day before.
     *
     * @param from contacts before are left out
     */
    public Map<Integer, List<LocalDate>> days(Connection connection, Collection<Integer> channels, Instant from)
            throws SQLException {
        RowByRow.from(connection);
        var days = new HashMap<Integer, List<LocalDate>>();
        for (Integer[] some : ManyChannels.inParts(channels)) {
            try (var statement = connection.prepareStatement(SELECT)) {
                statement.setArray(1, connection.createArrayOf("integer", some));
                statement.setTimestamp(2, Timestamp.from(from));
                add(statement, days);
            }
        }
        return days;
    }

    /** The channels of which contacts were received since an instant, whatever they changed. */
    public Set<Integer> receivedSince(Connection connection, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select distinct channel_no from evidence
                where received_at >= ? and channel_no is not null and kind = 'CONTACT' and set_aside is null""")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            var channels = new HashSet<Integer>();
            try (var result = statement.executeQuery()) {
                while (result.next()) channels.add(result.getInt(1));
            }
            return channels;
        }
    }

    private static void add(PreparedStatement statement, Map<Integer, List<LocalDate>> days) throws SQLException {
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                days.computeIfAbsent(result.getInt(1), no -> new ArrayList<>(1))
                        .add(result.getObject(2, LocalDate.class));
            }
        }
    }
}
