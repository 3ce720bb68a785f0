package org.channelwatch.store.watched;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.SilencePolicy;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A channel, locked for the transaction, with all that a judgement needs.
 *
 * @param wakeAt when it was to be judged again
 * @param version counts the changes of all that is shown of it
 * @param trace W3C trace context of the news that last moved it; null where that is not traced
 * @param isRemoved whether nobody watches it, unless it is declared again
 */
public record ChannelRow(
        int no,
        OnRecord onRecord,
        SilencePolicy policy,
        Mutes mutes,
        @Nullable Instant wakeAt,
        long version,
        @Nullable String trace,
        boolean isRemoved) {

    /**
     * What is to be written back after a judgement. That an alert was repeated or taken shows in no view, nor does evidence that moves
     * nothing: the version rises only where a view differs.
     */
    public JudgedRow judged(
            ChannelState state,
            Judgement judgement,
            Instant changedAt,
            @Nullable Instant wakeAt,
            @Nullable String trace) {
        boolean alike = isShownAlike(onRecord.verdict(), judgement.verdict())
                && Objects.equals(onRecord.state().contact(), state.contact())
                && Objects.equals(openAlert(onRecord.told()), openAlert(judgement.told()));
        return new JudgedRow(no, state, judgement, changedAt, wakeAt, alike ? version : version + 1, trace);
    }

    private static boolean isShownAlike(Verdict before, Verdict after) {
        return before.status() == after.status()
                && before.reason() == after.reason()
                && before.assertedSilent() == after.assertedSilent()
                && Objects.equals(before.since(), after.since())
                && Objects.equals(before.dueAt(), after.dueAt())
                && Objects.equals(before.baseline(), after.baseline());
    }

    private static @Nullable UUID openAlert(@Nullable Told told) {
        return told == null ? null : told.alertId();
    }
}
