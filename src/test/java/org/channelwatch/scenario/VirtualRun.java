package org.channelwatch.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.channelwatch.backtest.ChannelRun;
import org.channelwatch.backtest.ChannelRun.Turn;
import org.channelwatch.backtest.DryFeed;
import org.channelwatch.backtest.Sight;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.channel.Transition;
import org.channelwatch.channel.Verdict;
import org.channelwatch.scenario.Scenario.Alert;
import org.channelwatch.scenario.Scenario.Failure;
import org.channelwatch.scenario.Scenario.Mute;
import org.channelwatch.scenario.Scenario.News;
import org.channelwatch.scenario.Scenario.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Plays a scenario on a virtual clock through the production core. It adds to a backtest what people do, and what may fail of our own:
 * an intake that takes nothing, and a sweep that does not look.
 */
final class VirtualRun implements Sight {
    private static final double MIN_CONFIDENCE = 0.5;

    private final Scenario scenario;
    private final DryFeed feed;
    private final ChannelRun run;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final List<Mute> mutes = new ArrayList<>();
    private final List<UUID> episodes = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();

    VirtualRun(Scenario scenario) {
        this.scenario = scenario;
        feed = new DryFeed(
                scenario.outages().stream()
                        .filter(one -> one.failure() == Failure.FEED)
                        .map(one -> new BlindSpell(one.from(), one.until()))
                        .toList(),
                scenario.maxGap());
        run = new ChannelRun(scenario.channel().id(), scenario.channel().policy(), this, scenario.begin(), this::note);
        planNews();
        planPeople();
        for (BlindSpell spell : feed.spells()) {
            run.plan(feed.noticedAt(spell), run::judge);
            run.plan(spell.to(), run::judge);
        }
    }

    private void planNews() {
        for (News one : scenario.news().stream()
                .sorted(Comparator.comparing(News::arrives))
                .toList()) {
            Outage outage = outage(Failure.INTAKE, one.arrives());
            run.plan(outage == null ? one.arrives() : outage.until(), () -> take(one));
        }
    }

    private void planPeople() {
        for (var one : scenario.rejections()) run.plan(one.at(), () -> reject(one.newsId(), one.restore()));
        for (var one : scenario.acknowledgements()) run.plan(one.at(), () -> run.acknowledge(one.until()));
        for (Mute one : scenario.mutes()) {
            run.plan(one.from(), () -> mute(one));
            if (one.deletedAt() != null) run.plan(one.deletedAt(), () -> unmute(one));
        }
    }

    /** Lets time pass up to {@code instant}, and all that happens at it. */
    void playUntil(Instant instant) {
        run.playUntil(instant);
    }

    private void take(News news) {
        if (evidence.containsKey(news.id())) return;
        evidence.put(news.id(), evidenceOf(news));
        run.know(fold(), news.arrives().isBefore(run.clock()) ? news.arrives() : horizon(run.clock()));
    }

    private static Evidence evidenceOf(News news) {
        TimeSpan occurred =
                news.occurredAt() == null ? TimeSpan.instant(news.publishedAt()) : TimeSpan.parse(news.occurredAt());
        return new Evidence(
                news.id(),
                news.kind(),
                occurred.cutAt(news.publishedAt()),
                news.publishedAt(),
                news.confidence(),
                "desk.example",
                null);
    }

    private void reject(String newsId, boolean restore) {
        if (!evidence.containsKey(newsId)) throw new IllegalStateException("no evidence yet of " + newsId);
        if (restore) rejected.remove(newsId);
        else rejected.add(newsId);
        run.setAside(fold());
    }

    private ChannelState fold() {
        ChannelState state = ChannelState.EMPTY;
        for (Evidence one : evidence.values()) {
            if (rejected.contains(one.id()) || one.setAside(MIN_CONFIDENCE) != null) continue;
            state = state.merge(ChannelState.of(one));
        }
        return state;
    }

    private void mute(Mute mute) {
        mutes.add(mute);
        run.mute(windows());
    }

    private void unmute(Mute mute) {
        mutes.remove(mute);
        run.mute(windows());
        run.judge();
    }

    private Mutes windows() {
        return new Mutes(mutes.stream()
                .map(one -> new Mutes.Window(one.from(), one.until(), one.every()))
                .toList());
    }

    private void note(Turn turn) {
        Transition transition = turn.transition();
        if (transition.event() == null) return;
        UUID alertId = Objects.requireNonNull(transition.alertId());
        if (!episodes.contains(alertId)) episodes.add(alertId);
        alerts.add(new Alert(
                turn.at(),
                transition.event(),
                Objects.requireNonNull(transition.condition()),
                transition.status(),
                transition.since(),
                transition.sequence(),
                episodes.indexOf(alertId) + 1));
    }

    @Override
    public Instant horizon(Instant now) {
        Outage down = outage(Failure.INTAKE, now);
        return down == null
                ? feed.horizon(now)
                : horizon(down.from().minusMillis(1)).plusMillis(1);
    }

    @Override
    public Coverage coverage(Instant now) {
        return feed.coverage(now);
    }

    @Override
    public Instant sweptAt(Instant due, Instant clock) {
        Instant at = feed.sweptAt(due, clock);
        for (Outage outage : scenario.outages().stream()
                .sorted(Comparator.comparing(Outage::until))
                .toList()) {
            boolean looks = outage(Failure.EVALUATOR, at) == null;
            if (looks && !horizon(at).isBefore(due)) return at;
            if (outage.until().isAfter(at)) at = feed.sweptAt(due, outage.until());
        }
        return at;
    }

    @Override
    public Instant sweptAnywayAt(Instant due, Instant clock) {
        Instant at = feed.sweptAnywayAt(due, clock);
        for (Failure ours : List.of(Failure.INTAKE, Failure.EVALUATOR, Failure.INTAKE)) {
            for (Outage outage = outage(ours, at); outage != null; outage = outage(ours, at)) at = outage.until();
        }
        return at;
    }

    private @Nullable Outage outage(Failure failure, Instant instant) {
        return scenario.outages().stream()
                .filter(one -> one.failure() == failure && one.covers(instant))
                .findFirst()
                .orElse(null);
    }

    Verdict verdict() {
        return run.verdict();
    }

    List<Alert> alerts() {
        return List.copyOf(alerts);
    }
}
