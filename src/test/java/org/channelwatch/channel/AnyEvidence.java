package org.channelwatch.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.channelwatch.channel.Coverage.BlindSpell;

/**
 * Generates evidence, coverage and policies; the same seed gives the same. Times are drawn from few values, so that ties of every sort
 * are frequent.
 */
final class AnyEvidence {
    private static final Instant BEGIN = Facts.BEGIN;
    private final Random random;

    AnyEvidence(long seed) {
        random = new Random(seed);
    }

    List<Evidence> list() {
        int size = random.nextInt(13);
        var list = new ArrayList<Evidence>(size);
        for (int i = 0; i < size; i++) list.add(one(i));
        return list;
    }

    private Evidence one(int number) {
        EvidenceKind kind = EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)];
        Instant publishedAt = moment();
        double confidence = random.nextInt(10) == 0 ? 0.4 : 0.5 + random.nextInt(6) / 10.0;
        TimeSpan occurred = span(publishedAt).cutAt(publishedAt);
        return new Evidence("e" + number, kind, occurred, publishedAt, confidence, "desk.example", null);
    }

    private TimeSpan span(Instant publishedAt) {
        LocalDate day = publishedAt.atZone(ZoneOffset.UTC).toLocalDate().minusDays(random.nextInt(8));
        return switch (Precision.values()[random.nextInt(Precision.values().length)]) {
            case INSTANT -> TimeSpan.instant(moment());
            case DAY -> TimeSpan.day(day);
            case MONTH -> TimeSpan.month(java.time.YearMonth.from(day));
            case YEAR -> TimeSpan.year(java.time.Year.of(day.getYear() - random.nextInt(2)));
            case INTERVAL ->
                new TimeSpan(Facts.day(-random.nextInt(5)), Facts.day(random.nextInt(30)), Precision.INTERVAL);
            case APPROX -> TimeSpan.around(publishedAt);
            case UNKNOWN -> TimeSpan.unknownBefore(publishedAt);
        };
    }

    /** Mostly a whole day, so that things coincide; at times a millisecond off. */
    Instant moment() {
        return BEGIN.plus(Duration.ofDays(random.nextInt(30)))
                .plusMillis(random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0);
    }

    SilencePolicy policy() {
        Duration warn = Duration.ofDays(1 + random.nextInt(12));
        Duration repeat = random.nextBoolean() ? Duration.ofDays(1 + random.nextInt(9)) : null;
        return new SilencePolicy(
                warn, warn.plusDays(random.nextInt(8)), repeat, random.nextInt(3) == 0 ? moment() : null);
    }

    Coverage coverage() {
        var spells = new ArrayList<BlindSpell>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = moment();
            spells.add(new BlindSpell(from, from.plus(Duration.ofHours(random.nextInt(100)))));
        }
        return Coverage.of(spells);
    }

    <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    <T> List<T> withDuplicates(List<T> list) {
        var doubled = new ArrayList<>(list);
        for (T one : list) {
            for (int i = random.nextInt(3); i > 0; i--) doubled.add(random.nextInt(doubled.size() + 1), one);
        }
        return doubled;
    }

    /** Cut at random places, some of the pieces empty. */
    <T> List<List<T>> batches(List<T> list) {
        var batches = new ArrayList<List<T>>();
        int from = 0;
        while (from < list.size()) {
            int to = from + random.nextInt(list.size() - from + 1);
            batches.add(list.subList(from, to));
            from = to;
        }
        return batches;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }
}
