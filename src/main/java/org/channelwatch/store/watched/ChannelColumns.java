package org.channelwatch.store.watched;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Episodes;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Verdict;
import org.channelwatch.store.sql.Columns;
import org.channelwatch.store.sql.Json;

/** Reads what several queries select of a channel and its state. */
final class ChannelColumns {
    private ChannelColumns() {}

    static ChannelRow row(ResultSet result) throws SQLException {
        var state = Objects.requireNonNull(Json.read(result.getString("state"), ChannelState.class));
        var episodes = new Episodes(Columns.instant(result, "episode_baseline"), result.getInt("episode_count"));
        var onRecord = new OnRecord(
                result.getString("id"),
                state,
                verdict(result),
                Json.read(result.getString("told"), Told.class),
                episodes,
                Objects.requireNonNull(Columns.instant(result, "changed_at")));
        return new ChannelRow(
                result.getInt("channel_no"),
                onRecord,
                policy(result),
                mutes(result),
                Columns.instant(result, "wake_at"),
                result.getLong("version"),
                result.getString("trace"),
                result.getBoolean("is_removed"));
    }

    static Mutes mutes(ResultSet result) throws SQLException {
        Mute[] mutes = Json.read(result.getString("mutes"), Mute[].class);
        return mutes == null ? Mutes.NONE : Mute.windows(List.of(mutes));
    }

    static SilencePolicy policy(ResultSet result) throws SQLException {
        long repeatEvery = result.getLong("repeat_every_ms");
        return new SilencePolicy(
                Duration.ofMillis(result.getLong("warn_after_ms")),
                Duration.ofMillis(result.getLong("silent_after_ms")),
                repeatEvery == 0 ? null : Duration.ofMillis(repeatEvery),
                Columns.instant(result, "expected_since"));
    }

    static Verdict verdict(ResultSet result) throws SQLException {
        return new Verdict(
                Verdict.Rule.valueOf(result.getString("rule")),
                Status.valueOf(result.getString("status")),
                Reason.valueOf(result.getString("reason")),
                Columns.instant(result, "since"),
                Columns.instant(result, "due_at"),
                Columns.instant(result, "next_change"),
                Columns.instant(result, "baseline"),
                result.getBoolean("asserted_silent"));
    }
}
