package org.channelwatch.store.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.channelwatch.store.sql.Json;
import org.channelwatch.store.transition.TransitionRows;
import org.channelwatch.store.watched.Mute;

/** The mutes of a channel; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class MuteRows {
    private final TransitionRows transitions;

    MuteRows(TransitionRows transitions) {
        this.transitions = transitions;
    }

    /** A channel, locked, with its mutes. */
    public record Muted(int no, List<Mute> mutes) {}

    /** Locks a channel; empty where there is none of this id. */
    public Optional<Muted> lock(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select s.channel_no, s.mutes from channel_state s join channel c on c.no = s.channel_no
                where c.id = ? and c.deleted_at is null for update of s""")) {
            statement.setString(1, id);
            try (var result = statement.executeQuery()) {
                if (!result.next()) return Optional.empty();
                Mute[] mutes = Json.read(result.getString("mutes"), Mute[].class);
                return Optional.of(new Muted(result.getInt("channel_no"), mutes == null ? List.of() : List.of(mutes)));
            }
        }
    }

    /** Writes the mutes of a channel, and has it judged again at once, also while the feed is dry: what was held back may go out now. */
    public void write(Connection connection, int channel, List<Mute> mutes, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update channel_state set mutes = ?, wake_at = least(wake_at, ?), wake_anyway_at = ?, version = version + 1
                where channel_no = ?""")) {
            statement.setString(1, mutes.isEmpty() ? null : Json.write(mutes));
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setInt(4, channel);
            statement.executeUpdate();
        }
        transitions.announce(connection, List.of(channel));
    }
}
