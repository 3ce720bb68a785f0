package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Keys of machines, without what they are made of; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class StoredApiKeys {
    /**
     * A key that is in force.
     *
     * @param hash SHA-256 of the key
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record StoredApiKey(UUID id, String name, String role, byte[] hash, Instant madeAt, String madeBy) {}

    /** Keeps a new key. */
    public void insert(Connection connection, StoredApiKey key) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into api_key (id, name, role, hash, made_at, made_by) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, key.id());
            statement.setString(2, key.name());
            statement.setString(3, key.role());
            statement.setBytes(4, key.hash());
            statement.setTimestamp(5, Timestamp.from(key.madeAt()));
            statement.setString(6, key.madeBy());
            statement.executeUpdate();
        }
    }

    /** The keys that are in force, in the order in which they were made. */
    public List<StoredApiKey> inForce(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select id, name, role, hash, made_at, made_by from api_key where revoked_at is null order by made_at, id");
                var result = statement.executeQuery()) {
            var keys = new ArrayList<StoredApiKey>();
            while (result.next()) keys.add(key(result));
            return keys;
        }
    }

    /**
     * Revokes a key.
     *
     * @return whether it was in force
     */
    public boolean revoke(Connection connection, UUID id, Instant at, String by) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update api_key set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, by);
            statement.setObject(3, id);
            return statement.executeUpdate() > 0;
        }
    }

    private static StoredApiKey key(ResultSet result) throws SQLException {
        return new StoredApiKey(
                result.getObject("id", UUID.class),
                result.getString("name"),
                result.getString("role"),
                result.getBytes("hash"),
                Objects.requireNonNull(ChannelRows.instant(result, "made_at")),
                result.getString("made_by"));
    }
}
