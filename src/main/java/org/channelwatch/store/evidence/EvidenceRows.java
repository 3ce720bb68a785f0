package org.channelwatch.store.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.channelwatch.store.sql.CopyRows;
import org.channelwatch.store.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Evidence, in batches. Every method is part of the transaction of the connection that it is given. */
@ApplicationScoped
public class EvidenceRows {
    private static final CopyRows<NewEvidence> COLUMNS = new CopyRows<NewEvidence>("evidence")
            .uuid("id", NewEvidence::id)
            .integer("channel_no", NewEvidence::channelNo)
            .texts("parties", NewEvidence::parties)
            .text("kind", row -> row.evidence().kind().name())
            .instant("earliest", row -> row.evidence().occurred().earliest())
            .instant("latest", row -> row.evidence().occurred().latest())
            .text("precision", row -> row.evidence().occurred().precision().name())
            .instant("published_at", row -> row.evidence().publishedAt())
            .instant("received_at", NewEvidence::receivedAt)
            .real("confidence", row -> row.evidence().confidence())
            .text("source", row -> row.evidence().source())
            .text("url", row -> row.evidence().url())
            .text("quote", NewEvidence::quote)
            .text("rule", NewEvidence::rule)
            .bool("inferred", NewEvidence::inferred)
            .text(
                    "set_aside",
                    row -> row.setAside() == null ? null : row.setAside().name());

    /**
     * Inserts what is not there yet; returns that. In the order of the ids, so that two batches that hold the same never wait for each
     * other in a circle.
     *
     * @throws SQLException of class 23 if another transaction has inserted one of them meanwhile; tried again, it is known
     */
    public List<NewEvidence> insert(Connection connection, Collection<NewEvidence> rows) throws SQLException {
        if (rows.isEmpty()) return List.of();
        NewEvidence[] sorted = rows.toArray(NewEvidence[]::new);
        Arrays.sort(sorted, Comparator.comparing(NewEvidence::id));
        Set<UUID> known = known(connection, sorted);
        var fresh = new ArrayList<NewEvidence>(sorted.length);
        for (NewEvidence row : sorted) {
            boolean twice = !fresh.isEmpty() && fresh.getLast().id().equals(row.id());
            if (!twice && !known.contains(row.id())) fresh.add(row);
        }
        COLUMNS.insert(connection, fresh);
        return fresh;
    }

    private static Set<UUID> known(Connection connection, NewEvidence[] rows) throws SQLException {
        try (var statement = connection.prepareStatement("select known_evidence(?::text[]::uuid[])")) {
            String[] ids = new String[rows.length];
            for (int i = 0; i < ids.length; i++) ids[i] = rows[i].evidence().id();
            statement.setArray(1, connection.createArrayOf("text", ids));
            return ids(statement);
        }
    }

    /** An article on its way into the store. */
    public record NewArticle(
            UUID id,
            String source,
            @Nullable String url,
            @Nullable String title,
            Instant publishedAt,
            Instant receivedAt,
            int findings) {}

    private static final Unnest<NewArticle> ARTICLE = new Unnest<NewArticle>()
            .uuid("id", NewArticle::id)
            .text("source", NewArticle::source)
            .text("url", NewArticle::url)
            .text("title", NewArticle::title)
            .instant("published_at", NewArticle::publishedAt)
            .instant("received_at", NewArticle::receivedAt)
            .integer("findings", NewArticle::findings);

    private static final String INSERT_ARTICLE = """
            insert into article (id, source, url, title, published_at, received_at, findings)
            select %s from %s
            where not exists (select from evidence e where e.id = u.id)
            on conflict do nothing
            returning id""".formatted(ARTICLE.names(), ARTICLE.sql());

    /** Inserts articles that are not there yet; returns the ids of what was new. */
    public Set<UUID> insertArticles(Connection connection, List<NewArticle> rows) throws SQLException {
        if (rows.isEmpty()) return Set.of();
        try (var statement = connection.prepareStatement(INSERT_ARTICLE)) {
            ARTICLE.bind(connection, statement, 1, rows);
            return ids(statement);
        }
    }

    private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var result = statement.executeQuery()) {
            while (result.next()) ids.add(result.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Sets evidence aside; false if it was set aside before. */
    public boolean reject(Connection connection, UUID id, Instant at, @Nullable String by, @Nullable String comment)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                update evidence set rejected_at = ?, rejected_by = ?, rejected_comment = ?
                where id = ? and rejected_at is null""")) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, by);
            statement.setString(3, comment);
            statement.setObject(4, id);
            return statement.executeUpdate() > 0;
        }
    }

    /** Takes a rejection back; false if there was none. */
    public boolean restore(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update evidence set rejected_at = null, rejected_by = null, rejected_comment = null
                where id = ? and rejected_at is not null""")) {
            statement.setObject(1, id);
            return statement.executeUpdate() > 0;
        }
    }
}
