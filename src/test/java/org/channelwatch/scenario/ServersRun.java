package org.channelwatch.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.channelwatch.scenario.Scenario.Failure;
import org.channelwatch.scenario.Scenario.Mute;
import org.channelwatch.scenario.Scenario.News;
import org.channelwatch.scenario.Scenario.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Plays a scenario through the application with real servers: news goes in through Kafka with the instant at which it arrives, and at
 * every instant at which something happens or a channel is due the sweep is told to look at the clock. The channel has the name of the
 * scenario as its id, so that one application plays them all.
 */
final class ServersRun {
    private final Scenario scenario;
    private final Stage stage;
    private final Feed feed;
    private final Desk desk;
    private final Map<Mute, String> mutes = new HashMap<>();
    private final List<Step> steps;
    private int nextStep;
    private Instant clock;
    private @Nullable Instant wakeAt;
    private boolean paused;

    ServersRun(Scenario scenario, Stage stage, Feed feed) {
        this.scenario = scenario;
        this.stage = stage;
        this.feed = feed;
        desk = new Desk(scenario.name());
        clock = scenario.begin();
        steps = steps();
        stage.set(clock);
        stage.clear();
        feed.resume(); // a scenario that failed may have left it paused
        feed.begin(clock);
        feed.awaitTaken();
        var channel = scenario.channel();
        stage.declare(new Scenario.DeclaredChannel(scenario.name(), channel.name(), channel.kind(), channel.policy()));
        sweep();
    }

    /** What happens at an instant from outside. */
    private record Step(Instant at, Runnable action) {}

    private List<Step> steps() {
        var all = new ArrayList<Step>();
        for (Outage one : scenario.outages()) {
            if (one.failure() == Failure.INTAKE) {
                all.add(new Step(one.from(), () -> pause(true)));
                all.add(new Step(one.until(), () -> pause(false)));
                continue;
            }
            for (Instant told : scenario.toldOfFeed(one)) all.add(new Step(told, () -> {}));
            all.add(new Step(one.from(), () -> {}));
            all.add(new Step(one.until(), () -> {}));
        }
        for (News one : scenario.news()) all.add(new Step(one.arrives(), () -> arrive(one)));
        for (var one : scenario.rejections()) {
            all.add(new Step(one.at(), () -> stage.reject(scenario.name(), one.newsId(), one.restore())));
        }
        for (var one : scenario.acknowledgements()) {
            all.add(new Step(one.at(), () -> desk.acknowledge(one.until())));
        }
        for (Mute one : scenario.mutes()) {
            all.add(new Step(one.from(), () -> mutes.put(one, desk.mute(one))));
            if (one.deletedAt() == null) continue;
            all.add(new Step(one.deletedAt(), () -> desk.unmute(Objects.requireNonNull(mutes.get(one)))));
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
            passTo(next);
            if (stepFirst) steps.get(nextStep++).action().run();
            sweep();
        }
        passTo(instant);
        sweep();
    }

    /** What is due and was not judged waits for something to happen: the end of an outage is a step. */
    private @Nullable Instant nextTimer() {
        return wakeAt != null && wakeAt.isAfter(clock) ? wakeAt : null;
    }

    /** The sweep looks at the clock all the time: so it also has just before. */
    private void passTo(Instant instant) {
        Instant justBefore = instant.minusMillis(1);
        if (justBefore.isAfter(clock)) {
            moveTo(justBefore);
            sweep();
        }
        moveTo(instant);
    }

    private void moveTo(Instant instant) {
        clock = instant;
        stage.set(instant);
        feed.flow(instant, scenario.outages());
        if (!paused) feed.awaitTaken();
    }

    private void sweep() {
        boolean stopped =
                scenario.outages().stream().anyMatch(one -> one.failure() == Failure.EVALUATOR && one.covers(clock));
        if (!stopped) wakeAt = stage.sweep().orElse(null);
        else if (wakeAt != null && !wakeAt.isAfter(clock)) wakeAt = null;
    }

    private void pause(boolean begin) {
        paused = begin;
        if (begin) {
            feed.pause();
            return;
        }
        feed.resume();
        feed.awaitTaken();
    }

    private void arrive(News news) {
        String occurredAt = news.occurredAt() == null ? "" : "\"occurredAt\":\"" + news.occurredAt() + "\",";
        feed.news(news.arrives(), """
                {"type":"report","id":"%s","source":"%s","publishedAt":"%s","channel":"%s","kind":"%s",%s"quote":"%s","confidence":%s}""".formatted(
                        news.id(),
                        scenario.name(),
                        news.publishedAt(),
                        scenario.name(),
                        news.kind(),
                        occurredAt,
                        news.id(),
                        news.confidence()));
        if (!paused) feed.awaitTaken();
    }
}
