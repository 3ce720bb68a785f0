package org.channelwatch.store.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.channelwatch.store.sql.Columns;
import org.jspecify.annotations.Nullable;

/** Pairs of actors that news tells of and that have no channel. */
@ApplicationScoped
public class UnmatchedPairs {
    /** So many of the newest pieces of evidence are looked at. */
    private static final int LOOKED_AT = 10_000;

    /**
     * A pair.
     *
     * @param times how often it was told of lately
     * @param quote the newest sentence; null where there was none
     */
    public record Pair(
            List<String> parties,
            int times,
            Instant lastReceivedAt,
            @Nullable String quote,
            String source,
            @Nullable String url) {}

    /** The pairs that are told of most. */
    public List<Pair> most(Connection connection, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select parties, count(*) as times, max(received_at) as last,
                  (array_agg(quote order by received_at desc))[1] as quote,
                  (array_agg(source order by received_at desc))[1] as source,
                  (array_agg(url order by received_at desc))[1] as url
                from (select * from evidence where channel_no is null order by received_at desc limit ?) as newest
                where cardinality(parties) = 2
                group by parties order by times desc, last desc limit ?""")) {
            statement.setInt(1, LOOKED_AT);
            statement.setInt(2, limit);
            var pairs = new ArrayList<Pair>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    pairs.add(new Pair(
                            List.of((String[]) result.getArray("parties").getArray()),
                            result.getInt("times"),
                            Objects.requireNonNull(Columns.instant(result, "last")),
                            result.getString("quote"),
                            result.getString("source"),
                            result.getString("url")));
                }
            }
            return pairs;
        }
    }
}
