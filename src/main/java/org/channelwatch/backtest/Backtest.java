package org.channelwatch.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.channelwatch.backtest.ChannelRun.Turn;
import org.channelwatch.channel.Channel;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Verdict;

/**
 * Channels over a stretch of time.
 *
 * <p>Each piece of evidence is taken in when it was published, as the picture of an instant ({@code asOf}) has it. A channel's clock
 * starts with its first evidence, so that what is open at {@code from} was told before; only what is decided from {@code from} to
 * {@code to} is answered.
 *
 * @param feed when it was dry
 * @param most how many transitions may be answered
 */
public record Backtest(DryFeed feed, Instant from, Instant to, int most) {

    /** What a channel went through, and where it stood at the end. */
    public record Story(Channel channel, List<Turn> turns, Verdict verdict) {}

    /** More transitions follow than may be answered. */
    public static final class TooManyTransitions extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyTransitions() {
            super("too many transitions", null, false, false);
        }
    }

    /**
     * Plays all channels, each by itself.
     *
     * @param evidence that counts, by the id of its channel
     * @throws TooManyTransitions if there are more than {@code most}
     */
    public List<Story> run(List<Channel> channels, Map<String, List<Evidence>> evidence) {
        var left = new Budget(most);
        return channels.stream()
                .map(one -> play(one, evidence.getOrDefault(one.id(), List.of()), left))
                .toList();
    }

    private Story play(Channel channel, List<Evidence> evidence, Budget left) {
        List<Evidence> arriving = evidence.stream()
                .filter(one -> !one.publishedAt().isAfter(to))
                .sorted(Comparator.comparing(Evidence::publishedAt))
                .toList();
        var turns = new ArrayList<Turn>();
        Instant begin = begin(channel, arriving);
        var run = new ChannelRun(channel.id(), channel.policy(), feed, begin, turn -> {
            left.spend();
            if (!turn.at().isBefore(from)) turns.add(turn);
        });
        for (Evidence one : arriving) run.plan(one.publishedAt(), () -> run.take(one));
        for (BlindSpell spell : feed.spells()) {
            if (feed.noticedAt(spell).isBefore(begin)) continue;
            run.plan(feed.noticedAt(spell), run::judge);
            run.plan(spell.to(), run::judge);
        }
        run.playUntil(to);
        return new Story(channel, List.copyOf(turns), run.verdict());
    }

    private Instant begin(Channel channel, List<Evidence> arriving) {
        Instant begin = from;
        Instant expected = channel.policy().expectedSince();
        if (expected != null && expected.isBefore(begin)) begin = expected;
        if (arriving.isEmpty()) return begin;
        Instant first = arriving.getFirst().publishedAt();
        return first.isBefore(begin) ? first : begin;
    }

    /** Transitions before {@code from} count as well: they take the time. */
    private static final class Budget {
        private int left;

        private Budget(int left) {
            this.left = left;
        }

        private void spend() {
            if (--left < 0) throw new TooManyTransitions();
        }
    }
}
