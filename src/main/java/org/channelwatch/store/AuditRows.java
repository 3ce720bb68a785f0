package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who wrote what, and when; each method part of the transaction of the connection that it is given. */
@ApplicationScoped
public class AuditRows {
    /**
     * A write that was asked for.
     *
     * @param who the key or the person
     * @param address where the request came from
     * @param status the HTTP status that it was answered with
     */
    public record AuditEntry(Instant at, String who, String address, String method, String path, int status) {}

    /** Keeps an entry. */
    public void insert(Connection connection, AuditEntry entry) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into audit (at, who, address, method, path, status) values (?, ?, ?, ?, ?, ?)")) {
            statement.setTimestamp(1, Timestamp.from(entry.at()));
            statement.setString(2, entry.who());
            statement.setString(3, entry.address());
            statement.setString(4, entry.method());
            statement.setString(5, entry.path());
            statement.setInt(6, entry.status());
            statement.executeUpdate();
        }
    }

    /** The newest entries, the newest first. */
    public List<AuditEntry> newest(Connection connection, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select at, who, address, method, path, status from audit order by no desc limit ?")) {
            statement.setInt(1, limit);
            var entries = new ArrayList<AuditEntry>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    entries.add(new AuditEntry(
                            Objects.requireNonNull(ChannelRows.instant(result, "at")),
                            result.getString("who"),
                            result.getString("address"),
                            result.getString("method"),
                            result.getString("path"),
                            result.getInt("status")));
                }
            }
            return entries;
        }
    }
}
