package org.channelwatch.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.channelwatch.backtest.DryFeed;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.SetAside;
import org.channelwatch.ingest.CatalogReading;
import org.channelwatch.ingest.CatalogReading.Drawn;
import org.channelwatch.ingest.NewsEvent;
import org.channelwatch.live.LivePicture;
import org.channelwatch.live.Picture.Shown;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.sql.Transaction;
import org.channelwatch.watch.WatchSettings;
import org.jspecify.annotations.Nullable;

/** The evidence that a backtest plays: of the news that the request brings, or that in store. */
@ApplicationScoped
class BacktestNews {
    private static final int MOST_EVIDENCE = 100_000;

    private final DataSource database;
    private final StoredEvidences stored;
    private final IntakeRows intake;
    private final LivePicture live;
    private final WatchSettings settings;
    private final Clock clock;

    BacktestNews(
            DataSource database,
            StoredEvidences stored,
            IntakeRows intake,
            LivePicture live,
            WatchSettings settings,
            Clock clock) {
        this.database = database;
        this.stored = stored;
        this.intake = intake;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is played.
     *
     * @param evidence that counts, by channel
     */
    record Played(Map<String, List<Evidence>> evidence, DryFeed feed, BacktestAnswer.News summary) {}

    Played of(BacktestRequest request) throws SQLException {
        Set<String> channels = request.channels().stream().map(Declaration::id).collect(Collectors.toSet());
        List<NewsEvent> news = request.news();
        if (news == null) {
            return Transaction.run(database, connection -> inStore(connection, channels, request.to()));
        }
        var reading = new CatalogReading(request.catalog());
        var gathered = new Gathered(channels);
        Set<UUID> seen = new HashSet<>();
        for (NewsEvent one : news) {
            if (!seen.add(one.key())) continue;
            for (Drawn drawn : reading.draw(one, settings.minConfidence())) {
                gathered.add(drawn.channel(), drawn.evidence(), drawn.setAside());
            }
        }
        return new Played(gathered.evidence, DryFeed.NEVER, gathered.summary("request"));
    }

    private Played inStore(Connection connection, Set<String> channels, Instant to) throws SQLException {
        Map<Integer, String> ids = new HashMap<>();
        for (Shown shown : live.current().all()) {
            String id = shown.channel().channel().id();
            if (channels.contains(id)) ids.put(shown.channel().no(), id);
        }
        List<StoredEvidence> found = stored.allPublishedBy(connection, ids.keySet(), to, MOST_EVIDENCE + 1);
        if (found.size() > MOST_EVIDENCE) {
            throw ProblemException.badField(
                    "channels", "must be fewer: there are more than " + MOST_EVIDENCE + " pieces of evidence on these");
        }
        var gathered = new Gathered(channels);
        for (StoredEvidence one : found) gathered.add(ids.get(one.channelNo()), one.evidence(), one.inEffect());
        Instant now = clock.instant();
        var spells = intake.spells(connection).stream()
                .map(spell -> spell.until(now))
                .toList();
        var feed = new DryFeed(spells, settings.feed().maxGap());
        return new Played(gathered.evidence, feed, gathered.summary("store"));
    }

    /** Evidence, sorted by whether and where it counts. */
    private static final class Gathered {
        private final Set<String> channels;
        private final Map<String, List<Evidence>> evidence = new HashMap<>();
        private int counting;
        private int setAside;
        private int unmatched;

        private Gathered(Set<String> channels) {
            this.channels = channels;
        }

        private void add(@Nullable String channel, Evidence one, @Nullable SetAside why) {
            if (channel == null || !channels.contains(channel)) unmatched++;
            else if (why != null) setAside++;
            else {
                evidence.computeIfAbsent(channel, id -> new ArrayList<>()).add(one);
                counting++;
            }
        }

        private BacktestAnswer.News summary(String source) {
            return new BacktestAnswer.News(source, counting, setAside, unmatched);
        }
    }
}
