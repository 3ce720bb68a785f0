package org.channelwatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.channelwatch.channel.Coverage;
import org.channelwatch.channel.Coverage.BlindSpell;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Gap;
import org.channelwatch.store.intake.IntakeRows.Progress;

/**
 * When the feed was dry, by the timestamps of the records. Each partition keeps its own gaps, in whatever order partitions are read; the
 * feed was dry where all of them have one at the same time. The partitions of a topic that was made anew or replaced take part for good:
 * between their last records and the first of the new topic the feed was dry.
 */
@ApplicationScoped
public class FeedGaps {
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final IntakeRows intake;
    private final Duration maxGap;

    @Inject
    FeedGaps(IntakeRows intake, WatchSettings settings) {
        this(intake, settings.feed().maxGap());
    }

    FeedGaps(IntakeRows intake, Duration maxGap) {
        this.intake = intake;
        this.maxGap = maxGap;
    }

    /** How long the feed may be dry; zero if that is not looked at. */
    Duration maxGap() {
        return maxGap;
    }

    /** Notes what was taken, and the gaps in it. What had been taken before adds none. */
    void note(Connection connection, Collection<Taken> taken) throws SQLException {
        if (taken.isEmpty()) return;
        if (maxGap.isPositive()) {
            String topicId = taken.iterator().next().topicId();
            intake.addGaps(connection, gaps(intake.progress(connection, topicId), taken, maxGap));
        }
        intake.advance(
                connection,
                taken.stream()
                        .sorted(Comparator.comparingInt(Taken::partition))
                        .map(one -> new Progress(
                                one.topicId(), one.partition(), one.nextOffset(), one.firstAt(), one.lastAt()))
                        .toList());
    }

    /**
     * The gaps that a batch brings. Records that were taken before, as in a replay, bring none: a gap begins at the latest timestamp
     * that is known of its partition, however the batch is cut.
     */
    static List<Gap> gaps(Map<Integer, Progress> before, Collection<Taken> taken, Duration maxGap) {
        var gaps = new ArrayList<Gap>();
        for (Taken one : taken) {
            Progress known = before.get(one.partition());
            Instant last = known == null ? null : known.lastRecordAt();
            var found = new ArrayList<BlindSpell>();
            if (last != null) found.add(new BlindSpell(last, one.firstAt()));
            found.addAll(one.gaps());
            for (BlindSpell gap : found) {
                Instant from = last != null && last.isAfter(gap.from()) ? last : gap.from();
                if (Taken.isGap(from, gap.to(), maxGap)) {
                    gaps.add(new Gap(one.topicId(), one.partition(), from, gap.to()));
                }
            }
        }
        return gaps;
    }

    /**
     * The stretches of {@code maxGap} or more in which no partition had a record, as far as {@code until}. One that reaches
     * {@code until} lasts. The time before the first record of all is none.
     *
     * @param gaps of all partitions
     * @param progress of all partitions; one without records is dry all the time
     */
    static List<BlindSpell> dry(Collection<Gap> gaps, Collection<Progress> progress, Instant until, Duration maxGap) {
        var heard = progress.stream().filter(one -> one.lastRecordAt() != null).toList();
        if (heard.isEmpty() || !maxGap.isPositive()) return List.of();
        Instant first = heard.stream()
                .map(one -> Objects.requireNonNull(one.firstRecordAt()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<BlindSpell> dry = List.of(new BlindSpell(first, until));
        for (Progress one : heard) dry = intersect(dry, ofPartition(one, gaps));
        return dry.stream()
                .filter(spell -> !Duration.between(spell.from(), spell.to())
                        .minus(maxGap)
                        .isNegative())
                .toList();
    }

    private static List<BlindSpell> ofPartition(Progress partition, Collection<Gap> gaps) {
        var own = new TreeSet<>(Comparator.comparing(BlindSpell::from));
        own.add(new BlindSpell(BEGINNING, Objects.requireNonNull(partition.firstRecordAt())));
        for (Gap gap : gaps) {
            boolean same =
                    gap.partition() == partition.partition() && gap.topicId().equals(partition.topicId());
            if (same) own.add(new BlindSpell(gap.from(), gap.to()));
        }
        own.add(new BlindSpell(Objects.requireNonNull(partition.lastRecordAt()), END));
        return List.copyOf(own);
    }

    private static List<BlindSpell> intersect(List<BlindSpell> a, List<BlindSpell> b) {
        var both = new ArrayList<BlindSpell>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            Instant from = a.get(i).from().isAfter(b.get(j).from())
                    ? a.get(i).from()
                    : b.get(j).from();
            boolean aEndsFirst = a.get(i).to().isBefore(b.get(j).to());
            Instant to = aEndsFirst ? a.get(i).to() : b.get(j).to();
            if (from.isBefore(to)) both.add(new BlindSpell(from, to));
            if (aEndsFirst) i++;
            else j++;
        }
        return both;
    }

    /** The dry stretches up to {@code until}, of those that end after {@code after}. */
    List<BlindSpell> dry(Connection connection, Collection<Progress> progress, Instant after, Instant until)
            throws SQLException {
        if (!maxGap.isPositive()) return List.of();
        return dry(intake.gapsEndingAfter(connection, after), progress, until, maxGap).stream()
                .filter(spell -> spell.to().isAfter(after))
                .toList();
    }

    /** Time left out of observation. */
    static Coverage coverage(List<IntakeRows.Spell> spells, Instant horizon) {
        return Coverage.of(spells.stream().map(spell -> spell.until(horizon)).toList());
    }
}
