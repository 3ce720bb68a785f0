package org.channelwatch.scenario;

import java.time.Duration;
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
import org.channelwatch.channel.AlertEvent;
import org.channelwatch.channel.ChannelState;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.channel.Episodes;
import org.channelwatch.channel.Evidence;
import org.channelwatch.channel.Judge;
import org.channelwatch.channel.Judge.Judgement;
import org.channelwatch.channel.Judge.OnRecord;
import org.channelwatch.channel.Mutes;
import org.channelwatch.channel.Status;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.channel.Told;
import org.channelwatch.channel.Verdict;
import org.channelwatch.scenario.Scenario.Alert;
import org.channelwatch.scenario.Scenario.Failure;
import org.channelwatch.scenario.Scenario.Mute;
import org.channelwatch.scenario.Scenario.News;
import org.channelwatch.scenario.Scenario.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Plays a scenario on a virtual clock through the production core: takes news in as it arrives, and sleeps until {@code wakeAt}, as far
 * as the horizon lets it. It does what the shell does, and decides nothing itself.
 */
final class VirtualRun {
    private static final double MIN_CONFIDENCE = 0.5;

    private final Scenario scenario;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final List<Mute> mutes = new ArrayList<>();
    private final List<UUID> episodes = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Step> steps;
    private int nextStep;
    private Instant clock;
    private OnRecord record;
    private @Nullable Instant wakeAt;

    VirtualRun(Scenario scenario) {
        this.scenario = scenario;
        clock = scenario.begin();
        record = new OnRecord(
                scenario.channel().id(), ChannelState.EMPTY, Verdict.UNHEARD, null, Episodes.NONE, scenario.begin());
        steps = steps();
    }

    /** What happens at an instant from outside. */
    private record Step(Instant at, Runnable action) {}

    private List<Step> steps() {
        var all = new ArrayList<Step>();
        all.add(new Step(scenario.begin(), () -> judge(horizon(clock))));
        for (News one : scenario.news().stream()
                .sorted(Comparator.comparing(News::arrives))
                .toList()) {
            Outage outage = outage(Failure.INTAKE, one.arrives());
            Instant taken = outage == null ? one.arrives() : outage.until();
            all.add(new Step(taken, () -> take(one)));
        }
        for (var one : scenario.rejections()) {
            all.add(new Step(one.at(), () -> reject(one.newsId(), one.restore())));
        }
        for (var one : scenario.acknowledgements()) {
            all.add(new Step(one.at(), () -> keep(Judge.acknowledge(record, one.until(), horizon(clock)))));
        }
        for (Mute one : scenario.mutes()) {
            all.add(new Step(one.from(), () -> mutes.add(one)));
            if (one.deletedAt() == null) continue;
            all.add(new Step(one.deletedAt(), () -> {
                mutes.remove(one);
                judge(horizon(clock));
            }));
        }
        for (Outage one : scenario.outages()) {
            if (!isBlindSpell(one)) continue;
            all.add(new Step(one.from().plus(scenario.maxGap()), () -> judge(horizon(clock))));
            all.add(new Step(one.until(), () -> judge(horizon(clock))));
        }
        all.sort(Comparator.comparing(Step::at));
        return all;
    }

    /** Lets time pass up to {@code instant}, and all that happens at it. */
    void playUntil(Instant instant) {
        for (; ; ) {
            Instant step = nextStep < steps.size() ? steps.get(nextStep).at() : null;
            Instant timer = nextTimer();
            boolean stepFirst = step != null && (timer == null || !timer.isBefore(step));
            Instant next = stepFirst ? step : timer;
            if (next == null || next.isAfter(instant)) break;
            clock = next;
            if (stepFirst) steps.get(nextStep++).action().run();
            else judge(horizon(clock));
        }
        clock = instant;
    }

    /** When the sweep next takes the channel: as soon as the horizon has reached {@code wakeAt}, and somebody looks at the clock. */
    private @Nullable Instant nextTimer() {
        Instant wake = wakeAt;
        if (wake == null) return null;
        var candidates = new ArrayList<Instant>();
        candidates.add(wake.isAfter(clock) ? wake : clock);
        for (Outage outage : scenario.outages()) {
            if (outage.until().isAfter(candidates.getFirst())) candidates.add(outage.until());
        }
        return candidates.stream()
                .sorted()
                .filter(at ->
                        outage(Failure.EVALUATOR, at) == null && !horizon(at).isBefore(wake))
                .findFirst()
                .orElse(null);
    }

    private void take(News news) {
        if (evidence.containsKey(news.id())) return;
        Evidence one = evidenceOf(news);
        evidence.put(news.id(), one);
        fold(clock);
        Instant seenUpTo = news.arrives().isBefore(clock) ? news.arrives() : horizon(clock);
        judge(seenUpTo);
    }

    private Evidence evidenceOf(News news) {
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
        fold(clock);
        judge(horizon(clock));
    }

    private void fold(Instant changedAt) {
        ChannelState state = ChannelState.EMPTY;
        for (Evidence one : evidence.values()) {
            if (rejected.contains(one.id()) || one.setAside(MIN_CONFIDENCE) != null) continue;
            state = state.merge(ChannelState.of(one));
        }
        record = new OnRecord(record.channelId(), state, record.verdict(), record.told(), record.episodes(), changedAt);
    }

    private void judge(Instant horizon) {
        var windows = mutes.stream()
                .map(one -> new Mutes.Window(one.from(), one.until()))
                .toList();
        keep(Judge.judge(
                record,
                scenario.channel().policy(),
                coverage(clock).until(horizon),
                new Mutes(windows),
                horizon,
                clock));
    }

    private void keep(Judgement judgement) {
        Told before = record.told();
        record = new OnRecord(
                record.channelId(),
                record.state(),
                judgement.verdict(),
                judgement.told(),
                judgement.episodes(),
                record.changedAt());
        wakeAt = judgement.wakeAt();
        if (judgement.event() != null) note(judgement, judgement.event(), before);
    }

    private void note(Judgement judgement, AlertEvent event, @Nullable Told before) {
        UUID alertId = Objects.requireNonNull(judgement.alertId());
        if (!episodes.contains(alertId)) episodes.add(alertId);
        Told told = judgement.told();
        Status condition = (told == null ? Objects.requireNonNull(before) : told).status();
        Status status = told == null ? judgement.verdict().status() : told.status();
        Instant since = told == null ? judgement.verdict().since() : told.since();
        alerts.add(
                new Alert(clock, event, condition, status, since, judgement.sequence(), episodes.indexOf(alertId) + 1));
    }

    /** The instant up to which the intake has seen all that there is. */
    Instant horizon(Instant now) {
        Outage down = outage(Failure.INTAKE, now);
        if (down != null) return horizon(down.from().minusMillis(1)).plusMillis(1);
        Outage dry = outage(Failure.FEED, now);
        if (dry == null) return now;
        Instant noticed = dry.from().plus(scenario.maxGap());
        return now.isBefore(noticed) ? now : noticed;
    }

    private @Nullable Outage outage(Failure failure, Instant instant) {
        return scenario.outages().stream()
                .filter(one -> one.failure() == failure && one.covers(instant))
                .findFirst()
                .orElse(null);
    }

    /** The blind spells that are known by now: the open one as far as the horizon. */
    Coverage coverage(Instant now) {
        var spells = new ArrayList<BlindSpell>();
        for (Outage one : scenario.outages()) {
            if (!isBlindSpell(one) || now.isBefore(one.from().plus(scenario.maxGap()))) continue;
            spells.add(new BlindSpell(one.from(), one.covers(now) ? horizon(now) : one.until()));
        }
        return Coverage.of(spells);
    }

    private boolean isBlindSpell(Outage outage) {
        return outage.failure() == Failure.FEED
                && Duration.between(outage.from(), outage.until()).compareTo(scenario.maxGap()) >= 0;
    }

    Verdict verdict() {
        return record.verdict();
    }

    List<Alert> alerts() {
        return List.copyOf(alerts);
    }
}
