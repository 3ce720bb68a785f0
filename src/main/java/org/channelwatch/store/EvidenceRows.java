package org.channelwatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence, in batches. Every method is part of the transaction of the connection that it is given. */
@ApplicationScoped
public class EvidenceRows {
    private static final Unnest<NewEvidence> COLUMNS = new Unnest<NewEvidence>()
            .uuid("id", NewEvidence::id)
            .integer("channel_no", NewEvidence::channelNo)
            .text("parties", row -> arrayLiteral(row.parties()))
            .text("kind", row -> row.evidence().kind())
            .instant("earliest", row -> row.evidence().occurred().earliest())
            .instant("latest", row -> row.evidence().occurred().latest())
            .text("precision", row -> row.evidence().occurred().precision())
            .instant("published_at", row -> row.evidence().publishedAt())
            .instant("received_at", NewEvidence::receivedAt)
            .real("confidence", row -> row.evidence().confidence())
            .text("source", row -> row.evidence().source())
            .text("url", row -> row.evidence().url())
            .text("quote", NewEvidence::quote)
            .text("rule", NewEvidence::rule)
            .bool("inferred", NewEvidence::inferred)
            .text("set_aside", NewEvidence::setAside);

    private static final String INSERT = """
            insert into evidence (id, channel_no, parties, kind, earliest, latest, precision, published_at, received_at,
              confidence, source, url, quote, rule, inferred, set_aside)
            select u.id, u.channel_no, u.parties::text[], u.kind, u.earliest, u.latest, u.precision, u.published_at, u.received_at,
              u.confidence, u.source, u.url, u.quote, u.rule, u.inferred, u.set_aside
            from %s
            where not exists (select from article a where a.id = u.id)
            on conflict do nothing
            returning id""".formatted(COLUMNS.sql());

    /** Inserts what is not there yet; returns the ids of what was new. */
    public Set<UUID> insert(Connection connection, List<NewEvidence> rows) throws SQLException {
        return insert(connection, INSERT, COLUMNS, rows);
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
        return insert(connection, INSERT_ARTICLE, ARTICLE, rows);
    }

    private static <T> Set<UUID> insert(Connection connection, String insert, Unnest<T> columns, List<T> rows)
            throws SQLException {
        if (rows.isEmpty()) return Set.of();
        try (var statement = connection.prepareStatement(insert)) {
            columns.bind(connection, statement, 1, rows);
            var fresh = new HashSet<UUID>();
            try (var result = statement.executeQuery()) {
                while (result.next()) fresh.add(result.getObject(1, UUID.class));
            }
            return fresh;
        }
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

    /** {@code {"a","b"}}. */
    static String arrayLiteral(List<String> values) {
        var literal = new StringBuilder("{");
        for (String value : values) {
            if (literal.length() > 1) literal.append(',');
            literal.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }
}
