package org.channelwatch.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.channelwatch.store.sql.Unnest;

/** Which dead letters were sent back, each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class RedrivenRows {
    /** Where a dead letter lies. */
    public record Place(int partition, long offset) {}

    private record Row(String topicId, Place place, Instant at, String by) {}

    private static final Unnest<Row> COLUMNS = new Unnest<Row>()
            .text("topic_id", Row::topicId)
            .integer("partition", row -> row.place().partition())
            .bigint("position", row -> row.place().offset())
            .instant("at", Row::at)
            .text("by_whom", Row::by);

    private static final String CLAIM = """
            insert into redriven (topic_id, partition, position, at, by_whom)
            select %s from %s on conflict do nothing returning partition, position""".formatted(COLUMNS.names(), COLUMNS.sql());

    /** Notes that these are sent back; returns those that had not been, waiting for whoever is about to send some of them. */
    public Set<Place> claim(Connection connection, String topicId, Collection<Place> places, Instant at, String by)
            throws SQLException {
        List<Row> rows =
                places.stream().map(place -> new Row(topicId, place, at, by)).toList();
        try (var statement = connection.prepareStatement(CLAIM)) {
            COLUMNS.bind(connection, statement, 1, rows);
            return read(statement.executeQuery());
        }
    }

    /** All that were sent back from this topic. */
    public Set<Place> ofTopic(Connection connection, String topicId) throws SQLException {
        try (var statement =
                connection.prepareStatement("select partition, position from redriven where topic_id = ?")) {
            statement.setString(1, topicId);
            return read(statement.executeQuery());
        }
    }

    private static Set<Place> read(java.sql.ResultSet result) throws SQLException {
        var places = new HashSet<Place>();
        try (result) {
            while (result.next()) places.add(new Place(result.getInt(1), result.getLong(2)));
        }
        return places;
    }
}
