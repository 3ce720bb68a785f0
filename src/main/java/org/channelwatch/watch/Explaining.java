package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Explanation;
import org.channelwatch.channel.Explanation.Kept;
import org.channelwatch.channel.SetAside;
import org.channelwatch.store.evidence.StoredEvidence;
import org.channelwatch.store.evidence.StoredEvidences;
import org.channelwatch.store.watched.WatchedChannel;
import org.channelwatch.watch.Horizon.View;

/** Explains why a channel has its status, by the same clock by which it was judged. */
@ApplicationScoped
public class Explaining {
    /** Newest pieces of evidence that are gone through; older ones move nothing, and are not listed. */
    private static final int MOST_EVIDENCE = 2_000;

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final StoredEvidences evidence;
    private final Horizon horizon;
    private final WatchSettings settings;
    private final Clock clock;

    Explaining(StoredEvidences evidence, Horizon horizon, WatchSettings settings, Clock clock) {
        this.evidence = evidence;
        this.horizon = horizon;
        this.settings = settings;
        this.clock = clock;
    }

    /** An explanation, and by how many the evidence that decided is told: by the id of the evidence. */
    public record Explained(Explanation explanation, Map<String, Corroboration.Event> told) {}

    /** Why a channel has its status. */
    public Explanation explain(Connection connection, WatchedChannel channel) throws SQLException {
        return explain(channel, newest(connection, channel));
    }

    /** Why a channel has its status, and on whose word. */
    public Explained explainWithSources(Connection connection, WatchedChannel channel) throws SQLException {
        List<StoredEvidence> stored = newest(connection, channel);
        Explanation explanation = explain(channel, stored);
        Map<String, Corroboration.Event> told = StoredEvidence.told(stored);
        told.keySet().retainAll(explanation.used().stream().map(Evidence::id).toList());
        return new Explained(explanation, told);
    }

    private List<StoredEvidence> newest(Connection connection, WatchedChannel channel) throws SQLException {
        return evidence.ofChannel(connection, channel.no(), BEGINNING, END, MOST_EVIDENCE);
    }

    private Explanation explain(WatchedChannel channel, List<StoredEvidence> stored) {
        View view = horizon.current();
        Instant at = Objects.requireNonNullElseGet(view.horizon(), clock::instant);
        List<Kept> kept = withThoseThatCount(stored, channel.state());
        return Explanation.explain(kept, channel.channel(), view.coverage().until(at), settings.minConfidence(), at);
    }

    /** What makes the state may be older than the evidence that was read. */
    private static List<Kept> withThoseThatCount(List<StoredEvidence> stored, ChannelState state) {
        var kept = new ArrayList<Kept>();
        Set<String> ids = new HashSet<>();
        for (StoredEvidence one : stored) {
            ids.add(one.evidence().id());
            kept.add(new Kept(one.evidence(), one.rejection() != null, one.setAside() == SetAside.OUTSIDE_OFFICE));
        }
        Stream.of(state.contact(), state.declaration(), state.unanswered(), state.noContact())
                .filter(Objects::nonNull)
                .filter((Evidence one) -> ids.add(one.id()))
                .forEach(one -> kept.add(new Kept(one, false, false)));
        return kept;
    }
}
